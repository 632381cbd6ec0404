import { filingLabels } from '../../form/filing-labels.js';
import type { FilingData } from '../../report/report.js';
import type { Rule } from '../rule.js';

export const filingUnprinted: Rule<'filing-unprinted'> = {
  code: 'filing-unprinted',
  severity: 'info',
  title: '填写了格式中没有的填报信息',
  example: '填写了联系电话、填报日期，但这一格式没有填报信息栏，不会印出。',
  source: '国办公开办函〔2021〕30号的格式没有统计表下的填报栏',
  check: ({ report, form }) => {
    const printed = form.annex?.filing.map(({ key }) => key) ?? [];
    const lost = (Object.keys(filingLabels) as (keyof FilingData)[]).filter(
      (key) => report.filing?.[key] !== undefined && !printed.includes(key),
    );
    if (lost.length === 0) return [];
    const message = `填写了${lost.map((key) => filingLabels[key]).join('、')}，但这一格式没有${printed.length === 0 ? '填报信息' : '这些'}栏，不会印出。`;
    return [{ paths: lost.map((key) => `filing.${key}`), message, params: { fields: lost } }];
  },
};
