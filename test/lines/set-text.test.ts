import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { charactersIn } from '../../src/lines/break-lines.js';
import { setText } from '../../src/lines/set-text.js';
import { textUnits } from '../../src/lines/unit.js';

/** The text of a report: 28 characters of 16 pt a line, the first indented by two. */
const SIZE = 16;
const ROOM = 442.2;
const MEASURE = { first: ROOM - 2 * 15.75, rest: ROOM };

const set = (text: string) => {
  const units = textUnits(text, SIZE, -0.25);
  const { lines, spaced } = setText(units, MEASURE);
  const texts = lines.map(({ start, end }) =>
    units
      .slice(start, end)
      .map((unit) => unit.text)
      .join(''),
  );
  return { units, lines, spaced, texts };
};

describe('setText', () => {
  it('leaves alone what ends well', () => {
    expect(set('本机关依法履行职责。').spaced).toBeUndefined();
    expect(set('一二三四五六七八九十'.repeat(5)).spaced).toBeUndefined();
  });

  it('sends characters to one alone from lines before, each with a character less', () => {
    const { texts, spaced } = set(
      '1.加强规范化指导。组织开展依申请公开业务培训，编印《依申请公开政府信息实用资料汇编》，发放至全区各单位，作为日常办理申请的工具书。实行依申请公开政府信息答复前报备制度，各单位在答复申请人之前先行报备，从程序上规范全区依申请公开的办理和答复。编写《政府信息公开知识问答》，并会同司法局利用法制宣传日开展普法宣传，使更多群众了解政府信息公开的有关规定，懂得怎样查询政府信息、怎样提出公开申请。',
    );
    expect(texts.at(-1)).toBe('申请。');
    expect(spaced?.spacing).toBeCloseTo(0.05);
  });

  it('does so in a paragraph of two lines', () => {
    expect(set('2016年，我局主动公开政府信息23条，均通过政府网站公开。').texts.at(-1)).toBe('公开。');
  });

  const words = fc.constantFrom(
    '政府信息',
    '公开',
    '的',
    '办理',
    '2018年',
    '，',
    '、',
    '申请',
    '37件',
    '。',
    '《条例》',
    '“互联网+政务”',
    '和',
    '12.5%',
    '街道',
  );
  const paragraph = fc.array(words, { minLength: 15, maxLength: 120 }).map((all) => `${all.join('')}办结。`);

  it('hardly ever leaves a character alone on the last line', () => {
    let alone = 0;
    const texts = fc.sample(paragraph, { numRuns: 1000, seed: 12 });
    for (const text of texts) {
      const { units, lines } = set(text);
      const last = lines.at(-1);
      if (lines.length > 1 && last && charactersIn(units, last) < 2) alone += 1;
    }
    expect(alone).toBeLessThan(5);
  });
});
