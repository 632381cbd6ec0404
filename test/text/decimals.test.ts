import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printFigure, printGrowth, sumFigures } from '../../src/text/decimals.js';

/** A figure by its millionths, and the number that a JSON reader makes of it. */
const figure = fc.bigInt({ min: 0n, max: 999_999_999_999_999n }).map((millionths) => ({
  millionths,
  value: Number(`${millionths / 1_000_000n}.${String(millionths % 1_000_000n).padStart(6, '0')}`),
}));

describe('printFigure', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [40, '40'],
    [3985758, '3985758'],
    [999_999_999_999_999, '999999999999999'],
    [12.5, '12.5'],
    [0.1, '0.1'],
    [0.00001, '0.00001'],
    [0.000001, '0.000001'],
    [0.123456, '0.123456'],
    [123456789.123456, '123456789.123456'],
    [-3, '−3'],
    [-1234.5, '−1234.5'],
  ])('prints %d as %s', (value, printed) => {
    expect(printFigure(value)).toBe(printed);
  });

  it('prints the shortest decimal form of every figure, never an exponent', () => {
    fc.assert(
      fc.property(figure, ({ millionths, value }) => {
        const fraction = String(millionths % 1_000_000n)
          .padStart(6, '0')
          .replace(/0+$/, '');
        expect(printFigure(value)).toBe(`${millionths / 1_000_000n}${fraction === '' ? '' : `.${fraction}`}`);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('printGrowth', () => {
  it.each([
    [150, 120, 1, '25.0'],
    [120, 150, 1, '−20.0'],
    [100, 100, 2, '0.00'],
    [0, 7, 0, '−100'],
    [1, 3, 1, '−66.7'],
    [2, 3, 1, '−33.3'],
    [1.1, 1, 1, '10.0'],
    [1001, 2000, 1, '−50.0'],
    // Halves go away from zero (四舍五入), also where the binary number lies a little below.
    [1005, 1000, 0, '1'],
    [1015, 1000, 0, '2'],
    [1.005, 1, 1, '0.5'],
    [10005, 10000, 1, '0.1'],
    [9995, 10000, 1, '−0.1'],
    [99995, 100000, 2, '−0.01'],
    // What rounds to nothing has no sign.
    [99999, 100000, 1, '0.0'],
  ])('%d after %d with %d decimals is %s', (current, previous, decimals, printed) => {
    expect(printGrowth(current, previous, decimals)).toBe(printed);
  });

  it('is none where last year was zero', () => {
    expect(printGrowth(5, 0, 1)).toBeUndefined();
    expect(printGrowth(0, 0, 1)).toBeUndefined();
  });

  it('is the nearest decimal to the exact quotient, halves away from zero', () => {
    const decimals = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(figure, figure, decimals, (now, before, places) => {
        fc.pre(before.millionths > 0n);
        const printed = printGrowth(now.value, before.value, places) ?? '';
        expect(printed).toMatch(places === 0 ? /^−?\d+$/ : new RegExp(`^−?\\d+\\.\\d{${places}}$`));
        const scale = 10n ** BigInt(places);
        const shown = BigInt(printed.replace('−', '-').replace('.', ''));
        // |exact − shown| ≤ ½ of the last place; at exactly ½, shown is the one further from zero.
        const exact = (now.millionths - before.millionths) * 100n * scale;
        const twiceError = 2n * (exact - shown * before.millionths);
        const twiceErrorSize = twiceError < 0n ? -twiceError : twiceError;
        expect(twiceErrorSize <= before.millionths).toBe(true);
        if (twiceErrorSize === before.millionths) expect(twiceError < 0n).toBe(exact > 0n);
        expect(printed).not.toMatch(/^-0(\.0*)?$/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('sumFigures', () => {
  it('adds decimals exactly', () => {
    expect(sumFigures([0.1, 0.2])).toBe(0.3);
    expect(sumFigures([])).toBe(0);
    expect(sumFigures([-3, 1])).toBe(-2);
  });

  it('is the sum of the millionths', () => {
    const small = fc.bigInt({ min: -1_000_000_000n, max: 1_000_000_000n });
    fc.assert(
      fc.property(fc.array(small, { maxLength: 12 }), (millionths) => {
        const total = millionths.reduce((sum, each) => sum + each, 0n);
        // Below 2^53 a whole number of millionths divided by a million is the number nearest to the decimal.
        expect(sumFigures(millionths.map((each) => Number(each) / 1_000_000))).toBe(Number(total) / 1_000_000);
      }),
    );
  });
});
