import type { Form } from '../form/form.js';
import { forms } from '../form/index.js';
import { knownForm } from '../report/known-form.js';
import type { Report } from '../report/report.js';
import type { CustomVocabularies } from '../vocabulary/vocabularies.js';
import { faultOf } from './fault.js';
import { parseJson } from './json-text.js';
import { decodeUtf8, readBytes } from './read-file.js';

const isForm = (value: unknown): value is Form =>
  typeof value === 'object' && value !== null && typeof (value as { id?: unknown }).id === 'string';

const readForm = async (file: string): Promise<Form> => {
  const value = parseJson(file, decodeUtf8(file, await readBytes(file)));
  // The rest of its shape is checked where it is used, with the path of each fault.
  if (!isForm(value)) throw faultOf(file, 'form-invalid', '不是报告格式：应为一个对象，有 id、name、years、parts 等项');
  return value;
};

/** Forms of the caller's own (`--forms`). */
export const readForms = (files: readonly string[] = []): Promise<readonly Form[]> => Promise.all(files.map(readForm));

/** The vocabularies of custom forms, from the key `vocabulary` of each: `{ "extends": "national-2014" }`. */
export const vocabulariesOf = (custom: readonly Form[]): CustomVocabularies =>
  Object.fromEntries(
    custom.flatMap((form) => {
      const { vocabulary } = form as { readonly vocabulary?: CustomVocabularies[string] };
      return vocabulary === undefined ? [] : [[form.id, vocabulary]];
    }),
  );

/** The form of a report that was read. */
export const formOf = (file: string, report: Report): Form => {
  const form = knownForm(report.form, report, {});
  if (!form) throw faultOf(file, 'form-unknown', `没有格式 ${report.form}`);
  return form;
};

/** A form by its id, custom ones first. */
export const formById = (id: string, custom: readonly Form[]): Form => {
  const form = custom.find((each) => each.id === id) ?? (Object.hasOwn(forms, id) ? forms[id] : undefined);
  if (form) return form;
  const ids = [...custom.map((each) => each.id), ...Object.keys(forms)];
  throw faultOf(undefined, 'misuse', `没有格式 ${id}，可用：${ids.join('、')}；自己的格式用 --forms 给出`);
};
