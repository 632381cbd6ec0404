import { OptionError } from '../faults/option-error.js';
import { type FigureDef, type Figures, figuresOf as preparedFigures } from '../figures/figures.js';
import { type FigureNames, figureNames as preparedNames } from '../figures/names.js';
import type { FigureId, Form } from '../form/form.js';
import { figuresIn as filedFigures } from './figures-in.js';
import { givenForm } from './known-form.js';
import { readReport } from './parse-report.js';
import type { Report } from './report.js';

/** The questions on a form's figures that callers ask: what they hand over is checked first. */

/**
 * The figures of a form by id, in printed order.
 *
 * @throws OptionError if the form's definition cannot be used
 * @example figuresOf(forms['national-2014']).get('requests.received.total')?.unit // '件'
 */
export const figuresOf = (form: Form): ReadonlyMap<FigureId, FigureDef> => preparedFigures(givenForm(form));

/**
 * The names of a form's figures: the one way to name each, unique within its form.
 *
 * @throws OptionError if the form's definition cannot be used
 * @example figureNames(forms['national-2014']).label('litigation.corrected') // '行政诉讼数量的被依法纠错数'
 */
export const figureNames = (form: Form): FigureNames => preparedNames(givenForm(form));

/**
 * The figures of a report, out of their nesting; `null` where a cell is blank.
 *
 * @throws OptionError if the form's definition cannot be used, or the report is of another form
 * @throws ReportError if the report is not valid
 * @example figuresIn(report, forms['national-2014']).get('requests.received.total') // 150
 */
export const figuresIn = (report: Report, form: Form): Figures => {
  const given = givenForm(form);
  const { report: read } = readReport(report, { forms: [given] });
  if (read.form === given.id) return filedFigures(read, given);
  const message = `选项 form：报告的格式是 ${read.form}，给出的是 ${given.id}`;
  throw new OptionError([{ code: 'option-value', option: 'form', message }]);
};
