import { contradictions } from '../judge/judgements.js';
import type { Rule } from '../rule.js';

export const listExceedsTotal: Rule<'list-exceeds-total'> = {
  code: 'list-exceeds-total',
  severity: 'warning',
  title: '正文所列各类之和超过所写总数',
  example: '第三部分第1段写“已经答复的9件申请”，所列“不予公开1件”“同意公开11件”合计12件，超过总数，请核对。',
  source: 'F06：已答复9件，所列各类合计12件',
  check: (context) => contradictions('list-exceeds-total', context),
};
