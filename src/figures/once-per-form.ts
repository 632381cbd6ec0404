import type { Form } from '../form/form.js';

type Make = (form: Form) => unknown;

// What each maker has made of each form. A form is readonly data, so what was made of it stays right, and it goes with it.
const prepared = new WeakMap<Form, Map<Make, unknown>>();

/**
 * Prepares something from a form once, however often it is asked for: figures, relations, names, and in other rooms
 * schema and vocabulary. This is the one place where anything is kept beside a form.
 *
 * @example export const figuresOf = oncePerForm(collectFigures);
 */
export const oncePerForm =
  <T>(make: (form: Form) => T): ((form: Form) => T) =>
  (form) => {
    const slots = prepared.get(form) ?? new Map<Make, unknown>();
    if (!slots.has(make)) {
      slots.set(make, make(form));
      prepared.set(form, slots);
    }
    return slots.get(make) as T; // what `make` has put there
  };
