import { printDate } from '../../text/dates.js';
import { reportDates } from '../report-dates.js';
import type { Rule } from '../rule.js';

export const datedTooEarly: Rule<'dated-too-early'> = {
  code: 'dated-too-early',
  severity: 'warning',
  title: '日期早于统计截止日',
  example: '填报日期2018年12月29日早于统计截止日12月31日，数据可能不全。',
  source: 'F19：年度未结束就填报',
  check: ({ report }) =>
    reportDates(report)
      .filter(({ iso }) => iso < `${report.year}-12-31`)
      .map(({ path, name, date, iso }) => ({
        paths: [path],
        message: `${name}${printDate(date)}早于统计截止日${date.year === report.year ? '' : `${report.year}年`}12月31日，数据可能不全。`,
        actual: iso,
        params: { path, date: iso, year: report.year },
      })),
};
