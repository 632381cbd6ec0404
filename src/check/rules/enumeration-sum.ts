import { contradictions } from '../judge/judgements.js';
import type { Rule } from '../rule.js';

export const enumerationSum: Rule<'enumeration-sum'> = {
  code: 'enumeration-sum',
  severity: 'warning',
  title: '正文所列各项之和与所写合计不符',
  example:
    '第三部分第1段“信函申请79件，网络申请70件，当面申请1件，合计151件”：各项之和为150件，与所写151件不符，相差1件，请核对。',
  source: 'F06：正文中分类之和与合计不符',
  check: (context) => contradictions('enumeration-sum', context),
};
