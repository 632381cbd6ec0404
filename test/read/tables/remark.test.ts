import { describe, expect, it } from 'vitest';
import { bracketedRemark, remarkIn } from '../../../src/read/tables/remark.js';

describe('the remark in a number format', () => {
  it.each<[format: string, remark: string | undefined]>([
    ['General"（其中修订16件）"', '其中修订16件'],
    ['general"（其中修订16件）"', '其中修订16件'],
    ['0"（其中修订16件）"', '其中修订16件'],
    ['0.00"（其中修订16件）"', '其中修订16件'],
    ['General"（称""甲""）"', undefined],
    ['General"（称"\\""甲"\\""）"', '称"甲"'],
    ['General"（称"""甲"""）"', '称"甲"'],
    ['General"（）"', undefined],
    ['General"件"', undefined],
    ['0"件（其中）"', undefined],
    ['0"（其中）件"', undefined],
    ['General（其中修订16件）', undefined],
    ['General"（其中', undefined],
    ['General"', undefined],
    ['General', undefined],
    ['0.', undefined],
    ['#,##0"（其中）"', undefined],
    ['x0"（其中）"', undefined],
    ['', undefined],
  ])('%s', (format, remark) => {
    expect(remarkIn(format)).toBe(remark);
  });
});

describe('a text in brackets', () => {
  it.each<[text: string, remark: string | undefined]>([
    ['（其中修订16件）', '其中修订16件'],
    ['(其中修订16件)', '其中修订16件'],
    [' （其中\n修订） ', '其中修订'],
    ['（16件）', undefined],
    ['（16）', undefined],
    ['（甲乙）', '甲乙'],
    ['（甲1乙2）', '甲1乙2'],
    ['12（其中修订）', undefined],
    ['（其中修订）12', undefined],
    ['（其中（修订））', undefined],
    ['其中修订', undefined],
    ['', undefined],
  ])('%j', (text, remark) => {
    expect(bracketedRemark(text)).toBe(remark);
  });
});
