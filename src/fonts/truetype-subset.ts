/**
 * A subset of a TrueType font as a PDF embeds it: the outlines of some glyphs, copied as they are. fontkit decodes each
 * outline on the way, which is half of the time of a render.
 */

import { fontFile, padded, type TaggedTable } from './font-file.js';
import { metricsTable } from './metrics-table.js';

/** The tables of a font by tag. */
export type FontTables = (tag: string) => Uint8Array | undefined;

// Flags of a component of a composite glyph (OpenType, glyf).
const WORDS = 0x0001;
const SCALE = 0x0008;
const MORE = 0x0020;
const X_AND_Y_SCALE = 0x0040;
const TWO_BY_TWO = 0x0080;

/** Tables that are copied whole if the font has them: instructions that its outlines use. */
const INSTRUCTIONS = ['cvt ', 'fpgm', 'prep'];

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** A copy; `slice` of a Buffer would be a window on the font itself. */
const copy = (bytes: Uint8Array): Uint8Array => new Uint8Array(bytes);

/** Where the components of a composite glyph name their glyphs. */
const componentPlaces = (outline: Uint8Array): readonly number[] => {
  // A negative number of contours.
  if (((outline[0] ?? 0) & 0x80) === 0) return [];
  const data = view(outline);
  const places: number[] = [];
  for (let at = 10, flags = MORE; flags & MORE; ) {
    flags = data.getUint16(at);
    places.push(at + 2);
    at += 4 + (flags & WORDS ? 4 : 2);
    if (flags & SCALE) at += 2;
    else if (flags & X_AND_Y_SCALE) at += 4;
    else if (flags & TWO_BY_TWO) at += 8;
  }
  return places;
};

/** Collects glyphs of a font and writes them, with the glyphs that they are composed of, as a font of its own. */
export class TrueTypeSubset {
  private readonly glyphs: number[] = [0];
  private readonly numbers = new Map<number, number>([[0, 0]]);
  private readonly head: Uint8Array;
  /** Whether the font counts the places of its outlines in bytes, not in pairs of them. */
  private readonly isLong: boolean;
  private readonly hhea: Uint8Array;
  private readonly maxp: Uint8Array;
  private readonly hmtx: Uint8Array;
  private readonly loca: DataView;
  private readonly glyf: Uint8Array;

  constructor(private readonly tables: FontTables) {
    const table = (tag: string): Uint8Array => {
      const bytes = tables(tag);
      if (!bytes) throw new RangeError(`no table ${tag}`);
      return bytes;
    };
    this.head = copy(table('head'));
    this.isLong = view(this.head).getInt16(50) === 1;
    this.hhea = copy(table('hhea'));
    this.maxp = copy(table('maxp'));
    this.hmtx = table('hmtx');
    this.loca = view(table('loca'));
    this.glyf = table('glyf');
  }

  /** Takes a glyph in; its number in the subset. */
  includeGlyph(id: number): number {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    const number = this.glyphs.length;
    this.glyphs.push(id);
    this.numbers.set(id, number);
    return number;
  }

  /** Left, bottom, right and top of a glyph of the font, in its units; nothing for a blank one. */
  boxOf(id: number): readonly [number, number, number, number] | undefined {
    const outline = this.outlineAt(id);
    if (outline.length === 0) return undefined;
    const data = view(outline);
    return [data.getInt16(2), data.getInt16(4), data.getInt16(6), data.getInt16(8)];
  }

  encode(): Uint8Array {
    return fontFile(this.subsetTables());
  }

  /** The tables of the subset: those that tell of its glyphs, none that tell of its characters. */
  subsetTables(): readonly TaggedTable[] {
    const outlines: Uint8Array[] = [];
    // The parts of composite glyphs join the list as it is worked through.
    for (let i = 0; i < this.glyphs.length; i += 1) outlines.push(this.outline(this.glyphs[i] ?? 0));
    view(this.head).setUint32(8, 0);
    view(this.head).setInt16(50, 1);
    view(this.hhea).setUint16(34, outlines.length);
    view(this.maxp).setUint16(4, outlines.length);
    return [
      ['head', this.head],
      ['hhea', this.hhea],
      ['maxp', this.maxp],
      ['hmtx', metricsTable(this.tables('hhea') ?? this.hhea, this.hmtx, this.glyphs)],
      ...joinOutlines(outlines),
      ...INSTRUCTIONS.flatMap((tag): [string, Uint8Array][] => {
        const bytes = this.tables(tag);
        return bytes ? [[tag, bytes]] : [];
      }),
    ];
  }

  /** The outline of a glyph as the font has it. */
  private outlineAt(id: number): Uint8Array {
    const at = (index: number): number =>
      this.isLong ? this.loca.getUint32(4 * index) : 2 * this.loca.getUint16(2 * index);
    return this.glyf.subarray(at(id), at(id + 1));
  }

  private outline(id: number): Uint8Array {
    const outline = this.outlineAt(id);
    const places = componentPlaces(outline);
    if (places.length === 0) return outline;
    const renumbered = copy(outline);
    for (const place of places) {
      view(renumbered).setUint16(place, this.includeGlyph(view(outline).getUint16(place)));
    }
    return renumbered;
  }
}

/** The outlines in one table, and the table that says where each begins. */
const joinOutlines = (outlines: readonly Uint8Array[]): [string, Uint8Array][] => {
  const glyf = new Uint8Array(outlines.reduce((sum, { length }) => sum + padded(length), 0));
  const loca = new Uint8Array(4 * (outlines.length + 1));
  const places = view(loca);
  let offset = 0;
  outlines.forEach((outline, i) => {
    glyf.set(outline, offset);
    offset += padded(outline.length);
    places.setUint32(4 * (i + 1), offset);
  });
  return [
    ['glyf', glyf],
    ['loca', loca],
  ];
};
