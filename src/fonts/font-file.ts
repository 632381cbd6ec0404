/** Tables of a font by tag. */
export type TaggedTable = readonly [tag: string, bytes: Uint8Array];

const HEADER = 12;
const RECORD = 16;

/** First bytes of a font file: which outlines it holds. */
export const outlineSignatures = { truetype: 0x00010000, postscript: 0x4f54544f } as const;

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Tables begin at multiples of four bytes. */
export const padded = (length: number): number => (length + 3) & ~3;

const checksum = (bytes: Uint8Array): number => {
  const data = view(bytes);
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + data.getUint32(at)) >>> 0;
  return sum;
};

/** A font file of the given tables. */
export const fontFile = (
  tables: readonly TaggedTable[],
  outlines: keyof typeof outlineSignatures = 'truetype',
): Uint8Array => {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const start = HEADER + RECORD * sorted.length;
  const file = new Uint8Array(sorted.reduce((sum, [, bytes]) => sum + padded(bytes.length), start));
  const data = view(file);
  const power = Math.floor(Math.log2(sorted.length));
  data.setUint32(0, outlineSignatures[outlines]);
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

const HEAD_ADJUSTMENT = 8;
const WHOLE_SUM = 0xb1b0afba;

/** Writes into `head` the number that makes the sum of a whole file what OpenType asks for. */
export const sealed = (file: Uint8Array): Uint8Array => {
  const data = view(file);
  for (let record = HEADER; record < HEADER + RECORD * data.getUint16(4); record += RECORD) {
    if (String.fromCharCode(...file.subarray(record, record + 4)) !== 'head') continue;
    data.setUint32(data.getUint32(record + 8) + HEAD_ADJUSTMENT, (WHOLE_SUM - checksum(file)) >>> 0);
  }
  return file;
};
