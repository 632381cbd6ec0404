import type { BrokenRelation } from '../figures/evaluate.js';
import { figurePath } from '../figures/names.js';
import type { Term } from '../figures/relations.js';
import { sumFigures } from '../text/decimals.js';
import { chineseNumeral } from '../text/numerals.js';
import type { CheckContext } from './context.js';

/** 两个, 四个: how many. */
export const counted = (count: number): string => `${count === 2 ? '两' : chineseNumeral(count)}个`;

/** Paths of the figures of relations, each once. */
export const pathsOf = (broken: readonly BrokenRelation[]): readonly string[] => [
  ...new Set(
    broken
      .flatMap(({ relation }) => [...relation.left, ...relation.right])
      .flatMap((term) => (term.year === 'this' ? [figurePath(term.id)] : [])),
  ),
];

const nameOf = ({ id, year }: Term, { phrase: names }: CheckContext): string =>
  year === 'last' ? `上年报告的${names.label(id)}` : names.place(id);

/** One side of a relation with its value: 三、（一）收到申请数150件; several figures: “…”“…”合计149件. */
export const sideText = (terms: readonly Term[], value: number, context: CheckContext): string => {
  const [first, ...rest] = terms;
  if (first === undefined) return '';
  const amount = context.phrase.amount(first.id, value);
  if (rest.length === 0) return `${nameOf(first, context)}${amount}`;
  const labels = terms.map((term) => (term.year === 'last' ? nameOf(term, context) : context.phrase.label(term.id)));
  return `${labels.map((name) => `“${name}”`).join('')}合计${amount}`;
};

/** 少1件 or 多1件: what a total lacks or has too much of. */
export const differenceText = ({ relation, left, right }: BrokenRelation, { phrase: names }: CheckContext): string => {
  const unitOf = relation.left[0]?.id ?? '';
  return left > right
    ? `少${names.amount(unitOf, sumFigures([left, -right]))}`
    : `多${names.amount(unitOf, sumFigures([right, -left]))}`;
};
