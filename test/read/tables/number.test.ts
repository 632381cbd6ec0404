import { describe, expect, it } from 'vitest';
import type { Content } from '../../../src/read/tables/content.js';
import { isFigureLike, parseNumber, readFigure } from '../../../src/read/tables/number.js';

describe('a number as people type it', () => {
  it.each<[text: string, value: number | undefined]>([
    ['980', 980],
    ['-980', -980],
    ['−980', -980],
    ['+980', 980],
    ['９８０．５', 980.5],
    ['1,234', 1234],
    ['12,345,678.5', 12_345_678.5],
    ['1，234', 1234],
    ["'980", 980],
    [' \u3000\u00a09 ', 9],
    ['\u200b9\u200f8\u2060\ufeff', 98],
    ["''980", undefined],
    ["9'80", undefined],
    ['1,23', undefined],
    ['1234,567', undefined],
    ['1,2345', undefined],
    [',123', undefined],
    ['1,,234', undefined],
    ['1.', undefined],
    ['.5', undefined],
    ['1.2.3', undefined],
    ['9 80', undefined],
    ['--9', undefined],
    ['9-', undefined],
    ['9件', undefined],
    ['约9', undefined],
    ['10²', undefined],
    ['～9', undefined],
    ['', undefined],
  ])('%j', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });
});

const count = { kind: 'count' } as const;
const money = { kind: 'money', unit: '万元' } as const;
const held = (value: number, format = 'General'): Content => ({ type: 'number', value, format });

describe('what a cell holds as a figure', () => {
  it.each<[what: string, content: Content | undefined, reading: object]>([
    ['nothing', undefined, { type: 'blank' }],
    ['a number', held(12), { type: 'number', value: 12 }],
    ['no finite number', held(Number.POSITIVE_INFINITY), { type: 'unreadable', why: 'not-a-number' }],
    ['a scaled number', held(12, '0,'), { type: 'unreadable', why: 'scaled' }],
    ['a date', held(12, 'yyyy'), { type: 'unreadable', why: 'date' }],
    ['a number shown in full', held(12, '0.00'), { type: 'number', value: 12 }],
    ['a number shown rounded', held(12.345, '0.0'), { type: 'number', value: 12.345, shown: '12.3' }],
    ['a number shown with 120 decimals', held(12, `0.${'0'.repeat(120)}`), { type: 'number', value: 12 }],
    ['blanks', { type: 'text', text: ' \u3000\u200b' }, { type: 'blank' }],
    ['a number as text', { type: 'text', text: '１２' }, { type: 'number', value: 12 }],
    ['a text', { type: 'text', text: '十二' }, { type: 'unreadable', why: 'not-a-number' }],
    ['marked blanks', { type: 'marked', text: '', all: ' ' }, { type: 'blank' }],
    ['a marked number', { type: 'marked', text: '', all: '12' }, { type: 'unreadable', why: 'marked' }],
    ['a date of its own', { type: 'date', iso: '2018-12-29' }, { type: 'unreadable', why: 'date' }],
    ['an error', { type: 'error', code: '#REF!' }, { type: 'unreadable', why: 'error' }],
    ['TRUE', { type: 'boolean', value: true }, { type: 'unreadable', why: 'boolean' }],
    ['no result', { type: 'uncalculated' }, { type: 'unreadable', why: 'uncalculated' }],
    ['a covered cell', { type: 'covered', by: '12', first: 'A1' }, { type: 'unreadable', why: 'covered' }],
  ])('%s', (_, content, reading) => {
    expect(readFigure(content, count)).toEqual(reading);
  });

  it('money without the dust of binary fractions, and without nothing else', () => {
    const value = (given: number) => readFigure(held(given), money);
    expect(value(0.1 + 0.2)).toEqual({ type: 'number', value: 0.3 });
    expect(value(-(0.1 + 0.2))).toEqual({ type: 'number', value: -0.3 });
    expect(value(0.30000001)).toEqual({ type: 'number', value: 0.30000001 });
    expect(value(0.3 + 1e-12)).toEqual({ type: 'number', value: 0.3 + 1e-12 });
    // A count keeps its dust: it is no count then.
    expect(readFigure(held(2.0000000000000004), count)).toEqual({ type: 'number', value: 2.0000000000000004 });
  });

  it('money with its own unit in the format', () => {
    expect(readFigure(held(12, '0"万元"'), money)).toEqual({ type: 'number', value: 12 });
    expect(readFigure(held(12, '0"万元"'), count)).toEqual({ type: 'unreadable', why: 'scaled' });
  });
});

describe('what may be meant as a figure', () => {
  it.each<[content: Content, may: boolean]>([
    [held(1), true],
    [{ type: 'date', iso: '2018-12-29' }, true],
    [{ type: 'uncalculated' }, true],
    [{ type: 'covered', by: '1', first: 'A1' }, false],
    [{ type: 'text', text: '1' }, true],
    [{ type: 'text', text: '1234567890123456' }, true],
    [{ type: 'text', text: '约12件' }, true],
    [{ type: 'text', text: '约１２件' }, true],
    [{ type: 'text', text: '无' }, false],
    [{ type: 'text', text: '一共有十一个字再加 12' }, true],
    [{ type: 'text', text: '一共有十一个字再加上 12' }, false],
    [{ type: 'text', text: '电话：12' }, false],
    [{ type: 'text', text: '电话:12' }, false],
    [{ type: 'marked', text: '无', all: '无' }, true],
  ])('%j: %s', (content, may) => {
    expect(isFigureLike(content)).toBe(may);
  });
});
