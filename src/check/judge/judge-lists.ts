import { printFigure, sumFigures } from '../../text/decimals.js';
import type { CheckContext } from '../context.js';
import type { Fault } from '../fault.js';
import { groupBy } from '../group-by.js';
import { spotOf } from '../params.js';
import type { NumberInText } from '../reading/mention.js';
import { agrees, numbersIn } from '../text-figures.js';
import type { Judgement } from './judgement.js';
import { type List, listsIn, ofOneDivision } from './listed-parts.js';

const faultOf = ({ passage, quote, total, parts }: List, sum: number): Fault<'enumeration-sum'> => {
  const difference = printFigure(Math.abs(sumFigures([sum, -total.value])));
  const message = `${passage.place}“${quote.replace(/[，,；;、]$/, '')}”：各项之和为${printFigure(sum)}${total.unit}，与所写${printFigure(total.value)}${total.unit}不符，相差${difference}${total.unit}，请核对。`;
  return {
    paths: [passage.path],
    message,
    expected: sum,
    actual: parts.length > 0 ? total.value : 0,
    params: { said: spotOf(passage, Math.max(0, passage.text.indexOf(quote)), quote), told: total.value, sum },
  };
};

const MIN_KINDS = 3;

/** Whether a list must be the whole: closed by its sum, said to be all, or of one division: offices, halves of a year. */
const isWhole = (list: List): boolean => list.closed || list.claimsAll || ofOneDivision(list);

/**
 * Whether figures of the table leave nothing to a list: numbers that it names are held against them, each for itself. With
 * all of them right, one that is no figure's may still be wrong.
 */
const isHeld = (list: List, known: ReadonlyMap<number, boolean | undefined>): boolean => {
  if (list.closed) return false;
  const told = [list.total, ...list.parts].filter(({ at }) => known.has(at));
  if (told.some(({ at }) => known.get(at) !== true)) return true;
  return list.parts.every(({ at }) => known.has(at));
};

const judge = (list: List, known: ReadonlyMap<number, boolean | undefined>): readonly Judgement[] => {
  const { passage, total, parts } = list;
  const sum = sumFigures(parts.map(({ value }) => value));
  const base = { passage, by: 'text' as const, figures: [] };
  if (sum === total.value) {
    return [total, ...parts].map(({ at, end }) => ({ ...base, at, end }));
  }
  if (isHeld(list, known)) return [];
  // Two kinds of a list that need not be whole may overlap.
  const mayOverlap = parts.length < MIN_KINDS && !list.quote.includes('；') && !list.bracketed;
  if (!isWhole(list) && (sum < total.value || mayOverlap)) return [];
  // Offices make up what the table bears out: nothing is left to ask.
  const certain = known.get(total.at) === true && ofOneDivision(list);
  const fault: Fault<'enumeration-sum'> = { ...faultOf(list, sum), ...(certain && { severity: 'error' as const }) };
  return [{ ...base, at: total.at, end: total.end, contradiction: { code: 'enumeration-sum', fault } }];
};

/** Totals of the text that are the sum of a list beside them. */
export const judgeLists = (context: CheckContext): readonly Judgement[] => {
  const numbers = groupBy(numbersIn(context), ({ passage }: NumberInText) => passage);
  return context.text.all.flatMap((passage) => {
    const mentions = numbers.get(passage) ?? [];
    const known = new Map(mentions.map((mention) => [mention.numberAt, agrees(mention, context)] as const));
    return listsIn(passage).flatMap((list) => judge(list, known));
  });
};
