import { type OptionFault, OptionsError } from '../faults/option-error.js';

/**
 * - `site-missing`: a whole page cannot do without this part of `site`
 * - `picture-empty`: the form has none of the figures that the picture shows
 */
export type HtmlErrorCode = 'site-missing' | 'picture-empty';

/**
 * What a portal's page must say of its site and column was not given, or there is nothing to draw.
 *
 * @example
 * try { renderHtml(report, { site }); } catch (e) { if (e instanceof HtmlError) for (const f of e.faults) console.error(f.option); }
 */
export class HtmlError extends OptionsError<HtmlErrorCode> {
  override readonly name = 'HtmlError';
}

export type HtmlFault = OptionFault<HtmlErrorCode>;
