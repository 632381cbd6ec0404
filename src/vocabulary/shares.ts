import type { FigureId } from '../form/form.js';
import type { NumberTerm, RateTerm, Wording } from './vocabulary.js';

/** Shares told of a figure by its name, without its number: 同意公开及部分公开占63.6%. */

const share = '[”"’」]?(?:申请)?的?(?:申请)?(?:合计|共)?占(?:比|[^，。；\\d]{0,8})(?:为|达到?)?(?<p>\\d+(?:\\.\\d+)?)%';
const itsNumber = /\d+[件宗起份]$/;

/** A name alone: what stands for its number, and what must not follow it, left out. */
const nameOf = (pattern: string): string | undefined => {
  const [name = '', ...rest] = pattern.split('~#');
  return name.includes('#') || rest.some((part) => part.includes('#')) ? undefined : name;
};

const wordingOf = ([pattern, example]: Wording): readonly Wording[] => {
  const name = nameOf(pattern);
  if (name === undefined || !itsNumber.test(example)) return [];
  return [[`(?:${name})${share}`, example.replace(itsNumber, '占60%'), example]];
};

/** For each name of a figure, its share in one of the wholes. */
export const sharesOf = (terms: readonly NumberTerm[], wholes: readonly (readonly FigureId[])[]): readonly RateTerm[] =>
  terms
    .filter(({ match, loose }) => match === 'equal' && loose === undefined)
    .flatMap(({ figures, subject, topics, after, wordings }): readonly RateTerm[] => {
      const named = wordings.flatMap(wordingOf);
      if (named.length === 0) return [];
      const conditions = { ...(subject && { subject }), ...(topics && { topics }), ...(after && { after }) };
      return [{ figures, of: wholes, wordings: named, ...conditions }];
    });
