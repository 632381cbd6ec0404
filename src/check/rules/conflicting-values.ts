import { contradictions } from '../judge/judgements.js';
import type { Rule } from '../rule.js';

export const conflictingValues: Rule<'conflicting-values'> = {
  code: 'conflicting-values',
  severity: 'warning',
  title: '同一件事前后两个数',
  example: '第一部分第1段写“收到政府信息公开申请30件”，第三部分第1段写“收到政府信息公开申请31件”，前后不一，请核对。',
  source: 'F24：同一事实前后两个数',
  check: (context) => contradictions('conflicting-values', context),
};
