import { type OptionFault, OptionsError } from '../faults/option-error.js';

/** - `site-missing`: a whole page cannot do without this part of `site` */
export type HtmlErrorCode = 'site-missing';

/**
 * What a portal's page must say of its site and column was not given.
 *
 * @example
 * try { renderHtml(report, { site }); } catch (e) { if (e instanceof HtmlError) for (const f of e.faults) console.error(f.option); }
 */
export class HtmlError extends OptionsError<HtmlErrorCode> {
  override readonly name = 'HtmlError';
}

export type HtmlFault = OptionFault<HtmlErrorCode>;
