import type { Form } from './form.js';
import { national2014 } from './national-2014.js';
import { national2019 } from './national-2019.js';
import { national2021 } from './national-2021.js';

/** The forms that come with the library, by id. */
export const forms: { readonly [id: string]: Form } = {
  [national2014.id]: national2014,
  [national2019.id]: national2019,
  [national2021.id]: national2021,
};
