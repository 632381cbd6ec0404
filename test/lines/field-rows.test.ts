import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldRows } from '../../src/lines/field-rows.js';

const rows = (fields: readonly number[], room: number, gap: number) => fieldRows(fields, (width) => width, room, gap);

describe('the fields of a line', () => {
  it('share a row as far as they fit with the gap between them', () => {
    expect(rows([4, 4, 4], 10, 2)).toEqual([[4, 4], [4]]);
    expect(rows([4, 4, 4], 16, 2)).toEqual([[4, 4, 4]]);
    expect(rows([4, 4], 9.9, 2)).toEqual([[4], [4]]);
  });

  it('stand whole, even one wider than the room', () => {
    expect(rows([12, 3], 10, 2)).toEqual([[12], [3]]);
    expect(rows([], 10, 2)).toEqual([]);
  });

  it('stay in order, none lost, each row within the room', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 20 })), (fields) => {
        const dealt = rows(fields, 20, 2);
        expect(dealt.flat()).toEqual(fields);
        for (const row of dealt)
          expect(row.reduce((sum, width) => sum + width, 2 * (row.length - 1))).toBeLessThanOrEqual(20);
      }),
    );
  });
});
