import { parseDate, printDate } from '../../text/dates.js';
import type { CheckContext } from '../context.js';
import { reportDates } from '../report-dates.js';
import type { Rule } from '../rule.js';

/** 2008 regulation, article 31: 每年3月31日前公布. */
const STATUTORY = '03-31';

const deadline = ({ form, report }: CheckContext): string => {
  const { byLevel, latest = STATUTORY } = form.deadlines ?? {};
  const day = (report.agency.level && byLevel?.[report.agency.level]) ?? latest;
  return `${report.year + 1}-${day}`;
};

export const pastDeadline: Rule<'past-deadline'> = {
  code: 'past-deadline',
  severity: 'warning',
  title: '日期晚于公布期限',
  example: '填报日期2019年4月8日晚于公布期限2019年3月31日。',
  source: 'F19：《条例》规定每年3月31日前公布；2019年起各级期限见国办公开办函',
  check: (context) => {
    const last = deadline(context);
    const lastDate = parseDate(last);
    return reportDates(context.report)
      .filter(({ iso }) => iso > last)
      .map(({ path, name, date, iso }) => ({
        paths: [path],
        message: `${name}${printDate(date)}晚于公布期限${lastDate ? printDate(lastDate) : last}。`,
        expected: last,
        actual: iso,
        params: { path, date: iso, deadline: last },
      }));
  },
};
