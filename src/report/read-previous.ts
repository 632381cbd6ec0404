import type { FormOptions } from './known-form.js';
import { type ReportOfForm, readReport } from './parse-report.js';
import type { Report } from './report.js';
import { ReportError } from './report-error.js';

/** Last year's report, checked like this year's; `undefined` where none is given. Throws a {@link ReportError}. */
export const readPrevious = (
  report: Report,
  options: FormOptions & { readonly previous?: Report | undefined },
): ReportOfForm | undefined => {
  if (options.previous === undefined) return undefined;
  const previous = readReport(options.previous, options);
  if (previous.report.year === report.year - 1) return previous;
  const message = `上年报告应为${report.year - 1}年，给出的是${previous.report.year}年`;
  throw new ReportError([{ code: 'previous-year', path: 'year', message }]);
};
