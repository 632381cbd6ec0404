import { describe, expect, it } from 'vitest';
import { headingNumber } from '../../src/text/heading-number.js';

describe('headingNumber', () => {
  it('writes each level as GB/T 9704-2012, 7.3.3 has it, then ①', () => {
    expect([1, 2, 3, 4, 5].map((level) => headingNumber(level as 1 | 2 | 3 | 4 | 5, 1))).toEqual([
      '一、',
      '（一）',
      '1.',
      '（1）',
      '①',
    ]);
  });

  it('goes on beyond ten', () => {
    expect(headingNumber(1, 11)).toBe('十一、');
    expect(headingNumber(2, 23)).toBe('（二十三）');
    expect(headingNumber(3, 12)).toBe('12.');
    expect(headingNumber(4, 10)).toBe('（10）');
    expect(headingNumber(5, 21)).toBe('㉑');
  });
});
