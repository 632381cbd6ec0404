/** 予以公开、部分公开、不予公开分别为3件、2件、1件: names and numbers in two lists of one length. */

import type { CompiledVocabulary } from './compiled-vocabulary.js';

/** One name with its number. */
export interface Pair {
  readonly name: string;
  readonly nameAt: number;
  /** Where the first name stands. */
  readonly listAt: number;
  /** With its unit. */
  readonly amount: string;
  readonly amountAt: number;
  /** Of 行政复议、行政诉讼纠错数分别为2件、1件: what the name is about, where its outcome is told once for all. */
  readonly subject?: string;
}

const SEPARATOR = /[、和及与，]/;
const aName = String.raw`[^，。；：、\d]{1,20}`;
const anAmount = String.raw`\d+(?:\.\d+)?[一-龥]{1,2}`;
const respectively = '(?:数量?|件数|案件)?分别(?:为|是|有|达)?';
const lists = new RegExp(
  `((?:${aName}[、和及与])+${aName}?)${respectively}((?:${anAmount}[、，和及与])+${anAmount}?)(?=[，。；、（]|$)`,
  'g',
);

const placed = (list: string, start: number): readonly (readonly [item: string, at: number])[] => {
  let at = start;
  return list.split(SEPARATOR).map((item) => {
    const place = at;
    at += item.length + 1;
    return [item, place] as const;
  });
};

type Subjects = CompiledVocabulary['subjects'];

/** The subject that a name opens with, and what follows it. */
const subjectOf = (
  name: string,
  subjects: Subjects,
): { readonly subject: string; readonly rest: string } | undefined => {
  for (const [subject, pattern] of Object.entries(subjects)) {
    const [match] = name.matchAll(pattern);
    if (match?.index === 0) return { subject, rest: name.slice(match[0].length) };
  }
  return undefined;
};

/** Names that share the outcome told after the last: 行政复议 and 行政诉讼 with 纠错. */
const withSharedOutcome = (pairs: readonly Pair[], subjects: Subjects): readonly Pair[] => {
  const named = pairs.map(({ name }) => subjectOf(name, subjects));
  const outcome = named.at(-1)?.rest.replace(/^案件/, '') ?? '';
  const areBare = named.slice(0, -1).every((one) => one !== undefined && /^(?:案件)?$/.test(one.rest));
  if (outcome === '' || !areBare) return pairs;
  return pairs.map((pair, index) => {
    const { subject } = named[index] ?? {};
    return subject === undefined ? pair : { ...pair, name: outcome, subject };
  });
};

export const pairsIn = (text: string, subjects: Subjects): readonly Pair[] =>
  [...text.matchAll(lists)].flatMap(({ index, 0: whole, 1: names = '', 2: amounts = '' }) => {
    const named = placed(names, index);
    const numbers = placed(amounts, index + whole.length - amounts.length);
    if (named.length !== numbers.length) return [];
    const pairs = named.map(([name, nameAt], place) => {
      const [amount = '', amountAt = 0] = numbers[place] ?? [];
      return { name, nameAt, listAt: index, amount, amountAt };
    });
    return withSharedOutcome(pairs, subjects);
  });
