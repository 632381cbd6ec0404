import { Inflate } from 'fflate';
import { crc32 } from './crc32.js';
import { PackageError } from './package-error.js';
import { DEFLATED, type DirectoryEntry, packedBytes, readDirectory, STORED } from './zip-directory.js';

/** How large an archive may be: nothing larger is decompressed. */
export interface ArchiveLimits {
  /** Bytes of the archive. */
  readonly file: number;
  /** Files in it. */
  readonly entries: number;
  /** Bytes of one decompressed file. */
  readonly part: number;
  /** Bytes of all decompressed files together. */
  readonly total: number;
}

/** A zip archive of which nothing is decompressed until it is asked for. */
export interface Archive {
  readonly paths: readonly string[];
  /** Contents of one file; `undefined` if the archive has none of that path. */
  readonly read: (path: string) => Uint8Array | undefined;
}

const entriesOf = (bytes: Uint8Array, { entries: max }: ArchiveLimits): ReadonlyMap<string, DirectoryEntry> => {
  const entries = new Map<string, DirectoryEntry>();
  for (const entry of readDirectory(bytes)) {
    if (entry.encrypted) throw new PackageError('encrypted', entry.path);
    const path = entry.path.replaceAll('\\', '/');
    // Two files of one path are a trick: programs differ in which of them they show.
    if (entries.has(path)) throw new PackageError('repeated', path);
    entries.set(path, entry);
  }
  if (entries.size > max) throw new PackageError('too-many-parts');
  return entries;
};

/** Compressed bytes handed over at a time: deflate makes at most 1,032 times as many of them. */
const CHUNK = 16_384;

/** The size that the directory declares is a promise: what exceeds it is thrown away at the next step. */
const inflate = (packed: Uint8Array, size: number, path: string): Uint8Array => {
  const contents = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new PackageError('checksum', path);
    contents.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at === 0 || at < packed.length; at += CHUNK) {
      stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
    }
  } catch (error) {
    throw error instanceof PackageError ? error : new PackageError('compression', path);
  }
  if (length !== size) throw new PackageError('checksum', path);
  return contents;
};

const contentsOf = (entry: DirectoryEntry, packed: Uint8Array): Uint8Array => {
  if (entry.method === DEFLATED) return inflate(packed, entry.size, entry.path);
  if (entry.method !== STORED) throw new PackageError('compression', entry.path);
  if (packed.length !== entry.size) throw new PackageError('checksum', entry.path);
  return packed;
};

/**
 * Opens a zip archive by its directory alone.
 *
 * @throws PackageError if it is none, or larger than it may be; reading a part may throw the same
 * @example openArchive(bytes, limits).read('xl/workbook.xml')
 */
export const openArchive = (bytes: Uint8Array, limits: ArchiveLimits): Archive => {
  if (bytes.length > limits.file) throw new PackageError('too-large');
  const entries = entriesOf(bytes, limits);
  let total = 0;
  return {
    paths: [...entries.keys()],
    read: (path) => {
      const entry = entries.get(path);
      if (!entry) return undefined;
      total += entry.size;
      if (entry.size > limits.part || total > limits.total) throw new PackageError('too-large', path);
      const contents = contentsOf(entry, packedBytes(bytes, entry));
      if (crc32(contents) !== entry.crc) throw new PackageError('checksum', path);
      return contents;
    },
  };
};
