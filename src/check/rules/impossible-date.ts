import { parseDate } from '../../text/dates.js';
import { matchesIn } from '../excerpts.js';
import { spotOf } from '../params.js';
import type { Rule } from '../rule.js';

const written = /((?:19|20)\d\d)年(\d{1,2})月(\d{1,2})日/g;

export const impossibleDate: Rule<'impossible-date'> = {
  code: 'impossible-date',
  severity: 'warning',
  title: '日期不存在',
  example: '第一部分第1段写“2018年2月30日”，没有这一天，请核对。',
  source: 'F26：日期写错',
  check: ({ text }) =>
    text.all.flatMap((passage) =>
      matchesIn(passage, written)
        .filter(
          ([, year, month = '', day = '']) => !parseDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`),
        )
        .map(({ 0: date, index }) => ({
          paths: [passage.path],
          message: `${passage.place}写“${date}”，没有这一天，请核对。`,
          actual: date,
          params: spotOf(passage, index, date),
        })),
    ),
};
