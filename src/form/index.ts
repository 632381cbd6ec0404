import type { Form } from './form.js';
import { national2014 } from './national-2014.js';
import { national2019 } from './national-2019.js';
import { national2021 } from './national-2021.js';

/** Id of a form that comes with the library. */
export type FormId = 'national-2014' | 'national-2019' | 'national-2021';

/** The forms that come with the library, by id. */
export const forms: {
  readonly [id in FormId]: Form;
} & { readonly [id: string]: Form } = {
  'national-2014': national2014,
  'national-2019': national2019,
  'national-2021': national2021,
};
