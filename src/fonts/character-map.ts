/** A character of a font and the number of its glyph. */
export interface MappedCharacter {
  readonly codePoint: number;
  readonly glyph: number;
}

/** Characters in a row whose glyphs are in a row too. */
interface Segment {
  readonly first: number;
  last: number;
  /** Of the first character. */
  readonly glyph: number;
}

const LAST_OF_BMP = 0xffff;
/** What the lengths of format 4, sixteen bits, have room for. */
const MAX_SEGMENTS = 8000;

const segmentsOf = (characters: readonly MappedCharacter[]): readonly Segment[] => {
  const segments: Segment[] = [];
  for (const { codePoint, glyph } of [...characters].sort((a, b) => a.codePoint - b.codePoint)) {
    const open = segments.at(-1);
    if (open && codePoint === open.last + 1 && glyph === open.glyph + codePoint - open.first) open.last = codePoint;
    else segments.push({ first: codePoint, last: codePoint, glyph });
  }
  return segments;
};

/** Segments of the basic plane (OpenType, cmap, format 4): ends, starts and differences in columns. */
const basicSubtable = (segments: readonly Segment[]): Uint8Array => {
  const all = [...segments, { first: LAST_OF_BMP, last: LAST_OF_BMP, glyph: 0 }];
  const count = all.length;
  const power = Math.floor(Math.log2(count));
  const bytes = new Uint8Array(16 + 8 * count);
  const data = new DataView(bytes.buffer);
  [4, bytes.length, 0, 2 * count, 2 ** (power + 1), power, 2 * (count - 2 ** power)].forEach((value, i) => {
    data.setUint16(2 * i, value);
  });
  all.forEach(({ first, last, glyph }, i) => {
    data.setUint16(14 + 2 * i, last);
    data.setUint16(16 + 2 * (count + i), first);
    data.setUint16(16 + 2 * (2 * count + i), (glyph - first) & 0xffff);
  });
  return bytes;
};

/** Segments of all planes (format 12). */
const fullSubtable = (segments: readonly Segment[]): Uint8Array => {
  const bytes = new Uint8Array(16 + 12 * segments.length);
  const data = new DataView(bytes.buffer);
  data.setUint16(0, 12);
  data.setUint32(4, bytes.length);
  data.setUint32(12, segments.length);
  segments.forEach(({ first, last, glyph }, i) => {
    [first, last, glyph].forEach((value, at) => {
      data.setUint32(16 + 12 * i + 4 * at, value);
    });
  });
  return bytes;
};

// Platform and encoding: Unicode and Windows, the basic plane and all planes.
const BASIC = [
  [0, 3],
  [3, 1],
] as const;
const FULL = [[3, 10]] as const;

/** The table that tells which glyph draws a character (cmap). */
export const characterMap = (characters: readonly MappedCharacter[]): Uint8Array => {
  const segments = segmentsOf(characters);
  const basic = segments.filter(({ last }) => last < LAST_OF_BMP);
  const fits = basic.length <= MAX_SEGMENTS;
  const subtables = [
    ...(fits ? [{ records: BASIC, bytes: basicSubtable(basic) }] : []),
    ...(fits && basic.length === segments.length ? [] : [{ records: FULL, bytes: fullSubtable(segments) }]),
  ];
  const count = subtables.reduce((sum, { records }) => sum + records.length, 0);
  const start = 4 + 8 * count;
  const table = new Uint8Array(subtables.reduce((sum, { bytes }) => sum + bytes.length, start));
  const data = new DataView(table.buffer);
  data.setUint16(2, count);
  let record = 4;
  let offset = start;
  for (const { records, bytes } of subtables) {
    for (const [platform, encoding] of records) {
      data.setUint16(record, platform);
      data.setUint16(record + 2, encoding);
      data.setUint32(record + 4, offset);
      record += 8;
    }
    table.set(bytes, offset);
    offset += bytes.length;
  }
  return table;
};
