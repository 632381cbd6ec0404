import { characterMap, type MappedCharacter } from './character-map.js';
import { fontFile, sealed, type TaggedTable } from './font-file.js';
import { nameTable, type SubsetNames } from './name-table.js';

/** The subset of a font, and what it is made of. */
export interface SubsetParts {
  readonly outlines: 'truetype' | 'postscript';
  /** Tables of the subset that tell of its glyphs. */
  readonly tables: readonly TaggedTable[];
  readonly characters: readonly MappedCharacter[];
  readonly names: SubsetNames;
  /** The tables of the font by tag. */
  readonly source: (tag: string) => Uint8Array | undefined;
}

const POST_LENGTH = 32;
const OS2_LENGTH = 96;
const LAST_INDEX = 0xffff;

/** The PostScript table (post) without names of glyphs: version 3. */
const postTable = (source: Uint8Array | undefined): Uint8Array => {
  const table = new Uint8Array(POST_LENGTH);
  if (source) table.set(source.subarray(0, POST_LENGTH));
  new DataView(table.buffer).setUint32(0, 0x00030000);
  return table;
};

/** Weight, width and extents for a font that does not tell them (OS/2, version 4). */
const plainOs2 = (hhea: Uint8Array | undefined): Uint8Array => {
  const table = new Uint8Array(OS2_LENGTH);
  const data = new DataView(table.buffer);
  const vertical = hhea && new DataView(hhea.buffer, hhea.byteOffset, hhea.byteLength);
  const [ascent, descent] = [vertical?.getInt16(4) ?? 0, vertical?.getInt16(6) ?? 0];
  data.setUint16(0, 4);
  data.setUint16(4, 400);
  data.setUint16(6, 5);
  data.setUint16(62, 0x40);
  data.setInt16(68, ascent);
  data.setInt16(70, descent);
  data.setUint16(74, Math.max(0, ascent));
  data.setUint16(76, Math.max(0, -descent));
  return table;
};

/** The table OS/2 with the first and the last character of the subset. */
const os2Table = (source: SubsetParts['source'], characters: readonly MappedCharacter[]): Uint8Array => {
  const given = source('OS/2');
  const table = given ? new Uint8Array(given) : plainOs2(source('hhea'));
  const codes = characters.map(({ codePoint }) => Math.min(codePoint, LAST_INDEX));
  const data = new DataView(table.buffer);
  data.setUint16(
    64,
    codes.reduce((a, b) => Math.min(a, b), LAST_INDEX),
  );
  data.setUint16(
    66,
    codes.reduce((a, b) => Math.max(a, b), 0),
  );
  return table;
};

/**
 * A subset as a font file that stands alone: with the tables by which programs find characters (cmap), name the font
 * (name), place its lines (OS/2) and print it (post). A PDF does without them.
 */
export const completeFont = ({ outlines, tables, characters, names, source }: SubsetParts): Uint8Array =>
  sealed(
    fontFile(
      [
        ...tables,
        ['cmap', characterMap(characters)],
        ['name', nameTable(names)],
        ['OS/2', os2Table(source, characters)],
        ['post', postTable(source('post'))],
      ],
      outlines,
    ),
  );
