import { contradictions } from '../judge/judgements.js';
import type { Rule } from '../rule.js';

export const rateImpossible: Rule<'rate-impossible'> = {
  code: 'rate-impossible',
  severity: 'error',
  title: '比率超过100%',
  example: '第三部分第1段“…按时办结率102%…”超过100%，请核对。',
  source: '办结率、答复率、占比不会超过100%',
  check: (context) => contradictions('rate-impossible', context),
};
