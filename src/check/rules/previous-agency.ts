import type { Rule } from '../rule.js';

export const previousAgency: Rule<'previous-agency'> = {
  code: 'previous-agency',
  severity: 'info',
  title: '上年报告的单位名称不同',
  example: '上年报告是江州市西山区人民政府的，本报告是江州市东湖区人民政府的，请核对是否拿错；单位更名的可以不理会。',
  source: 'F07：与上年比较，须是同一单位的报告',
  check: ({ report, previous }) => {
    const now = report.agency.name;
    const last = previous?.report.agency.name ?? now;
    if (last === now) return [];
    const message = `上年报告是${last}的，本报告是${now}的，请核对是否拿错；单位更名的可以不理会。`;
    return [{ paths: ['agency.name'], message, expected: now, actual: last, params: { agency: now, previous: last } }];
  },
};
