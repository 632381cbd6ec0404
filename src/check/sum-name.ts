import type { FigureDef } from '../figures/figures.js';
import type { FigureId } from '../form/form.js';
import { openingNumber } from '../text/heading-number.js';
import type { CheckContext } from './context.js';

/** More figures than these are named by their group, or by the first of them. */
const MAX_NAMED = 3;

/** The group whose rows figures are, in one column: 不予公开 for its eight rows. */
const commonGroup = (figures: readonly FigureDef[]): string | undefined => {
  const [first] = figures;
  const above = first?.rowPath.at(-1);
  if (first === undefined || above === undefined || figures.length < MAX_NAMED) return undefined;
  const alike = figures.every(({ rowPath, column }) => rowPath.at(-1) === above && column === first.column);
  return alike ? above.slice(openingNumber(above).length) : undefined;
};

/** Several figures as one: “不予公开”合计; “本年新收…”与“上年结转…”合计. */
export const sumName = (ids: readonly FigureId[], { figures, phrase: names }: CheckContext): string => {
  const group = commonGroup(ids.flatMap((id) => figures.get(id) ?? []));
  if (group !== undefined) return `“${group}”合计`;
  const quoted = ids.slice(0, MAX_NAMED).map((id) => `“${names.label(id)}”`);
  const more = ids.length > MAX_NAMED ? `等${ids.length}项` : '';
  return `${quoted.join(more === '' ? '与' : '')}${more}${ids.length > 1 ? '合计' : ''}`;
};
