import { contradictions } from '../judge/judgements.js';
import type { Rule } from '../rule.js';

export const feesMismatch: Rule<'fees-mismatch'> = {
  code: 'fees-mismatch',
  severity: 'warning',
  title: '收费部分与统计表矛盾',
  example:
    '第四部分第1段写“未收取任何费用”，统计表“依申请公开信息收取的费用”为0.03万元，请核对，注意单位是万元还是元。',
  source: 'F16：正文说未收费而统计表有金额，或者相反',
  check: (context) => contradictions('fees-mismatch', context),
};
