import { vocabulary2014 } from './national-2014.js';
import { vocabulary2019 } from './national-2019.js';
import { vocabulary2021 } from './national-2021.js';
import type { Vocabulary } from './vocabulary.js';

/** Vocabularies by form id; a form without an entry has no check of its text against its table. */
export const vocabularies: { readonly [formId: string]: Vocabulary } = {
  'national-2014': vocabulary2014,
  'national-2019': vocabulary2019,
  'national-2021': vocabulary2021,
};

/** The vocabulary of a form that keeps the figures, and their ids, of the form named. */
export interface VocabularyOfForm {
  readonly extends: string;
}

/** Vocabularies of forms of the caller's own, by form id. */
export type CustomVocabularies = { readonly [formId: string]: Vocabulary | VocabularyOfForm };

const shipped = (formId: string): Vocabulary | undefined =>
  Object.hasOwn(vocabularies, formId) ? vocabularies[formId] : undefined;

/** The vocabulary for reports of a form: the caller's own, or the one that comes with the library. */
export const vocabularyOf = (formId: string, custom: CustomVocabularies = {}): Vocabulary | undefined => {
  const given = Object.hasOwn(custom, formId) ? custom[formId] : undefined;
  if (given === undefined) return shipped(formId);
  return 'extends' in given ? shipped(given.extends) : given;
};

const lists = ['numbers', 'zeros', 'rates', 'uncounted', 'companions'] as const;
const optionalLists = ['labels'] as const;
const tables = ['subjects', 'subjectOf', 'ceilings'] as const;

/** Why what was given for a form is no vocabulary, as a sentence; `undefined` if it is one. */
export const vocabularyFault = (formId: string, given: unknown): string | undefined => {
  const custom = given as { readonly [key: string]: unknown };
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return `${formId} 应为对象（{ }）`;
  if ('extends' in custom) {
    const known = Object.keys(vocabularies).join('、');
    return typeof custom.extends === 'string' && shipped(custom.extends) !== undefined
      ? undefined
      : `${formId} 的 extends 应为 ${known} 之一`;
  }
  const list = [...lists, ...optionalLists.filter((key) => custom[key] !== undefined)].find(
    (key) => !Array.isArray(custom[key]),
  );
  if (list !== undefined) return `${formId} 的 ${list} 应为列表（[ ]）`;
  const table = tables.find((key) => typeof custom[key] !== 'object' || custom[key] === null);
  return table === undefined ? undefined : `${formId} 的 ${table} 应为对象（{ }）`;
};
