import type { FigureId, Form, Ref, Relation } from '../form/form.js';
import { figuresOf } from './figures.js';
import { oncePerForm } from './once-per-form.js';

/** A figure of this year's or of last year's report. */
export interface Term {
  readonly id: FigureId;
  readonly year: 'this' | 'last';
}

/** A relation between named figures: every `*` has taken one value. */
export interface ConcreteRelation extends Omit<Relation, 'left' | 'right'> {
  readonly left: readonly Term[];
  readonly right: readonly Term[];
}

/** All figures of a relation. */
export const termsOf = ({ left, right }: ConcreteRelation): readonly Term[] => [...left, ...right];

/** Whether a relation compares with last year's report. */
export const comparesYears = (relation: ConcreteRelation): boolean =>
  termsOf(relation).some(({ year }) => year === 'last');

const LAST = 'last:';

const termOf = (ref: Ref): Term =>
  ref.startsWith(LAST) ? { id: ref.slice(LAST.length), year: 'last' } : { id: ref, year: 'this' };

const pattern = (id: FigureId): RegExp => new RegExp(`^${id.replaceAll('.', '\\.').replaceAll('*', '(.+)')}$`);

/** The values that `*` takes: the segments that stand there in the figures that match the first starred term. */
const bindings = (term: Term, ids: readonly FigureId[]): readonly string[] => {
  const stars = pattern(term.id);
  return [...new Set(ids.flatMap((id) => stars.exec(id)?.[1] ?? []))];
};

const bind = (terms: readonly Term[], value: string): readonly Term[] =>
  terms.map((term) => ({ ...term, id: term.id.replaceAll('*', value) }));

const expand = (relation: Relation, ids: readonly FigureId[]): readonly ConcreteRelation[] => {
  const left = relation.left.map(termOf);
  const right = relation.right.map(termOf);
  const starred = [...left, ...right].find((term) => term.id.includes('*'));
  if (starred === undefined) return [{ ...relation, left, right }];
  return bindings(starred, ids).map((value) => ({ ...relation, left: bind(left, value), right: bind(right, value) }));
};

/**
 * The relations of a form with `*` written out, in the form's order.
 *
 * @example relationsOf(national2014)[0]?.right.map((term) => term.id) // ['requests.received.inPerson', …]
 */
export const relationsOf: (form: Form) => readonly ConcreteRelation[] = oncePerForm((form) => {
  const ids = [...figuresOf(form).keys()];
  return form.relations.flatMap((relation) => expand(relation, ids));
});
