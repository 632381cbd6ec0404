/** A workbook to be written, as plain data: what stands in which cell, and how it looks and prints. */

import type { CellPosition } from '../text/cell-address.js';

export interface Book {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** `YYYY-MM-DD`, taken as 00:00 UTC. */
  readonly dated: string;
  readonly sheets: readonly Sheet[];
  readonly names: readonly CellName[];
}

/** A name by which other workbooks and programs find a cell. */
export interface CellName {
  readonly name: string;
  readonly sheet: string;
  readonly place: CellPosition;
}

export interface Sheet {
  readonly name: string;
  /** Widths in points. */
  readonly columns: readonly number[];
  readonly rows: readonly SheetRow[];
  /** Rows at the top that stay in sight. */
  readonly frozenRows: number;
  /** Columns at the left that stay in sight, and repeat on each printed page. */
  readonly frozenColumns?: number;
  /** The cell that is chosen when the sheet is opened; the first if absent. */
  readonly chosen?: CellPosition;
  /** Header rows that repeat on each printed page, counted from 1, both included. */
  readonly repeatedRows?: readonly [first: number, last: number];
  /** Rows after which a new page begins. */
  readonly breaks: readonly number[];
  readonly print: PrintSetup;
  readonly rules: readonly ColourRule[];
  /** Has so many cells that they are written one by one; without messages of input. */
  readonly dense?: true;
  /** Only unlocked cells can be changed. */
  readonly protected: boolean;
}

export interface PrintSetup {
  /** In points. */
  readonly margins: {
    readonly top: number;
    readonly left: number;
    readonly right: number;
    readonly bottom: number;
    readonly footer: number;
  };
  /** How many pages high the sheet is made to print; 0: as many as it takes. */
  readonly pages: number;
  readonly landscape?: true;
  /** More columns than a page is wide: they go on on further pages, at their own size. */
  readonly wide?: true;
  /** In Excel's code of headers and footers, on every page. */
  readonly header?: string;
  /** Colours are for the screen alone. */
  readonly colourless?: true;
  readonly firstPageNumber: number;
  /** In Excel's code of headers and footers; absent: no page number. */
  readonly footer?: { readonly odd: string; readonly even: string };
}

export interface SheetRow {
  /** In points. */
  readonly height: number;
  readonly cells: readonly Cell[];
}

export interface Cell {
  /** First column, from 1. */
  readonly column: number;
  /** Columns and rows taken, 1 if absent. */
  readonly columns?: number;
  readonly rows?: number;
  readonly value: CellValue;
  readonly style: CellStyle;
  readonly input?: InputRule;
}

export type CellValue =
  | null
  | string
  | number
  /** A formula with its result; `''` where it shows nothing. */
  | { readonly formula: string; readonly result: number | string };

export interface CellStyle {
  readonly family: string;
  /** In points. */
  readonly size: number;
  readonly bold?: true;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical?: 'middle' | 'bottom' | 'top';
  /** A little air between the left edge and the text. */
  readonly indented?: true;
  readonly fit?: 'wrap' | 'shrink';
  readonly border?: 'box' | 'bottom';
  /** RGB in six hex digits. */
  readonly fill?: string;
  readonly format?: string;
  readonly unlocked?: true;
}

/** What may be typed into a cell, and what is said when it is chosen or mistyped. */
export interface InputRule {
  /** `any`: a message only. */
  readonly type: 'whole' | 'decimal' | 'any';
  readonly min?: number;
  readonly max?: number;
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly errorTitle?: string;
  readonly error?: string;
}

/** Cells that change colour as long as a formula holds. */
export interface ColourRule {
  /** A cell, or an area, from whose first cell the formula is seen. */
  readonly address: string;
  readonly formula: string;
  /** RGB in six hex digits; absent: the text stays as it is. */
  readonly ink?: string;
  readonly fill: string;
}
