import { partSpot } from '../params.js';
import type { Rule } from '../rule.js';
import { typedNumbers } from '../typed-numbers.js';

export const numberStyle: Rule<'number-style'> = {
  code: 'number-style',
  severity: 'warning',
  title: '同一部分的序号写法不一',
  example: '第一部分的序号有“1.”也有“2、”，写法应一致。',
  source: 'F13：1. 与 1、 混用',
  check: ({ text }) =>
    text.parts.flatMap((part) => {
      const numbers = typedNumbers(part);
      const dotted = numbers.find(({ style }) => style === '1.');
      const other = numbers.find(({ style }) => style === '1、');
      if (dotted === undefined || other === undefined) return [];
      const message = `${part.place}的序号有“${dotted.marker}”也有“${other.marker}”，写法应一致。`;
      return [
        {
          paths: [dotted.passage.path, other.passage.path],
          message,
          params: { ...partSpot(part), markers: [dotted.marker, other.marker] },
        },
      ];
    }),
};
