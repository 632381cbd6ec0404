/**
 * The outside of a font file: its format, the fonts in it, where their tables lie, and what they are called.
 * Every function takes just the bytes it reads, so that a folder of fonts can be looked through without loading them.
 */

export type FontFormat = 'font' | 'collection' | 'woff' | 'unknown';

/** Bytes from the start of a file that tell its format. */
export const SIGNATURE_LENGTH = 4;

export function fontFormat(bytes: Uint8Array): FontFormat {
  const signature = String.fromCharCode(...bytes.subarray(0, SIGNATURE_LENGTH));
  if (signature === '\0\x01\0\0' || signature === 'OTTO' || signature === 'true') return 'font';
  if (signature === 'ttcf') return 'collection';
  return signature === 'wOFF' || signature === 'wOF2' ? 'woff' : 'unknown';
}

/** More fonts than any collection has; a greater count is a broken file. */
const MAX_FONTS = 256;
/** More tables than any font has; a greater count is a broken file. */
const MAX_TABLES = 256;
/** Bytes that hold the list of fonts of any collection. */
export const COLLECTION_HEADER_LENGTH = 12 + 4 * MAX_FONTS;
/** Bytes that hold the table directory of any font. */
export const DIRECTORY_LENGTH = 12 + 16 * MAX_TABLES;

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Where the fonts of a collection begin. Throws a RangeError where the header is cut short. */
export function collectionOffsets(header: Uint8Array): number[] {
  const data = view(header);
  const count = data.getUint32(8);
  if (count === 0 || count > MAX_FONTS) throw new RangeError('number of fonts');
  return Array.from({ length: count }, (_, i) => data.getUint32(12 + 4 * i));
}

export interface TableRange {
  readonly offset: number;
  readonly length: number;
}

/** Where the tables of a font lie in its file. Throws a RangeError where the directory is cut short. */
export function tableDirectory(directory: Uint8Array): ReadonlyMap<string, TableRange> {
  const data = view(directory);
  const count = data.getUint16(4);
  if (count === 0 || count > MAX_TABLES) throw new RangeError('number of tables');
  const tables = new Map<string, TableRange>();
  for (let entry = 12; entry < 12 + 16 * count; entry += 16) {
    const tag = String.fromCharCode(...directory.subarray(entry, entry + 4));
    tables.set(tag, { offset: data.getUint32(entry + 8), length: data.getUint32(entry + 12) });
  }
  return tables;
}

/** What a font is called, in every language of its name table. */
export interface FontNames {
  readonly postscriptName: string;
  readonly familyNames: readonly string[];
  readonly fullNames: readonly string[];
}

const FAMILY = 1;
const FULL_NAME = 4;
const POSTSCRIPT_NAME = 6;
const TYPOGRAPHIC_FAMILY = 16;

/** Encodings of the Windows and Macintosh platforms in which Chinese fonts write their names. */
const encodings: { readonly [platformAndEncoding: string]: string } = {
  '0': 'utf-16be',
  '3.0': 'utf-16be',
  '3.1': 'utf-16be',
  '3.10': 'utf-16be',
  '1.0': 'macintosh',
  '1.2': 'big5',
  '1.25': 'gbk',
  '3.3': 'gbk',
  '3.4': 'big5',
};

/** Reads a name table. Records that lie outside of it are passed over. Throws a RangeError where it is cut short. */
export function fontNames(nameTable: Uint8Array): FontNames {
  const data = view(nameTable);
  const count = data.getUint16(2);
  const texts = data.getUint16(4);
  const names = new Map<number, Set<string>>();
  for (let record = 6; record < 6 + 12 * count; record += 12) {
    const platform = data.getUint16(record);
    const encoding = encodings[platform === 0 ? '0' : `${platform}.${data.getUint16(record + 2)}`];
    const id = data.getUint16(record + 6);
    const start = texts + data.getUint16(record + 10);
    const end = start + data.getUint16(record + 8);
    if (encoding === undefined || end > nameTable.length) continue;
    const text = decodeName(nameTable.subarray(start, end), encoding);
    if (text !== '') names.set(id, (names.get(id) ?? new Set()).add(text));
  }
  const all = (...ids: number[]) => [...new Set(ids.flatMap((id) => [...(names.get(id) ?? [])]))];
  return {
    postscriptName: all(POSTSCRIPT_NAME)[0] ?? '',
    familyNames: all(FAMILY, TYPOGRAPHIC_FAMILY),
    fullNames: all(FULL_NAME),
  };
}

function decodeName(bytes: Uint8Array, encoding: string): string {
  // Old Chinese fonts write GBK names for Windows with a zero byte before each single-byte character.
  const plain = encoding === 'gbk' || encoding === 'big5' ? bytes.filter((byte) => byte !== 0) : bytes;
  return new TextDecoder(encoding).decode(plain).replaceAll('\0', '').trim();
}

/** Weight, slope and licence bits of a font. */
export interface FontStyle {
  readonly weight: number;
  readonly italic: boolean;
  readonly embedding: Embedding;
}

/** What the licence bits (fsType) of a font permit. `preview-and-print` forbids only that others edit with the font. */
export type Embedding = 'installable' | 'editable' | 'preview-and-print' | 'restricted';

/** Bytes of an OS/2 table that {@link fontStyle} reads. */
export const STYLE_LENGTH = 64;

/** Reads an OS/2 table. Throws a RangeError where it is cut short. */
export function fontStyle(os2Table: Uint8Array): FontStyle {
  const data = view(os2Table);
  return {
    weight: data.getUint16(4),
    italic: (data.getUint16(62) & 1) === 1,
    embedding: embedding(data.getUint16(8)),
  };
}

/** Bits 8 and 9: no part of the font may be embedded without the rest, or no outlines. Files embed outlines of a part. */
const NO_SUBSET_OR_OUTLINES = 0x0300;

/** Where a font sets several of the bits 1 to 3, the least restrictive one counts. */
function embedding(fsType: number): Embedding {
  if (fsType & NO_SUBSET_OR_OUTLINES) return 'restricted';
  if (fsType & 0b1000) return 'editable';
  if (fsType & 0b0100) return 'preview-and-print';
  return fsType & 0b0010 ? 'restricted' : 'installable';
}

/** True where `name` is one of the font's names; case, spaces and width do not matter. */
export function isCalled({ postscriptName, familyNames, fullNames }: FontNames, name: string): boolean {
  return [postscriptName, ...familyNames, ...fullNames].some((each) => comparable(each) === comparable(name));
}

function comparable(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s/g, '');
}
