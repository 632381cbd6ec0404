import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate, printDate } from '../../src/text/dates.js';

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengths = (year: number) => [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

describe('parseDate', () => {
  it('reads exactly the days of the calendar', () => {
    const written = fc.record({
      year: fc.integer({ min: 1900, max: 9999 }),
      month: fc.integer({ min: 0, max: 14 }),
      day: fc.integer({ min: 0, max: 33 }),
    });
    fc.assert(
      fc.property(written, ({ year, month, day }) => {
        const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const exists = day >= 1 && day <= (lengths(year)[month - 1] ?? 0);
        expect(parseDate(text)).toEqual(exists ? { year, month, day } : undefined);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '2018-2-9',
    '20181229',
    '2018/12/29',
    '2018年12月29日',
    '2018-02-29',
    '1900-02-29',
    '2018-12-29T00:00:00Z',
    ' 2018-12-29',
    '２０１８-12-29',
    '1899-12-31',
    '',
  ])('refuses %j', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  it('knows 29 February of leap years', () => {
    expect(parseDate('2016-02-29')).toEqual({ year: 2016, month: 2, day: 29 });
    expect(parseDate('2000-02-29')).toEqual({ year: 2000, month: 2, day: 29 });
  });
});

describe('printDate', () => {
  it('prints arabic digits, the year in full, no zeros before (GB/T 9704-2012, 7.3.5.4)', () => {
    expect(printDate({ year: 2018, month: 12, day: 29 })).toBe('2018年12月29日');
    expect(printDate({ year: 2019, month: 3, day: 5 })).toBe('2019年3月5日');
  });
});
