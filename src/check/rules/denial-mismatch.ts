import { contradictions } from '../judge/judgements.js';
import type { Rule } from '../rule.js';

export const denialMismatch: Rule<'denial-mismatch'> = {
  code: 'denial-mismatch',
  severity: 'error',
  title: '正文说没有，统计表却有',
  example: '第五部分第1段写“未发生因政府信息公开引起的行政复议”，统计表“行政复议数量”为2件，请核对。',
  source: 'F24：沿用上年“未发生”“均按期”的说法',
  check: (context) => contradictions('denial-mismatch', context),
};
