import { type Figures, figuresOf } from '../figures/figures.js';
import type { Form } from '../form/form.js';
import { valueAt } from './path.js';
import type { Report } from './report.js';

/** The figures of a valid report, out of their nesting. */
export const figuresIn = (report: Report, form: Form): Figures =>
  new Map(
    [...figuresOf(form).keys()].map((id) => {
      const value = valueAt(report.statistics, id.split('.'));
      return [id, typeof value === 'number' ? value : null];
    }),
  );
