import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText } from '../../src/lines/cut-text.js';
import { emWidthOf } from '../../src/lines/em-width.js';
import { titleLines } from '../../src/lines/title-lines.js';
import { emUnits } from '../../src/lines/unit.js';
import { wordEnds } from '../../src/text/words.js';

/** 156 mm in characters of 22 pt. */
const ROOM = 20;

const linesOf = (...texts: readonly string[]): readonly string[] => {
  const lines = titleLines(
    texts.map((text) => emUnits(text, 10)),
    ROOM * 10,
  );
  return texts.flatMap((text, at) => cutText(text, lines[at] ?? []));
};

describe('titleLines', () => {
  it('leaves alone what fits on a line', () => {
    expect(linesOf('海曙区政府信息公开情况统计表')).toEqual(['海曙区政府信息公开情况统计表']);
    expect(linesOf('宁波市海曙区人民政府', '2018年政府信息公开工作年度报告')).toEqual([
      '宁波市海曙区人民政府',
      '2018年政府信息公开工作年度报告',
    ]);
  });

  it.each([
    ['宁波市海曙区人民政府2018年政府信息公开工作年度报告', ['宁波市海曙区人民政府2018年', '政府信息公开工作年度报告']],
    ['云岫县住房和城乡建设局政府信息公开情况统计表', ['云岫县住房和城乡建设局', '政府信息公开情况统计表']],
    [
      '新疆维吾尔自治区伊犁哈萨克自治州人力资源和社会保障局2018年政府信息公开工作年度报告',
      ['新疆维吾尔自治区伊犁哈萨克自治州', '人力资源和社会保障局2018年', '政府信息公开工作年度报告'],
    ],
    ['广西壮族自治区百色市田阳区农业农村和水利局', ['广西壮族自治区百色市', '田阳区农业农村和水利局']],
    ['国家矿山安全监察局黑龙江局政府信息公开情况统计表', ['国家矿山安全监察局黑龙江局', '政府信息公开情况统计表']],
    ['内蒙古自治区呼伦贝尔市鄂伦春自治旗人民政府', ['内蒙古自治区呼伦贝尔市', '鄂伦春自治旗人民政府']],
    ['宁波市海曙区人民政府办公室政府信息公开情况统计表', ['宁波市海曙区人民政府办公室', '政府信息公开情况统计表']],
    // 管理委员会 is one word.
    ['中国（上海）自由贸易试验区临港新片区管理委员会', ['中国（上海）自由贸易试验区', '临港新片区管理委员会']],
    // A place whose name has the word for another kind within; one named after three peoples.
    [
      '云南省普洱市镇沅彝族哈尼族拉祜族自治县退役军人事务局',
      ['云南省普洱市', '镇沅彝族哈尼族拉祜族自治县', '退役军人事务局'],
    ],
    ['杭州市西湖区西溪街道办事处政府信息公开情况统计表', ['杭州市西湖区西溪街道办事处', '政府信息公开情况统计表']],
    // 13, 10 and 11 characters would be an hourglass.
    [
      '贵州省黔东南苗族侗族自治州人力资源和社会保障局政府信息公开情况统计表',
      ['贵州省', '黔东南苗族侗族自治州', '人力资源和社会保障局', '政府信息公开情况统计表'],
    ],
  ])('keeps the words of a title whole, in a trapezoid or a diamond: %s', (text, lines) =>
    expect(linesOf(text)).toEqual(lines),
  );

  it('sees the texts of a title as one shape', () => {
    // By itself the agency would stand in lines of 13 and 10 characters, above a line of 15.
    expect(linesOf('贵州省黔东南苗族侗族自治州人力资源和社会保障局', '2018年政府信息公开工作年度报告')).toEqual([
      '贵州省',
      '黔东南苗族侗族自治州',
      '人力资源和社会保障局',
      '2018年政府信息公开工作年度报告',
    ]);
  });

  it('cuts where the line is full what has no other place to end', () => {
    expect(linesOf(`${'a'.repeat(50)}局`).map(({ length }) => length)).toEqual([40, 11]);
  });
});

const provinces = [
  '浙江省',
  '贵州省',
  '新疆维吾尔自治区',
  '内蒙古自治区',
  '广西壮族自治区',
  '黑龙江省',
  '国家税务总局',
  '中共',
  '',
];
const prefectures = [
  '宁波市',
  '广州市',
  '黔东南苗族侗族自治州',
  '克孜勒苏柯尔克孜自治州',
  '锡林郭勒盟',
  '西双版纳傣族自治州',
  '新乡市',
  '呼伦贝尔市',
  '',
];
const counties = [
  '海曙区',
  '赣县区',
  '镇沅彝族哈尼族拉祜族自治县',
  '双江拉祜族佤族布朗族傣族自治县',
  '鄂伦春自治旗',
  '若尔盖县',
  '市中区',
  '积石山保安族东乡族撒拉族自治县',
  '',
];
const streets = ['青溪镇', '西溪街道', '大才瑶族乡', '经济技术开发区', '（自由贸易试验区）', ''];
const bodies = [
  '人民政府',
  '人民政府办公室',
  '管理委员会',
  '人力资源和社会保障局',
  '住房和城乡建设局',
  '发展和改革委员会',
  '市场监督管理局',
  '文化体育和旅游局',
  '退役军人事务局',
  '外事侨务旅游局',
  '办事处',
  '水利局',
  '综合行政执法局（城市管理局）',
  '经济和信息化委员会',
];

const agency = fc
  .tuple(...[provinces, prefectures, counties, streets, bodies].map((names) => fc.constantFrom(...names)))
  .map((parts) => parts.join(''))
  .filter((name) => [...name].length >= 6 && [...name].length <= 60);
const oneOrTwo = fc.oneof(
  agency,
  fc
    .tuple(agency, agency)
    .map(([one, other]) => `${one}、${other}`)
    .filter((name) => [...name].length <= 60),
);
const year = fc.integer({ min: 2008, max: 2030 });

/** The texts of titles as the forms have them, and as offices write them. */
const titlesOf = (names: fc.Arbitrary<string>): fc.Arbitrary<readonly string[]> =>
  fc.oneof(
    fc.tuple(names, year).map(([name, of]) => [name, `${of}年政府信息公开工作年度报告`]),
    fc.tuple(names, year).map(([name, of]) => [`${name}${of}年政府信息公开工作年度报告`]),
    fc.tuple(names, year).map(([name, of]) => [`${name}${of}年`, '政府信息公开工作年度报告']),
    names.map((name) => [`${name}政府信息公开情况统计表`]),
  );

const whole =
  /信息|管理委员会|委员会|人民政府|政府|公开|工作|年度|报告|统计表|保障局|办公室|\d{4}年|自治[区州县旗]|街道|族/gu;

describe('titles of agencies of every kind', () => {
  const hold = (law: (lines: readonly string[], texts: readonly string[]) => void, names = oneOrTwo): void =>
    fc.assert(
      fc.property(titlesOf(names), (texts) => law(linesOf(...texts), texts)),
      { numRuns: 500 },
    );

  it('hold every character, each line within its room', () => {
    hold((lines, texts) => {
      expect(lines.join('')).toBe(texts.join(''));
      for (const line of lines) expect(emWidthOf(line)).toBeLessThanOrEqual(ROOM);
    });
  });

  const hasWaist = (widths: readonly number[]): boolean =>
    widths.some((width, at) => {
      const [above = 0, below = 0] = [widths[at - 1], widths[at + 1]];
      return width < above - 0.01 && width < below - 0.01;
    });

  /** A trapezoid or a diamond: once lines become shorter, none is longer again. */
  const isShaped = (widths: readonly number[]): boolean => {
    const fall = widths.findIndex((width, at) => width < (widths[at - 1] ?? 0) - 0.01);
    return fall < 0 || widths.slice(fall).every((width, at) => width <= (widths[fall + at - 1] ?? 0) + 0.01);
  };

  /** Whether lines of whole words can be had in such a shape. `begun`: the first text has been cut already. */
  const canBeShaped = (texts: readonly string[], begun: boolean, lines: number, set: readonly number[]): boolean => {
    const [text, ...others] = texts;
    if (!isShaped(set)) return false;
    if (text === undefined) return true;
    if (lines === 0) return false;
    const width = emWidthOf(text);
    if (width <= ROOM && canBeShaped(others, false, lines - 1, [...set, width])) return true;
    if (width <= ROOM && !begun) return false;
    const ends = wordEnds(text);
    return emUnits(text, 1).some(({ mayBreak }, at) => {
      const first = emWidthOf(text.slice(0, at + 1));
      if (!mayBreak || !ends[at] || first > ROOM || first < 2) return false;
      return canBeShaped([text.slice(at + 1), ...others], true, lines - 1, [...set, first]);
    });
  };

  it('have no line in the middle that is shorter than both of its neighbours, where words allow it', () => {
    hold((lines, texts) => {
      if (!hasWaist(lines.map(emWidthOf))) return;
      expect(canBeShaped(texts, false, lines.length, []), lines.join(' / ')).toBe(false);
    });
  });

  it('have no word cut', () => {
    hold((lines, texts) => {
      for (const text of texts) {
        const ends = new Set<number>();
        let at = 0;
        for (const line of lines) {
          at = text.indexOf(line, at);
          if (at < 0) break;
          at += line.length;
          ends.add(at);
        }
        for (const { 0: word, index } of text.matchAll(whole))
          for (let i = index + 1; i < index + word.length; i += 1)
            expect(ends.has(i), `${word}: ${lines.join(' / ')}`).toBe(false);
      }
    });
  });

  it('have no line of one character', () => {
    hold((lines) => {
      if (lines.length > 1) for (const line of lines) expect(emWidthOf(line)).toBeGreaterThan(1.5);
    });
  });

  it('have no five lines of about one width where they name one agency', () => {
    hold((lines) => {
      const widths = lines.map(emWidthOf);
      if (lines.length > 4) expect(Math.max(...widths) - Math.min(...widths), lines.join(' / ')).toBeGreaterThan(2);
    }, agency);
  });
});
