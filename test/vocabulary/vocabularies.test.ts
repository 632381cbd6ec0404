import { expect, it } from 'vitest';
import { figuresOf } from '../../src/figures/figures.js';
import { forms } from '../../src/form/index.js';
import { vocabularies } from '../../src/vocabulary/vocabularies.js';

it.each(Object.keys(forms))('the mentions of %s name figures of the form', (id) => {
  const form = forms[id];
  const mentions = vocabularies[id];
  if (!form || !mentions) throw new Error(`no mentions of ${id}`);
  const known = new Set(figuresOf(form).keys());
  for (const { figures } of [...mentions.numbers, ...mentions.zeros]) {
    for (const figure of figures) expect(known).toContain(figure);
  }
});
