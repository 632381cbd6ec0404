import type { Collection } from '../collect/collection.js';
import type { Form } from '../form/form.js';
import { type FormOptions, givenForm, knownForm } from '../report/known-form.js';

/**
 * The form of a collection.
 *
 * @throws OptionError if nobody knows it
 */
export const formOf = (collection: Collection, options: FormOptions): Form =>
  // A form of the caller's own that is not handed over is refused as an unknown one.
  knownForm(collection.form, collection.report, options) ?? givenForm(collection.form as never);
