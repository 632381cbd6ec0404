import type { FigureId } from '../form/form.js';
import { sumFigures } from '../text/decimals.js';
import type { CheckContext } from './context.js';
import { figuresOf, type Mention, type NumberInText } from './reading/mention.js';

/** Σ of figures, if none of them is blank. */
export const sumOf = (ids: readonly FigureId[], { values }: Pick<CheckContext, 'values'>): number | undefined => {
  const filled = ids.flatMap((id) => values.get(id) ?? []);
  return filled.length === ids.length ? sumFigures(filled) : undefined;
};

/** What the table has for a number of the text, in its likeliest reading. */
export const tableValue = (mention: NumberInText, context: CheckContext): number | undefined =>
  sumOf(figuresOf(mention), context);

/** Whether figures are the fees that a part on fees tells of: they have a rule of their own. */
export const isAboutFees = (mention: Mention, { figures }: CheckContext): boolean => {
  const ids = mention.type === 'number' ? figuresOf(mention) : mention.figures;
  const onFees = mention.passage.part?.topics?.includes('fees') ?? false;
  return onFees && ids.every((id) => figures.get(id)?.kind === 'money');
};

/** Whether two values are one, as exactly as the text has written it: 40.5万元 is 40.4999万元, too. */
const isSame = ({ value, tolerance }: NumberInText, filed: number): boolean =>
  Math.abs(value - filed) <= tolerance + 1e-9;

/** The sum of figures that a number agrees with; `undefined` if there is none. */
export const agreeing = (mention: NumberInText, context: CheckContext): readonly FigureId[] | undefined =>
  mention.sums.find((ids, index) => {
    const filed = sumOf(ids, context);
    // 依申请公开0件: none came in; that none was concluded is no excuse.
    if (filed === undefined || (mention.value === 0 && index > 0)) return false;
    return mention.match === 'atMost' ? mention.value <= filed : isSame(mention, filed);
  });

const isNumber = (mention: Mention): mention is NumberInText => mention.type === 'number';

/** Numbers of the text that belong to figures; what is only likely to, as far as it agrees with one of them. */
export const numbersIn = (context: CheckContext): readonly NumberInText[] =>
  context.mentions.filter(isNumber).flatMap((mention) => {
    if (!mention.likely) return [mention];
    const figures = agreeing(mention, context);
    return figures === undefined ? [] : [{ ...mention, sums: [figures] }];
  });

/** Numbers that would belong to figures by a label near them, and agree with none of these. */
export const strangersIn = (context: CheckContext): readonly NumberInText[] =>
  context.mentions
    .filter(isNumber)
    .filter(({ likely, sums }) => likely && sums.every((ids) => sumOf(ids, context) !== undefined))
    .filter((mention) => agreeing(mention, context) === undefined);

/** Whether a number of the text agrees with the table; `undefined` where the table has a blank. */
export const agrees = (mention: NumberInText, context: CheckContext): boolean | undefined => {
  if (agreeing(mention, context) !== undefined) return true;
  return mention.sums.some((ids) => sumOf(ids, context) === undefined) ? undefined : false;
};
