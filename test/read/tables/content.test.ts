import { describe, expect, it } from 'vitest';
import { type Content, shownContent, textIn } from '../../../src/read/tables/content.js';
import { gridOf } from '../../../src/read/tables/grid.js';

describe('contents as a person sees them', () => {
  it.each<[content: Content | undefined, shown: string, text: string | undefined]>([
    [undefined, '', undefined],
    [{ type: 'number', value: 1.5, format: '0' }, '1.5', undefined],
    [{ type: 'text', text: '甲' }, '甲', '甲'],
    [{ type: 'text', text: '甲'.repeat(60) }, '甲'.repeat(60), '甲'.repeat(60)],
    [{ type: 'text', text: '甲'.repeat(61) }, `${'甲'.repeat(60)}…`, '甲'.repeat(61)],
    [{ type: 'marked', text: '15', all: '151' }, '151', '15'],
    [{ type: 'date', iso: '2018-12-29' }, '2018-12-29', undefined],
    [{ type: 'boolean', value: true }, 'TRUE', undefined],
    [{ type: 'boolean', value: false }, 'FALSE', undefined],
    [{ type: 'error', code: '#N/A' }, '#N/A', undefined],
    [{ type: 'uncalculated' }, '（未计算的公式）', undefined],
    [{ type: 'covered', by: '合计', first: 'A1' }, '合计', undefined],
  ])('%j', (content, shown, text) => {
    expect(shownContent(content)).toBe(shown);
    expect(textIn(content)).toBe(text);
  });
});

describe('the rows of a sheet', () => {
  const text = (words: string): Content => ({ type: 'text', text: words });

  it('stand from top to bottom, their texts from left to right, with the columns that may hold figures', () => {
    const cells = new Map<string, Content>([
      ['C2', text(' （一）收到申请数 ')],
      ['A2', text('12')],
      ['B2', { type: 'number', value: 5, format: '' }],
      ['A1', text('标题')],
      ['B9', { type: 'covered', by: '1', first: 'B8' }],
      ['nowhere', text('甲')],
    ]);
    expect(gridOf({ name: '表', cells, rows: 9 })).toEqual([
      { row: 1, figures: [], labels: [{ column: 1, text: '标题', raw: '标题' }] },
      {
        row: 2,
        figures: [1, 2],
        labels: [
          { column: 1, text: '12', raw: '12' },
          { column: 3, text: '收到申请数', raw: '（一）收到申请数' },
        ],
      },
      { row: 9, figures: [], labels: [] },
    ]);
  });

  it('have texts no longer than any label', () => {
    const [row] = gridOf({ name: '表', cells: new Map([['A1', text('长'.repeat(2000))]]), rows: 1 });
    expect(row?.labels[0]?.raw).toHaveLength(1000);
  });
});
