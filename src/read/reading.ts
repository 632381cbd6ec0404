import type { FigureId, Severity } from '../form/form.js';
import type { Report } from '../report/report.js';

/** Where something stands in a file, counted from 1 in the order of the file. */
export type SourcePlace =
  | { readonly in: 'text'; readonly paragraph: number }
  | { readonly in: 'cell'; readonly table: number; readonly row: number; readonly column: number }
  /** Without `cell`: the sheet as a whole. */
  | { readonly in: 'sheet'; readonly sheet: string; readonly cell?: string }
  | { readonly in: 'page'; readonly page: number; readonly line?: number };

/** Something met in a file that was not read, or that is to be looked at. */
export interface ReadFinding {
  readonly code: ReadFindingCode;
  /** `error`: not read; `warning`: read, but to be looked at. */
  readonly severity: Severity;
  /** What it is and what to do, in Chinese. */
  readonly message: string;
  /** JSON path of the report that it concerns. */
  readonly path?: string;
  readonly figure?: FigureId;
  /** What the figure, or the filing field, is called. */
  readonly label?: string;
  readonly place?: SourcePlace;
  /** What stood there. */
  readonly found?: string;
}

/**
 * What was met in a file. Codes are stable: programs may rely on them.
 *
 * - `not-a-number`: a cell holds something that is no number; `cell-date`, `cell-error`, `cell-boolean`: a date, a
 *   formula's error, TRUE or FALSE; `cell-uncalculated`: a formula that was never calculated
 * - `cell-scaled`: the number format shows another number than the cell holds; `cell-rounded`: it shows a rounded one
 * - `cell-marked`: part of the number is raised, lowered or struck out
 * - `cell-merged`: the cell is merged with another: what stands there could be meant for either
 * - `figure-value`: a number that no figure of its kind can be
 * - `figure-missing`: the figure's row or column is not there, or is there more than once
 * - `figure-repeated`: a second row of figures stands under the heads
 * - `heading-value`: a number stands in a heading row, which has no figure
 * - `unit-changed`: another unit stands in the row than the form's: 元 for 万元
 * - `label-changed`: the named cell has lost its label; read by its name
 * - `name-displaced`: the cell's name has stayed behind when rows or columns moved; read by its label
 * - `table-missing`: the file does not hold one of the form's tables
 * - `several-copies`: the file holds the table more than once; the first was read
 * - `year-missing`, `agency-missing`: the file does not say them
 * - `figures-differ`: two tables hold different numbers for one figure
 * - `readings-differ`: two files that should be one report are of other years or forms
 * - `table-unread`: a table that is none of the form's
 * - `part-missing`, `part-repeated`: a part of the form has no heading, or two
 * - `heading-unknown`: a heading of the first level that opens no part of the form; kept within the part before it
 * - `line-unread`: a line that has no place in a report; `notes-unread`: footnotes and endnotes, which a report has not
 * - `picture`: pictures, which a report has not; `embedded-part`: a file within the file
 * - `revisions`: tracked changes were accepted, or rejected, before reading; `comment`: a comment
 * - `draft-refused`: what was read makes no valid report
 * - `filing-date`: the filing date is no date; `filing-value`: a filing field holds what cannot be printed
 */
export type ReadFindingCode =
  | 'not-a-number'
  | 'cell-date'
  | 'cell-error'
  | 'cell-boolean'
  | 'cell-uncalculated'
  | 'cell-scaled'
  | 'cell-rounded'
  | 'cell-marked'
  | 'cell-merged'
  | 'figure-value'
  | 'figure-missing'
  | 'figure-repeated'
  | 'heading-value'
  | 'unit-changed'
  | 'label-changed'
  | 'name-displaced'
  | 'table-missing'
  | 'several-copies'
  | 'figures-differ'
  | 'readings-differ'
  | 'table-unread'
  | 'part-missing'
  | 'part-repeated'
  | 'heading-unknown'
  | 'line-unread'
  | 'notes-unread'
  | 'picture'
  | 'embedded-part'
  | 'revisions'
  | 'comment'
  | 'draft-refused'
  | 'year-missing'
  | 'agency-missing'
  | 'filing-date'
  | 'filing-value';

/** What was read from a file that others wrote. */
export interface Reading<R extends Report = Report> {
  readonly format: 'docx' | 'xlsx';
  /** Id of the form. */
  readonly form: R['form'];
  readonly year?: number;
  readonly agency?: string;
  /** The draft of a report; absent while year or agency are unknown. */
  readonly report?: R;
  /** Every figure of the form, nested by its id: a number, or `null` where a cell is blank or was not read. */
  readonly statistics: R['statistics'];
  /** Figures that are `null` because they could not be read: never the same as a blank cell. */
  readonly unread: readonly FigureId[];
  /** What could not be read, or is to be looked at. */
  readonly findings: readonly ReadFinding[];
  /** Where each path of the report stood in the file. */
  readonly places: { readonly [path: string]: SourcePlace };
}
