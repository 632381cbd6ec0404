import { composeDocument } from '../../src/document/compose-document.js';
import type { Table } from '../../src/document/printed.js';
import type { Form } from '../../src/form/form.js';
import { reportOf } from '../reports/report-of.js';
import { readTsv } from '../tables/read-tsv.js';

/** The tables that a form prints inside its parts, by id. */
export const tablesOf = (form: Form): ReadonlyMap<string, Table> =>
  new Map(
    composeDocument(reportOf(form)).body.flatMap((block) =>
      block.type === 'table' ? [[block.id, block] as const] : [],
    ),
  );

/** A table's cells as `row,col colSpan×rowSpan role text`, figures by the last name of their id. */
export const cellsOf = (table: Table | undefined): readonly string[] =>
  (table?.rows ?? []).flatMap((row, index) =>
    row.cells.map((cell) => {
      const text = cell.figure?.id ?? cell.lines.map((line) => line.text).join('');
      return `${index},${cell.col} ${cell.colSpan}×${cell.rowSpan} ${cell.role} ${text}`;
    }),
  );

/** The official names of the columns of figures in table three. */
const columns: { readonly [official: string]: string } = {
  natural: 'natural',
  business: 'business',
  research: 'research',
  ngo: 'publicWelfare',
  legal: 'legalServices',
  other: 'otherOrganizations',
  total: 'total',
};

/** Table three as printed: row, column, spans, role and words of each cell, or the column of its figure. */
export const tableThree = (table: Table | undefined): readonly string[] =>
  (table?.rows ?? []).flatMap((row, index) =>
    row.cells.map((cell) => {
      const text = cell.figure?.id.split('.').at(-1) ?? cell.lines.map((line) => line.text).join('');
      return [index, cell.col, cell.colSpan, cell.rowSpan, cell.role, text].join('\t');
    }),
  );

/** The official table three in the same words. */
export const officialTableThree = (name: string): readonly string[] =>
  readTsv(new URL(`../tables/${name}.tsv`, import.meta.url)).map(({ row, col, colSpan, rowSpan, role, text = '' }) =>
    [row, col, colSpan, rowSpan, role, role === 'figure' ? (columns[text] ?? text) : text].join('\t'),
  );
