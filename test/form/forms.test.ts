import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/figures/figures.js';
import { relationsOf } from '../../src/figures/relations.js';
import { forms } from '../../src/form/index.js';
import { formFault } from '../../src/report/form-fault.js';
import { fujian } from '../forms/fujian.js';
import { table3Form } from '../forms/table3-2021.js';

const all = [...Object.values(forms), fujian, table3Form];

describe.each(all.map((form) => [form.id, form] as const))('form %s', (id, form) => {
  it('can be used: ids, grids and relations fit together', () => {
    expect(formFault(form)).toBeUndefined();
  });

  it('relates figures that it has, each relation under a code of its own', () => {
    const ids = new Set(figuresOf(form).keys());
    for (const { code, left, right } of relationsOf(form)) {
      for (const term of [...left, ...right]) expect(ids, `${id} ${code}`).toContain(term.id);
    }
    const codes = form.relations.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('has no relation whose stars match nothing', () => {
    const used = new Set(relationsOf(form).map(({ code }) => code));
    for (const { code } of form.relations) expect(used).toContain(code);
  });
});

describe('figures of a table with several figure columns', () => {
  it('are named by row and column, and know both places', () => {
    const figures = figuresOf(table3Form);
    expect(figures.size).toBe(175);
    const figure = figures.get('requests.refused.deliberative.publicWelfare');
    expect(figure?.rowPath).toEqual(['三、本年度办理结果', '（三）不予公开']);
    expect(figure?.columnPath).toEqual(['申请人情况', '法人或其他组织']);
    expect(figure?.row.label).toBe('属于四类过程性信息');
    expect(figure?.column.label).toBe('社会公益组织');
    expect(figure?.unit).toBe('件');
  });

  it('take unit and kind of the row where the column has none', () => {
    expect(figuresOf(fujian).size).toBe(32);
    expect(figuresOf(fujian).get('fees.reduced.cumulative')).toMatchObject({ unit: '元', kind: 'money' });
  });

  it('take unit and kind of the column first', () => {
    const form = {
      ...fujian,
      parts: [
        {
          key: 'only',
          heading: '',
          text: 'optional' as const,
          tables: [
            {
              id: 'only',
              name: '',
              grid: [1, 1],
              blocks: [
                {
                  stub: [{ head: '', show: 'label' as const }],
                  columns: [{ id: 'change', label: '本年增/减', unit: '项', kind: 'change' as const }],
                  rows: [{ id: 'licences', label: '行政许可', unit: '件', kind: 'money' as const }],
                },
              ],
            },
          ],
        },
      ],
    };
    expect(figuresOf(form).get('licences.change')).toMatchObject({ unit: '项', kind: 'change' });
  });
});

describe('relationsOf', () => {
  it('writes a star out, the same value on both sides', () => {
    const columns = relationsOf(table3Form).filter(({ code }) => code === 'A1');
    expect(columns).toHaveLength(7);
    expect(columns[1]).toMatchObject({
      left: [{ id: 'requests.received.business' }, { id: 'requests.carriedIn.business' }],
      right: [{ id: 'requests.concluded.business' }, { id: 'requests.carriedOut.business' }],
    });
  });

  it('reads last year’s report where a term says so', () => {
    expect(relationsOf(fujian).at(-1)).toMatchObject({
      left: [{ id: 'received.total.cumulative', year: 'this' }],
      right: [
        { id: 'received.total.cumulative', year: 'last' },
        { id: 'received.total.year', year: 'this' },
      ],
    });
  });
});
