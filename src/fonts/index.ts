export type { FaceRole } from '../layout/faces.js';
export { findMissingGlyphs, type TextInFace } from './coverage.js';
export { defaultFonts } from './default-fonts.js';
export { FontError, type FontErrorCode } from './font-error.js';
export type { FontSet, FontSource } from './font-set.js';
export { type MissingCharacter, MissingGlyphError } from './missing-glyph-error.js';
export { type FontFace, openFont } from './open-font.js';
