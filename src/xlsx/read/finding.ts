import type { Severity } from '../../form/form.js';

/**
 * What was met in a workbook. Codes are stable: programs may rely on them. `error`: a figure could not be read, its value
 * is `null`; `warning`: read, but to be looked at.
 */
export type WorkbookFindingCode =
  /** A cell holds something that is no number. */
  | 'not-a-number'
  /** Excel keeps a date in the cell. */
  | 'cell-date'
  /** A formula's error, such as #DIV/0!. */
  | 'cell-error'
  /** TRUE or FALSE. */
  | 'cell-boolean'
  /** A formula that was never calculated. */
  | 'cell-uncalculated'
  /** The number format shows another number than the cell holds. */
  | 'cell-scaled'
  /** A number that no figure of its kind can be: decimals in a count, a negative number. */
  | 'figure-value'
  /** Neither the cell's name nor its label is on the sheet, or the label stands there more than once. */
  | 'figure-missing'
  /** A number stands in a heading row, which has no figure. */
  | 'heading-value'
  /** Another unit stands in the row than the form's: 元 for 万元. */
  | 'unit-changed'
  /** The named cell has lost its label; the value was read by its name. */
  | 'label-changed'
  /** The cell's name has stayed behind when rows or columns moved; the value was read by its label. */
  | 'name-displaced'
  /** No sheet of the workbook holds one of the form's tables. */
  | 'table-missing'
  /** Several sheets hold the table and none has the names of its cells: the first was read. */
  | 'several-copies'
  | 'year-missing'
  | 'agency-missing'
  /** The filing date is no date. */
  | 'filing-date'
  /** A filing field holds what cannot be printed. */
  | 'filing-value';

/** One finding, with its place on the sheet. */
export interface WorkbookFinding {
  readonly code: WorkbookFindingCode;
  readonly severity: Severity;
  readonly sheet?: string;
  /** Address of the cell: `F6`. */
  readonly cell?: string;
  /** Label of the figure as the form prints it. */
  readonly label?: string;
  /** Id of the figure. */
  readonly figure?: string;
  /** What stood there. */
  readonly found?: string;
  /** What it is and what to do, in Chinese. */
  readonly message: string;
}
