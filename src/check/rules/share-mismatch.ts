import { contradictions } from '../judge/judgements.js';
import type { Rule } from '../rule.js';

export const shareMismatch: Rule<'share-mismatch'> = {
  code: 'share-mismatch',
  severity: 'warning',
  title: '占比与数字不符',
  example: '第三部分第1段写“网络申请70件”占56.67%，按统计表“收到申请数”150件计算应为46.67%，请核对。',
  source: 'F06：正文中的占比算错',
  check: (context) => contradictions('share-mismatch', context),
};
