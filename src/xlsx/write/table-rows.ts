import type { Cell as PrintedCell, TableRow } from '../../document/printed.js';
import type { FigureId } from '../../form/form.js';
import type { Layout } from '../../layout/layout.js';
import { printFigure, sumFigures } from '../../text/decimals.js';
import type { Cell, CellValue } from '../book.js';
import { cellLines } from './cell-lines.js';
import type { FigurePlaces } from './figure-places.js';
import { CELL_MARGIN, type DraftRow, type Frame, LINE, PIXEL, wholePixels } from './frame.js';
import { inputRule } from './input-rules.js';
import { numberFormat } from './number-format.js';
import { totalFormula } from './totals.js';

const GROUP_MARGIN = 0.5;
const LEAST_SIZE = 8;

/** Excel's indent of one, in characters. */
const INDENTED = 0.9;

const pointsOf = ({ columns }: Frame, cell: PrintedCell): number => {
  const [from = 1, to = 1] = [columns.starts[cell.col], columns.starts[cell.col + cell.colSpan]];
  return columns.widths.slice(from - 1, to - 1).reduce((sum, width) => sum + width, 0);
};

/** A label beside other labels, of a group of rows: it stands in the middle of its rows, in a narrow column. */
const isGroup = (cell: PrintedCell): boolean => cell.role === 'label' && cell.rowSpan > 1;

/** Size of a cell's text: a group's label is made small enough for its number, （三）, to stand on one line. */
const sizeOf = (frame: Frame, cell: PrintedCell): number => {
  const { size } = frame.context.layout.table;
  if (!isGroup(cell)) return size;
  const fitting = Math.floor((pointsOf(frame, cell) / (3 + GROUP_MARGIN)) * 2) / 2;
  return Math.max(LEAST_SIZE, Math.min(size, fitting));
};

/** Width of a printed cell in characters of its text. */
const charactersIn = (frame: Frame, cell: PrintedCell): number => {
  const margin = isGroup(cell) ? GROUP_MARGIN : CELL_MARGIN + (cell.role === 'label' ? INDENTED : 0);
  return pointsOf(frame, cell) / sizeOf(frame, cell) - margin;
};

const linesOf = (frame: Frame, cell: PrintedCell): readonly string[] =>
  cell.role === 'figure'
    ? ['']
    : cellLines(
        cell.lines.map(({ text }) => text),
        cell.indent,
        cell.hang,
        charactersIn(frame, cell),
      );

const figureValue = (frame: Frame, id: FigureId, declared: number | null, places: FigurePlaces): CellValue => {
  const { totals, figures, blank } = frame.context;
  const parts = totals.get(id);
  if (!parts) return declared;
  const values = parts.map((part) => figures.get(part) ?? null);
  const holds = values.every((value) => value !== null) && sumFigures(values) === declared;
  // A declared total that its parts contradict, or do not make up yet, stays as declared.
  if (!blank && !holds) return declared;
  return { formula: totalFormula(id, parts, places), result: declared ?? '' };
};

const figureCell = (
  frame: Frame,
  { figure, lines }: PrintedCell,
  places: FigurePlaces,
): Pick<Cell, 'value' | 'style' | 'input'> => {
  const { styles, context } = frame;
  const { definitions, names, checksOf, figures, blank, totals } = context;
  const definition = figure && definitions.get(figure.id);
  if (!figure || !definition) return { value: null, style: styles.plain };
  const { id, value: declared } = figure;
  const value = figureValue(frame, id, declared, places);
  const format = numberFormat(declared === null ? '' : printFigure(declared), lines[declared === null ? 0 : 1]?.text);
  const style = blank && !totals.has(id) ? styles.open : styles.figure;
  return {
    value,
    style: format === undefined ? style : { ...style, format },
    input: inputRule(definition, {
      words: names.label(id),
      checks: checksOf.get(id) ?? [],
      figures,
      computed: typeof value === 'object' && value !== null,
    }),
  };
};

const sheetCell = (frame: Frame, printed: PrintedCell, lines: readonly string[], places: FigurePlaces): Cell => {
  const { columns, styles } = frame;
  const column = columns.starts[printed.col] ?? 1;
  const next = columns.starts[printed.col + printed.colSpan] ?? column + 1;
  const span = { column, columns: next - column, rows: printed.rowSpan };
  const value = lines.join('\n') || null;
  switch (printed.role) {
    case 'figure':
      return { ...span, ...figureCell(frame, printed, places) };
    case 'banner':
      return { ...span, value, style: styles.banner };
    case 'head':
      return { ...span, value, style: styles.head };
    case 'corner':
      return { ...span, value, style: styles.corner };
    case 'label':
      return {
        ...span,
        value,
        style: isGroup(printed) ? { ...styles.corner, size: sizeOf(frame, printed) } : styles.label,
      };
    default:
      return { ...span, value, style: styles.plain };
  }
};

const rowHeight = (layout: Layout, lines: number): number =>
  wholePixels(Math.max(layout.table.rowHeight, lines * layout.table.size * LINE));

/** The lines of every cell of a table, row by row. */
type TableLines = readonly (readonly (readonly string[])[])[];

/** Heights of the table's rows: each as high as its own cells need, and higher where a cell over several rows does. */
const rowHeights = (layout: Layout, rows: readonly TableRow[], lines: TableLines): readonly number[] => {
  const needed = rows.map(({ cells }, row) =>
    Math.max(1, ...cells.map(({ rowSpan }, index) => (rowSpan === 1 ? (lines[row]?.[index]?.length ?? 1) : 1))),
  );
  const heights = needed.map((lines) => rowHeight(layout, lines));
  rows.forEach(({ cells }, row) => {
    cells.forEach(({ rowSpan }, index) => {
      if (rowSpan === 1) return;
      const spanned = heights.slice(row, row + rowSpan).reduce((sum, height) => sum + height, 0);
      const missing = rowHeight(layout, lines[row]?.[index]?.length ?? 1) - spanned;
      if (missing <= 0) return;
      const share = Math.ceil(missing / rowSpan / PIXEL) * PIXEL;
      for (let at = row; at < row + rowSpan; at += 1) heights[at] = (heights[at] ?? 0) + share;
    });
  });
  return heights;
};

/** The rows of the table itself. */
export const tableRows = (frame: Frame, places: FigurePlaces): readonly DraftRow[] => {
  const { rows } = frame.sheet.table;
  const lines = rows.map(({ cells }) => cells.map((cell) => linesOf(frame, cell)));
  const heights = rowHeights(frame.context.layout, rows, lines);
  return rows.map(({ keepWithNext, cells }, index) => ({
    height: heights[index] ?? 0,
    keepWithNext,
    cells: cells.map((cell, at) => sheetCell(frame, cell, lines[index]?.[at] ?? [], places)),
    names: cells.flatMap(({ figure, col }) =>
      figure ? [{ name: figure.id, column: frame.columns.starts[col] ?? 1 }] : [],
    ),
  }));
};
