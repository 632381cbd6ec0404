import { OptionsError } from '../faults/option-error.js';

export type LayoutErrorCode = 'layout-fixed' | 'layout-unknown' | 'layout-value';

/**
 * Layout options that the standard does not leave open, that do not exist, or whose values cannot be; `faults` names all.
 *
 * @example
 * try { resolveLayout({ linesPerPage: 0 }); } catch (e) { if (e instanceof LayoutError) console.error(e.option, e.message); }
 */
export class LayoutError extends OptionsError<LayoutErrorCode> {
  override readonly name = 'LayoutError';
}
