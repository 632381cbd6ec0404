import { checkOptions } from '../faults/check-options.js';
import { formOptionChecks } from '../report/options.js';
import type { Report } from '../report/report.js';
import { type CheckOptions, contextOf, vocabularies } from './check-report.js';
import { numbersIn, tableValue } from './text-figures.js';

/** A figure typed in the text that could be taken from the table. */
export interface PlaceholderSuggestion {
  readonly path: string;
  /** 第三部分第1段 */
  readonly place: string;
  /** As it stands there: 收到申请150件. */
  readonly text: string;
  /** What to write: 收到申请{{requests.received.total}}件. */
  readonly replacement: string;
}

/**
 * For each figure in a report's text that equals its figure in the table: the placeholder to write in its place, so
 * that the two agree from then on.
 *
 * @throws ReportError if the report is not valid
 * @example suggestPlaceholders(report)[0]?.replacement // '主动公开政府信息{{proactive.total}}条'
 */
export const suggestPlaceholders = (
  report: Report,
  options: Pick<CheckOptions, 'forms' | 'vocabulary'> = {},
): readonly PlaceholderSuggestion[] => {
  checkOptions(options, { ...formOptionChecks, vocabulary: vocabularies });
  const context = contextOf(report, options);
  return numbersIn(context).flatMap((mention): readonly PlaceholderSuggestion[] => {
    const { match, sums, passage, resolved, value, amount, quote } = mention;
    const [id = '', ...others] = sums.flat();
    if (others.length > 0 || match !== 'equal' || resolved) return [];
    const unit = context.figures.get(id)?.unit ?? '';
    // 元 in the text cannot be printed from 万元 in the table.
    if (value !== tableValue(mention, context) || (amount.endsWith('元') && !amount.endsWith(unit))) return [];
    const digits = /^[\d.,]+/.exec(amount)?.[0] ?? '';
    const at = mention.numberAt - mention.start;
    const replacement = `${quote.slice(0, at)}{{${id}}}${quote.slice(at + digits.length)}`;
    return [{ path: passage.path, place: passage.place, text: quote, replacement }];
  });
};
