import type { PartText } from '../../document/outline.js';
import { chineseNumeral } from '../../text/numerals.js';
import type { Fault } from '../fault.js';
import type { Rule } from '../rule.js';
import { type TypedNumber, typedNumbers } from '../typed-numbers.js';

/** Counts like the author: one more than before, or from one again inside an item. Gives the open counts after it. */
const advance = (open: readonly number[], value: number): readonly number[] | undefined => {
  if (value === 1) return [...open, 1];
  const depth = open.lastIndexOf(value - 1);
  return depth < 0 ? undefined : [...open.slice(0, depth), value];
};

/** A number in one way of numbering: （二）, 2. */
const written = (style: string, value: number): string =>
  style.replace('一', chineseNumeral(value)).replace('1', String(value));

const faultsOf = (numbers: readonly TypedNumber[]): readonly Fault<'number-sequence'>[] => {
  let open: readonly number[] = [];
  let last = '';
  return numbers.flatMap(({ passage, style, marker, value }): readonly Fault<'number-sequence'>[] => {
    const next = advance(open, value);
    const expected = written(style, (open.at(-1) ?? 0) + 1);
    const before = last;
    open = next ?? [...open.slice(0, -1), value];
    last = style;
    if (next !== undefined && (value === 1 || before === style)) return [];
    if (next !== undefined) {
      const alike = written(before, value);
      const message = `${passage.place}序号“${marker}”与前面的“${before}”写法不一，宜写作“${alike}”。`;
      return [
        {
          paths: [passage.path],
          message,
          expected: alike,
          actual: marker,
          params: { place: passage.place, marker, right: alike, before },
        },
      ];
    }
    const message = `${passage.place}序号“${marker}”前面缺“${expected}”或者重复，请核对序号。`;
    return [
      {
        paths: [passage.path],
        message,
        expected,
        actual: marker,
        params: { place: passage.place, marker, right: expected },
      },
    ];
  });
};

/** `1.` and `2、` go on from one another: they are one way of numbering, written in two. */
const familyOf = ({ style }: TypedNumber): string => (style === '1、' ? '1.' : style);

const inPart = (part: PartText): readonly Fault<'number-sequence'>[] => {
  const numbers = typedNumbers(part);
  const families = [...new Set(numbers.map(familyOf))];
  return families.flatMap((family) => faultsOf(numbers.filter((number) => familyOf(number) === family)));
};

export const numberSequence: Rule<'number-sequence'> = {
  code: 'number-sequence',
  severity: 'warning',
  title: '序号跳号、重号或写法不一',
  example: '第二部分第3段序号“三是”前面缺“二是”或者重复，请核对序号。',
  source: 'F13：手工编的序号跳号、重号',
  check: ({ text }) => text.parts.flatMap(inPart),
};
