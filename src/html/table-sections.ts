import { blankCell } from '../document/blank-cell.js';
import type { Cell, Table, TableRow } from '../document/printed.js';

/** A row with its number in the table, from 0. */
export interface NumberedRow {
  readonly at: number;
  readonly cells: readonly Cell[];
}

/** Rows that belong together: a head with the rows below it, in groups. */
export interface TableSection {
  readonly head: readonly NumberedRow[];
  /** Rows under one label each, and the rows between such groups. */
  readonly groups: readonly (readonly NumberedRow[])[];
}

const isHead = ({ cells }: NumberedRow): boolean =>
  cells.some(({ role }) => role === 'banner' || role === 'corner' || role === 'head');

/** Every column of every row filled: HTML wants rows of one width. */
const filled = (rows: readonly TableRow[], columns: number): readonly NumberedRow[] => {
  const coveredUntil: number[] = Array.from({ length: columns }, () => 0);
  return rows.map(({ cells }, at) => {
    const whole: Cell[] = [];
    for (let col = 0; col < columns; ) {
      if ((coveredUntil[col] ?? 0) > at) {
        col += 1;
        continue;
      }
      const cell = cells.find((each) => each.col === col) ?? blankCell(col);
      whole.push(cell);
      coveredUntil.fill(at + cell.rowSpan, col, col + cell.colSpan);
      col += cell.colSpan;
    }
    return { at, cells: whole };
  });
};

const labelOf = (row: NumberedRow): Cell | undefined => row.cells.find(({ role }) => role === 'label');

/** A row that has a label and no figure: 一、主动公开情况. */
const isHeading = (row: NumberedRow): boolean =>
  labelOf(row)?.indent === 0 && row.cells.every(({ role }) => role !== 'figure');

/** The label over a group of rows that begins with this row: beside them, or in a heading row above them. */
export const groupLabel = (row: NumberedRow): Cell | undefined => {
  const label = labelOf(row);
  return label && (label.rowSpan > 1 || isHeading(row)) ? label : undefined;
};

const groupsOf = (rows: readonly NumberedRow[]): readonly (readonly NumberedRow[])[] => {
  const groups: NumberedRow[][] = [];
  /** The row after the last that a label beside its group covers. */
  let end = 0;
  let isGroup = false;
  for (const row of rows) {
    const opens = groupLabel(row) !== undefined;
    const isCovered = row.at < end;
    const begins = !isCovered && (opens || (isGroup && labelOf(row)?.indent === 0));
    if (groups.length === 0 || begins) {
      groups.push([]);
      isGroup = opens;
      end = row.at + (labelOf(row)?.rowSpan ?? 1);
    }
    groups.at(-1)?.push(row);
  }
  return groups;
};

/** A table taken apart: one section, or several where blocks with heads of their own are stacked. */
export const sectionsOf = ({ rows, grid }: Table): readonly TableSection[] => {
  const sections: { head: NumberedRow[]; body: NumberedRow[] }[] = [];
  for (const row of filled(rows, grid.length)) {
    const last = sections.at(-1);
    if (!last || (isHead(row) && last.body.length > 0)) {
      sections.push(isHead(row) ? { head: [row], body: [] } : { head: [], body: [row] });
    } else (isHead(row) ? last.head : last.body).push(row);
  }
  return sections.map(({ head, body }) => ({ head, groups: groupsOf(body) }));
};
