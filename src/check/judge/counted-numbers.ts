import type { PlainText } from '../plain-text.js';

/** A number of a text with its unit, whatever it counts. */
export interface Counted {
  readonly value: number;
  readonly unit: string;
  /** Where it begins in the text as patterns read it, and where its unit ends there. */
  readonly index: number;
  readonly end: number;
  /** Where its digits begin and end in the text as printed. */
  readonly at: number;
  readonly until: number;
}

const counted = /(?<![\d.,第])(\d+(?:\.\d+)?)(件|起|宗|份|条|封|例|个|次|篇|人次|人|名)(?![次余多])/g;

/** The numbers of a text that have a unit, in order. */
export const countedIn = ({ text, printedAt }: PlainText): readonly Counted[] =>
  [...text.matchAll(counted)].map(({ index, 0: whole, 1: digits = '', 2: unit = '' }) => ({
    value: Number(digits),
    unit,
    index,
    end: index + whole.length,
    at: printedAt(index),
    until: printedAt(index + digits.length - 1) + 1,
  }));

/** How many numbers stand before a place. */
export const countBefore = (numbers: readonly Counted[], place: number): number => {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle]?.index ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** A text speaks again of what it told just before: so many numbers are looked back at. */
const NEAR = 12;

/** Numbers in one unit told before a place: each of them, and neighbours taken together. */
export const toldBefore = (numbers: readonly Counted[], { index, unit }: Pick<Counted, 'index' | 'unit'>) => {
  const end = countBefore(numbers, index);
  const before = numbers.slice(Math.max(0, end - NEAR), end).filter((one) => one.unit === unit);
  const values = before.map(({ value }) => value);
  const runs = values.flatMap((_, from) => [2, 3].map((length) => values.slice(from, from + length)));
  const sums = runs.map((run) => run.reduce((sum, value) => sum + value, 0));
  return { values, sums };
};
