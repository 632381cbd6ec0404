import { contradictions } from '../judge/judgements.js';
import type { Rule } from '../rule.js';

export const growthMismatch: Rule<'growth-mismatch'> = {
  code: 'growth-mismatch',
  severity: 'warning',
  title: '同比增减与上年报告不符',
  example:
    '第二部分第1段写“主动公开政府信息37888条”与去年同期相比增长131%，上年报告为18000条，应为增长110.5%，请核对。',
  source: 'F07：“同比增长”与两年的数字不符',
  check: (context) => contradictions('growth-mismatch', context),
};
