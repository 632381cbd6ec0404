import { NianbaoError } from '../faults/nianbao-error.js';

/**
 * Why a workbook cannot be written. Codes are stable: programs may rely on them.
 *
 * - `table-unplaced`: a form whose tables cannot stand on a sheet (its sheet names clash)
 */
export type WorkbookErrorCode = 'table-unplaced';

/**
 * A workbook that cannot be written; the message says in Chinese why.
 *
 * @example
 * try { await renderXlsx(report); } catch (error) {
 *   if (error instanceof WorkbookError) console.error(error.message);
 * }
 */
export class WorkbookError extends NianbaoError<WorkbookErrorCode> {
  override readonly name = 'WorkbookError';
}
