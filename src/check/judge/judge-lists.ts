import { printFigure, sumFigures } from '../../text/decimals.js';
import type { CheckContext } from '../context.js';
import type { Fault } from '../fault.js';
import { groupBy } from '../group-by.js';
import { spotOf } from '../params.js';
import { plainText } from '../plain-text.js';
import type { NumberInText } from '../reading/mention.js';
import { agrees, numbersIn } from '../text-figures.js';
import { type Counted, countedIn } from './counted-numbers.js';
import type { Judgement } from './judgement.js';
import { type List, listsIn, ofOneDivision, type Part } from './listed-parts.js';

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

const sumOfParts = (parts: readonly Part[]): number => sumFigures(parts.map(({ value }) => value));

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

/** The first parts of a list that are its total: 11件，其中市局机关4件、县区局7件，已答复11件. */
const upToTotal = ({ total, parts }: List): readonly Part[] => {
  const ends = parts.findIndex((_, index) => sumOfParts(parts.slice(0, index + 1)) === total.value);
  return ends < 1 ? [] : parts.slice(0, ends + 1);
};

/** 办结24件，结转1件。其中，予以公开13件……: a number told before is the total, not the one that stands last. */
const toldBefore = ({ total, parts, closed }: List, numbers: readonly Counted[]): Counted | undefined => {
  const sum = sumOfParts(parts);
  return closed
    ? undefined
    : numbers.find(({ at, value, unit }) => at < total.at && value === sum && unit === total.unit);
};

const judge = (
  list: List,
  known: ReadonlyMap<number, boolean | undefined>,
  numbers: readonly Counted[],
): readonly Judgement[] => {
  const { passage, total, parts } = list;
  const sum = sumOfParts(parts);
  const base = { passage, by: 'text' as const, figures: [] };
  const borneOut = (ones: readonly { readonly at: number; readonly end: number }[]): readonly Judgement[] =>
    ones.map(({ at, end }) => ({ ...base, at, end }));
  if (sum === total.value) return borneOut([total, ...parts]);
  const first = upToTotal(list);
  if (first.length > 0) return borneOut([total, ...first]);
  const whole = toldBefore(list, numbers);
  if (whole !== undefined) return borneOut([{ at: whole.at, end: whole.until }, ...parts]);
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
    const lists = listsIn(passage);
    if (lists.length === 0) return [];
    const counted = countedIn(plainText(passage.text));
    return lists.flatMap((list) => judge(list, known, counted));
  });
};
