import { type FontFace, fontProgram, intact } from './open-font.js';
import { TrueTypeSubset } from './truetype-subset.js';

/** The parts of fontkit's font that only a writer of files uses. */
interface Program {
  readonly italicAngle: number;
  readonly capHeight: number;
  readonly bbox: { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number };
  glyphForCodePoint(codePoint: number): { readonly id: number };
  readonly stream: { readonly buffer: Uint8Array };
  readonly directory: {
    readonly tables: { readonly [tag: string]: { readonly offset: number; readonly length: number } | undefined };
  };
  createSubset(): PostScriptSubset;
}

/** fontkit's subset of a font with PostScript outlines. */
interface PostScriptSubset {
  /** Where each glyph of the font stands in the subset. */
  mapping: { [glyph: number]: number };
  includeGlyph(id: number): number;
  encode(): Uint8Array;
}

/** What of a font a file needs beside its glyphs. In em; the angle in degrees. */
export interface FontMetrics {
  readonly italicAngle: number;
  readonly capHeight: number;
  /** Left, bottom, right and top of all glyphs together. */
  readonly box: readonly [number, number, number, number];
}

/** The characters of a font that a file uses, as a font of its own with glyphs numbered in the order of coming. */
export interface FontSubset {
  readonly outlines: 'truetype' | 'postscript';
  readonly metrics: FontMetrics;
  /** The number of a character's glyph in the subset. Each call for a font with PostScript outlines gives a new glyph. */
  include(codePoint: number): number;
  /** The font file, or for PostScript outlines the table CFF. */
  encode(): Uint8Array;
}

const metricsOf = ({ italicAngle, capHeight, bbox }: Program, { unitsPerEm, ascent }: FontFace): FontMetrics => ({
  italicAngle,
  capHeight: capHeight ? capHeight / unitsPerEm : ascent,
  box: [bbox.minX / unitsPerEm, bbox.minY / unitsPerEm, bbox.maxX / unitsPerEm, bbox.maxY / unitsPerEm],
});

const trueType = (program: Program): Pick<TrueTypeSubset, 'includeGlyph' | 'encode'> =>
  new TrueTypeSubset((tag) => {
    const table = program.directory.tables[tag];
    return table && program.stream.buffer.subarray(table.offset, table.offset + table.length);
  });

/** In PDF the code of such a glyph is its number: characters that share one need a copy each, or the text of one is lost. */
const postScript = (program: Program): Pick<TrueTypeSubset, 'includeGlyph' | 'encode'> => {
  const subset = program.createSubset();
  return {
    includeGlyph(id) {
      delete subset.mapping[id];
      return subset.includeGlyph(id);
    },
    encode: () => subset.encode(),
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
  const isPostScript = program.directory.tables['CFF '] !== undefined;
  const subset = intact(() => (isPostScript ? postScript(program) : trueType(program)));
  return {
    outlines: isPostScript ? 'postscript' : 'truetype',
    metrics: intact(() => metricsOf(program, face)),
    include: (codePoint) => intact(() => subset.includeGlyph(program.glyphForCodePoint(codePoint).id)),
    encode: () => intact(() => subset.encode()),
  };
};
