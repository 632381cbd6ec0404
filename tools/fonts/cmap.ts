/** Glyph by code point. */
export type CharacterMap = ReadonlyMap<number, number>;

interface Segment {
  readonly first: number;
  last: number;
  readonly glyph: number;
}

/** Runs of code points whose glyphs follow one another too. */
function segments(map: CharacterMap): Segment[] {
  const result: Segment[] = [];
  for (const [codePoint, glyph] of [...map].sort(([a], [b]) => a - b)) {
    const previous = result.at(-1);
    if (previous && codePoint === previous.last + 1 && glyph - previous.glyph === codePoint - previous.first) {
      previous.last = codePoint;
    } else {
      result.push({ first: codePoint, last: codePoint, glyph });
    }
  }
  return result;
}

/** Format 4: the code points up to U+FFFE. */
function basicPlane(map: CharacterMap): Buffer {
  const basic = new Map([...map].filter(([codePoint]) => codePoint < 0xffff));
  const all = [...segments(basic), { first: 0xffff, last: 0xffff, glyph: 0 }];
  const power = Math.floor(Math.log2(all.length));
  const length = 16 + 8 * all.length;
  const search = 2 * 2 ** power;
  return words([
    4,
    length,
    0,
    2 * all.length,
    search,
    power,
    2 * all.length - search,
    ...all.map(({ last }) => last),
    0,
    ...all.map(({ first }) => first),
    ...all.map(({ first, glyph }) => (glyph - first) & 0xffff),
    ...all.map(() => 0),
  ]);
}

function words(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length);
  for (const [i, value] of values.entries()) bytes.writeUInt16BE(value, 2 * i);
  return bytes;
}

/** Format 12: all code points. */
function allPlanes(map: CharacterMap): Buffer {
  const all = segments(map);
  const bytes = Buffer.alloc(16 + 12 * all.length);
  bytes.writeUInt16BE(12, 0);
  bytes.writeUInt32BE(bytes.length, 4);
  bytes.writeUInt32BE(all.length, 12);
  for (const [i, { first, last, glyph }] of all.entries()) {
    bytes.writeUInt32BE(first, 16 + 12 * i);
    bytes.writeUInt32BE(last, 20 + 12 * i);
    bytes.writeUInt32BE(glyph, 24 + 12 * i);
  }
  return bytes;
}

/** A cmap table for Windows: one subtable for the basic plane, one for all planes. */
export function cmapTable(map: CharacterMap): Buffer {
  const basic = basicPlane(map);
  const all = allPlanes(map);
  const header = Buffer.alloc(20);
  header.writeUInt16BE(2, 2);
  header.writeUInt16BE(3, 4);
  header.writeUInt16BE(1, 6);
  header.writeUInt32BE(header.length, 8);
  header.writeUInt16BE(3, 12);
  header.writeUInt16BE(10, 14);
  header.writeUInt32BE(header.length + basic.length, 16);
  return Buffer.concat([header, basic, all]);
}
