import { plainText } from '../plain-text.js';
import type { Rule } from '../rule.js';

const opening = /^((?:19|20)\d\d)年(?:度|，|来|以来|全|我|本|,)/;

export const openingYear: Rule<'opening-year'> = {
  code: 'opening-year',
  severity: 'warning',
  title: '总体情况开头的年份不是报告年度',
  example: '第一部分第1段以“2017年”开头，本报告为2018年度，请核对是否沿用旧稿。',
  source: 'F10：沿用旧稿，开头的年份未改',
  check: ({ text, report: { year } }) =>
    text.parts
      .filter(({ def }) => def.topics?.includes('overview'))
      .flatMap(({ passages }) => {
        const first = passages.find(({ kind }) => kind === 'paragraph');
        const [, written] = first ? (opening.exec(plainText(first.text).text) ?? []) : [];
        if (first === undefined || written === undefined || Number(written) === year) return [];
        const message = `${first.place}以“${written}年”开头，本报告为${year}年度，请核对是否沿用旧稿。`;
        return [
          {
            paths: [first.path],
            message,
            expected: year,
            actual: Number(written),
            params: { place: first.place, written: Number(written), year },
          },
        ];
      }),
};
