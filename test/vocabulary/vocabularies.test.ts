import { expect, it } from 'vitest';
import { figuresOf } from '../../src/figures/figures.js';
import { forms } from '../../src/form/index.js';
import { vocabularies, vocabularyFault } from '../../src/vocabulary/vocabularies.js';

it.each(Object.keys(forms))('the mentions of %s name figures of the form', (id) => {
  const form = forms[id];
  const mentions = vocabularies[id];
  if (!form || !mentions) throw new Error(`no mentions of ${id}`);
  const known = new Set(figuresOf(form).keys());
  for (const { figures } of [...mentions.numbers, ...mentions.zeros]) {
    for (const figure of figures) expect(known).toContain(figure);
  }
  for (const figure of (mentions.labels ?? []).flatMap(({ sums }) => sums.flat())) expect(known).toContain(figure);
});

it('takes a vocabulary of one’s own with labels or without, and no labels that are no list', () => {
  const { labels: _, ...own } = vocabularies['national-2014'] ?? {};
  expect(vocabularyFault('ours', own)).toBeUndefined();
  expect(vocabularyFault('ours', { ...own, labels: [] })).toBeUndefined();
  expect(vocabularyFault('ours', { ...own, labels: {} })).toBe('ours 的 labels 应为列表（[ ]）');
});
