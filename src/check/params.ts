import type { PartText, Passage } from '../document/outline.js';
import type { BrokenRelation } from '../figures/evaluate.js';
import type { Term } from '../figures/relations.js';
import type { FigureId } from '../form/form.js';
import type { CheckContext } from './context.js';
import { excerpt } from './excerpts.js';
import type { FigureSum, FiledFigure, NamedFigure, PartSpot, TextSpot } from './param-shapes.js';

/** A stretch of a passage as a parameter. */
export const spotOf = (passage: Passage, at: number, quote: string): TextSpot => ({
  path: passage.path,
  place: passage.place,
  character: at + 1,
  quote,
  around: excerpt(passage.text, at, at + quote.length),
});

/** What a mention of figures says, as a parameter. */
export const saidIn = (mention: {
  readonly passage: Passage;
  readonly start: number;
  readonly quote: string;
}): TextSpot => spotOf(mention.passage, mention.start, mention.quote);

/** A part as a parameter. */
export const partSpot = ({ def, place, heading }: PartText): PartSpot => ({ part: def.key, place, heading });

type Names = Pick<CheckContext, 'figures' | 'phrase'>;

const unitOf = (id: FigureId, { figures }: Names): { readonly unit?: string } => {
  const unit = figures.get(id)?.unit;
  return unit === undefined ? {} : { unit };
};

/** A figure's name as a parameter. */
export const named = (id: FigureId, { phrase }: Names): NamedFigure => ({ figure: id, label: phrase.label(id) });

/** A figure with its value, as a parameter. */
export const filedAs = (id: FigureId, value: number, names: Names): FiledFigure => ({
  ...named(id, names),
  value,
  ...unitOf(id, names),
});

/** One side of a relation as a parameter. */
export const sideOf = (terms: readonly Term[], sum: number, names: Names): FigureSum => ({
  figures: terms.map(({ id, year }) => ({ ...named(id, names), year })),
  sum,
  ...unitOf(terms[0]?.id ?? '', names),
});

/** Both sides of a relation that is broken, and why it ought to hold, as parameters. */
export const sidesOf = ({ relation, left, right }: BrokenRelation, names: Names) => ({
  left: sideOf(relation.left, left, names),
  right: sideOf(relation.right, right, names),
  why: relation.why,
});

/** A sum of this report's figures as a parameter. */
export const sumAs = (ids: readonly FigureId[], sum: number, names: Names): FigureSum =>
  sideOf(
    ids.map((id) => ({ id, year: 'this' })),
    sum,
    names,
  );
