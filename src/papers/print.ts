/** The blocks of printed documents, made from plain words. */

import type { Block, Cell, CellRole, PrintedReport, Table, TableRow, Text } from '../document/printed.js';
import { badCharacters } from '../text/characters.js';
import { parseDate, printDate } from '../text/dates.js';

/** What no file can hold of the words of others: control characters, line ends and marks that nobody sees. */
const printable = (content: string): string =>
  badCharacters(content).length === 0
    ? content
    : [...content].map((character) => (badCharacters(character).length === 0 ? character : ' ')).join('');

/** Words of a document that comes from no report. */
export const text = (content: string): Text => ({ text: printable(content).trim(), from: 'paper' });

export const paragraph = (content: string): Block => ({ type: 'paragraph', text: text(content) });

/** 2026-01-25 as printed within the year that the reader has before him: 1月25日. */
export const printDay = (iso: string): string => {
  const date = parseDate(iso.slice(0, 10));
  return date === undefined ? iso : `${date.month}月${date.day}日`;
};

/** 2026-01-25 as printed: 2026年1月25日. */
export const printFullDay = (iso: string): string => {
  const date = parseDate(iso.slice(0, 10));
  return date === undefined ? iso : printDate(date);
};

/** Who signs and when (7.3.5.3: without a seal). */
export const signature = (agency: string, date: string): Block => ({
  type: 'issued',
  at: 'end',
  agency: text(agency),
  date: text(printFullDay(date)),
});

/** A cell before it is placed. */
export interface PlainCell {
  readonly role: CellRole;
  readonly lines: readonly string[];
  readonly colSpan?: number;
}

const rowOf = (cells: readonly PlainCell[]): TableRow => {
  let col = 0;
  return {
    keepWithNext: false,
    cells: cells.map(({ role, lines, colSpan = 1 }): Cell => {
      const at = col;
      col += colSpan;
      const printed = lines.map((line) => ({ text: printable(line), from: 'paper' }));
      return { role, col: at, colSpan, rowSpan: 1, lines: printed, indent: 0, hang: 0 };
    }),
  };
};

/** A table of rows of words; the first `headRows` repeat on each page. */
export const tableOf = (
  name: string,
  grid: readonly number[],
  headRows: number,
  rows: readonly (readonly PlainCell[])[],
): Table => ({ type: 'table', id: 'paper', name, grid, headRows, rows: rows.map(rowOf) });

export const head = (...labels: readonly string[]): readonly PlainCell[] =>
  labels.map((word) => ({ role: 'head', lines: [word] }));

/** A document of one part. */
export const documentOf = (
  title: readonly string[],
  { author, dated }: { readonly author: string; readonly dated: string },
  body: readonly Block[],
): PrintedReport => ({
  properties: {
    title: title.map((line) => text(line).text).join(''),
    author: text(author).text,
    subject: '政府信息公开工作年度报告汇总',
    dated,
  },
  body: [{ type: 'title', lines: title.map(text) }, ...body],
  annexes: [],
});
