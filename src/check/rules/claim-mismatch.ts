import { contradictions } from '../judge/judgements.js';
import type { Rule } from '../rule.js';

export const claimMismatch: Rule<'claim-mismatch'> = {
  code: 'claim-mismatch',
  severity: 'warning',
  title: '正文所写办结率、纠错率与统计表不符',
  example: '第三部分第1段写“办结率100%”，统计表“申请办结数”140件，少于“收到申请数”150件，为93.3%，请核对。',
  source: 'F24：“办结率100%”与统计表矛盾',
  check: (context) => contradictions('claim-mismatch', context),
};
