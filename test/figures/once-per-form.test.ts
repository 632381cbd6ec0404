import { expect, it } from 'vitest';
import { figuresOf } from '../../src/figures/figures.js';
import { figureNames } from '../../src/figures/names.js';
import { oncePerForm } from '../../src/figures/once-per-form.js';
import { relationsOf } from '../../src/figures/relations.js';
import { national2014 } from '../../src/form/national-2014.js';
import { national2019 } from '../../src/form/national-2019.js';

it('makes what is asked of a form once, however often it is asked', () => {
  let made = 0;
  const count = oncePerForm(({ id }) => {
    made += 1;
    return id;
  });
  expect([count(national2014), count(national2019), count(national2014)]).toEqual([
    'national-2014',
    'national-2019',
    'national-2014',
  ]);
  expect(made).toBe(2);
});

it('keeps what was made even where it is nothing', () => {
  let made = 0;
  const nothing = oncePerForm(() => {
    made += 1;
  });
  nothing(national2014);
  nothing(national2014);
  expect(made).toBe(1);
});

it.each([figuresOf, figureNames, relationsOf])('prepares figures, names and relations', (prepared) => {
  expect(prepared(national2014)).toBe(prepared(national2014));
});
