import { contradictions } from '../judge/judgements.js';
import type { Rule } from '../rule.js';

export const textTableMismatch: Rule<'text-table-mismatch'> = {
  code: 'text-table-mismatch',
  severity: 'error',
  title: '正文的数字与统计表不符',
  example:
    '文表不符：第二部分第1段写“政务微信公开政府信息数5944条”，统计表“政务微信公开政府信息数”为5494条，相差450条，请核对。',
  source: 'F05：正文与统计表各填各的，最常见的差错；口径不能确定的为警告',
  check: (context) => contradictions('text-table-mismatch', context),
};
