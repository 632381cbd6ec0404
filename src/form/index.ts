import type { Form } from './form.js';
import { national2014 } from './national-2014.js';

/** The forms that come with the library, by id. */
export const forms: { readonly [id: string]: Form } = { [national2014.id]: national2014 };
