import { partSpot } from '../params.js';
import type { Rule } from '../rule.js';

export const partTooLong: Rule<'part-too-long'> = {
  code: 'part-too-long',
  severity: 'warning',
  title: '部分超过格式要求的篇幅',
  example: '第一部分“总体情况”有1320字，格式要求原则上不超过1000字。',
  source: '国办公开办函〔2021〕30号：总体情况篇幅原则上不超过一千字',
  check: ({ text }) =>
    text.parts.flatMap((part) => {
      const max = part.def.mostCharacters ?? Number.POSITIVE_INFINITY;
      const length = part.passages.reduce((sum, passage) => sum + passage.text.trim().length, 0);
      if (length <= max) return [];
      const message = `${part.place}“${part.heading}”有${length}字，格式要求原则上不超过${max}字。`;
      return [
        {
          paths: [part.path],
          message,
          expected: max,
          actual: length,
          params: { ...partSpot(part), characters: length, most: max },
        },
      ];
    }),
};
