import { OptionError } from '../faults/option-error.js';
import { type FigureDef, type Figures, figuresOf as preparedFigures } from '../figures/figures.js';
import { type FigureNames, figureNames as preparedNames } from '../figures/names.js';
import type { FigureId, Form } from '../form/form.js';
import { figuresIn as filedFigures } from './figures-in.js';
import { type FormId, givenForm } from './known-form.js';
import { type ReportWithId, readReport } from './parse-report.js';
import type { Report } from './report.js';
import type { FigureIdIn, FigureIdOf } from './report-of.js';

/** The questions on a form's figures that callers ask: what they hand over is checked first. */

/**
 * The figures of a form by id, in printed order.
 *
 * @throws OptionError if there is no form of this id, or the form's definition cannot be used
 * @example figuresOf('national-2014').get('requests.received.total')?.unit // '件'
 */
export function figuresOf<Id extends FormId>(form: Id): ReadonlyMap<FigureIdIn<ReportWithId<Id>>, FigureDef>;
export function figuresOf<F extends Form>(form: F): ReadonlyMap<FigureIdOf<F>, FigureDef>;
export function figuresOf(form: Form | FormId): ReadonlyMap<FigureId, FigureDef> {
  return preparedFigures(givenForm(form));
}

/**
 * The names of a form's figures: the one way to name each, unique within its form.
 *
 * @throws OptionError if there is no form of this id, or the form's definition cannot be used
 * @example figureNames('national-2014').label('litigation.corrected') // '行政诉讼数量的被依法纠错数'
 */
export const figureNames = (form: Form | FormId): FigureNames => preparedNames(givenForm(form));

/**
 * The figures of a report, out of their nesting; `null` where a cell is blank.
 *
 * @throws OptionError if the form's definition cannot be used, or the report is of another form
 * @throws ReportError if the report is not valid
 * @example figuresIn(report, 'national-2014').get('requests.received.total') // 150
 */
export function figuresIn<R extends Report>(report: R, form: Form | FormId): ReadonlyMap<FigureIdIn<R>, number | null>;
export function figuresIn(report: Report, form: Form | FormId): Figures {
  const given = givenForm(form);
  const { report: read } = readReport(report, { forms: [given] });
  if (read.form === given.id) return filedFigures(read, given);
  const message = `选项 form：报告的格式是 ${read.form}，给出的是 ${given.id}`;
  throw new OptionError([{ code: 'option-value', option: 'form', message }]);
}
