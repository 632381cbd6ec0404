import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/figures/figures.js';
import type { Form } from '../../src/form/form.js';
import { national2014 } from '../../src/form/national-2014.js';
import { national2019 } from '../../src/form/national-2019.js';
import { national2021 } from '../../src/form/national-2021.js';

const notAdding = (form: Form): { readonly [id: string]: string } =>
  Object.fromEntries([...figuresOf(form).values()].flatMap(({ id, adds }) => (adds === 'sum' ? [] : [[id, adds]])));

describe('how figures add over units', () => {
  it('2014: all but the gazette, which the government alone publishes', () => {
    expect(notAdding(national2014)).toEqual({ 'proactive.channels.gazette': 'office' });
  });

  it('2019: all but what stands in one catalogue for every unit', () => {
    const rows = ['licensing', 'otherServices', 'penalties', 'coercion', 'administrativeFees'];
    expect(notAdding(national2019)).toEqual(
      Object.fromEntries(
        rows.flatMap((row) => ['itemsLastYear', 'change'].map((column) => [`proactive.${row}.${column}`, 'bounds'])),
      ),
    );
  });

  it('2021: all but 规章, which only governments of cities with districts and above make', () => {
    expect(notAdding(national2021)).toEqual({
      'proactive.rules.issued': 'office',
      'proactive.rules.repealed': 'office',
      'proactive.rules.inForce': 'office',
    });
  });

  it('a column goes before its row', () => {
    const form: Form = {
      ...national2021,
      id: 'own',
      annex: {
        title: '表',
        above: [],
        filing: [],
        tables: [
          {
            id: 'own',
            name: '自定',
            grid: [1, 1, 1],
            blocks: [
              {
                stub: [{ head: '项', show: 'label' }],
                columns: [
                  { id: 'all', label: '共' },
                  { id: 'same', label: '同', adds: 'bounds' },
                ],
                rows: [{ id: 'own.row', label: '行', adds: 'office' }],
              },
            ],
          },
        ],
      },
    };
    expect(figuresOf(form).get('own.row.all')?.adds).toBe('office');
    expect(figuresOf(form).get('own.row.same')?.adds).toBe('bounds');
  });
});
