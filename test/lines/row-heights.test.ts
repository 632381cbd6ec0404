import { describe, expect, it } from 'vitest';
import { rowHeights } from '../../src/lines/row-heights.js';

describe('rowHeights', () => {
  it('makes rows as high as their cells need, at least the least', () => {
    const cells = [
      { row: 0, rowSpan: 1, height: 12 },
      { row: 1, rowSpan: 1, height: 28 },
    ];
    expect(rowHeights(3, cells, 15.5)).toEqual([15.5, 28, 15.5]);
  });

  it('shares what a cell of several rows needs among its rows, inner groups first', () => {
    const cells = [
      { row: 0, rowSpan: 3, height: 100 },
      { row: 0, rowSpan: 2, height: 40 },
    ];
    expect(rowHeights(3, cells, 10)).toEqual([20 + 50 / 3, 20 + 50 / 3, 10 + 50 / 3]);
  });
});
