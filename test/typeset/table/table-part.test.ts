import { describe, expect, it } from 'vitest';
import type { LinePiece } from '../../../src/typeset/piece.js';
import { placePart, type TableAir, type TablePart } from '../../../src/typeset/table/table-part.js';
import { laidTable, lineOf } from '../pieces.js';

const air: TableAir = { around: 4, aboveNotes: 3, pitch: 20 };
const HEIGHT = 200;

const part = (start: number, end: number, notes: readonly LinePiece[] = []): TablePart => ({
  type: 'part',
  table: laidTable(6, { headRows: 1 }),
  start,
  end,
  min: 10,
  notes,
});

const place = (given: TablePart, top: number, growth = 0) => {
  const { placed, bottom, overflows } = placePart(given, top, HEIGHT, air, growth);
  return { rows: placed.map(({ piece, y }) => [piece.type === 'row' ? piece.row : 'note', y]), bottom, overflows };
};

describe('rows of a table that stand on one page', () => {
  it('begin right at the top of a page, and take whole lines of the grid with the air below them', () => {
    // Three rows of 10 and 4 of air: two lines.
    expect(place(part(0, 3), 0)).toEqual({
      rows: [
        [0, 0],
        [1, 10],
        [2, 20],
      ],
      bottom: 40,
      overflows: false,
    });
    // 36 with its air would be 40: still two lines.
    expect(place(part(0, 3), 0, 2)).toEqual({
      rows: [
        [0, 0],
        [1, 12],
        [2, 24],
      ],
      bottom: 40,
      overflows: false,
    });
    expect(place(part(0, 3), 0, 2.1).bottom).toBe(60);
  });

  it('stand in the middle of the lines that they take below words', () => {
    // 30 with air above and below is 38: two lines, of which 5 are left above.
    expect(place(part(0, 3), 60)).toEqual({
      rows: [
        [0, 65],
        [1, 75],
        [2, 85],
      ],
      bottom: 100,
      overflows: false,
    });
    // 32 leave 4 above and below, the least.
    const grown = place(part(0, 4), 60);
    expect(grown.rows[0]).toEqual([0, 70]);
    expect(grown.bottom).toBe(120);
  });

  it('repeat the head where they go on', () => {
    expect(place(part(3, 5), 0).rows).toEqual([
      [0, 0],
      [3, 10],
      [4, 20],
    ]);
  });

  it('keep off nothing at the foot of a page', () => {
    // From 166 on, 30 and 4 above are 200: nothing is left for air below.
    expect(place(part(0, 3), 166)).toMatchObject({
      rows: [
        [0, 170],
        [1, 180],
        [2, 190],
      ],
      bottom: 200,
      overflows: false,
    });
    expect(place(part(0, 3), 166.5)).toMatchObject({ overflows: true });
    expect(place(part(0, 3), 168)).toMatchObject({
      rows: [
        [0, 172],
        [1, 182],
        [2, 192],
      ],
      overflows: true,
    });
  });

  it('fill a page to the last, but no more', () => {
    expect(placePart({ ...part(0, 6), table: laidTable(8), end: 8, min: 25 }, 0, HEIGHT, air, 0)).toMatchObject({
      bottom: 200,
      overflows: false,
    });
    expect(placePart({ ...part(0, 6), min: 34 }, 0, HEIGHT, air, 0).overflows).toBe(true);
  });

  it('have their notes below them, a little apart, within the lines that they take', () => {
    const notes = [lineOf(8), lineOf(8)];
    // 30, 3 and 16 are 49, with 4 below 53: three lines.
    expect(place(part(0, 3, notes), 0)).toEqual({
      rows: [
        [0, 0],
        [1, 10],
        [2, 20],
        ['note', 33],
        ['note', 41],
      ],
      bottom: 60,
      overflows: false,
    });
    expect(place(part(0, 3, notes), 60).rows.at(0)).toEqual([0, 65.5]);
  });

  it('have at least the height that the part was dealt with', () => {
    const tall = { ...part(1, 2), table: laidTable(6, { headRows: 1, heights: [10, 50, 10, 10, 10, 10] }) };
    expect(place(tall, 0).rows).toEqual([
      [0, 0],
      [1, 10],
    ]);
    expect(place(tall, 0).bottom).toBe(80);
  });

  it('stay together with the next', () => {
    const [first] = placePart(part(0, 1), 0, HEIGHT, air, 0).placed;
    expect(first?.piece).toMatchObject({ type: 'row', keepWithNext: true, height: 10 });
  });
});
