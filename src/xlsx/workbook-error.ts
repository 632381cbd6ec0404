import { NianbaoError } from '../faults/nianbao-error.js';

/**
 * Why a file cannot be read as a workbook, or a workbook not written. Codes are stable: programs may rely on them.
 *
 * - `not-a-workbook`: no Excel workbook at all: text, a picture, a Word file, an OpenDocument spreadsheet
 * - `legacy-workbook`: .xls of Excel 97–2003 or .et of WPS
 * - `binary-workbook`: .xlsb
 * - `encrypted`: protected with a password for opening
 * - `damaged`: truncated, or its parts contradict each other
 * - `too-large`: larger than any filled-in form; see docs/workbook.md for the limits
 * - `unsafe`: macros, links to other workbooks, or XML with a document type
 * - `no-form`: a sound workbook without a sheet of a known form
 * - `table-unplaced`: a form whose tables cannot stand on a sheet (its sheet names clash)
 */
export type WorkbookErrorCode =
  | 'not-a-workbook'
  | 'legacy-workbook'
  | 'binary-workbook'
  | 'encrypted'
  | 'damaged'
  | 'too-large'
  | 'unsafe'
  | 'no-form'
  | 'table-unplaced';

/**
 * A workbook that cannot be read or written; the message says in Chinese what it is and what to do.
 *
 * @example
 * try { await readXlsx(bytes); } catch (error) {
 *   if (error instanceof WorkbookError && error.code === 'encrypted') console.error(error.message);
 * }
 */
export class WorkbookError extends NianbaoError<WorkbookErrorCode> {
  override readonly name = 'WorkbookError';
}
