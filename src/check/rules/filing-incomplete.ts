import type { Rule } from '../rule.js';

/** Names of persons are often left out when a report is published. */
const asked: readonly string[] = ['phone', 'date'];

export const filingIncomplete: Rule<'filing-incomplete'> = {
  code: 'filing-incomplete',
  severity: 'info',
  title: '填报信息不全',
  example: '统计表下缺联系电话、填报日期。',
  source: 'F20：统计表下的填报信息漏填',
  check: ({ form, report }) => {
    const missing = (form.annex?.filing ?? []).filter(
      ({ key }) => asked.includes(key) && report.filing?.[key] === undefined,
    );
    if (missing.length === 0) return [];
    const message = `统计表下缺${missing.map(({ label }) => label).join('、')}。`;
    return [
      { paths: missing.map(({ key }) => `filing.${key}`), message, params: { fields: missing.map(({ key }) => key) } },
    ];
  },
};
