import type { Block, Cell, CellRole, PrintedReport, Table, Text } from '../../src/document/printed.js';

export const words = (text: string): Text => ({ text, from: 'test' });

export const cell = (
  role: CellRole,
  col: number,
  text: string | readonly string[],
  more: Partial<Cell> = {},
): Cell => ({
  role,
  col,
  colSpan: 1,
  rowSpan: 1,
  lines: (typeof text === 'string' ? [text] : text).map(words),
  indent: 0,
  hang: 0,
  ...more,
});

export const table = (more: Partial<Table> = {}): Table => ({
  type: 'table',
  id: 'sample',
  name: '样表',
  grid: [70, 10, 20],
  headRows: 1,
  rows: [
    {
      keepWithNext: true,
      cells: [cell('head', 0, '统　计　指　标'), cell('head', 1, '单位'), cell('head', 2, '统计数')],
    },
    {
      keepWithNext: true,
      cells: [cell('label', 0, '一、收到申请数', { hang: 2 }), cell('unit', 1, '件'), cell('figure', 2, '150')],
    },
    {
      keepWithNext: false,
      cells: [
        cell('label', 0, ['其中：当面申请数', '（不含网络申请）'], { indent: 2, hang: 3 }),
        cell('unit', 1, '件'),
        cell('figure', 2, []),
      ],
    },
  ],
  ...more,
});

export const printed = (body: readonly Block[], annex: readonly Block[] = []): PrintedReport => ({
  properties: { title: '甲县<2018>年报', author: '甲县&乙县', subject: '“年报”', dated: '2018-12-29' },
  body,
  annexes: annex.length > 0 ? [{ mark: words('附件'), title: words('甲县政府信息公开情况统计表'), blocks: annex }] : [],
});

export const paragraph = (text: string): Block => ({ type: 'paragraph', text: words(text) });
