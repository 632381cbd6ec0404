import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Fit, fitEven, fitFull, type Place } from '../../src/docx/fit.js';
import { breakLines, unbreakables, widthOf } from '../../src/docx/text-width.js';

/** A place for `characters` of 10 points. */
const place = (characters: number, more: Partial<Place> = {}): Place => ({
  width: characters * 10 + 1,
  size: 10,
  least: 8,
  ...more,
});
const linesIn = (text: string, { width, first = 0 }: Place, { size, narrower }: Fit): readonly string[] =>
  breakLines(unbreakables(text), (width - narrower) / size, first / size);
const even = (text: string, own: Place) => linesIn(text, own, fitEven(text, own));
const full = (text: string, own: Place) => linesIn(text, own, fitFull(text, own));

describe('centred words', () => {
  test('break into lines of like length', () => {
    expect(even('社会公益组织', place(5))).toEqual(['社会公', '益组织']);
    expect(even('社会公益组织', place(2))).toEqual(['社会', '公益', '组织']);
    expect(even('商业企业', place(3))).toEqual(['商业', '企业']);
  });

  test('take a little smaller type rather than leave one character', () => {
    expect(fitEven('自然人', place(2.7))).toEqual({ size: 9, narrower: 0 });
  });

  test('stay as they are where they fit', () => {
    expect(fitEven('统计数', place(8))).toEqual({ size: 10, narrower: 0 });
  });

  test('never break a figure that a smaller size makes fit', () => {
    const fit = fitEven('3985758', place(2.5, { least: 5 }));
    expect(fit.size * 3.5).toBeLessThanOrEqual(26);
  });
});

describe('words at the left', () => {
  test('fill their lines', () => {
    expect(full('设置政府信息公开查阅点数', place(8))).toEqual(['设置政府信息公开', '查阅点数']);
  });

  test('never leave one character alone', () => {
    expect(full('设置政府信息公开查', place(8))).toEqual(['设置政府信息公', '开查']);
  });

  test('have a longer first line where they hang', () => {
    expect(full('（一）主动公开政府信息', place(4, { first: 30 }))).toEqual(['（一）主动公开', '政府信息']);
  });

  test('take another line where no size keeps the last character from standing alone', () => {
    expect(full('公'.repeat(21), place(4))).toEqual(Array.from({ length: 7 }, () => '公公公'));
  });

  // 61 is one more than lines of 3, 4 and 5 all divide.
  test('leave no single character in any place, up to 60 characters', () => {
    for (let length = 4; length <= 60; length += 1) {
      for (let characters = 4; characters <= 20; characters += 1) {
        const lines = full('公'.repeat(length), place(characters));
        expect([length, characters, lines.length === 1 || (lines.at(-1)?.length ?? 0) > 1]).toEqual([
          length,
          characters,
          true,
        ]);
      }
    }
  });
});

describe('lines', () => {
  test('keep marks off their beginnings and ends, and Latin words whole', () => {
    expect(unbreakables('（一）公开、App2018年')).toEqual(['（一）', '公', '开、', 'App2018', '年']);
  });

  test('joined are the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('公', '，', '（', 'a', '1', ' ', '“') }),
        fc.integer({ min: 1, max: 9 }),
        (text, width) => {
          expect(breakLines(unbreakables(text), width).join('')).toBe(text);
        },
      ),
    );
  });

  test('are measured with digits of half a character', () => {
    expect(widthOf('2018年')).toBe(3);
  });
});
