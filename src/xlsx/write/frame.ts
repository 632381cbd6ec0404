import type { CellRole, Cell as PrintedCell } from '../../document/printed.js';
import type { FigureDef } from '../../figures/figures.js';
import type { FigureNames } from '../../figures/names.js';
import type { FigureId } from '../../form/form.js';
import type { Layout } from '../../layout/layout.js';
import type { TextStyle } from '../../layout/text-style.js';
import type { Cell, CellStyle, CellValue } from '../book.js';
import { cellLook } from './cell-look.js';
import type { Check, ChecksByFigure } from './checks.js';
import { type SheetColumns, sheetColumns } from './columns.js';
import type { PrintedSheet } from './printed-sheets.js';
import type { Totals } from './totals.js';

/** A figure made of others: what its cell holds, and what is said of it. */
export interface GatheredFigure {
  readonly value: CellValue;
  /** RGB in six hex digits, where somebody has to look at it. */
  readonly fill?: string;
  readonly remark?: { readonly title: string; readonly text: string };
}

/** What all sheets of a workbook have in common. */
export interface SheetContext {
  readonly layout: Layout;
  readonly definitions: ReadonlyMap<FigureId, FigureDef>;
  readonly names: FigureNames;
  readonly checks: readonly Check[];
  readonly checksOf: ChecksByFigure;
  readonly figures: ReadonlyMap<FigureId, number | null>;
  /** Totals that are formulas; others are typed. */
  readonly totals: Totals;
  /** Figures that are gathered from other sheets of the book. */
  readonly gathered: ReadonlyMap<FigureId, GatheredFigure>;
  /** The sheets are to be filled in: value cells open, the rest protected. */
  readonly blank: boolean;
}

/** Of the text block's width, so that a printer's narrower margins or another face do not squeeze the page. */
export const USED_WIDTH = 0.998;

/** Room at the sides of a cell's text, in characters. */
export const CELL_MARGIN = 0.7;

/** Excel shows heights in whole pixels of 3/4 point. */
export const PIXEL = 0.75;
export const wholePixels = (points: number): number => Math.floor(points / PIXEL) * PIXEL;

/** Excel has no higher row, in points. */
export const HIGHEST_ROW = 409.5;

/** Distance of lines in a cell, in the size of its text. */
export const LINE = 1.4;

/** A row of the sheet before its cells are placed. */
export interface DraftRow {
  readonly height: number;
  readonly keepWithNext: boolean;
  readonly cells: readonly Cell[];
  /** Names of cells in the row, by column. */
  readonly names?: readonly { readonly name: string; readonly column: number }[];
}

/** One sheet in the making: what is printed, and on which columns. */
export interface Frame {
  readonly sheet: PrintedSheet;
  readonly context: SheetContext;
  readonly columns: SheetColumns;
  readonly lastColumn: number;
  /** Width of all columns, in points. */
  readonly width: number;
  readonly styles: TableStyles;
}

/** The looks of a table's cells by their role, each made once. */
export type TableStyles = { readonly [role in CellRole | 'group' | 'open']: CellStyle };

const tableStyles = (layout: Layout): TableStyles => {
  const { cell } = layout.styles;
  const boxed = (style: TextStyle): CellStyle => ({ ...cellLook(style, layout), border: 'box' });
  const figure: CellStyle = { ...boxed(cell.figure), fit: 'shrink' };
  const plain = boxed(cell.unit);
  return {
    unit: plain,
    code: plain,
    empty: plain,
    head: { ...boxed(cell.head), fit: 'wrap' },
    banner: boxed(cell.banner),
    corner: { ...boxed(cell.corner), indented: true, fit: 'wrap' },
    label: { ...boxed(cell.label), indented: true, fit: 'wrap' },
    // A label beside the rows of its group.
    group: { ...boxed(cell.label), horizontal: 'center', fit: 'wrap' },
    figure,
    // To be filled in.
    open: { ...figure, unlocked: true },
  };
};

/** The columns and looks of a sheet. */
export const frameOf = (sheet: PrintedSheet, context: SheetContext): Frame => {
  const { page, styles: looks } = context.layout;
  const width = (page.width - page.left - page.right) * USED_WIDTH;
  const columns = sheetColumns(sheet.table.grid, width, looks.cell.label.size, sheet.fields.length > 0);
  const styles = tableStyles(context.layout);
  return { sheet, context, columns, lastColumn: columns.widths.length, width, styles };
};

/** Width of a printed cell, in points. */
export const pointsOf = ({ columns }: Frame, cell: PrintedCell): number => {
  const [from = 1, to = 1] = [columns.starts[cell.col], columns.starts[cell.col + cell.colSpan]];
  return columns.widths.slice(from - 1, to - 1).reduce((sum, width) => sum + width, 0);
};

/** A row of one cell over the whole width. */
export const line = (frame: Frame, value: CellValue, style: CellStyle, height: number, name?: string): DraftRow => ({
  height: wholePixels(height),
  keepWithNext: true,
  cells: [{ column: 1, columns: frame.lastColumn, value, style }],
  ...(name === undefined ? {} : { names: [{ name, column: 1 }] }),
});
