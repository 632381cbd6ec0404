import { matchesIn } from '../excerpts.js';
import type { Rule } from '../rule.js';

const yearInTitle = /((?:19|20)\d\d)\s*年/g;

export const titleYear: Rule<'title-year'> = {
  code: 'title-year',
  severity: 'warning',
  title: '标题的年份不是报告年度',
  example: '标题写2017年，本报告为2018年度，请核对。',
  source: 'F10：沿用旧稿，标题未改',
  check: ({ text, report }) =>
    text.title.flatMap((line) =>
      matchesIn(line, yearInTitle)
        .filter(([, year]) => Number(year) !== report.year)
        .map(([, year]) => ({
          paths: [line.path],
          message: `标题写${year}年，本报告为${report.year}年度，请核对。`,
          expected: report.year,
          actual: Number(year),
          params: { written: Number(year), year: report.year },
        })),
    ),
};
