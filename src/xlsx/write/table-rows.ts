import type { Cell as PrintedCell } from '../../document/printed.js';
import type { FigureId } from '../../form/form.js';
import { cutText } from '../../lines/cut-text.js';
import { emWidthOf } from '../../lines/em-width.js';
import { rowHeights } from '../../lines/row-heights.js';
import type { SetCell } from '../../lines/set-cell.js';
import { setTableCell } from '../../lines/set-table-cell.js';
import { sumFigures } from '../../text/decimals.js';
import type { Cell, CellStyle, CellValue } from '../book.js';
import type { FigurePlaces } from './figure-places.js';
import {
  type DraftRow,
  type Frame,
  type GatheredFigure,
  LINE,
  pointsOf,
  type TableStyles,
  USED_WIDTH,
  wholePixels,
} from './frame.js';
import { inputRule } from './input-rules.js';
import { figureFormat } from './remarks.js';
import { totalFormula } from './totals.js';

/** A printed cell with its text in lines. */
interface LaidCell {
  readonly printed: PrintedCell;
  readonly set: SetCell;
  /** Size of the text: as set, or smaller where Excel's own edges leave less room. */
  readonly size: number;
  /** There is room for a little air between the left edge and the text. */
  readonly isRoomy: boolean;
}

/** What Excel keeps free at the edges of a cell, and what its indent takes, in points. */
const EDGES = 5;
const INDENT = 6.75;
const SIZE_STEP = 0.5;
const MIN_SIZE = 5;

const layCell = (frame: Frame, printed: PrintedCell): LaidCell => {
  const { styles, table } = frame.context.layout;
  const width = pointsOf(frame, printed);
  // Broken as in Word and PDF, whose cells are a hair wider.
  const set = setTableCell(printed, styles.cell[printed.role], width / USED_WIDTH, table.cellPadding);
  const hung = (left: number): number => (set.align === 'left' ? (left - table.cellPadding) / set.size : 0);
  const reach = Math.max(0, ...set.lines.map(({ text, left }) => emWidthOf(text) + hung(left)));
  const room = width - EDGES;
  const fitting = Math.floor(room / Math.max(reach, 1) / SIZE_STEP) * SIZE_STEP;
  const size = Math.max(MIN_SIZE, Math.min(set.size, fitting));
  return { printed, set, size, isRoomy: reach * size + INDENT <= room };
};

const IDEOGRAPHIC_SPACE = '\u3000';

const spaces = (width: number): string => IDEOGRAPHIC_SPACE.repeat(Math.floor(width)) + (width % 1 >= 0.5 ? ' ' : '');

/** Excel shows no more line ends in a cell. */
const MAX_LINE_ENDS = 253;

/**
 * The text of a cell, its lines ended by hand. Excel has no hanging indent: lines begin with ideographic spaces, which
 * are exactly as wide as the characters above.
 */
const textOf = ({ printed, set: { lines, align, size } }: LaidCell, padding: number): string => {
  const text = printed.lines.flatMap(({ text }, index) =>
    cutText(
      text,
      lines.filter(({ of }) => of === index),
    ),
  );
  const texts = text.map((text, at) =>
    align === 'left' ? spaces(((lines[at]?.left ?? padding) - padding) / size) + text : text,
  );
  return texts.length <= MAX_LINE_ENDS
    ? texts.join('\n')
    : [...texts.slice(0, MAX_LINE_ENDS), texts.slice(MAX_LINE_ENDS).join('')].join('\n');
};

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

const gatheredCell = (
  { value, fill, remark }: GatheredFigure,
  style: CellStyle,
): Pick<Cell, 'value' | 'style' | 'input'> => ({
  value,
  style: fill === undefined ? style : { ...style, fill },
  ...(remark && { input: { type: 'any', prompt: remark } }),
});

const figureCell = (frame: Frame, cell: PrintedCell, places: FigurePlaces): Pick<Cell, 'value' | 'style' | 'input'> => {
  const { styles, context } = frame;
  const { definitions, names, checksOf, figures, blank, totals } = context;
  const { figure } = cell;
  const definition = figure && definitions.get(figure.id);
  if (!figure || !definition) return { value: null, style: styles.empty };
  const { id, value: declared } = figure;
  const gathered = context.gathered.get(id);
  if (gathered) return gatheredCell(gathered, styles.figure);
  const value = figureValue(frame, id, declared, places);
  const format = figureFormat(frame, cell);
  const style = blank && !totals.has(id) ? styles.open : styles.figure;
  return {
    value,
    style: format === undefined ? style : { ...style, format },
    input: inputRule(definition, {
      name: names.label(id),
      checks: checksOf.get(id) ?? [],
      figures,
      computed: typeof value === 'object' && value !== null,
    }),
  };
};

/** The look of a cell's text: in the middle where it is too narrow to be read in lines, smaller where need be. */
const textStyle = (styles: TableStyles, { printed: { role }, set: { align }, size }: LaidCell): CellStyle => {
  const placed = role === 'label' && align === 'centred' ? styles.group : styles[role];
  return size === placed.size ? placed : { ...placed, size };
};

const withoutIndent = ({ indented: _, ...style }: CellStyle): CellStyle => style;

/** Labels of one table begin at one edge: where one has no room for air there, none has it. */
const fittedStyles = (styles: TableStyles, laid: readonly (readonly LaidCell[])[]): TableStyles => {
  const isTight = laid.some((cells) =>
    cells.some(({ printed: { role }, set, isRoomy }) => role === 'label' && set.align === 'left' && !isRoomy),
  );
  return isTight ? { ...styles, label: withoutIndent(styles.label), corner: withoutIndent(styles.corner) } : styles;
};

const sheetCell = (frame: Frame, laid: LaidCell, styles: TableStyles, places: FigurePlaces): Cell => {
  const { columns, context } = frame;
  const { printed } = laid;
  const column = columns.starts[printed.col] ?? 1;
  const next = columns.starts[printed.col + printed.colSpan] ?? column + 1;
  const span = { column, columns: next - column, rows: printed.rowSpan };
  if (printed.role === 'figure') return { ...span, ...figureCell(frame, printed, places) };
  const value = textOf(laid, context.layout.table.cellPadding) || null;
  return { ...span, value, style: textStyle(styles, laid) };
};

/** What the lines of a cell need: Excel sets them at the height of their face. A figure stands on one. */
const neededHeight = ({ printed, set: { lines }, size }: LaidCell): number =>
  (printed.role === 'figure' ? 1 : lines.length) * size * LINE;

/** The rows of the table itself. */
export const tableRows = (frame: Frame, places: FigurePlaces): readonly DraftRow[] => {
  const { rows } = frame.sheet.table;
  const laid = rows.map(({ cells }) => cells.map((cell) => layCell(frame, cell)));
  const styles = fittedStyles(frame.styles, laid);
  const needed = laid.flatMap((cells, row) =>
    cells.map((cell) => ({ row, rowSpan: cell.printed.rowSpan, height: neededHeight(cell) })),
  );
  const heights = rowHeights(rows.length, needed, frame.context.layout.table.rowHeight);
  return rows.map(({ keepWithNext, cells }, index) => ({
    height: wholePixels(heights[index] ?? 0),
    keepWithNext,
    cells: (laid[index] ?? []).map((cell) => sheetCell(frame, cell, styles, places)),
    names: cells.flatMap(({ figure, col }) =>
      figure ? [{ name: figure.id, column: frame.columns.starts[col] ?? 1 }] : [],
    ),
  }));
};
