import { strFromU8 } from 'fflate';
import { PackageError } from './package-error.js';

// Signatures and sizes of the records of a zip archive (APPNOTE 4.3).
export const END = 0x06054b50;
export const END_SIZE = 22;
export const CENTRAL = 0x02014b50;
export const CENTRAL_SIZE = 46;
export const LOCAL = 0x04034b50;
export const LOCAL_SIZE = 30;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 1;

/** How a file is compressed. */
export const STORED = 0;
export const DEFLATED = 8;

/** What the directory of an archive says of a file. */
export interface DirectoryEntry {
  readonly path: string;
  readonly encrypted: boolean;
  /** {@link STORED}, {@link DEFLATED}, or what no reader of ours knows. */
  readonly method: number;
  readonly crc: number;
  /** Size of the compressed bytes. */
  readonly compressed: number;
  /** Size of the file itself. */
  readonly size: number;
  /** Where its local header stands. */
  readonly offset: number;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where the end record stands: it is searched from the end, as a comment may follow it. */
const findEnd = (view: DataView): number => {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new PackageError('incomplete');
};

/**
 * The directory of an archive; nothing is decompressed.
 *
 * @throws PackageError `incomplete` or `directory`
 */
export const readDirectory = (zip: Uint8Array): readonly DirectoryEntry[] => {
  const view = viewOf(zip);
  const end = findEnd(view);
  const entries: DirectoryEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + CENTRAL_SIZE > end || view.getUint32(at, true) !== CENTRAL) throw new PackageError('directory');
    const nameLength = view.getUint16(at + 28, true);
    const next = at + CENTRAL_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw new PackageError('directory');
    entries.push({
      path: strFromU8(zip.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength)),
      encrypted: (view.getUint16(at + 8, true) & ENCRYPTED) !== 0,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      compressed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = next;
  }
  return entries;
};

/**
 * The compressed bytes of a file: the local header before them has lengths of its own.
 *
 * @throws PackageError `incomplete` or `misplaced`
 */
export const packedBytes = (zip: Uint8Array, { path, offset, compressed }: DirectoryEntry): Uint8Array => {
  const view = viewOf(zip);
  if (offset + LOCAL_SIZE > zip.length || view.getUint32(offset, true) !== LOCAL)
    throw new PackageError('misplaced', path);
  const start = offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + compressed > zip.length) throw new PackageError('incomplete');
  return zip.subarray(start, start + compressed);
};
