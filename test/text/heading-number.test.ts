import { describe, expect, it } from 'vitest';
import { headingNumber, openingNumber } from '../../src/text/heading-number.js';

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

describe('openingNumber', () => {
  it.each([
    ['三、依申请公开情况', '三、'],
    ['（十二）收到申请数', '（十二）'],
    ['1.当面申请数', '1.'],
    ['其中：1.当面申请数', ''],
    ['一般信息', ''],
  ])('of %s is “%s”', (label, number) => {
    expect(openingNumber(label)).toBe(number);
  });
});
