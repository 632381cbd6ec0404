import { describe, expect, it } from 'vitest';
import { national2014 } from '../../src/form/national-2014.js';
import { national2021 } from '../../src/form/national-2021.js';
import { parseReport } from '../../src/report/parse-report.js';
import { reportOf } from '../reports/report-of.js';
import { everyCode } from './every-code.js';
import { issuesOf } from './issues-of.js';

const valid = reportOf(national2014);
/** Read by a form of the caller’s own, that nothing is remembered of. */
const sentencesOf = (value: unknown, form = national2014): readonly string[] =>
  issuesOf(() => parseReport(value, { forms: [{ ...form }] })).map(({ path, message }) => `${path} ${message}`);

describe('a clerk reads of a fault what to do', () => {
  it.each<[code: keyof typeof everyCode, sentence: string]>([
    ['type', '应为文字（字符串）'],
    ['missing', '缺少这一项，应为对象（{ }）'],
    ['unknown-key', '没有名为“shortname”的项，请检查拼写或删去'],
    ['value', '应为 title、end 之一'],
    ['length', '至少1项'],
    ['form-unknown', '没有格式“national-1999”，应为 national-2014、national-2019、national-2021 之一'],
    ['form-invalid', '格式 fujian 的定义有误：部分名 overview 重复'],
    ['year-outside-form', '这一格式用于2014至2018年的报告，请核对年度或换用其他格式'],
    ['figure-count', '应填不小于0的整数，最多15位'],
    ['figure-money', '应填不小于0的数，最多15位有效数字、6位小数'],
    ['figure-change', '应填整数，减少填负数，最多15位'],
    ['date', '“2018-02-30”不是日期，应写作 2019-03-05 这样的年-月-日'],
    ['text-empty', '文字为空，请补写或删去这一项'],
    ['text-character', '第2个字符（U+200B）不能印出，多为复制时带入，请删去'],
    ['text-line-break', '第2个字符是换行或制表符（U+000A），一段文字请写在一行里，分段请分成两项'],
    ['section-depth', '小节最多四层：（一）、1.、（1）、①'],
    ['section-count', '同一层的小节最多50个，现有51个'],
    ['run-in-paragraph', '段首标题（runIn）之后须有一段文字'],
    ['placeholder-malformed', '“{{收到}}”不是数据引用，应写作 {{数据项名}}；要印出花括号请写 \\{{'],
    ['placeholder-unknown', '“{{requests.total}}”引用的数据项 requests.total 不在统计表中'],
  ])('%s: %s', (code, sentence) => {
    expect(issuesOf(everyCode[code][1]).map(({ message }) => message)).toEqual([sentence]);
  });

  it.each<[what: string, value: unknown, sentences: readonly string[]]>([
    ['no report at all', [], ['$ 报告应为一个对象（{ }）']],
    [
      'a part left out',
      { ...valid, parts: { ...valid.parts, overview: undefined } },
      ['parts.overview 缺少这一部分，暂无内容时填 []'],
    ],
    [
      'a part that is a text',
      { ...valid, parts: { ...valid.parts, overview: '一段。' } },
      ['parts.overview 应为段落和小节的列表，或带 heading、body 的对象'],
    ],
    [
      'a paragraph that is a number',
      { ...valid, parts: { ...valid.parts, overview: [5] } },
      ['parts.overview[0] 应为一段文字（字符串），或带 heading、body 的小节'],
    ],
    [
      'a table in the text',
      { ...valid, parts: { ...valid.parts, overview: [{ heading: '甲', body: [], table: [] }] } },
      ['parts.overview[0].table 文中表格（table）尚不支持，请改写为文字'],
    ],
    [
      'a figure left out',
      { ...valid, statistics: { ...valid.statistics, complaints: {} } },
      ['statistics.complaints.total 缺少这一数据，空白时填 null'],
    ],
    [
      'a figure that is a text',
      { ...valid, statistics: { ...valid.statistics, complaints: { total: '1' } } },
      ['statistics.complaints.total 应填数字，空白时填 null'],
    ],
    ['a year of five digits', { ...valid, year: 20_180 }, ['year 年度应为1000至9998之间的四位数']],
    ['a year in words', { ...valid, year: '2018' }, ['year 应为数字']],
    [
      'a flag that is a word',
      { ...valid, parts: { ...valid.parts, overview: [{ heading: '甲', runIn: '是', body: ['乙'] }] } },
      ['parts.overview[0].runIn 应为true 或 false'],
    ],
    ['a title of five lines', { ...valid, title: ['一', '二', '三', '四', '五'] }, ['title 最多4项']],
    ['a list that is a text', { ...valid, preamble: '一段。' }, ['preamble 应为列表（[ ]）']],
    ['a name of 201 characters', { ...valid, agency: { name: '某'.repeat(201) } }, ['agency.name 文字过长，最多200字']],
    [
      'a paragraph of 20001 characters',
      { ...valid, preamble: ['公'.repeat(20_001)] },
      ['preamble[0] 文字过长，最多20000字'],
    ],
  ])('%s', (_, value, sentences) => {
    expect(sentencesOf(value)).toEqual(sentences);
  });
});

describe('sections of one level', () => {
  const section = { heading: '节', body: [] };
  const withPart = (overview: unknown) => ({ ...valid, parts: { ...valid.parts, overview } });
  const times = (count: number, item: unknown) => Array.from({ length: count }, () => item);

  it('are counted without the paragraphs between them', () => {
    expect(sentencesOf(withPart([...times(60, '一段。'), ...times(50, section)]))).toEqual([]);
  });

  it('nor is counted what is no section at all', () => {
    expect(sentencesOf(withPart([...times(50, section), null, 5]))).toEqual(
      [50, 51].map((at) => `parts.overview[${at}] 应为一段文字（字符串），或带 heading、body 的小节`),
    );
  });

  it('are looked for in parts alone', () => {
    for (const parts of [null, '一段。', 5])
      expect(sentencesOf({ ...valid, parts })).toEqual(['parts 应为对象（{ }）']);
  });
});

describe('a report year', () => {
  const of2021 = reportOf(national2021);
  it('is one of those for which the form is, from the first on or to the last', () => {
    const fault = (years: string) => [`year 这一格式用于${years}的报告，请核对年度或换用其他格式`];
    expect(sentencesOf({ ...of2021, year: 2020 }, national2021)).toEqual(fault('2021年起'));
    expect(sentencesOf({ ...valid, year: 2013 })).toEqual(fault('2014至2018年'));
    expect(sentencesOf({ ...valid, year: 2019 })).toEqual(fault('2014至2018年'));
    for (const year of [2014, 2018]) expect(sentencesOf({ ...valid, year })).toEqual([]);
    for (const year of [2021, 9998]) expect(sentencesOf({ ...of2021, year }, national2021)).toEqual([]);
  });

  it('has four digits', () => {
    const fault = ['year 年度应为1000至9998之间的四位数'];
    for (const year of [999, 9999])
      expect(sentencesOf({ ...of2021, year }, { ...national2021, years: [1000] })).toEqual(fault);
    expect(sentencesOf({ ...of2021, year: 1000 }, { ...national2021, years: [1000] })).toEqual([]);
  });
});

describe('texts may be as long as their place has room', () => {
  it.each<[what: string, value: object]>([
    ['a name of 200 characters', { agency: { name: '某'.repeat(200) } }],
    ['a paragraph of 20000', { preamble: ['公'.repeat(20_000)] }],
    ['a paragraph of a part of 20000', { parts: { ...valid.parts, overview: ['公'.repeat(20_000)] } }],
    ['a note under a table of 20000', { notes: { tables: { statistics: ['注'.repeat(20_000)] } } }],
    ['a note on a figure of 200', { notes: { figures: { 'complaints.total': '注'.repeat(200) } } }],
  ])('%s', (_, change) => {
    expect(sentencesOf({ ...valid, ...change })).toEqual([]);
  });

  it('but a note on a figure has a cell’s room only', () => {
    expect(sentencesOf({ ...valid, notes: { figures: { 'complaints.total': '注'.repeat(201) } } })).toEqual([
      'notes.figures["complaints.total"] 文字过长，最多200字',
    ]);
  });

  it('and of one text at most twenty bad characters are listed', () => {
    expect(sentencesOf({ ...valid, preamble: ['字\u200b'.repeat(21)] })).toHaveLength(20);
  });
});
