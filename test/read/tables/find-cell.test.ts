import { describe, expect, it } from 'vitest';
import type { ExpectedRow } from '../../../src/read/tables/expected-table.js';
import { findCell, rowText } from '../../../src/read/tables/find-cell.js';
import type { GridRow } from '../../../src/read/tables/grid.js';
import type { FoundRow } from '../../../src/read/tables/match-table.js';
import type { PlacedTable } from '../../../src/read/tables/placed-table.js';

const label = (column: number, text: string) => ({ column, text, raw: text });
const word = (text: string, role: 'label' | 'head') => ({ text, printed: text, from: 0, to: 1, role });
const found = (row: number): FoundRow => ({ row, columns: [1], hasUnit: true });

/**
 * Row 1 has the heads 甲, 乙 and 丙 over columns B to D; below it stand 当面, 传真 and 网络. The figure that is sought is
 * that of 传真 under 乙, in C3.
 */
const heads: ExpectedRow = { labels: [word('甲', 'head'), word('乙', 'head'), word('丙', 'head')], figures: [] };
const figure = { id: 'fax.second', head: { row: 0, label: 1 } } as const;
const fax: ExpectedRow = { labels: [word('传真', 'label')], figures: [figure] };

const grid: readonly GridRow[] = [
  { row: 1, figures: [], labels: [label(2, '甲'), label(3, '乙'), label(4, '丙')] },
  { row: 2, figures: [3], labels: [label(1, '当面')] },
  { row: 3, figures: [3], labels: [label(1, '邮箱')] },
  { row: 4, figures: [3], labels: [label(1, '网络')] },
  { row: 5, figures: [3], labels: [label(1, '信函')] },
];

interface Around {
  readonly name?: string;
  readonly rows?: readonly (FoundRow | undefined)[];
  readonly columns?: readonly (number | undefined)[];
  readonly grid?: readonly GridRow[];
  readonly row?: ExpectedRow;
  readonly repeated?: boolean;
}

const sought = ({ name, rows, columns = [2, 3, 4], grid: on = grid, row = fax, repeated = false }: Around) => {
  const placed: PlacedTable = {
    table: { id: 't', name: '表', rows: [heads, fax, fax, fax] },
    cells: { name: '表', cells: new Map(), rows: 9 },
    places: {
      whole: '工作表“表”',
      wholePlace: { in: 'sheet', sheet: '表' },
      place: (cell) => ({ in: 'sheet', sheet: '表', cell }),
      name: (cell) => cell,
    },
    grid: on,
    match: {
      rows: rows ?? [found(1), found(2), undefined, found(4)],
      heads: [{ row: 1, columns }, undefined, undefined, undefined],
      repeated: new Set(repeated ? [2] : []),
      share: 1,
    },
    named: new Map(name === undefined ? [] : [['fax.second', name]]),
  };
  const { address, finding } = findCell({ figure, row, index: 2, label: '传真·乙' }, placed);
  return [address, finding?.code];
};

const missing = [undefined, 'figure-missing'];

describe('the cell of a figure whose row and head are found', () => {
  const rows = [found(1), found(2), found(3), found(4)];

  it('is where they meet', () => {
    expect(sought({ rows })).toEqual(['C3', undefined]);
    expect(sought({ rows, name: 'C3' })).toEqual(['C3', undefined]);
  });

  it('is where they meet though its name lies elsewhere, with a warning', () => {
    expect(sought({ rows, name: 'C4' })).toEqual(['C3', 'name-displaced']);
    expect(sought({ rows, name: 'D3' })).toEqual(['C3', 'name-displaced']);
  });
});

describe('the cell of a figure whose row was reworded', () => {
  it('is that of its name, between the rows before and after, with a warning', () => {
    expect(sought({ name: 'C3' })).toEqual(['C3', 'label-changed']);
    expect(sought({})).toEqual(missing);
  });

  it('is none where the name lies on or beyond one of these', () => {
    for (const name of ['C1', 'C2', 'C4', 'C5']) expect(sought({ name }), name).toEqual(missing);
  });

  it('lies between the nearest that are known', () => {
    expect(sought({ name: 'C3', rows: [found(1), undefined, undefined, undefined] })).toEqual(['C3', 'label-changed']);
    expect(sought({ name: 'C5', rows: [found(1), undefined, undefined, undefined] })).toEqual(['C5', 'label-changed']);
    expect(sought({ name: 'C2', rows: [found(1), undefined, undefined, found(3)] })).toEqual(['C2', 'label-changed']);
    expect(sought({ name: 'C4', rows: [found(1), undefined, undefined, found(3)] })).toEqual(missing);
    expect(sought({ name: 'C3', rows: [undefined, undefined, undefined, undefined] })).toEqual(['C3', 'label-changed']);
  });

  it('is none in another column than under its head', () => {
    for (const name of ['B3', 'D3']) expect(sought({ name }), name).toEqual(missing);
  });

  it('is none where the row is of another make', () => {
    const on = (labels: GridRow['labels']) => grid.map((each) => (each.row === 3 ? { ...each, labels } : each));
    expect(sought({ name: 'C3', grid: on([]) })).toEqual(missing);
    expect(sought({ name: 'C3', grid: on([label(1, '电话：')]) })).toEqual(missing);
    expect(sought({ name: 'C3', grid: on([label(1, '电话:')]) })).toEqual(missing);
    expect(sought({ name: 'C3', grid: grid.filter(({ row }) => row !== 3) })).toEqual(missing);
    const withUnit = { ...fax, unit: '件' };
    expect(sought({ name: 'C3', row: withUnit })).toEqual(missing);
    expect(sought({ name: 'C3', row: withUnit, grid: on([label(1, '邮箱'), label(2, '元')]) })).toEqual(missing);
    expect(sought({ name: 'C3', row: withUnit, grid: on([label(2, '件')]) })).toEqual(missing);
    expect(sought({ name: 'C3', row: withUnit, grid: on([label(1, '邮箱'), label(2, '件')]) })[0]).toBe('C3');
    expect(sought({ name: 'C3', row: { ...fax, labels: [] } })).toEqual(missing);
  });
});

describe('the cell of a figure whose head was reworded', () => {
  const rows = [found(1), found(2), found(3), found(4)];
  const columns = [2, undefined, 4];

  it('is that of its name, between the heads before and after: the head is told once', () => {
    expect(sought({ rows, columns, name: 'C3' })).toEqual(['C3', undefined]);
    expect(sought({ rows, columns })).toEqual(missing);
  });

  it('is none where the name lies on or beyond one of these, or on another row', () => {
    for (const name of ['A3', 'B3', 'D3', 'E3', 'C2', 'C4'])
      expect(sought({ rows, columns, name }), name).toEqual(missing);
  });

  it('is none where no words stand over it', () => {
    const blank = grid.map((each) => (each.row === 1 ? { ...each, labels: [label(2, '甲'), label(4, '丙')] } : each));
    expect(sought({ rows, columns, name: 'C3', grid: blank })).toEqual(missing);
    const empty = grid.map((each) =>
      each.row === 1 ? { ...each, labels: [label(2, '甲'), label(3, ''), label(4, '丙')] } : each,
    );
    expect(sought({ rows, columns, name: 'C3', grid: empty })).toEqual(missing);
  });

  it('is that of its name where row and head were both reworded, each in its place', () => {
    expect(sought({ columns, name: 'C3' })).toEqual(['C3', 'label-changed']);
    expect(sought({ columns, name: 'D3' })).toEqual(missing);
    expect(sought({ columns, name: 'C4' })).toEqual(missing);
  });
});

describe('a figure of which several rows may be meant', () => {
  it('is not read, named or not', () => {
    expect(sought({ repeated: true })).toEqual([undefined, 'figure-repeated']);
    expect(sought({ repeated: true, name: 'C3' })).toEqual([undefined, 'figure-repeated']);
  });
});

describe('the words of a row', () => {
  it('stand in one line', () => {
    const rows = [{ row: 2, figures: [], labels: [label(1, '当面\n申请'), label(2, '件')] }];
    expect(rowText(rows, 2)).toBe('当面申请 件');
    expect(rowText(rows, 3)).toBe('');
  });
});
