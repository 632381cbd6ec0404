import type { FigureId } from '../form/form.js';
import { sumFigures } from '../text/decimals.js';
import type { CheckContext } from './context.js';
import type { Mention, NumberInText } from './mentions/mention.js';

/** Numbers of the text that belong to figures. */
export const numbersIn = ({ mentions }: CheckContext): readonly NumberInText[] =>
  mentions.filter((mention): mention is NumberInText => mention.type === 'number');

/** Values of figures, if none of them is blank. */
export const filledValues = (ids: readonly FigureId[], { values }: CheckContext): readonly number[] | undefined => {
  const filled = ids.flatMap((id) => values.get(id) ?? []);
  return filled.length === ids.length ? filled : undefined;
};

/** What the table has for a number of the text: Σ of its figures. */
export const tableValue = ({ def }: NumberInText, context: CheckContext): number | undefined => {
  const filled = filledValues(def.figures, context);
  return filled && sumFigures(filled);
};

/** Whether figures are the fees that a part on fees tells of: they have a rule of their own. */
export const isAboutFees = ({ def, passage }: Mention, { figures }: CheckContext): boolean => {
  const ids = 'figures' in def ? def.figures : [def.figure];
  const onFees = passage.part?.topics?.includes('fees') ?? false;
  return onFees && ids.every((id) => figures.get(id)?.kind === 'money');
};

const decimalsOf = (amount: string): number => /\.(\d+)/.exec(amount)?.[1]?.length ?? 0;

/** Whether two values are one, as exactly as the text has written it: 40.5万元 is 40.4999万元, too. */
const sameValue = (written: number, filed: number, amount: string): boolean => {
  const decimals = decimalsOf(amount);
  if (decimals === 0) return Math.abs(written - filed) < 1e-9;
  return Math.abs(written - filed) <= 0.5 * 10 ** -decimals + 1e-9;
};

/** Whether a number of the text agrees with the table; `undefined` where the table has a blank. */
export const agrees = (mention: NumberInText, context: CheckContext): boolean | undefined => {
  const filled = filledValues(mention.def.figures, context);
  if (filled === undefined) return undefined;
  const { value } = mention;
  switch (mention.def.match) {
    case 'equal':
      return sameValue(value, sumFigures(filled), mention.amount);
    case 'among':
      return Math.min(...filled) <= value && value <= Math.max(...filled);
    case 'atMost':
      return value <= sumFigures(filled);
  }
};
