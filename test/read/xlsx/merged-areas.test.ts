import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../src/figures/figures.js';
import { national2014 } from '../../../src/form/national-2014.js';
import { withCovered } from '../../../src/read/xlsx/merged-areas.js';
import { readXlsx, renderXlsx } from '../../../src/xlsx/index.js';
import { reportOf } from '../../xlsx/arbitrary-report.js';
import { type Edit, inTurn, replacing, withCell, withParts } from '../../xlsx/edited.js';
import { namedCell, openFile } from '../../xlsx/workbook-file.js';

const report = reportOf(national2014, new Map([...figuresOf(national2014).keys()].map((id, i) => [id, 1000 + i])));
const bytes = await renderXlsx(report);
const addressOf = (id: string): string => namedCell(openFile(bytes), id).address;
const merging = (area: string): Edit => replacing('</mergeCells>', `<mergeCell ref="${area}"/></mergeCells>`);
const [upper, lower] = [addressOf('proactive.channels.weibo'), addressOf('proactive.channels.wechat')];
const both = ['proactive.channels.weibo', 'proactive.channels.wechat'];
const read = (edit: Edit) => readXlsx(withParts(bytes, { 'xl/worksheets/sheet1.xml': edit }));

describe('a figure whose cell is merged with another', () => {
  it('is not read as blank: what stands there could be meant for both', async () => {
    const { unread, findings, statistics } = await read(
      inTurn(withCell(lower, { inner: '' }), merging(`${upper}:${lower}`)),
    );
    expect(unread).toEqual(both);
    expect(findings).toMatchObject([
      { code: 'cell-merged', severity: 'error', figure: both[0], place: { cell: upper } },
      { code: 'cell-merged', severity: 'error', figure: both[1], place: { cell: lower } },
    ]);
    expect(statistics).toMatchObject({ proactive: { channels: { weibo: null, wechat: null } } });
  });

  it('is not read from what the merged cell hides', async () => {
    expect((await read(merging(`${upper}:${lower}`))).unread).toEqual(both);
  });

  it('nor from what it hides behind a blank one', async () => {
    const { unread, statistics } = await read(inTurn(withCell(upper, { inner: '' }), merging(`${upper}:${lower}`)));
    expect(unread).toEqual([both[1]]);
    expect(statistics).toMatchObject({ proactive: { channels: { weibo: null, wechat: null } } });
  });

  it('is read where it is merged with cells of no figure', async () => {
    const beside = upper.replace(/^[A-Z]+/, (letters) => String.fromCharCode(letters.charCodeAt(0) + 1));
    expect(await read(merging(`${upper}:${beside}`))).toMatchObject({ unread: [], findings: [] });
  });

  it('is blank where the whole area is', async () => {
    const blank = inTurn(withCell(upper, { inner: '' }), withCell(lower, { inner: '' }), merging(`${upper}:${lower}`));
    expect(await read(blank)).toMatchObject({ unread: [], findings: [] });
  });
});

describe('merged areas', () => {
  const cells = new Map([['B2', { type: 'text', text: '合计' } as const]]);
  const covered = (area: string) => [...withCovered(cells, [area]).keys()];

  it('cover all their cells but the first', () => {
    expect(covered('B2:C3')).toEqual(['B2', 'C2', 'B3', 'C3']);
    expect(withCovered(cells, ['B2:C2']).get('C2')).toEqual({ type: 'covered', by: '合计', first: 'B2' });
  });

  it.each(['A1:A2', 'B2', 'B2:A1', 'B2:', '', 'B2:XFD1048576'])('of %j nothing is covered', (area) => {
    expect(covered(area)).toEqual(['B2']);
  });

  it('beyond what a form could have are not gone through', () => {
    const start = process.cpuUsage();
    expect(
      withCovered(
        cells,
        Array.from({ length: 10_000 }, () => 'B2:AZ20'),
      ).size,
    ).toBeLessThan(1_000);
    expect(process.cpuUsage(start).user).toBeLessThan(2_000_000);
  });
});
