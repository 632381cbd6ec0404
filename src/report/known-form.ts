import type { Form } from '../form/form.js';
import { forms as ownForms } from '../form/index.js';

/** Which forms a report may name beside those that come with the library. */
export interface FormOptions {
  /** Forms of the caller's own; one with the id of a form of the library goes first. */
  readonly forms?: readonly Form[] | undefined;
}

// A parsed report remembers its form, so that a renderer need not be told again. The symbol is shared by all copies of
// the library in a process; JSON and comparisons do not see it.
const formKey: unique symbol = Symbol.for('nianbao.form');

/** Lets a report remember its form. */
export const rememberForm = <T extends object>(report: T, form: Form): T =>
  Object.defineProperty(report, formKey, { value: form, enumerable: false });

/** The form that a parsed report remembers. */
const rememberedForm = (report: unknown): Form | undefined => {
  try {
    return (report as { [formKey]?: Form })[formKey];
  } catch {
    return undefined; // an object of the caller's that throws where it is read remembers nothing
  }
};

/** The form of this id, for this report; `undefined` if nobody knows it. */
export const knownForm = (id: unknown, report: unknown, options: FormOptions): Form | undefined => {
  if (typeof id !== 'string') return undefined;
  const given = options.forms?.find((form) => form?.id === id);
  if (given) return given;
  const remembered = rememberedForm(report);
  if (remembered?.id === id) return remembered;
  return Object.hasOwn(ownForms, id) ? ownForms[id] : undefined;
};

/** Whether the form comes with the library; the tests hold those against the rules for forms. */
export const isOwnForm = (form: Form): boolean => ownForms[form.id] === form;

/** Ids of all forms that a report may name. */
export const knownFormIds = (options: FormOptions): readonly string[] => [
  ...(options.forms ?? []).flatMap((form) => form?.id ?? []),
  ...Object.keys(ownForms),
];
