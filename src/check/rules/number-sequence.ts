import { chineseNumeral } from '../../text/numerals.js';
import type { PartText } from '../passages.js';
import type { Fault, Rule } from '../rule.js';
import { type TypedNumber, typedNumbers } from '../typed-numbers.js';

/** Counts like the author: one more than before, or from one again inside an item. Gives the open counts after it. */
const advance = (open: readonly number[], value: number): readonly number[] | undefined => {
  if (value === 1) return [...open, 1];
  const depth = open.lastIndexOf(value - 1);
  return depth < 0 ? undefined : [...open.slice(0, depth), value];
};

const expectedAfter = (open: readonly number[], style: string): string => {
  const next = (open.at(-1) ?? 0) + 1;
  return style.replace('一', chineseNumeral(next)).replace('1', String(next));
};

const faultsOf = (numbers: readonly TypedNumber[]): readonly Fault[] => {
  let open: readonly number[] = [];
  return numbers.flatMap(({ passage, style, words, value }): readonly Fault[] => {
    const next = advance(open, value);
    const expected = expectedAfter(open, style);
    open = next ?? [...open.slice(0, -1), value];
    if (next !== undefined) return [];
    const message = `${passage.place}序号“${words}”前面缺“${expected}”或者重复，请核对序号。`;
    return [{ paths: [passage.path], message, expected, actual: words }];
  });
};

const inPart = (part: PartText): readonly Fault[] => {
  const numbers = typedNumbers(part);
  const styles = [...new Set(numbers.map(({ style }) => style))];
  return styles.flatMap((style) => faultsOf(numbers.filter((number) => number.style === style)));
};

export const numberSequence: Rule = {
  code: 'number-sequence',
  severity: 'warning',
  title: '序号跳号或重号',
  example: '第二部分第3段序号“三是”前面缺“二是”或者重复，请核对序号。',
  source: 'F13：手工编的序号跳号、重号',
  check: ({ text }) => text.parts.flatMap(inPart),
};
