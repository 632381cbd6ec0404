import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IssuedData, Part } from '../../src/index.js';

/** The foreign files: see README.md beside this file. */

export type Half = 'open' | 'held-out';

/** What should be read of a file, or of a text and the tables beside it. */
export interface Expected {
  readonly form: string;
  readonly year: number;
  readonly agency: string;
  readonly title: readonly string[];
  readonly preamble: readonly string[];
  readonly parts: { readonly [key: string]: Part };
  readonly issued?: IssuedData;
  /** By id; `null` where the cell is blank, or where nothing can be read. */
  readonly figures: { readonly [id: string]: number | null };
  /** Figures that may as well be left unread: 12件, 1 234, a dash. */
  readonly either: readonly string[];
  /** Figures that must be said to be unread: their row is not there. */
  readonly unreadable: readonly string[];
  /** Lines of text boxes and footnotes: paragraphs of their own, or findings; never part of another paragraph. */
  readonly elsewhere?: readonly string[];
  /** Captions and the like, which may be read as paragraphs or left out. */
  readonly loose?: readonly string[];
  /** Comments: each is to be a finding. */
  readonly comments?: readonly string[];
  /** What else should be read where tracked changes are rejected. */
  readonly rejected?: Pick<Expected, 'parts' | 'figures'>;
}

export interface ForeignFile {
  readonly name: string;
  readonly expected: Expected;
  readonly text: Uint8Array;
  /** The tables, where they are in a file of their own. */
  readonly beside?: { readonly format: 'docx' | 'xlsx'; readonly bytes: Uint8Array };
}

const besides = [
  { ending: '.annex.docx', format: 'docx' },
  { ending: '.tables.xlsx', format: 'xlsx' },
] as const;

export const readForeign = (half: Half): readonly ForeignFile[] => {
  const folder = new URL(`${half}/`, import.meta.url);
  const bytes = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, folder)));
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.json'.length);
      const expected: Expected = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
      const beside = besides.find(({ ending }) => existsSync(new URL(name + ending, folder)));
      return {
        name,
        expected,
        text: bytes(`${name}.docx`),
        ...(beside ? { beside: { format: beside.format, bytes: bytes(name + beside.ending) } } : {}),
      };
    });
};
