import type { Cell as PrintedCell, TableRow } from '../../document/printed.js';
import type { FigureDef } from '../../form/figures.js';
import type { FigureId, FilingField } from '../../form/form.js';
import type { Layout } from '../../layout/layout.js';
import { printFigure, sumFigures } from '../../text/decimals.js';
import type { Cell, CellName, CellStyle, CellValue, Sheet, SheetRow } from '../book.js';
import type { FigureWords } from '../figure-words.js';
import { AGENCY_NAME, FILING_LINE_NAME, filingName, YEAR_NAME } from '../names.js';
import { cellLines, textWidth } from './cell-lines.js';
import { type Check, type ChecksByFigure, colourRules } from './checks.js';
import { type SheetColumns, sheetColumns } from './columns.js';
import type { FigurePlace, FigurePlaces } from './figure-places.js';
import { inputRule } from './input-rules.js';
import { numberFormat } from './number-format.js';
import { fittedBreaks } from './page-breaks.js';
import { footerMargin, pageFooter } from './page-footer.js';
import type { PrintedSheet } from './printed-sheets.js';
import { type Totals, totalFormula } from './totals.js';

/** What all sheets of a workbook have in common. */
export interface SheetContext {
  readonly layout: Layout;
  readonly definitions: ReadonlyMap<FigureId, FigureDef>;
  readonly words: FigureWords;
  readonly checks: readonly Check[];
  readonly checksOf: ChecksByFigure;
  readonly figures: ReadonlyMap<FigureId, number | null>;
  /** Totals that are formulas; others are typed. */
  readonly totals: Totals;
  /** The sheets are to be filled in: value cells open, the rest protected. */
  readonly blank: boolean;
}

/** Of the text block's width, so that a printer's narrower margins or another face do not squeeze the page. */
const USED_WIDTH = 0.99;

/** Room at the sides of a cell's text, in characters. */
const CELL_MARGIN = 0.7;

const GROUP_MARGIN = 0.5;
const LEAST_SIZE = 8;

/** Excel's indent of one, in characters. */
const INDENTED = 0.9;

/** Excel shows heights in whole pixels of 3/4 point. */
const PIXEL = 0.75;
const wholePixels = (points: number): number => Math.floor(points / PIXEL) * PIXEL;

/** Distance of lines in a cell, in the size of its text. */
const LINE = 1.4;

/** A row of the sheet before its cells are placed. */
interface DraftRow {
  readonly height: number;
  readonly keepWithNext: boolean;
  readonly cells: readonly Cell[];
  /** Names of cells in the row, by column. */
  readonly names?: readonly { readonly name: string; readonly column: number }[];
}

interface Frame {
  readonly sheet: PrintedSheet;
  readonly context: SheetContext;
  readonly columns: SheetColumns;
  readonly lastColumn: number;
  /** Width of all columns, in points. */
  readonly width: number;
  readonly styles: TableStyles;
}

/** The looks of a table's cells, each made once. */
interface TableStyles {
  readonly plain: CellStyle;
  readonly head: CellStyle;
  readonly banner: CellStyle;
  readonly corner: CellStyle;
  readonly label: CellStyle;
  readonly figure: CellStyle;
  readonly open: CellStyle;
}

const tableStyles = ({ faces, table }: Layout): TableStyles => {
  const plain: CellStyle = { family: faces.song, size: table.size, horizontal: 'center', border: 'box' };
  const figure: CellStyle = { ...plain, fit: 'shrink' };
  return {
    plain,
    head: { ...plain, family: faces.hei, fit: 'wrap' },
    banner: { ...plain, family: faces.hei, fill: table.bannerFill },
    corner: { ...plain, fit: 'wrap' },
    label: { ...plain, horizontal: 'left', indented: true, fit: 'wrap' },
    figure,
    open: { ...figure, unlocked: true },
  };
};

const frameOf = (sheet: PrintedSheet, context: SheetContext): Frame => {
  const { page, table } = context.layout;
  const width = (page.width - page.left - page.right) * USED_WIDTH;
  const columns = sheetColumns(sheet.table.grid, width, table.size, sheet.fields.length > 0);
  const styles = tableStyles(context.layout);
  return { sheet, context, columns, lastColumn: columns.widths.length, width, styles };
};

const line = (frame: Frame, value: CellValue, style: CellStyle, height: number, name?: string): DraftRow => ({
  height: wholePixels(height),
  keepWithNext: true,
  cells: [{ column: 1, columns: frame.lastColumn, value, style }],
  ...(name === undefined ? {} : { names: [{ name, column: 1 }] }),
});

const titleRows = ({ sheet, context, ...frame }: Frame): readonly DraftRow[] => {
  const { layout } = context;
  const whole = { sheet, context, ...frame };
  const annex = sheet.mark !== undefined;
  const size = annex ? layout.title.size : layout.annex.markSize;
  const perLine = Math.floor(frame.width / size) - 1;
  const lines = Math.max(1, Math.ceil(textWidth(sheet.title) / perLine));
  const style: CellStyle = { family: layout.faces.hei, size, horizontal: 'center', fit: 'wrap' };
  const title = line(whole, sheet.title, style, lines * layout.title.pitch);
  if (sheet.mark === undefined) return [title];
  const mark: CellStyle = { family: layout.faces.hei, size: layout.annex.markSize, horizontal: 'left' };
  const pitch = layout.grid.pitch;
  const blankLines = Math.max(0, layout.annex.titleLine - 2);
  const blank = Array.from({ length: blankLines }, () => line(whole, null, mark, pitch / 2));
  return [line(whole, sheet.mark, mark, pitch), ...blank, title];
};

const aboveRows = (frame: Frame): readonly DraftRow[] => {
  const { layout } = frame.context;
  const size = layout.table.size + 1.5;
  const base = { family: layout.faces.song, size };
  return frame.sheet.above.map(({ role, text }) =>
    role === 'period'
      ? line(frame, text, { ...base, horizontal: 'center' }, size * 1.7, YEAR_NAME)
      : line(frame, text, { ...base, horizontal: 'left', fit: 'shrink' }, size * 1.9, AGENCY_NAME),
  );
};

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
  const { definitions, words, checksOf, figures, blank, totals } = context;
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
      words: words.get(id) ?? '',
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
const rowHeights = ({ layout }: SheetContext, rows: readonly TableRow[], lines: TableLines): readonly number[] => {
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

const tableRows = (frame: Frame, places: FigurePlaces): readonly DraftRow[] => {
  const { rows } = frame.sheet.table;
  const lines = rows.map(({ cells }) => cells.map((cell) => linesOf(frame, cell)));
  const heights = rowHeights(frame.context, rows, lines);
  return rows.map(({ keepWithNext, cells }, index) => ({
    height: heights[index] ?? 0,
    keepWithNext,
    cells: cells.map((cell, at) => sheetCell(frame, cell, lines[index]?.[at] ?? [], places)),
    names: cells.flatMap(({ figure, col }) =>
      figure ? [{ name: figure.id, column: frame.columns.starts[col] ?? 1 }] : [],
    ),
  }));
};

const noteRows = (frame: Frame): readonly DraftRow[] => {
  const { layout } = frame.context;
  const { size } = layout.table;
  const perLine = frame.width / size - CELL_MARGIN;
  const style: CellStyle = { family: layout.faces.song, size, horizontal: 'left', vertical: 'top', fit: 'wrap' };
  return frame.sheet.notes.map((note) => {
    const lines = cellLines([note], 0, 0, perLine);
    return { ...line(frame, lines.join('\n'), style, lines.length * size * LINE + 2), keepWithNext: false };
  });
};

const FILING_HEIGHT = 1.9;
const FILING_GAP = '\u3000\u3000';

/** The line as printed: only what is given. */
const filledFiling = (frame: Frame): readonly DraftRow[] => {
  const { layout } = frame.context;
  const { filing } = frame.sheet;
  if (!filing) return [];
  const { size } = layout.table;
  const text = filing.fields.map(({ label, value }) => `${label.text}${value.text}`);
  const [joined] = [text.join(FILING_GAP)];
  const fits = textWidth(joined) <= frame.width / size - CELL_MARGIN;
  const style: CellStyle = { family: layout.faces.song, size, horizontal: 'left', fit: 'wrap' };
  const height = size * FILING_HEIGHT * (fits ? 1 : 2);
  return [{ ...line(frame, joined, style, height, FILING_LINE_NAME), keepWithNext: false }];
};

const filingFormat = (key: FilingField['key']): string => (key === 'date' ? 'yyyy"年"m"月"d"日"' : '@');

/** All fields, each with room to write: two on a row where the first column is cut, else one. */
const blankFiling = (frame: Frame): readonly DraftRow[] => {
  const { columns, lastColumn, context, sheet } = frame;
  const { faces, table } = context.layout;
  const base = { family: faces.song, size: table.size } as const;
  const slots = columns.cut
    ? [
        { label: 1, room: 2, columns: 1 },
        { label: 3, room: 4, columns: lastColumn - 3 },
      ]
    : [{ label: 1, room: 2, columns: Math.max(1, lastColumn - 1) }];
  const rows: DraftRow[] = [];
  for (let index = 0; index < sheet.fields.length; index += slots.length) {
    const placed = sheet.fields.slice(index, index + slots.length).flatMap((field, place) => {
      const slot = slots[place];
      return slot ? [{ field, slot }] : [];
    });
    rows.push({
      height: wholePixels(table.size * FILING_HEIGHT),
      keepWithNext: index + slots.length < sheet.fields.length,
      cells: placed.flatMap(({ field, slot }): Cell[] => [
        { column: slot.label, value: `${field.label}：`, style: { ...base, horizontal: 'right', vertical: 'bottom' } },
        {
          column: slot.room,
          columns: slot.columns,
          value: null,
          style: {
            ...base,
            horizontal: 'left',
            vertical: 'bottom',
            border: 'bottom',
            format: filingFormat(field.key),
            unlocked: true,
          },
        },
      ]),
      names: placed.map(({ field, slot }) => ({ name: filingName(field.key), column: slot.room })),
    });
  }
  return rows;
};

const draftRows = (frame: Frame, places: FigurePlaces): readonly DraftRow[] => [
  ...titleRows(frame),
  ...aboveRows(frame),
  ...tableRows(frame, places),
  ...noteRows(frame),
  ...(frame.context.blank ? blankFiling(frame) : filledFiling(frame)),
];

/** Where the figures of the sheets will stand: known before any cell is written, as formulas refer to them. */
export const placeFigures = (sheets: readonly PrintedSheet[], context: SheetContext): FigurePlaces => {
  const places = new Map<FigureId, FigurePlace>();
  for (const sheet of sheets) {
    const frame = frameOf(sheet, context);
    const above = titleRows(frame).length + sheet.above.length;
    sheet.table.rows.forEach(({ cells }, index) => {
      for (const { figure, col } of cells) {
        if (!figure) continue;
        const place = { row: above + index + 1, column: frame.columns.starts[col] ?? 1 };
        places.set(figure.id, { sheet: sheet.name, place, kind: figure.kind });
      }
    });
  }
  return places;
};

/** A printed table as a sheet, and the names of its cells. */
export const tableSheet = (
  sheet: PrintedSheet,
  context: SheetContext,
  places: FigurePlaces,
): { readonly sheet: Sheet; readonly names: readonly CellName[] } => {
  const { layout } = context;
  const frame = frameOf(sheet, context);
  const rows = draftRows(frame, places);
  const above = titleRows(frame).length + sheet.above.length;
  const { headRows } = sheet.table;
  const repeated = rows.slice(above, above + headRows).reduce((sum, { height }) => sum + height, 0);
  const pageHeight = layout.page.height - layout.page.top - layout.page.bottom;
  const breaks = fittedBreaks(rows, pageHeight, repeated);
  const footer = pageFooter(layout);
  return {
    sheet: {
      name: sheet.name,
      columns: frame.columns.widths,
      rows: rows.map(({ height, cells }): SheetRow => ({ height, cells })),
      frozenRows: above + headRows,
      ...(headRows > 0 ? { repeatedRows: [above + 1, above + headRows] as const } : {}),
      breaks,
      print: {
        margins: {
          top: layout.page.top,
          left: layout.page.left,
          right: layout.page.right,
          bottom: layout.page.bottom,
          footer: footerMargin(layout),
        },
        pages: breaks.length + 1,
        firstPageNumber: layout.pageNumber.first,
        ...(footer ? { footer } : {}),
      },
      rules: colourRules(context.checks, sheet.name, places),
      protected: context.blank,
    },
    names: rows.flatMap(({ names = [] }, index) =>
      names.map(({ name, column }) => ({ name, sheet: sheet.name, place: { row: index + 1, column } })),
    ),
  };
};
