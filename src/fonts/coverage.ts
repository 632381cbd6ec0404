import type { FaceRole } from '../layout/faces.js';
import type { FontSet } from './font-set.js';
import type { MissingCharacter } from './missing-glyph-error.js';
import { type FontFace, openFont } from './open-font.js';

/** Text in one face, with the place in the report that it comes from. */
export interface TextInFace {
  readonly text: string;
  readonly from: string;
  readonly role: FaceRole;
}

/** The faces in which a character of the role is looked for, in this order. Without a Latin face, the body's serves. */
export function facesFor(fonts: FontSet, role: FaceRole): readonly FontFace[] {
  const own = role === 'latin' ? (fonts.latin ?? fonts.fangsong) : fonts[role];
  return [own, ...(fonts.fallbacks ?? [])].map(openFont);
}

/**
 * The characters that neither their own face nor a fallback has; empty where all can be printed.
 *
 * @example
 * findMissingGlyphs([{ text: '𠮷', from: 'parts.overview[0]', role: 'fangsong' }], await defaultFonts());
 * // [{ char: '𠮷', codePoint: 0x20bb7, paths: ['parts.overview[0]'] }]
 */
export function findMissingGlyphs(texts: Iterable<TextInFace>, fonts: FontSet): MissingCharacter[] {
  const missing = new Map<string, Set<string>>();
  const present = new Map<FaceRole, Set<string>>();
  for (const { text, from, role } of texts) {
    const faces = facesFor(fonts, role);
    const printable = present.get(role) ?? new Set();
    present.set(role, printable);
    for (const char of text) {
      if (printable.has(char)) continue;
      const codePoint = char.codePointAt(0) ?? 0;
      if (faces.some((face) => face.has(codePoint))) printable.add(char);
      else missing.set(char, (missing.get(char) ?? new Set()).add(from));
    }
  }
  return [...missing].map(([char, paths]) => ({ char, codePoint: char.codePointAt(0) ?? 0, paths: [...paths] }));
}
