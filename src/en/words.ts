import type { FigureSum, FiledFigure, NamedFigure, TextSpot } from '../check/param-shapes.js';

/** Units that say more than how many; 件 and 次 say nothing in English. */
const units: { readonly [unit: string]: string } = { 万元: ' × 10,000 yuan', 元: ' yuan' };

/** A number with its unit: `0.03 × 10,000 yuan`. */
export const amount = (value: number, unit: string | undefined): string => `${value}${units[unit ?? ''] ?? ''}`;

/** A figure by its id and the label that is printed: `complaints.total (举报投诉数量)`. */
export const name = ({ figure, label }: NamedFigure): string => `${figure} (${label})`;

/** A figure with its value. */
export const filed = (figure: FiledFigure): string => `${name(figure)} is ${amount(figure.value, figure.unit)}`;

/** One figure or a sum with its value. */
export const side = ({ figures, sum, unit }: FigureSum): string => {
  const names = figures.map((figure) => `${name(figure)}${figure.year === 'last' ? ' of last year' : ''}`);
  return `${names.join(' + ')} = ${amount(sum, unit)}`;
};

/** What the text says. */
export const quoted = ({ quote }: TextSpot): string => `the text says “${quote}”`;

/** One of several, `or` before the last. */
export const oneOf = (values: readonly string[]): string =>
  values.length > 1 ? `${values.slice(0, -1).join(', ')} or ${values.at(-1)}` : (values[0] ?? '');
