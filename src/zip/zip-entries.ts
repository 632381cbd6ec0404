import { inflateSync, strToU8 } from 'fflate';
import {
  CENTRAL,
  CENTRAL_SIZE,
  DEFLATED,
  type DirectoryEntry,
  END,
  END_SIZE,
  LOCAL,
  LOCAL_SIZE,
  packedBytes,
  readDirectory,
  STORED,
} from './zip-directory.js';

/** A file as it lies in an archive, compressed. */
export interface ZipEntry extends Pick<DirectoryEntry, 'path' | 'method' | 'crc' | 'size'> {
  readonly data: Uint8Array;
}

/** 1 January 1980, 00:00: the earliest time that an entry can bear. */
const DATE = 0x21;
const VERSION = 20;
/** Bit 11: the path is in UTF-8. */
const UTF8_PATH = 0x800;

/** The files of an archive, as its directory lists them. */
export const readEntries = (zip: Uint8Array): readonly ZipEntry[] =>
  readDirectory(zip).map((entry) => ({ ...entry, data: packedBytes(zip, entry) }));

/** The file itself. */
export const contentOf = ({ path, method, size, data }: ZipEntry): Uint8Array => {
  if (method === STORED) return data;
  if (method === DEFLATED) return inflateSync(data, { out: new Uint8Array(size) });
  throw new Error(`${path}: unknown compression ${method}`);
};

/** An archive of the entries in their order, with no time but the earliest. */
export const writeEntries = (entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> => {
  const paths = entries.map(({ path }) => strToU8(path));
  const total = entries.reduce(
    (sum, { data }, index) => sum + data.length + LOCAL_SIZE + CENTRAL_SIZE + 2 * (paths[index]?.length ?? 0),
    END_SIZE,
  );
  const zip = new Uint8Array(total);
  const view = new DataView(zip.buffer);
  let at = 0;

  /** What local header and directory say alike: flags to length of the path. */
  const describe = (from: number, { method, crc, size, data }: ZipEntry, path: Uint8Array): void => {
    view.setUint16(from, path.some((byte) => byte > 0x7f) ? UTF8_PATH : 0, true);
    view.setUint16(from + 2, method, true);
    view.setUint16(from + 6, DATE, true);
    view.setUint32(from + 8, crc, true);
    view.setUint32(from + 12, data.length, true);
    view.setUint32(from + 16, size, true);
    view.setUint16(from + 20, path.length, true);
  };

  const locals = entries.map((entry, index) => {
    const path = paths[index] ?? new Uint8Array();
    const local = at;
    view.setUint32(local, LOCAL, true);
    view.setUint16(local + 4, VERSION, true);
    describe(local + 6, entry, path);
    zip.set(path, local + LOCAL_SIZE);
    zip.set(entry.data, local + LOCAL_SIZE + path.length);
    at += LOCAL_SIZE + path.length + entry.data.length;
    return { entry, path, local };
  });

  const directory = at;
  for (const { entry, path, local } of locals) {
    view.setUint32(at, CENTRAL, true);
    view.setUint16(at + 4, VERSION, true);
    view.setUint16(at + 6, VERSION, true);
    describe(at + 8, entry, path);
    view.setUint32(at + 42, local, true);
    zip.set(path, at + CENTRAL_SIZE);
    at += CENTRAL_SIZE + path.length;
  }

  view.setUint32(at, END, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return zip;
};
