import { describe, expect, it } from 'vitest';
import type { Cell, CellRole, Table, TableRow } from '../../../src/document/printed.js';
import { groupEnds } from '../../../src/typeset/table/group-ends.js';

const cell = (role: CellRole, rowSpan = 1): Cell => ({
  role,
  col: 0,
  colSpan: 1,
  rowSpan,
  lines: [],
  indent: 0,
  hang: 0,
});
const row = (...cells: readonly Cell[]): TableRow => ({ keepWithNext: true, cells });
const figures = (count: number): readonly TableRow[] => Array.from({ length: count }, () => row(cell('figure')));
const ends = (rows: readonly TableRow[], headRows = 1): readonly number[] =>
  groupEnds({ type: 'table', id: 't', name: 'T', grid: [1], headRows, rows } satisfies Table);

const head = row(cell('head'));
const banner = row(cell('banner'));

describe('a table may be divided', () => {
  it('below its head and a row, and above three rows at least', () => {
    expect(ends([head, ...figures(7)])).toEqual([2, 3, 4]);
    expect(ends([head, head, ...figures(7)], 2)).toEqual([3, 4, 5]);
    expect(ends([head, ...figures(4)])).toEqual([]);
  });

  it('nowhere if it has no head to repeat', () => {
    expect(ends(figures(9), 0)).toEqual([]);
  });

  it('where no group of rows is cut', () => {
    const group = row(cell('label', 3), cell('figure'));
    expect(ends([head, ...figures(2), group, ...figures(7)])).toEqual([2, 5, 6, 7]);
    // The group ends with the row after which the table is divided.
    expect(ends([head, group, ...figures(7)])).toEqual([3, 4, 5]);
  });

  it('in a label over more than half of its rows, which goes on', () => {
    const half = row(cell('label', 5), cell('figure'));
    expect(ends([head, half, ...figures(8)])).toEqual([5, 6]);
    const most = row(cell('label', 6), cell('figure'));
    expect(ends([head, most, ...figures(8)])).toEqual([2, 3, 4, 5, 6]);
  });

  it('before each banner, if it has banners', () => {
    expect(ends([banner, ...figures(2), banner, ...figures(1), banner, ...figures(1)])).toEqual([2, 4]);
    expect(ends([head, banner, ...figures(2), banner, ...figures(2)])).toEqual([3]);
    expect(ends([banner, ...figures(5)])).toEqual([]);
    // A banner in the last row opens nothing after which a page could end.
    expect(ends([banner, ...figures(2), banner])).toEqual([2]);
  });
});
