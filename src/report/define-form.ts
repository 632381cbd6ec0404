import type { Form } from '../form/form.js';
import { givenForm } from './known-form.js';

/**
 * A form of the caller's own, written in TypeScript: checked at once, and its type keeps every id, so that reports of it,
 * their figures and their notes are typed.
 *
 * @throws OptionError if the form's definition cannot be used, with what is wrong with it
 * @example
 * const ownForm = defineForm({ id: 'own', name: '…', source: '…', years: [2021], parts: […], relations: [] });
 * const report = parseReport(value, { forms: [ownForm] });
 * if (report.form === 'own') console.log(report.statistics.requests.received);
 */
export const defineForm = <const F extends Form>(form: F): F => {
  givenForm(form);
  return form;
};
