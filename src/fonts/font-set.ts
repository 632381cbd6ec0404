import type { FaceRole } from '../layout/faces.js';

/** One font: the bytes of a TTF or OTF file, or of a TTC collection together with the name of the font in it. */
export interface FontSource {
  readonly bytes: Uint8Array;
  /** PostScript, full or family name of the font; needed where the file is a collection of several. */
  readonly name?: string | undefined;
}

/** A font file on disk, read only when a character is in none of the fonts that are at hand. Not for browsers. */
export interface FontFile {
  readonly file: string;
  /** As in {@link FontSource}. */
  readonly name?: string | undefined;
}

/** The fonts of a report by role. */
export type FontSet = { readonly [role in Exclude<FaceRole, 'latin'>]: FontSource } & {
  /** Letters and digits in running text; without it they stand in the face around them. */
  readonly latin?: FontSource | undefined;
  /** Where a character is looked for that its own face lacks, in this order; files come after the fonts that are at hand. */
  readonly fallbacks?: readonly (FontSource | FontFile)[] | undefined;
};
