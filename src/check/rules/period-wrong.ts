import { statedPeriods } from '../reporting-period.js';
import type { Rule } from '../rule.js';

export const periodWrong: Rule<'period-wrong'> = {
  code: 'period-wrong',
  severity: 'warning',
  title: '统计期限不是报告年度的1月1日至12月31日',
  example: '前言第1段统计期限写“2017年1月1日到12月31日止”，应为2018年1月1日至12月31日。',
  source: 'F10、F11：统计期限沿用上年，或者不是整年',
  check: (context) => {
    const { year } = context.report;
    const periods = statedPeriods(context);
    const isRight = ({ from, to }: (typeof periods)[number]) => from === `${year}-1-1` && to === `${year}-12-31`;
    // Once the right period is stated, other dates tell of something else.
    if (periods.some(isRight)) return [];
    return periods
      .filter(({ passage }) => passage.part === undefined)
      .map(({ passage, quote }) => ({
        paths: [passage.path],
        message: `${passage.place}统计期限写“${quote}”，应为${year}年1月1日至12月31日。`,
        expected: `${year}年1月1日至12月31日`,
        actual: quote,
        params: { place: passage.place, quote, year },
      }));
  },
};
