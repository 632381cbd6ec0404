import type { Report } from '../report/report.js';
import { type CalendarDate, parseDate } from '../text/dates.js';

/** A date that a report bears. */
export interface ReportDate {
  readonly path: string;
  /** 填报日期 or 成文日期 */
  readonly name: string;
  readonly iso: string;
  readonly date: CalendarDate;
}

const dated = (path: string, name: string, iso = ''): readonly ReportDate[] => {
  const date = parseDate(iso);
  return date === undefined ? [] : [{ path, name, iso, date }];
};

/** The dates of filing and of issue, as far as given. */
export const reportDates = ({ filing, issued }: Report): readonly ReportDate[] => [
  ...dated('filing.date', '填报日期', filing?.date),
  ...dated('issued.date', '成文日期', issued?.date),
];
