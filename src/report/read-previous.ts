import type { FormOptions } from './known-form.js';
import { type ReportOfForm, readReport } from './parse-report.js';
import type { Report } from './report.js';
import { issueAt, ReportError } from './report-error.js';

/** Why a report is not that of the year before another, as a sentence; `undefined` if it is. */
export const previousYearFault = (report: Report, previous: Report): string | undefined =>
  previous.year === report.year - 1 ? undefined : `上年报告应为${report.year - 1}年，给出的是${previous.year}年`;

/** Last year's report, checked like this year's; `undefined` where none is given. Throws a {@link ReportError}. */
export const readPrevious = (
  report: Report,
  options: FormOptions & { readonly previous?: Report | undefined },
): ReportOfForm | undefined => {
  if (options.previous === undefined) return undefined;
  const previous = readReport(options.previous, options);
  const message = previousYearFault(report, previous.report);
  if (message !== undefined) {
    const params = { expected: report.year - 1, found: previous.report.year };
    throw new ReportError([issueAt('previous-year', ['year'], message, params)]);
  }
  return previous;
};
