import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, sureOf } from '../../../src/read/tables/align.js';

/** Aligns letters with letters: those alike fit. */
const aligned = (expected: string, found: string) => {
  const fits = new Uint8Array(expected.length * found.length);
  [...expected].forEach((a, e) => {
    [...found].forEach((b, f) => {
      if (a === b) fits[e * found.length + f] = 1;
    });
  });
  return align(expected.length, found.length, fits);
};
const sure = (expected: string, found: string) => sureOf(aligned(expected, found));

describe('things found in the order in which they are expected', () => {
  it.each<[expected: string, found: string, places: readonly (number | undefined)[]]>([
    ['abc', 'abc', [0, 1, 2]],
    ['abc', 'xaybzc', [1, 3, 5]],
    ['abc', 'ac', [0, undefined, 1]],
    ['abc', 'bc', [undefined, 0, 1]],
    ['abc', '', [undefined, undefined, undefined]],
    ['', 'abc', []],
    // Which of two is meant cannot be told.
    ['abc', 'abbc', [0, undefined, 3]],
    ['aba', 'a', [undefined, undefined, undefined]],
    // Of two out of their order one is in it; the other may be told by its being alone.
    ['ab', 'ba', [1, undefined]],
    ['aab', 'aab', [0, 1, 2]],
  ])('%s in %s', (expected, found, places) => {
    expect(sure(expected, found)).toEqual(places);
  });

  it('keep to the top and to the bottom', () => {
    expect(aligned('abc', 'abbc')).toEqual({ top: [0, 1, 3], bottom: [0, 2, 3] });
    expect(aligned('a', 'aaa')).toEqual({ top: [0], bottom: [2] });
  });

  it('are as many as can be, in order, each alike', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    const longest = (a: string, b: string): number => {
      if (a === '' || b === '') return 0;
      if (a[0] === b[0]) return 1 + longest(a.slice(1), b.slice(1));
      return Math.max(longest(a.slice(1), b), longest(a, b.slice(1)));
    };
    fc.assert(
      fc.property(letters, letters, (expected, found) => {
        for (const run of Object.values(aligned(expected, found))) {
          const pairs = run.flatMap((f, e) => (f === undefined ? [] : [[e, f] as const]));
          expect(pairs).toHaveLength(longest(expected, found));
          for (const [e, f] of pairs) expect(expected[e]).toBe(found[f]);
          const order = pairs.map(([, f]) => f);
          expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
        }
      }),
      { numRuns: 100 },
    );
  });
});
