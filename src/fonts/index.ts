export type { FacePreset, FaceRole } from '../layout/faces.js';
export { defaultFonts } from './default-fonts.js';
export { type FindOptions, findOfficialFonts } from './find-official-fonts.js';
export type { ChosenFonts, FontChoice } from './font-choice.js';
export { FontError, type FontErrorCode } from './font-error.js';
export type { FontSet, FontSource } from './font-set.js';
export { fontsFromFolder } from './fonts-from-folder.js';
export { type MissingCharacter, MissingGlyphError } from './missing-glyph-error.js';
export { type FontFace, openFont } from './open-font.js';
