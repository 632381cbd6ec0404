import { describe, expect, it } from 'vitest';
import { national2014 } from '../../src/form/national-2014.js';
import { agencyPatterns, isoDate, linePattern, splitFiling, yearIn } from '../../src/read/around.js';
import { fujian } from '../forms/fujian.js';

describe('a line of the form', () => {
  const found = (line: string, text: string) => linePattern(line, '{agency}', '(.*?)').exec(text)?.[1];

  it.each<[line: string, text: string, agency: string | undefined]>([
    ['填报单位（盖章）：{agency}', '填报单位（盖章）：某局', '某局'],
    ['填报单位（盖章）：{agency}', '填报单位(盖章):某局', '某局'],
    ['填报单位(盖章):{agency}', '填报单位（盖章）：某局', '某局'],
    ['填报单位（盖章）：{agency}', ' 填 报 单\u3000位（ 盖章 ） ： 某局 ', '某局'],
    ['填报 单位：{agency}', '填报单位：某局', '某局'],
    ['{agency}统计表', '某局 统计表', '某局'],
    ['{agency}{year}统计表', '某局统计表', '某局'],
    ['（{year}年）{agency}', '（年）某局', '某局'],
    ['单位.{agency}', '单位.某局', '某局'],
    ['单位.{agency}', '单位。某局', undefined],
    ['[单位]*{agency}', '[单位]*某局', '某局'],
    ['填报单位：{agency}', '填报单位某局', undefined],
    ['填报单位：{agency}', '各填报单位：某局', undefined],
    ['{agency}统计表', '某局统计表附注', undefined],
  ])('%s finds the agency in %s', (line, text, agency) => {
    expect(found(line, text)).toBe(agency);
  });
});

describe('whose table it is', () => {
  const agencyOf = (text: string, form = national2014) =>
    agencyPatterns(form)
      .map((pattern) => pattern.exec(text)?.[1])
      .find((agency) => agency !== undefined);

  it.each<[text: string, agency: string | undefined]>([
    ['填报单位（盖章）：某局', '某局'],
    ['报送单位：某局', '某局'],
    ['填表单位: 某局', '某局'],
    ['单位：某局', '某局'],
    ['单位名称：某局', '某局'],
    ['填报单位名称（公章）：某局', '某局'],
    ['填报单位 ( 签章 ) : 某局', '某局'],
    ['单位：', ''],
    ['主管单位：某局', undefined],
    ['填报单位（代章）：某局', undefined],
    ['填报单位 某局', undefined],
  ])('%s', (text, agency) => {
    expect(agencyOf(text)).toBe(agency);
  });

  it('is told in any form, with a line of its own or without', () => {
    const { annex: _, ...bare } = fujian;
    expect(agencyPatterns(bare)).toHaveLength(1);
    expect(agencyOf('单位：某局', bare)).toBe('某局');
    expect(agencyPatterns(national2014)).toHaveLength(2);
  });
});

describe('the year that a line names', () => {
  it.each<[text: string, year: number | undefined]>([
    ['2018年度', 2018],
    ['（2018 年度）', 2018],
    ['２０１８年', 2018],
    ['1999年', 1999],
    ['2017年至2018年', 2017],
    ['统计年度：2018年', 2018],
    ['12018年', undefined],
    ['2118年', undefined],
    ['2018', undefined],
    ['18年', undefined],
  ])('%s', (text, year) => {
    expect(yearIn(text)).toBe(year);
  });
});

describe('a date as people write it', () => {
  it.each<[text: string, date: string | undefined]>([
    ['2019-01-05', '2019-01-05'],
    ['2019-1-5', '2019-01-05'],
    ['2019/1/5', '2019-01-05'],
    ['2019.1.5', '2019-01-05'],
    ['2019年1月5日', '2019-01-05'],
    ['2019年1月5', '2019-01-05'],
    [' 2019 年 12 月 31 日 ', '2019-12-31'],
    ['２０１９年１月５日', '2019-01-05'],
    ['2019-01-05T00:00:00', '2019-01-05'],
    ['2019-01-05T00:00:00.000Z', '2019-01-05'],
    ['二〇一九年一月五日', '2019-01-05'],
    ['二零一九年十月十日', '2019-10-10'],
    ['二○一九年十一月二十三日', '2019-11-23'],
    ['二Ｏ一九年十二月三十日', '2019-12-30'],
    ['二O一九年二月十九日', '2019-02-19'],
    ['二0一九年九月二十日', '2019-09-20'],
    ['2019年2月30日', undefined],
    ['2019年13月1日', undefined],
    ['19年1月5日', undefined],
    ['2019-01-05T12:00:00', undefined],
    ['于2019-01-05', undefined],
    ['2019-01-05止', undefined],
    ['2019-1', undefined],
    ['2019-001-05', undefined],
    ['二〇一九年', undefined],
    ['', undefined],
  ])('%j', (text, date) => {
    expect(isoDate(text)).toBe(date);
  });
});

describe('a filing line', () => {
  const fields = [
    { key: 'head', label: '单位负责人' },
    { key: 'phone', label: '联系电话' },
    { key: 'date', label: '填报日期' },
  ] as const;
  const split = (text: string) => [...splitFiling(text, fields)];

  it('is cut at its labels, in whatever order and however spaced', () => {
    expect(split('联系电话：89297427　填报日期：2018年12月29日')).toEqual([
      ['phone', '89297427'],
      ['date', '2018年12月29日'],
    ]);
    expect(split('填报日期: 2018-12-29 单位负责人 ： 张三')).toEqual([
      ['date', '2018-12-29'],
      ['head', '张三'],
    ]);
    expect(split('联 系 电 话：1')).toEqual([['phone', '1']]);
  });

  it('has fields with nothing in them, and none without a colon', () => {
    expect(split('单位负责人：联系电话：')).toEqual([
      ['head', ''],
      ['phone', ''],
    ]);
    expect(split('联系电话 89297427')).toEqual([]);
    expect(split('')).toEqual([]);
  });
});
