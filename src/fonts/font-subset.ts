import type { MappedCharacter } from './character-map.js';
import { completeFont } from './complete-font.js';
import type { TaggedTable } from './font-file.js';
import { metricsTable } from './metrics-table.js';
import type { SubsetNames } from './name-table.js';
import { type FontFace, fontProgram, glyphNumber, intact } from './open-font.js';
import { type FontTables, TrueTypeSubset } from './truetype-subset.js';

/** The parts of fontkit's font that only a writer of files uses. */
interface Program {
  readonly italicAngle: number;
  readonly capHeight: number;
  readonly bbox: { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number };
  readonly stream: { readonly buffer: Uint8Array };
  readonly directory: {
    readonly tables: { readonly [tag: string]: { readonly offset: number; readonly length: number } | undefined };
  };
  createSubset(): PostScriptSubset;
}

/** fontkit's subset of a font with PostScript outlines. */
interface PostScriptSubset {
  /** The font's glyphs in the order of the subset. */
  readonly glyphs: readonly number[];
  /** Where each glyph of the font stands in the subset. */
  mapping: { [glyph: number]: number };
  includeGlyph(id: number): number;
  encode(): Uint8Array;
}

/** Left, bottom, right and top, in em. */
export type EmBox = readonly [left: number, bottom: number, right: number, top: number];

/** What of a font a file needs beside its glyphs. In em; the angle in degrees. */
export interface FontMetrics {
  readonly italicAngle: number;
  readonly capHeight: number;
  /** Of all glyphs together. */
  readonly box: EmBox;
}

/** The characters of a font that a file uses, as a font of its own with glyphs numbered in the order of coming. */
export interface FontSubset {
  readonly outlines: 'truetype' | 'postscript';
  readonly metrics: FontMetrics;
  /** The number of a character's glyph in the subset. Each call for a font with PostScript outlines gives a new glyph. */
  include(codePoint: number): number;
  /** The box of a character's glyph; for PostScript outlines that of all glyphs. None for a blank one. */
  boxOf(codePoint: number): EmBox | undefined;
  /** The font file, or for PostScript outlines the table CFF: as a PDF takes it. */
  encode(): Uint8Array;
  /** A font file that any program can load by itself. */
  encodeComplete(names: SubsetNames): Uint8Array;
}

const inEm = ([left, bottom, right, top]: EmBox, { unitsPerEm }: Pick<FontFace, 'unitsPerEm'>): EmBox => [
  left / unitsPerEm,
  bottom / unitsPerEm,
  right / unitsPerEm,
  top / unitsPerEm,
];

const metricsOf = ({ italicAngle, capHeight, bbox }: Program, { unitsPerEm, ascent }: FontFace): FontMetrics => ({
  italicAngle,
  capHeight: capHeight ? capHeight / unitsPerEm : ascent,
  box: inEm([bbox.minX, bbox.minY, bbox.maxX, bbox.maxY], { unitsPerEm }),
});

interface Subset {
  includeGlyph(id: number): number;
  boxOf(id: number): EmBox | undefined;
  encode(): Uint8Array;
  subsetTables(): readonly TaggedTable[];
}

const postScriptTables = (
  source: FontTables,
  { glyphs }: PostScriptSubset,
  cff: Uint8Array,
): readonly TaggedTable[] => {
  const table = (tag: string): Uint8Array => new Uint8Array(source(tag) ?? []);
  const [head, hhea, hmtx] = [table('head'), table('hhea'), table('hmtx')];
  const metrics = metricsTable(hhea, hmtx, glyphs);
  new DataView(head.buffer).setUint32(8, 0);
  new DataView(hhea.buffer).setUint16(34, glyphs.length);
  const maxp = new Uint8Array(6);
  new DataView(maxp.buffer).setUint32(0, 0x00005000);
  new DataView(maxp.buffer).setUint16(4, glyphs.length);
  return [
    ['CFF ', cff],
    ['head', head],
    ['hhea', hhea],
    ['hmtx', metrics],
    ['maxp', maxp],
  ];
};

/** In PDF the code of such a glyph is its number: characters that share one need a copy each, or the text of one is lost. */
const postScript = (program: Program, source: FontTables): Subset => {
  const subset = program.createSubset();
  return {
    includeGlyph(id) {
      delete subset.mapping[id];
      return subset.includeGlyph(id);
    },
    boxOf: () => [program.bbox.minX, program.bbox.minY, program.bbox.maxX, program.bbox.maxY],
    encode: () => subset.encode(),
    subsetTables: () => postScriptTables(source, subset, subset.encode()),
  };
};

/**
 * Begins a subset of a font.
 *
 * @throws FontError from each of its functions where the font turns out to be broken
 */
export const subsetOf = (face: FontFace): FontSubset => {
  // fontkit brings no types: these are the members of its fonts that are used here.
  const program = fontProgram(face) as unknown as Program;
  const source: FontTables = (tag) => {
    const table = program.directory.tables[tag];
    return table && program.stream.buffer.subarray(table.offset, table.offset + table.length);
  };
  const outlines = program.directory.tables['CFF '] === undefined ? 'truetype' : 'postscript';
  const subset: Subset = intact(() =>
    outlines === 'postscript' ? postScript(program, source) : new TrueTypeSubset(source),
  );
  const characters: MappedCharacter[] = [];
  return {
    outlines,
    metrics: intact(() => metricsOf(program, face)),
    include: (codePoint) =>
      intact(() => {
        const glyph = subset.includeGlyph(glyphNumber(face, codePoint));
        characters.push({ codePoint, glyph });
        return glyph;
      }),
    boxOf: (codePoint) =>
      intact(() => {
        const box = subset.boxOf(glyphNumber(face, codePoint));
        return box && inEm(box, face);
      }),
    encode: () => intact(() => subset.encode()),
    encodeComplete: (names) =>
      intact(() => completeFont({ outlines, tables: subset.subsetTables(), characters, names, source })),
  };
};
