import { describe, expect, it } from 'vitest';
import {
  cell,
  codesOf,
  concludedRow,
  headRow,
  readBody,
  receivedRow,
  row,
  run,
  table,
  wholeTable,
  withOverview,
} from './word-report.js';

const whole = withOverview('');
/** What is read where other tables stand in place of the report's. */
const withTables = (...tables: readonly string[]) => readBody(whole.replace(wholeTable, tables.join('')));
const figures = { received: { natural: 11, total: 12 }, concluded: { natural: 21, total: 22 } };

describe('a table is found by its labels', () => {
  it('with rows in another order and others between', async () => {
    const reading = await withTables(
      table(row('表一', '', ''), headRow, concludedRow, row('小计', '', ''), receivedRow),
    );
    expect(reading.statistics).toEqual(figures);
  });

  it('cut in two: the second goes on under the heads of the first', async () => {
    const reading = await withTables(table(headRow, receivedRow), table(concludedRow));
    expect(reading.statistics).toEqual(figures);
    expect(reading.findings).toEqual([]);
  });

  it('but not where most of its labels are others', async () => {
    const reading = await withTables(table(headRow, row('别的数量', '1', '2'), row('又一数量', '3', '4')));
    expect(codesOf(reading)).toEqual(expect.arrayContaining(['table-missing', 'table-unread']));
    expect(reading.unread).toEqual(['received.natural', 'received.total', 'concluded.natural', 'concluded.total']);
  });
});

describe('a figure that cannot be told is not read', () => {
  it.each([
    ['its row is there twice', table(headRow, receivedRow, concludedRow, concludedRow), 'figure-missing'],
    ['its row is gone', table(headRow, receivedRow), 'figure-missing'],
    ['it is no number', table(headRow, receivedRow, row('办结申请数量', '约21', '二十二')), 'not-a-number'],
    [
      'some of it is struck out',
      table(
        headRow,
        receivedRow,
        row(
          '办结申请数量',
          cell(`<w:p>${run('12', '<w:strike/>')}${run('21')}</w:p>`),
          cell(`<w:p>${run('22')}${run('1', '<w:vertAlign w:val="superscript"/>')}</w:p>`),
        ),
      ),
      'cell-marked',
    ],
  ])('where %s', async (_, changed, code) => {
    const reading = await withTables(changed);
    expect(reading.unread).toEqual(expect.arrayContaining(['concluded.natural', 'concluded.total']));
    expect(codesOf(reading)).toContain(code);
    expect(reading.statistics).toMatchObject({ received: { natural: 11 }, concluded: { natural: null, total: null } });
  });

  it.each([
    ['is blank', ['', '']],
    ['holds what no program shows', ['21', '22']],
  ])('where a cell is merged with the one below, which %s: neither is', async (_, below) => {
    const reading = await withTables(
      table(
        headRow,
        row('新收申请数量', cell('11', '<w:vMerge w:val="restart"/>'), cell('12', '<w:vMerge w:val="restart"/>')),
        row('办结申请数量', ...below.map((text) => cell(text, '<w:vMerge/>'))),
      ),
    );
    expect(reading.unread).toEqual(['received.natural', 'received.total', 'concluded.natural', 'concluded.total']);
    expect(codesOf(reading)).toEqual(['cell-merged', 'cell-merged', 'cell-merged', 'cell-merged']);
    expect(reading.findings[2]).toMatchObject({ figure: 'concluded.natural', found: '11' });
  });

  it('where a cell spans two of its columns', async () => {
    const reading = await withTables(
      table(headRow, receivedRow, `<w:tr>${cell('办结申请数量')}${cell('21', '<w:gridSpan w:val="2"/>')}</w:tr>`),
    );
    expect(reading.unread).toEqual(['concluded.natural', 'concluded.total']);
    expect(codesOf(reading)).toEqual(['cell-merged', 'cell-merged']);
  });

  it('where a second table says otherwise: last year’s may stand beside this year’s', async () => {
    const reading = await withTables(wholeTable, table(headRow, row('新收申请数量', '11', '13'), concludedRow));
    expect(reading.unread).toEqual(['received.total']);
    expect(reading.findings).toMatchObject([{ code: 'figures-differ', figure: 'received.total' }]);
  });

  it('and is blank where the cell is', async () => {
    const reading = await withTables(table(headRow, receivedRow, row('办结申请数量', '', '22')));
    expect(reading).toMatchObject({
      unread: [],
      findings: [],
      statistics: { concluded: { natural: null, total: 22 } },
    });
  });
});

describe('a remark in brackets beside a figure', () => {
  it('is kept as a remark', async () => {
    const { report } = await withTables(table(headRow, receivedRow, row('办结申请数量', '21（其中2件为转办）', '22')));
    expect(report?.statistics).toMatchObject({ concluded: { natural: 21 } });
    expect(report?.notes?.figures).toEqual({ 'concluded.natural': '其中2件为转办' });
  });
});

describe('rows that were inserted and deleted with changes tracked', () => {
  const tracked = (mark: string) => concludedRow.replace('<w:tr>', `<w:tr><w:trPr><w:${mark} w:id="1"/></w:trPr>`);
  const read = (mark: string, revisions: 'accept' | 'reject') =>
    readBody(whole.replace(wholeTable, table(headRow, receivedRow, tracked(mark))), {}, { revisions });

  it.each([
    ['ins', 'accept', true],
    ['ins', 'reject', false],
    ['del', 'accept', false],
    ['del', 'reject', true],
  ] as const)('%s, %s', async (mark, revisions, stands) => {
    const reading = await read(mark, revisions);
    expect(reading.unread.length).toBe(stands ? 0 : 2);
    expect(codesOf(reading)).toContain('revisions');
  });
});
