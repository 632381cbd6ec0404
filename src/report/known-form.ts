import { OptionError } from '../faults/option-error.js';
import type { Form } from '../form/form.js';
import { type FormId, forms as shippedForms } from '../form/index.js';
import { formFault } from './form-fault.js';

export type { FormId };

/** Which forms a report may name beside those that come with the library. */
export interface FormOptions<F extends Form = Form> {
  /** Forms of the caller's own; one with the id of a form of the library goes first. */
  readonly forms?: readonly F[] | undefined;
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
  return Object.hasOwn(shippedForms, id) ? shippedForms[id] : undefined;
};

/**
 * A form that a caller names by its id, or hands over.
 *
 * @throws OptionError if there is no form of this id, or the form's definition cannot be used
 */
export const givenForm = (form: Form | FormId): Form => {
  const found = typeof form === 'string' && Object.hasOwn(shippedForms, form) ? shippedForms[form] : form;
  if (typeof found === 'object' && found !== null) {
    const fault = isShippedForm(found) ? undefined : formFault(found);
    if (fault === undefined) return found;
    throw new OptionError([{ code: 'option-value', option: 'form', message: `选项 form：格式的定义有误：${fault}` }]);
  }
  const message = `选项 form：应为格式定义（Form），或 ${Object.keys(shippedForms).join('、')} 之一`;
  throw new OptionError([{ code: 'option-value', option: 'form', message }]);
};

/** Whether the form comes with the library; the tests hold those against the rules for forms. */
export const isShippedForm = (form: Form): boolean => shippedForms[form.id] === form;

/** Ids of all forms that a report may name. */
export const knownFormIds = (options: FormOptions): readonly string[] => [
  ...(options.forms ?? []).flatMap((form) => form?.id ?? []),
  ...Object.keys(shippedForms),
];
