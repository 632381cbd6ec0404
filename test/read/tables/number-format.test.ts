import { describe, expect, it } from 'vitest';
import { type Shown, shownBy } from '../../../src/read/tables/number-format.js';

const itself: Shown = { as: 'itself' };
const another: Shown = { as: 'another' };
const date: Shown = { as: 'date' };
const decimals = (count: number): Shown => ({ as: 'rounded', decimals: count });

describe('a number format shows a number', () => {
  it.each<[code: string, value: number, shown: Shown]>([
    // As itself.
    ['', 12, itself],
    ['General', 12, itself],
    ['general', 12, itself],
    ['G/通用格式', 12, itself],
    ['@', 12, itself],
    ['General"（其中修订16件）"', 12, itself],
    ['General"(其中修订16件)"', 12, itself],
    ['[Red]General', 12, itself],
    ['0;-0;;@', 0, itself],
    ['0;-0;"-"', 0, itself],
    ['0;-0;\\-', 0, itself],
    ['0;-0;!-', 0, itself],
    // With so many decimals.
    ['0', 12, decimals(0)],
    ['#', 12, decimals(0)],
    ['?', 12, decimals(0)],
    ['0.', 12, decimals(0)],
    ['0.0', 12, decimals(1)],
    ['#,##0.00', 12, decimals(2)],
    ['#,##0.0#?', 12, decimals(3)],
    ['"$"#,##0.00', 12, decimals(2)],
    ['0.00" "', 12, decimals(2)],
    ['0.00_)', 12, decimals(2)],
    ['* 0', 12, decimals(0)],
    ['0件', 12, decimals(0)],
    ['0"件"', 12, decimals(0)],
    ['0（其中十件）', 12, decimals(0)],
    ['0"（"1"）"', 12, decimals(0)],
    ['[>9]0.0;0', 12, decimals(1)],
    // As another number.
    ['0%', 12, another],
    ['0‰', 12, another],
    ['0,', 12, another],
    ['#,##0,', 12, another],
    ['0.0E+00', 12, another],
    ['# ?/?', 12, another],
    ['000-0000', 12, another],
    ['0"."0,', 12, another],
    ['0" "0', 12, another],
    ['0\\.0', 12, another],
    ['"1"0', 12, another],
    ['1\\00', 12, another],
    ['0"万"', 12, another],
    ['0万', 12, another],
    ['0!万', 12, another],
    ['0"百"', 12, another],
    ['0"5"', 12, another],
    ['0"〇"', 12, another],
    ['01', 12, another],
    ['10', 12, another],
    ['"全部"', 12, another],
    [';;;', 12, another],
    ['0;-0;', 12, decimals(0)],
    ['0;;0', -12, another],
    ['@0', 12, another],
    // As a date.
    ['yyyy/m/d', 12, date],
    ['YYYY', 12, date],
    ['d', 12, date],
    ['h:mm', 12, date],
    ['ss', 12, date],
    ['e', 12, date],
    ['gg', 12, date],
    ['aaaa', 12, date],
    ['bb', 12, date],
    ['AM/PM', 12, date],
    ['[h]', 12, date],
    ['[hh]:0', 12, date],
    ['[MM]', 12, date],
    ['[ss]', 12, date],
    ['[$-804]yyyy"年"m"月"', 12, date],
    ['0"d"', 12, decimals(0)],
    ['[hx]0', 12, decimals(0)],
    ['[xh]0', 12, decimals(0)],
  ])('%j of %d', (code, value, shown) => {
    expect(shownBy(code, value, undefined)).toEqual(shown);
  });

  it('as itself where nothing but its own unit is written beside it', () => {
    expect(shownBy('0.00"万元"', 12, '万元')).toEqual(decimals(2));
    expect(shownBy('0.00" 万元 "', 12, '万元')).toEqual(decimals(2));
    expect(shownBy('0.00"万元"', 12, '元')).toEqual(another);
    expect(shownBy('0.00"万元"', 12, undefined)).toEqual(another);
  });
});

describe('the sections of a number format', () => {
  const code = '0.0;0.00;0.000;@';

  it('are for positive, negative and no numbers, in this order', () => {
    expect([1, -1, 0].map((value) => shownBy(code, value, undefined))).toEqual([1, 2, 3].map(decimals));
    expect([1, -1, 0].map((value) => shownBy('0.0;0.00', value, undefined))).toEqual([1, 2, 1].map(decimals));
    expect([1, -1, 0].map((value) => shownBy('0.0', value, undefined))).toEqual([1, 1, 1].map(decimals));
  });

  it.each<[condition: string, fits: readonly number[], not: readonly number[]]>([
    ['<10', [9, -1], [10, 11]],
    ['<=10', [9, 10], [11]],
    ['>10', [11], [10, 9]],
    ['>=10', [10, 11], [9]],
    ['=10', [10], [9, 11]],
    ['<>10', [9, 11], [10]],
    ['>-1.5', [-1, 0], [-1.5, -2]],
    ['<1.25', [1.2], [1.25, 1.3]],
  ])('are chosen by their conditions: %s', (condition, fits, not) => {
    for (const value of fits)
      expect(shownBy(`[${condition}]0.0;0.00`, value, undefined), `${value}`).toEqual(decimals(1));
    for (const value of not)
      expect(shownBy(`[${condition}]0.0;0.00`, value, undefined), `${value}`).toEqual(decimals(2));
  });

  it('with two conditions leave the third for what neither fits', () => {
    const two = '[<10]0.0;[>20]0.00;0.000';
    expect([5, 25, 15].map((value) => shownBy(two, value, undefined))).toEqual([1, 2, 3].map(decimals));
  });

  it('show nothing of a number that fits no condition', () => {
    expect(shownBy('[<10]0', 15, undefined)).toEqual(another);
  });

  it('after a colour still have their condition, and a text with a semicolon is one text', () => {
    expect(shownBy('[Red][<10]0.0;0.00', 5, undefined)).toEqual(decimals(1));
    expect(shownBy('0.0";";0.00', 5, undefined)).toEqual(decimals(1));
    expect(shownBy('0.0\\;;0.00', -5, undefined)).toEqual(decimals(2));
  });

  it('have no condition by what only looks like one', () => {
    for (const odd of ['x<10', '<10x', '<1.', '=<10'])
      expect(shownBy(`[${odd}]0.0;0.00`, -5, undefined), odd).toEqual(decimals(2));
  });
});
