import { describe, expect, it } from 'vitest';
import { chineseNumeral, circledNumeral, MAX_CIRCLED } from '../../src/text/numerals.js';

const digitOf: { readonly [digit: string]: number } = Object.fromEntries(
  [...'零一二三四五六七八九'].map((digit, value) => [digit, value]),
);

/** Reads a Chinese numeral below 100. */
const read = (numeral: string): number => {
  const [tens, ones] = numeral.includes('十') ? numeral.split('十') : ['零', numeral];
  return (
    (tens === '' ? 1 : (digitOf[tens ?? ''] ?? Number.NaN)) * 10 +
    (ones === '' ? 0 : (digitOf[ones ?? ''] ?? Number.NaN))
  );
};

describe('chineseNumeral', () => {
  it.each([
    [1, '一'],
    [7, '七'],
    [10, '十'],
    [11, '十一'],
    [19, '十九'],
    [20, '二十'],
    [21, '二十一'],
    [90, '九十'],
    [99, '九十九'],
    [100, '100'],
  ])('%d is %s', (value, numeral) => {
    expect(chineseNumeral(value)).toBe(numeral);
  });

  it('reads back as the number, from 1 to 99', () => {
    for (let value = 1; value <= 99; value += 1) expect(read(chineseNumeral(value))).toBe(value);
  });
});

describe('circledNumeral', () => {
  it('is the character that Unicode decomposes to the number, up to ㊿', () => {
    for (let value = 1; value <= MAX_CIRCLED; value += 1) {
      const numeral = circledNumeral(value);
      expect([...numeral]).toHaveLength(1);
      expect(numeral.normalize('NFKC')).toBe(String(value));
    }
    expect([1, 20, 21, 35, 36, 50].map(circledNumeral).join('')).toBe('①⑳㉑㉟㊱㊿');
  });
});
