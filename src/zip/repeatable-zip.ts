import { strFromU8, strToU8, zipSync } from 'fflate';
import { contentOf, readEntries, writeEntries, type ZipEntry } from './zip-entries.js';

/** Files of an archive by path. */
export type ZipParts = { readonly [path: string]: Uint8Array };

/** A change to one part's text, or `null` where the part is to be left out. */
export type PartEdit = ((text: string) => string) | null;

/** What readers of Office and OFD files want to meet first and last; parts of one rank go by path. */
const ranks: readonly RegExp[] = [/^(\[Content_Types\]|OFD)\.xml$/, /^_rels\//, /^(word\/document|xl\/workbook)\.xml$/];
const LAST = /^docProps\//;

const rankOf = (path: string): number => {
  const rank = ranks.findIndex((pattern) => pattern.test(path));
  if (rank >= 0) return rank;
  return LAST.test(path) ? ranks.length + 1 : ranks.length;
};

// By code units, not by locale: the same order on every machine.
const byPath = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const inOrder = (a: ZipEntry, b: ZipEntry): number => rankOf(a.path) - rankOf(b.path) || byPath(a.path, b.path);

const isFile = ({ path }: ZipEntry): boolean => !path.endsWith('/');

/** Files compressed, each by itself, as {@link zipOf} takes them. */
export const packParts = (parts: ZipParts): readonly ZipEntry[] => readEntries(zipSync({ ...parts }, { level: 6 }));

/** An archive whose bytes follow from its files alone: fixed order, fixed times, no directory entries. */
export const zipOf = (entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> =>
  writeEntries(entries.filter(isFile).sort(inOrder));

/**
 * An archive whose bytes follow from its parts alone, see {@link zipOf}.
 *
 * @example zipParts({ 'a.txt': new TextEncoder().encode('a') })
 */
export const zipParts = (parts: ZipParts): Uint8Array<ArrayBuffer> => zipOf(packParts(parts));

/**
 * The files of an archive, some of its text parts edited. What is not edited stays compressed as it is.
 *
 * @throws Error if a part to edit is not there
 * @example editZip(bytes, { 'word/styles.xml': (xml) => xml.replace('a', 'b') })
 */
export const editZip = (zip: Uint8Array, edits: { readonly [path: string]: PartEdit }): readonly ZipEntry[] => {
  const entries = readEntries(zip);
  const missing = Object.keys(edits).find((path) => !entries.some((entry) => entry.path === path));
  if (missing !== undefined) throw new Error(`no part ${missing} in the archive`);

  const edited: { [path: string]: Uint8Array } = {};
  const kept: ZipEntry[] = [];
  for (const entry of entries) {
    const edit = edits[entry.path];
    if (edit === undefined) kept.push(entry);
    else if (edit !== null) edited[entry.path] = strToU8(edit(strFromU8(contentOf(entry))));
  }
  return [...kept, ...packParts(edited)];
};
