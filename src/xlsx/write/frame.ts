import type { FigureDef } from '../../figures/figures.js';
import type { FigureNames } from '../../figures/names.js';
import type { FigureId } from '../../form/form.js';
import type { Layout } from '../../layout/layout.js';
import type { Cell, CellStyle, CellValue } from '../book.js';
import type { Check, ChecksByFigure } from './checks.js';
import { type SheetColumns, sheetColumns } from './columns.js';
import type { PrintedSheet } from './printed-sheets.js';
import type { Totals } from './totals.js';

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
  /** The sheets are to be filled in: value cells open, the rest protected. */
  readonly blank: boolean;
}

/** Of the text block's width, so that a printer's narrower margins or another face do not squeeze the page. */
const USED_WIDTH = 0.99;

/** Room at the sides of a cell's text, in characters. */
export const CELL_MARGIN = 0.7;

/** Excel shows heights in whole pixels of 3/4 point. */
export const PIXEL = 0.75;
export const wholePixels = (points: number): number => Math.floor(points / PIXEL) * PIXEL;

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

/** The looks of a table's cells, each made once. */
export interface TableStyles {
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

/** The columns and looks of a sheet. */
export const frameOf = (sheet: PrintedSheet, context: SheetContext): Frame => {
  const { page, table } = context.layout;
  const width = (page.width - page.left - page.right) * USED_WIDTH;
  const columns = sheetColumns(sheet.table.grid, width, table.size, sheet.fields.length > 0);
  const styles = tableStyles(context.layout);
  return { sheet, context, columns, lastColumn: columns.widths.length, width, styles };
};

/** A row of one cell over the whole width. */
export const line = (frame: Frame, value: CellValue, style: CellStyle, height: number, name?: string): DraftRow => ({
  height: wholePixels(height),
  keepWithNext: true,
  cells: [{ column: 1, columns: frame.lastColumn, value, style }],
  ...(name === undefined ? {} : { names: [{ name, column: 1 }] }),
});
