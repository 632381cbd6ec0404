import {
  AlignmentType,
  HeightRule,
  Paragraph,
  ShadingType,
  TableCell,
  TableLayoutType,
  type TextRun,
  VerticalAlign,
  VerticalMergeType,
  WidthType,
  TableRow as WordRow,
  type Table as WordTable,
} from 'docx';
import type { Cell, CellRole, Table, TableRow } from '../document/printed.js';
import type { Layout } from '../layout/layout.js';
import { DescribedTable } from './described-table.js';
import { type Fit, fitEven, fitFull, type Place } from './fit.js';
import { halfPoints, twips } from './measure.js';
import { pageOf } from './page.js';
import { textRuns } from './runs.js';
import { own } from './style-ids.js';
import { fitWords, type WordLines } from './word-lines.js';

const styleOf: { readonly [role in CellRole]: string } = {
  banner: own.banner,
  corner: own.corner,
  head: own.head,
  label: own.label,
  unit: own.figure,
  code: own.figure,
  figure: own.figure,
  empty: own.figure,
};

/** Relative widths as twips that add up to `width`. */
export const columnWidths = (grid: readonly number[], width: number): readonly number[] => {
  const total = grid.reduce((sum, column) => sum + column, 0);
  let right = 0;
  let edge = 0;
  return grid.map((column) => {
    const left = edge;
    right += column;
    edge = Math.round((right / total) * width);
    return edge - left;
  });
};

/** A place in a row: a cell that begins here, or one that goes on from above. */
interface Slot {
  readonly cell: Cell;
  readonly merge?: 'restart' | 'continue';
}

const blank = (col: number): Cell => ({
  role: 'empty',
  col,
  colSpan: 1,
  rowSpan: 1,
  lines: [],
  indent: 0,
  hang: 0,
});

/** Each row with all of its places: Word wants a cell for those covered from above too. */
export const slotsOf = (rows: readonly TableRow[], columns: number): readonly (readonly Slot[])[] => {
  const covered = new Map<number, { readonly cell: Cell; readonly until: number }>();
  return rows.map((row, index) => {
    const slots: Slot[] = [];
    for (let col = 0; col < columns; ) {
      const above = covered.get(col);
      const goesOn = above !== undefined && index < above.until;
      const cell = goesOn ? above.cell : (row.cells.find((candidate) => candidate.col === col) ?? blank(col));
      if (goesOn) slots.push({ cell, merge: 'continue' });
      else {
        slots.push(cell.rowSpan > 1 ? { cell, merge: 'restart' } : { cell });
        if (cell.rowSpan > 1) covered.set(col, { cell, until: index + cell.rowSpan });
      }
      col += cell.colSpan;
    }
    return slots;
  });
};

/** Below this a column is narrow, in characters between its edges. */
const NARROW = 3;

/** Space at the left and right of a cell's words; in a narrow column the words need the room more than the edges do. */
const paddingOf = (width: number, { table }: Layout): number =>
  width < NARROW * table.size + 2 * table.cellPadding ? Math.min(table.cellPadding, width * 0.05) : table.cellPadding;

const LEAST_WORDS = 0.8;
const LEAST_FIGURE = 5;

/** The size and width that a cell's line takes in `width` points. */
const fitLine = (cell: Cell, text: string, index: number, width: number, { table }: Layout): Fit => {
  const { size } = table;
  const place: Place = { width, size, least: cell.role === 'figure' ? LEAST_FIGURE : size * LEAST_WORDS };
  if (cell.role === 'corner') return fitFull(text, place);
  if (cell.role !== 'label') return fitEven(text, place);
  const left = (cell.indent + cell.hang) * size;
  return fitFull(text, { ...place, width: width - left, first: index === 0 ? cell.hang * size : 0 });
};

const lineIndent = (cell: Cell, index: number, narrower: number, em: number) => {
  if (cell.role !== 'label')
    return narrower > 0 ? { left: twips(narrower / 2), right: twips(narrower / 2) } : undefined;
  const left = twips((cell.indent + cell.hang) * em);
  const hanging = index === 0 ? twips(cell.hang * em) : 0;
  const right = twips(narrower);
  if (left === 0 && right === 0) return undefined;
  // The style's first line of 0 would stand beside a hanging one.
  return { left, ...(right > 0 && { right }), ...(hanging > 0 && { hanging, hangingChars: 0 }) };
};

/** Below this a label stands over a group of rows beside it and is read in lines of whole words, in characters. */
const NARROW_LABEL = 6;

/** A label in a narrow column: （三） over 不予 over 公开. */
const narrowLabel = (text: string, width: number, { table }: Layout): WordLines | undefined =>
  fitWords(text, { width, size: table.size, least: table.size * LEAST_WORDS });

const brokenRuns = ({ size, lines }: WordLines, { table }: Layout): readonly TextRun[] =>
  lines.flatMap((line, index) =>
    textRuns(line, {
      ...(index > 0 && { break: 1 }),
      ...(size !== table.size && { size: halfPoints(size) }),
    }),
  );

const cellParagraphs = (cell: Cell, keepNext: boolean, width: number, layout: Layout): readonly Paragraph[] => {
  const style = styleOf[cell.role];
  const keep = keepNext ? { keepNext } : {};
  if (cell.lines.length === 0) return [new Paragraph({ style, ...keep })];
  const room = width - 2 * paddingOf(width, layout);
  const isNarrow = cell.role === 'label' && width < NARROW_LABEL * layout.table.size;
  return cell.lines.map(({ text }, index) => {
    const narrow = isNarrow ? narrowLabel(text, room, layout) : undefined;
    if (narrow)
      return new Paragraph({ style, ...keep, alignment: AlignmentType.CENTER, children: brokenRuns(narrow, layout) });
    const fit = fitLine(cell, text, index, room, layout);
    const indent = lineIndent(cell, index, fit.narrower, layout.table.size);
    return new Paragraph({
      style,
      ...keep,
      ...(indent && { indent }),
      children: textRuns(text, fit.size === layout.table.size ? {} : { size: halfPoints(fit.size) }),
    });
  });
};

const tableCell = ({ cell, merge }: Slot, widths: readonly number[], keepNext: boolean, layout: Layout): TableCell => {
  const size = widths.slice(cell.col, cell.col + cell.colSpan).reduce((sum, width) => sum + width, 0);
  const width = size / 20;
  const padding = paddingOf(width, layout);
  const edge = twips(padding);
  return new TableCell({
    width: { size, type: WidthType.DXA },
    ...(cell.colSpan > 1 && { columnSpan: cell.colSpan }),
    ...(merge && { verticalMerge: merge === 'restart' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }),
    ...(cell.role === 'banner' && {
      shading: { type: ShadingType.CLEAR, color: 'auto', fill: layout.table.bannerFill },
    }),
    ...(padding < layout.table.cellPadding && { margins: { left: edge, right: edge } }),
    verticalAlign: VerticalAlign.CENTER,
    children: cellParagraphs(merge === 'continue' ? { ...cell, lines: [] } : cell, keepNext, width, layout),
  });
};

/** Rows at the top that Word reads out as heads, and repeats: where blocks are stacked, only if they stay on one page. */
const headRowsOf = ({ headRows, rows }: Table): number => {
  if (headRows > 0 || !rows.slice(0, -1).every(({ keepWithNext }) => keepWithNext)) return headRows;
  return rows.findIndex(({ cells }) => cells.every(({ role }) => role !== 'banner' && role !== 'head'));
};

/** A table over the whole width of the text, on the form's own grid. */
export const renderTable = (table: Table, layout: Layout): WordTable => {
  const { textWidth } = pageOf(layout);
  const widths = columnWidths(table.grid, textWidth);
  const slots = slotsOf(table.rows, widths.length);
  const headRows = headRowsOf(table);
  return new DescribedTable(table, {
    style: own.table,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    alignment: AlignmentType.CENTER,
    rows: table.rows.map(
      ({ keepWithNext }, index) =>
        new WordRow({
          cantSplit: true,
          ...(index < headRows && { tableHeader: true }),
          height: { value: twips(layout.table.rowHeight), rule: HeightRule.ATLEAST },
          children: (slots[index] ?? []).map((slot) => tableCell(slot, widths, keepWithNext, layout)),
        }),
    ),
  });
};
