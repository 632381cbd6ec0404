import { NO_FACE } from './glyphs.js';
import type { Page } from './page.js';

/** A character that no face has, with the places where it stands. */
export interface UnknownCharacter {
  readonly char: string;
  readonly codePoint: number;
  readonly paths: readonly string[];
}

/** The characters on pages that have no face, in the order in which they first stand there. */
export const unknownCharacters = (pages: readonly Page[]): readonly UnknownCharacter[] => {
  const unknown = new Map<string, Set<string>>();
  for (const { face, text, from } of pages.flatMap(({ runs }) => runs)) {
    if (face !== NO_FACE) continue;
    for (const char of text) unknown.set(char, (unknown.get(char) ?? new Set()).add(from));
  }
  return [...unknown].map(([char, paths]) => ({ char, codePoint: char.codePointAt(0) ?? 0, paths: [...paths] }));
};
