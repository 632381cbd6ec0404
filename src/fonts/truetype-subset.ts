/**
 * A subset of a TrueType font as a PDF embeds it: the outlines of some glyphs, copied as they are. fontkit decodes each
 * outline on the way, which is half of the time of a render.
 */

/** The tables of a font by tag. */
export type FontTables = (tag: string) => Uint8Array | undefined;

// Flags of a component of a composite glyph (OpenType, glyf).
const WORDS = 0x0001;
const SCALE = 0x0008;
const MORE = 0x0020;
const X_AND_Y_SCALE = 0x0040;
const TWO_BY_TWO = 0x0080;

const HEADER = 12;
const RECORD = 16;
/** Tables that are copied whole if the font has them: instructions that its outlines use. */
const INSTRUCTIONS = ['cvt ', 'fpgm', 'prep'];

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** A copy; `slice` of a Buffer would be a window on the font itself. */
const copy = (bytes: Uint8Array): Uint8Array => new Uint8Array(bytes);

const padded = (length: number): number => (length + 3) & ~3;

/** Where the components of a composite glyph name their glyphs. */
const componentPlaces = (outline: Uint8Array): readonly number[] => {
  const data = view(outline);
  const places: number[] = [];
  if (outline.length === 0 || data.getInt16(0) >= 0) return places;
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

const checksum = (bytes: Uint8Array): number => {
  const data = view(bytes);
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + data.getUint32(at)) >>> 0;
  return sum;
};

/** A font file of the given tables. */
const fontFile = (tables: readonly (readonly [tag: string, bytes: Uint8Array])[]): Uint8Array => {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const start = HEADER + RECORD * sorted.length;
  const file = new Uint8Array(sorted.reduce((sum, [, bytes]) => sum + padded(bytes.length), start));
  const data = view(file);
  const power = Math.floor(Math.log2(sorted.length));
  data.setUint32(0, 0x00010000);
  data.setUint16(4, sorted.length);
  data.setUint16(6, 16 * 2 ** power);
  data.setUint16(8, power);
  data.setUint16(10, 16 * (sorted.length - 2 ** power));
  let offset = start;
  sorted.forEach(([tag, bytes], i) => {
    file.set(bytes, offset);
    const record = HEADER + RECORD * i;
    [...tag].forEach((character, at) => {
      data.setUint8(record + at, character.charCodeAt(0));
    });
    data.setUint32(record + 4, checksum(file.subarray(offset, offset + padded(bytes.length))));
    data.setUint32(record + 8, offset);
    data.setUint32(record + 12, bytes.length);
    offset += padded(bytes.length);
  });
  return file;
};

/** Collects glyphs of a font and writes them, with the glyphs that they are composed of, as a font of its own. */
export class TrueTypeSubset {
  private readonly glyphs: number[] = [0];
  private readonly numbers = new Map<number, number>([[0, 0]]);
  private readonly head: Uint8Array;
  private readonly hhea: Uint8Array;
  private readonly maxp: Uint8Array;
  private readonly hmtx: DataView;
  private readonly loca: DataView;
  private readonly glyf: Uint8Array;

  constructor(private readonly tables: FontTables) {
    const table = (tag: string): Uint8Array => {
      const bytes = tables(tag);
      if (!bytes) throw new RangeError(`no table ${tag}`);
      return bytes;
    };
    this.head = copy(table('head'));
    this.hhea = copy(table('hhea'));
    this.maxp = copy(table('maxp'));
    this.hmtx = view(table('hmtx'));
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

  encode(): Uint8Array {
    const outlines: Uint8Array[] = [];
    // The parts of composite glyphs join the list as it is worked through.
    for (let i = 0; i < this.glyphs.length; i += 1) outlines.push(this.outline(this.glyphs[i] ?? 0));
    view(this.head).setUint32(8, 0);
    view(this.head).setInt16(50, 1);
    view(this.hhea).setUint16(34, outlines.length);
    view(this.maxp).setUint16(4, outlines.length);
    return fontFile([
      ['head', this.head],
      ['hhea', this.hhea],
      ['maxp', this.maxp],
      ['hmtx', this.metrics()],
      ...joinOutlines(outlines),
      ...INSTRUCTIONS.flatMap((tag): [string, Uint8Array][] => {
        const bytes = this.tables(tag);
        return bytes ? [[tag, bytes]] : [];
      }),
    ]);
  }

  private outline(id: number): Uint8Array {
    const long = view(this.head).getInt16(50) === 1;
    const at = (index: number): number => (long ? this.loca.getUint32(4 * index) : 2 * this.loca.getUint16(2 * index));
    const outline = this.glyf.subarray(at(id), at(id + 1));
    const places = componentPlaces(outline);
    if (places.length === 0) return outline;
    const renumbered = copy(outline);
    for (const place of places) {
      view(renumbered).setUint16(place, this.includeGlyph(view(outline).getUint16(place)));
    }
    return renumbered;
  }

  private metrics(): Uint8Array {
    const full = view(this.tables('hhea') ?? this.hhea).getUint16(34);
    const bytes = new Uint8Array(4 * this.glyphs.length);
    this.glyphs.forEach((id, i) => {
      // Glyphs beyond the list of advances share the last one and have only a bearing.
      const advance = this.hmtx.getUint16(4 * Math.min(id, full - 1));
      const bearing = this.hmtx.getInt16(id < full ? 4 * id + 2 : 4 * full + 2 * (id - full));
      view(bytes).setUint16(4 * i, advance);
      view(bytes).setInt16(4 * i + 2, bearing);
    });
    return bytes;
  }
}

/** The outlines in one table, and the table that says where each begins. */
const joinOutlines = (outlines: readonly Uint8Array[]): [string, Uint8Array][] => {
  const glyf = new Uint8Array(outlines.reduce((sum, { length }) => sum + padded(length), 0));
  const loca = new Uint8Array(4 * (outlines.length + 1));
  let offset = 0;
  outlines.forEach((outline, i) => {
    glyf.set(outline, offset);
    offset += padded(outline.length);
    view(loca).setUint32(4 * (i + 1), offset);
  });
  return [
    ['glyf', glyf],
    ['loca', loca],
  ];
};
