import { figuresOf } from '../form/figures.js';
import type { FigureId, Form } from '../form/form.js';
import { valueAt } from './path.js';
import type { Report } from './report.js';

/** A report's figures by id, in the form's order; `null` where a cell is blank. */
export type Figures = ReadonlyMap<FigureId, number | null>;

/** The figures of a valid report, out of their nesting. */
export const figuresIn = (report: Report, form: Form): Figures =>
  new Map(
    [...figuresOf(form).keys()].map((id) => {
      const value = valueAt(report.statistics, id.split('.'));
      return [id, typeof value === 'number' ? value : null];
    }),
  );

/** A nested object of figures or of whatever stands for them. */
export interface Nested<T> {
  [key: string]: Nested<T> | T;
}

/**
 * Ids written out as nested keys.
 *
 * @example nestById(new Map([['requests.received.total', 150]])) // { requests: { received: { total: 150 } } }
 */
export const nestById = <T>(values: ReadonlyMap<FigureId, T>): Nested<T> => {
  const root: Nested<T> = {};
  for (const [id, value] of values) {
    const keys = id.split('.');
    const last = keys.pop() ?? id;
    let node = root;
    for (const key of keys) {
      // Ids are never a prefix of another, so what stands under an inner key is always an object.
      const inner = Object.hasOwn(node, key) ? (node[key] as Nested<T>) : {};
      node[key] = inner;
      node = inner;
    }
    node[last] = value;
  }
  return root;
};
