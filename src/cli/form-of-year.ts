import type { Form } from '../form/form.js';
import { forms } from '../form/index.js';
import { formById } from './custom-forms.js';
import { faultOf } from './fault.js';

/** The form asked for, or the one in force in a year: one of the caller's own before those of the library. */
export const formOfYear = (year: number, id: string | undefined, custom: readonly Form[]): Form => {
  if (id !== undefined) return formById(id, custom);
  const inForce = [...custom, ...Object.values(forms)].find(
    ({ years: [first, last = Number.POSITIVE_INFINITY] }) => first <= year && year <= last,
  );
  if (inForce) return inForce;
  throw faultOf(undefined, 'year-outside-forms', `${year}年没有适用的报告格式，请用 --form 指定`);
};
