import { packParts } from './repeatable-zip.js';
import type { ZipEntry } from './zip-entries.js';

interface Packed {
  readonly text: string;
  readonly entries: readonly ZipEntry[];
}

/**
 * Compresses parts that mostly are what they were in the file before: the last text of each path is kept, and compressed
 * anew only when it changes.
 *
 * @example
 * const pack = rememberingPacker();
 * pack('xl/theme/theme1.xml', theme); // each time the same bytes, the second time without work
 */
export const rememberingPacker = (): ((path: string, text: string) => readonly ZipEntry[]) => {
  const last = new Map<string, Packed>();
  return (path, text) => {
    const known = last.get(path);
    if (known?.text === text) return known.entries;
    const entries = packParts({ [path]: new TextEncoder().encode(text) });
    last.set(path, { text, entries });
    return entries;
  };
};
