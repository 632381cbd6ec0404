import { describe, expect, it } from 'vitest';
import type { Mention } from '../../src/check/reading/mention.js';
import { passageReader } from '../../src/check/reading/read-passage.js';
import type { Topic } from '../../src/form/form.js';
import { forms } from '../../src/form/index.js';
import { vocabularies } from '../../src/vocabulary/vocabularies.js';

const years: { readonly [formId: string]: number } = {
  'national-2014': 2018,
  'national-2019': 2019,
  'national-2021': 2023,
};

/** What a text says in the part on a topic. */
const readerOf = (formId: string) => {
  const vocabulary = vocabularies[formId];
  const form = forms[formId];
  if (!vocabulary || !form) throw new Error(formId);
  const year = years[formId] ?? 0;
  const read = passageReader(vocabulary, { name: '江州市人民政府' }, year);
  return (text: string, topics: readonly Topic[] = ['overview']): readonly Mention[] => {
    const part = form.parts.find((def) => def.topics?.some((topic) => topics.includes(topic)));
    return read({
      kind: 'paragraph',
      path: 'here',
      place: '此处',
      text: `${text.replaceAll('2023', String(year))}。`.replace('。。', '。'),
      resolved: [],
      headings: [],
      ...(part && { part }),
    });
  };
};

/** Where a wording is at home. */
const placeOf = (topics: readonly Topic[] | undefined, subject: string | readonly string[] | undefined) =>
  topics ?? (subject === 'requests' ? (['requests'] as const) : undefined);

const isLikely = (mention: Mention): boolean => mention.type === 'number' && mention.likely === true;

/** Whether a label says that a number may be one of some sums. */
const mayBe = (mentions: readonly Mention[], sums: readonly (readonly string[])[]): boolean =>
  mentions.some(
    (mention) =>
      mention.type === 'number' &&
      mention.likely === true &&
      sums.every((sum) => mention.sums.some((own) => own.join() === sum.join())),
  );

const says = (mentions: readonly Mention[], type: Mention['type'], figures: readonly string[]): boolean =>
  mentions.some((mention) => {
    const own = mention.type === 'number' ? (mention.sums[0] ?? []) : mention.figures;
    return mention.type === type && !isLikely(mention) && own.join() === figures.join();
  });

describe.each(Object.entries(vocabularies))('the wordings of %s', (formId, vocabulary) => {
  const read = readerOf(formId);

  const terms = [
    ...vocabulary.numbers.map((term) => ({ type: 'number' as const, ...term })),
    ...vocabulary.zeros.map((term) => ({ type: 'zero' as const, ...term })),
    ...vocabulary.rates.map((term) => ({ type: 'rate' as const, ...term })),
  ];
  const cases = terms.flatMap(({ type, figures, topics, subject, wordings }) =>
    wordings.map(([, example, counterExample]) => ({
      type,
      figures,
      topics: placeOf(topics, subject),
      example,
      counterExample,
    })),
  );

  it.each(cases)('$example is read as $figures.0', ({ type, figures, topics, example }) => {
    expect(says(read(example, topics), type, figures)).toBe(true);
  });

  it.each(cases)('$counterExample is not read as $figures.0', ({ type, figures, topics, counterExample }) => {
    expect(says(read(counterExample, topics), type, figures)).toBe(false);
  });

  const labels = (vocabulary.labels ?? []).flatMap(({ sums, topics, subject, wordings }) =>
    wordings.map(([, example, counterExample]) => ({
      sums,
      topics: placeOf(topics, subject),
      example,
      counterExample,
    })),
  );

  it.each(labels)('$example may be one of $sums.0', ({ sums, topics, example }) => {
    expect(mayBe(read(example, topics), sums)).toBe(true);
  });

  it.each(labels)('$counterExample has no label of $sums.0', ({ sums, topics, counterExample }) => {
    expect(mayBe(read(counterExample, topics), sums)).toBe(false);
  });

  it.each(Object.entries(vocabulary.subjects))('%s is what its example names', (_name, [pattern, example, counter]) => {
    expect(new RegExp(pattern).test(example)).toBe(true);
    expect(new RegExp(pattern).test(counter)).toBe(false);
  });
});
