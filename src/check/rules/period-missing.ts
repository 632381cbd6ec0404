import { plainText } from '../plain-text.js';
import { periodPassages, statedPeriods } from '../reporting-period.js';
import type { Rule } from '../rule.js';

export const periodMissing: Rule<'period-missing'> = {
  code: 'period-missing',
  severity: 'warning',
  title: '没有写明统计期限',
  example: '正文没有写明数据的统计期限，应写明自2018年1月1日起至12月31日止。',
  source: 'F11：统计期限漏写',
  check: (context) => {
    const { year } = context.report;
    const inOtherWords = new RegExp(
      `${year}年1月(?:1日)?[^，。；]{0,8}12月|(?:统计(?:期限|时限|时间|周期|年度|范围)|[期时]限)[^，。；]{0,8}${year}年`,
    );
    if (statedPeriods(context).length > 0) return [];
    if (periodPassages(context).some(({ text }) => inOtherWords.test(plainText(text).text))) return [];
    const message = `正文没有写明数据的统计期限，应写明自${year}年1月1日起至12月31日止。`;
    return [{ paths: ['preamble'], message, params: { year } }];
  },
};
