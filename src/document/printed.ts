/**
 * The printed report: what stands on paper, in order, with numbers and figures resolved, and nothing of how it looks.
 * Every writer prints this tree, so the files cannot disagree.
 */

import type { FigureId, FigureKind } from '../form/form.js';
import type { HeadingLevel } from '../text/heading-number.js';

export interface PrintedReport {
  readonly properties: DocumentProperties;
  readonly body: readonly Block[];
  readonly annexes: readonly Annex[];
}

export interface DocumentProperties {
  /** The title's lines joined: 宁波市海曙区人民政府2018年政府信息公开工作年度报告. */
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /**
   * Calendar date of the document, `YYYY-MM-DD`: the filing date, else the issue date, else 1 January after the
   * report year. Writers take it as 00:00 UTC.
   */
  readonly dated: string;
}

/** A text with its source: a JSON path (`parts.overview[0]`), or the form's own place (`form:national-2014`). */
export interface Text {
  readonly text: string;
  readonly from: string;
}

export type { HeadingLevel };

export type Block = Title | Heading | Paragraph | TextLine | Issued | Filing | Table;

export interface Title {
  readonly type: 'title';
  readonly lines: readonly Text[];
}

export interface Heading {
  readonly type: 'heading';
  readonly level: HeadingLevel;
  /** `一、`, printed right before the text. */
  readonly number: string;
  readonly text: Text;
}

export interface Paragraph {
  readonly type: 'paragraph';
  /** A heading that opens the paragraph: printed before the text, in its own face. */
  readonly runIn?: { readonly level: HeadingLevel; readonly number: string; readonly text: Text };
  readonly text: Text;
}

/**
 * A line around a table: （2018年度）, 填报单位（盖章）：…, or a note below; `addressee`: whom a letter is for (主送机关), flush
 * left under its title (GB/T 9704-2012, 7.3.2).
 */
export interface TextLine {
  readonly type: 'line';
  readonly role: 'period' | 'unit' | 'note' | 'addressee';
  readonly text: Text;
}

/** Who issues the report and when, under the title: the agency only where the title does not name it. */
export interface IssuedUnderTitle {
  readonly type: 'issued';
  readonly at: 'title';
  readonly agency?: Text;
  readonly date: Text;
}

/** Who issues the report and when, after the last part. */
export interface Signature {
  readonly type: 'issued';
  readonly at: 'end';
  readonly agency: Text;
  readonly date: Text;
}

export type Issued = IssuedUnderTitle | Signature;

/** The line under the annex table: 联系电话：… 填报日期：…. Only what is given. */
export interface Filing {
  readonly type: 'filing';
  readonly fields: readonly { readonly label: Text; readonly value: Text }[];
}

export interface Annex {
  /** 附件 */
  readonly mark: Text;
  readonly title: Text;
  readonly blocks: readonly Block[];
}

export interface Table {
  readonly type: 'table';
  /** The table's id in the form. */
  readonly id: string;
  /** Chinese name of the table. */
  readonly name: string;
  /** Relative widths of the grid columns. */
  readonly grid: readonly number[];
  /** Rows at the top that repeat on each page; 0 where the table stacks several blocks with heads of their own. */
  readonly headRows: number;
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** The row must not be the last on its page. */
  readonly keepWithNext: boolean;
  /** Cells that begin in this row, from left to right; grid columns covered from above have none. */
  readonly cells: readonly Cell[];
}

export type CellRole = 'banner' | 'corner' | 'head' | 'label' | 'unit' | 'code' | 'figure' | 'empty';

export interface Cell {
  readonly role: CellRole;
  /** First grid column, from 0. */
  readonly col: number;
  readonly colSpan: number;
  readonly rowSpan: number;
  /** Lines of the cell; a long one may wrap. Empty for a blank figure. */
  readonly lines: readonly Text[];
  /** Where the lines begin, in characters (em) from the cell's left edge. */
  readonly indent: number;
  /** How much further right wrapped lines and all lines after the first begin, in characters (em). */
  readonly hang: number;
  readonly figure?: CellFigure;
}

export interface CellFigure {
  readonly id: FigureId;
  readonly value: number | null;
  readonly kind: FigureKind;
}
