import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { renderDocx } from '../../src/docx/index.js';
import { all, at, bodyOf, type Element, textOf, val } from './word-file.js';

/** A cell of the grid with its words; one merged from above has those of its first row. */
type Grid = readonly (readonly string[])[];

const wordsOf = (cell: Element): string =>
  all(cell, 'w:p')
    .map((paragraph) => textOf(paragraph).replaceAll('\n', ''))
    .join('\n');

/** The cells of a w:tbl by row and grid column, spans written out. */
const gridOf = (table: Element): Grid => {
  const grid: string[][] = [];
  for (const row of all(table, 'w:tr')) {
    const words: string[] = [];
    for (const cell of row.children.filter(({ name }) => name === 'w:tc')) {
      const span = Number(val(at(cell, 'w:tcPr', 'w:gridSpan')) ?? 1);
      const merge = at(cell, 'w:tcPr', 'w:vMerge');
      const goesOn = merge !== undefined && val(merge) !== 'restart';
      const text = goesOn ? (grid.at(-1)?.[words.length] ?? '') : wordsOf(cell);
      words.push(...Array.from({ length: span }, () => text));
    }
    grid.push(words);
  }
  return grid;
};

const number = (text: string): number | undefined => {
  const [first = ''] = text.split('\n');
  return /^-?\d+(?:\.\d+)?$/.test(first) ? Number(first) : undefined;
};

/** Numbers of a row by grid column; one over several columns is one number. */
const numbersIn = (row: readonly string[]): readonly number[] =>
  row.flatMap((text, col) => (col > 0 && spansFrom(row, col) ? [] : (number(text) ?? [])));

// Only in table two does a number span columns: there the label stands in the first, and equal neighbours are one cell.
const spansFrom = (row: readonly string[], col: number): boolean =>
  row.length === 4 && col > 1 && new Set(row.slice(1)).size === 1;

const report: unknown = JSON.parse(
  readFileSync(new URL('../../fixtures/municipality-2024/report.json', import.meta.url), 'utf8'),
);

/** A value in the JSON of the report, by names. */
const filed = (...names: readonly string[]): unknown =>
  names.reduce<unknown>(
    (value, name) => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined),
    report,
  );

const columns = ['natural', 'business', 'research', 'publicWelfare', 'legalServices', 'otherOrganizations', 'total'];

/** Rows of table three by the words of their label, as the official form has them. */
const rowsOfTableThree: readonly (readonly [label: string, ...names: string[]])[] = [
  ['一、本年新收政府信息公开申请数量', 'received'],
  ['二、上年结转政府信息公开申请数量', 'carriedIn'],
  ['（一）予以公开', 'granted'],
  ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', 'partlyGranted'],
  ['1.属于国家秘密', 'refused', 'stateSecrets'],
  ['2.其他法律行政法规禁止公开', 'refused', 'otherStatutory'],
  ['3.危及“三安全一稳定”', 'refused', 'securityAndStability'],
  ['4.保护第三方合法权益', 'refused', 'thirdPartyRights'],
  ['5.属于三类内部事务信息', 'refused', 'internalAffairs'],
  ['6.属于四类过程性信息', 'refused', 'deliberative'],
  ['7.属于行政执法案卷', 'refused', 'enforcementFiles'],
  ['8.属于行政查询事项', 'refused', 'administrativeInquiry'],
  ['1.本机关不掌握相关政府信息', 'unavailable', 'notHeld'],
  ['2.没有现成信息需要另行制作', 'unavailable', 'needsCreation'],
  ['3.补正后申请内容仍不明确', 'unavailable', 'unclear'],
  ['1.信访举报投诉类申请', 'notProcessed', 'petitions'],
  ['2.重复申请', 'notProcessed', 'repeated'],
  ['3.要求提供公开出版物', 'notProcessed', 'publications'],
  ['4.无正当理由大量反复申请', 'notProcessed', 'excessive'],
  ['5.要求行政机关确认或重新出具已获取信息', 'notProcessed', 'reconfirmation'],
  ['1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', 'other', 'notAmended'],
  ['2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', 'other', 'feesUnpaid'],
  ['3.其他', 'other', 'other'],
  ['（七）总计', 'concluded'],
  ['四、结转下年度继续办理', 'carriedOut'],
];

// Read as it stands in the JSON: the renderer is the only thing of the library at work here.
describe('the figures of a city’s report in the cells of its Word file', async () => {
  const tables = all(bodyOf(await renderDocx(report as Parameters<typeof renderDocx>[0])), 'w:tbl').map(gridOf);
  const [two = [], three = [], four = []] = tables;

  test('stand in three tables', () => {
    expect(tables.map((grid) => new Set(grid.map((row) => row.length)))).toEqual([
      new Set([4]),
      new Set([10]),
      new Set([15]),
    ]);
  });

  test('table two: documents, decisions and fees', () => {
    const read = Object.fromEntries(
      two.filter((row) => numbersIn(row).length > 0).map((row) => [row[0] ?? '', numbersIn(row)]),
    );
    const documents = (kind: string) =>
      ['issued', 'repealed', 'inForce'].map((name) => filed('statistics', 'proactive', kind, name));
    const decisions = (kind: string) => [filed('statistics', 'proactive', kind, 'decisions')];
    expect(read).toEqual({
      规章: documents('rules'),
      行政规范性文件: documents('normativeDocuments'),
      行政许可: decisions('licensing'),
      行政处罚: decisions('penalties'),
      行政强制: decisions('coercion'),
      行政事业性收费: [318462.2075],
    });
  });

  test('table three: 25 rows of seven figures', () => {
    const read = three.slice(3).map((row) => [row[2], ...row.slice(3).map(number)]);
    expect(read).toEqual(
      rowsOfTableThree.map(([label, ...names]) => [
        label,
        ...columns.map((column) => filed('statistics', 'requests', ...names, column)),
      ]),
    );
    expect(three[2]?.slice(3)).toEqual([
      '自然人',
      '商业企业',
      '科研机构',
      '社会公益组织',
      '法律服务机构',
      '其他',
      '总计',
    ]);
  });

  test('table three: groups over their rows', () => {
    const groups = three.slice(5, 27).map((row) => [row[0], row[1]]);
    expect(new Set(groups.map(([first]) => first))).toEqual(new Set(['三、本年度办理结果']));
    expect(groups.slice(2, 21).map(([, second]) => second)).toEqual(
      [
        ['（三）不予公开', 8] as const,
        ['（四）无法提供', 3] as const,
        ['（五）不予处理', 5] as const,
        ['（六）其他处理', 3] as const,
      ].flatMap(([label, rows]) => Array.from({ length: rows }, () => label)),
    );
  });

  test('table four: three blocks of five', () => {
    const outcomes = ['upheld', 'corrected', 'other', 'pending', 'total'];
    const blocks = [['reconsideration'], ['litigation', 'direct'], ['litigation', 'afterReconsideration']];
    expect(four.at(-1)?.map(number)).toEqual(
      blocks.flatMap((block) => outcomes.map((name) => filed('statistics', 'disputes', ...block, name))),
    );
  });
});
