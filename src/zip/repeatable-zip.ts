import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** Files of an archive by path. */
export type ZipParts = { readonly [path: string]: Uint8Array };

/** A change to one part's text; `null` leaves the part out. */
export type PartEdit = (text: string) => string | null;

/** What readers of Office files want to meet first and last; parts of one rank go by path. */
const ranks: readonly RegExp[] = [/^\[Content_Types\]\.xml$/, /^_rels\//, /^(word\/document|xl\/workbook)\.xml$/];
const LAST = /^docProps\//;

const rankOf = (path: string): number => {
  const rank = ranks.findIndex((pattern) => pattern.test(path));
  if (rank >= 0) return rank;
  return LAST.test(path) ? ranks.length + 1 : ranks.length;
};

// By code units, not by locale: the same order on every machine.
const byPath = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const inOrder = (a: string, b: string): number => rankOf(a) - rankOf(b) || byPath(a, b);

// fflate writes local time, so the earliest time that a zip entry can bear is given without a zone: with a zone, the
// bytes would depend on the machine's, and fall before 1980 west of Greenwich.
const ENTRY_TIME = '1980-01-01T00:00:00';

/**
 * An archive whose bytes follow from its parts alone: fixed order, fixed times, no directory entries.
 *
 * @example zipParts({ 'a.txt': new TextEncoder().encode('a') })
 */
export const zipParts = (parts: ZipParts): Uint8Array => {
  const files: Zippable = {};
  for (const path of Object.keys(parts).sort(inOrder)) {
    const bytes = parts[path];
    if (bytes && !path.endsWith('/')) files[path] = bytes;
  }
  return zipSync(files, { level: 6, mtime: ENTRY_TIME });
};

/**
 * The same archive with repeatable bytes, some of its text parts edited.
 *
 * @throws Error if a part to edit is not there
 * @example repackZip(bytes, { 'word/styles.xml': (xml) => xml.replace('a', 'b') })
 */
export const repackZip = (zip: Uint8Array, edits: { readonly [path: string]: PartEdit } = {}): Uint8Array => {
  const parts: { [path: string]: Uint8Array } = unzipSync(zip);
  for (const [path, edit] of Object.entries(edits)) {
    const before = parts[path];
    if (!before) throw new Error(`no part ${path} in the archive`);
    const after = edit(strFromU8(before));
    if (after === null) delete parts[path];
    else parts[path] = strToU8(after);
  }
  return zipParts(parts);
};
