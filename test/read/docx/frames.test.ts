import { describe, expect, it } from 'vitest';
import {
  cell,
  codesOf,
  concludedRow,
  headRow,
  p,
  readBody,
  receivedRow,
  row,
  run,
  table,
  title,
  wholeTable,
  withOverview,
} from './word-report.js';

const BREAK = '<w:r><w:br/></w:r>';

/** Texts of one paragraph with soft returns between them. */
const lines = (...texts: readonly string[]): string => texts.map((text) => run(text)).join(BREAK);

const whole = withOverview(p('本局依法公开政府信息。'));
const read = await readBody(whole);

it('a plain report is read whole', () => {
  expect(read.findings).toEqual([]);
  expect(read.report).toMatchObject({
    year: 2023,
    agency: { name: '某局' },
    parts: { overview: ['本局依法公开政府信息。'], requests: [], otherMatters: ['没有其他事项。'] },
    statistics: { received: { natural: 11, total: 12 }, concluded: { natural: 21, total: 22 } },
  });
});

describe('a table that only frames text is read as that text', () => {
  it('the whole report in one cell, its table within', async () => {
    const framed = await readBody(table(row(cell(whole))));
    expect(framed.findings).toEqual([]);
    expect(framed.report).toEqual(read.report);
    expect(framed.places['parts.overview[0]']).toEqual({ in: 'cell', table: 1, row: 1, column: 1 });
    expect(framed.places['statistics.received.total']).toEqual({ in: 'cell', table: 2, row: 2, column: 3 });
  });

  it('a row for each part, blank cells beside', async () => {
    const [before, after] = whole.split(wholeTable);
    const rows = [before, wholeTable + p(''), after].map((inner) => row('', cell(inner ?? ''), ''));
    const framed = await readBody(table(...rows));
    expect(framed.findings).toEqual([]);
    expect(framed.report).toEqual(read.report);
    expect(framed.places['parts.otherMatters[0]']).toEqual({ in: 'cell', table: 1, row: 3, column: 2 });
  });

  it('a frame in a frame', async () => {
    expect((await readBody(table(row(cell(table(row(cell(whole))) + p('')))))).report).toEqual(read.report);
  });

  it('one long paragraph in a box', async () => {
    const long = '本局'.repeat(60);
    const { report } = await readBody(withOverview(table(row(cell(long)))));
    expect(report?.parts).toMatchObject({ overview: [long] });
  });

  it('but not a table of two columns, which is none of the report', async () => {
    const reading = await readBody(withOverview(table(row('联系人', '张三'), row('电话', '12345'))));
    expect(codesOf(reading)).toEqual(['table-unread']);
    expect(reading.findings).toMatchObject([{ place: { in: 'cell', table: 1, row: 1, column: 1 } }]);
  });

  it('nor a box of few words', async () => {
    expect(codesOf(await readBody(withOverview(table(row('公开'), row('编号：1')))))).toEqual(['table-unread']);
  });
});

describe('a table within a cell of another table', () => {
  it('stands for itself', async () => {
    const nested = table(row(cell(`${table(headRow, receivedRow, concludedRow)}${p('')}`), '右边的话'));
    const reading = await readBody(withOverview('').replace(wholeTable, nested));
    expect(reading.report?.statistics).toEqual(read.report?.statistics);
    expect(codesOf(reading)).toEqual(['table-unread']);
  });
});

describe('the heading of a part that a soft return breaks', () => {
  it.each([
    ['in two', ['二、收到和处理政府信息公开', '申请情况']],
    ['in three', ['二、收到和处理', '政府信息公开', '申请情况']],
    ['without a number', ['收到和处理政府信息', '公开申请情况']],
  ])('%s is one', async (_, broken) => {
    const heading = p('二、收到和处理政府信息公开申请情况');
    const reading = await readBody(whole.replace(heading, p(lines(...broken))));
    expect(reading.findings).toEqual([]);
    expect(reading.report).toEqual(read.report);
  });

  it('and other lines of one paragraph stay apart', async () => {
    const reading = await readBody(withOverview(p(lines('公开信息10条。', '解读政策2次。'))));
    expect(reading.report?.parts).toMatchObject({ overview: ['公开信息10条。', '解读政策2次。'] });
  });
});

describe('a signature that soft returns break', () => {
  const signed = (...paragraphs: readonly string[]) => readBody(whole + paragraphs.join(''));

  it.each([
    ['its date in a paragraph of its own', [p(lines('云川市（高新区）', '管理委员会')), p('2024年1月10日')]],
    ['its date in its last line', [p(lines('云川市（高新区）', '管理委员会', '2024年1月10日'))]],
    [
      'in three lines',
      [p(lines('云川市（高新区）', '（经济开发区）', '管理委员会'), '<w:jc w:val="right"/>'), p('2024年1月10日')],
    ],
  ])('is one, %s', async (_, paragraphs) => {
    const reading = await signed(...paragraphs);
    expect(reading.findings).toEqual([]);
    expect(reading.report?.issued).toEqual({ date: '2024-01-10', at: 'end' });
    expect(reading.report?.parts).toEqual(read.report?.parts);
  });

  it('is the agency where the title does not tell it', async () => {
    const untitled = whole.replace(title, p('2023年政府信息公开工作年度报告', '<w:jc w:val="center"/>'));
    const reading = await readBody(`${untitled}${p(lines('云川市（高新区）', '管理委员会'))}${p('2024年1月10日')}`);
    expect(reading.agency).toBe('云川市（高新区）管理委员会');
  });

  it('under the title is read as well', async () => {
    const under = `${title}${p(lines('云川市（高新区）', '管理委员会'))}${p('（2024年1月10日）')}`;
    const { report } = await readBody(whole.replace(title, under));
    expect(report?.issued).toEqual({ date: '2024-01-10', at: 'title' });
  });

  it('paragraphs of text before a date are none', async () => {
    const reading = await signed(p('以上情况，特此报告。'), p('2024年1月10日'));
    expect(reading.report?.issued).toBeUndefined();
    expect(reading.report?.parts).toMatchObject({
      otherMatters: ['没有其他事项。', '以上情况，特此报告。', '2024年1月10日'],
    });
  });
});
