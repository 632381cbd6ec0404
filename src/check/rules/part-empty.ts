import { partSpot } from '../params.js';
import type { Rule } from '../rule.js';

export const partEmpty: Rule<'part-empty'> = {
  code: 'part-empty',
  severity: 'error',
  title: '部分没有正文',
  example: '第六部分“政府信息公开工作存在的主要问题和改进措施”没有正文，请补写。',
  source: 'F15：部分只有标题',
  check: ({ text }) =>
    text.parts
      .filter(({ def, passages }) => def.text === 'required' && !passages.some(({ kind }) => kind === 'paragraph'))
      .map((part) => ({
        paths: [part.path],
        params: partSpot(part),
        message: `${part.place}“${part.heading}”没有正文，请补写。`,
      })),
};
