import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../src/figures/figures.js';
import { national2014 } from '../../../src/form/national-2014.js';
import { national2021 } from '../../../src/form/national-2021.js';
import { ReadError, readXlsx, renderXlsx, renderXlsxForm } from '../../../src/xlsx/index.js';
import { fixture } from '../../docx/fixtures.js';
import { reportOf } from '../../xlsx/arbitrary-report.js';
import {
  type Edit,
  inTurn,
  movingColumns,
  movingNames,
  movingRows,
  numberCell,
  replacing,
  textCell,
  withCell,
  withoutNames,
  withParts,
} from '../../xlsx/edited.js';
import { namedCell, openFile, partsOf } from '../../xlsx/workbook-file.js';

/** Every figure another number, so that a figure read from another's cell shows. */
const report = reportOf(national2014, new Map([...figuresOf(national2014).keys()].map((id, i) => [id, 1000 + i])));
const bytes = await renderXlsx(report);
const file = openFile(bytes);
const rowOfIn = (book: typeof file, name: string): number => Number(namedCell(book, name).address.replace(/\D/g, ''));
const rowOf = (name: string): number => rowOfIn(file, name);
const SHEET = 'xl/worksheets/sheet1.xml';
const BOOK = 'xl/workbook.xml';

const read = (edits: { readonly [path: string]: Edit }) => readXlsx(withParts(bytes, edits));
const figureOf = (statistics: object, figure: string): unknown =>
  figure.split('.').reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], statistics);

describe('cells are found', () => {
  it('by their names and labels, as written', async () => {
    expect(await read({})).toMatchObject({ statistics: report.statistics, findings: [] });
  });

  it('by labels and units alone, where no name is left', async () => {
    expect(await read({ [BOOK]: withoutNames })).toMatchObject({ statistics: report.statistics, findings: [] });
  });

  it('after rows were inserted above, names moved along', async () => {
    const edits = { [SHEET]: movingRows(20, 3), [BOOK]: movingNames(20, 3) };
    expect(await read(edits)).toMatchObject({ statistics: report.statistics, findings: [] });
  });

  it('after rows were inserted, no name left', async () => {
    const edits = { [SHEET]: movingRows(20, 3), [BOOK]: withoutNames };
    expect(await read(edits)).toMatchObject({ statistics: report.statistics, findings: [] });
  });

  it('by their labels where the names stayed behind, with a warning for each', async () => {
    const { statistics, findings } = await read({ [SHEET]: movingRows(20, 1) });
    expect(statistics).toEqual(report.statistics);
    expect(findings.length).toBeGreaterThan(30);
    expect(new Set(findings.map(({ code, severity }) => `${code} ${severity}`))).toEqual(
      new Set(['name-displaced warning']),
    );
  });

  it('after columns were inserted at the left, no name left', async () => {
    const right: Edit = (xml) =>
      xml
        .replace(
          / r="([A-F])(\d+)"/g,
          (_, column: string, row: string) => ` r="${String.fromCharCode(column.charCodeAt(0) + 2)}${row}"`,
        )
        .replace(/<mergeCells.*?<\/mergeCells>/, '');
    expect(await read({ [SHEET]: right, [BOOK]: withoutNames })).toMatchObject({
      statistics: report.statistics,
      findings: [],
    });
  });

  it('on a renamed sheet', async () => {
    const renamed = withParts(bytes, { [BOOK]: (xml) => xml.replaceAll('统计表', '教育局 (2)&apos;s') });
    expect(await readXlsx(renamed)).toMatchObject({
      statistics: report.statistics,
      sheets: ["教育局 (2)'s"],
      findings: [],
    });
  });

  it('with labels that are numbered, spaced or bracketed otherwise', async () => {
    const strings: Edit = inTurn(
      replacing('1.当面申请数', '（1）当 面 申 请 数'),
      replacing('（一）收到申请数', '1、收到申请数'),
      replacing('（不同渠道和方式公开相同信息计1条）', '(不同渠道和方式公开相同信息计１条)'),
    );
    expect(await read({ 'xl/sharedStrings.xml': strings, [BOOK]: withoutNames })).toMatchObject({
      statistics: report.statistics,
      findings: [],
    });
  });

  it('by another case of their names: Excel takes them for the same', async () => {
    const upper: Edit = (xml) =>
      xml.replace(/name="(requests[^"]*)"/g, (_, name: string) => `name="${name.toUpperCase()}"`);
    expect(await read({ [BOOK]: upper })).toMatchObject({ statistics: report.statistics, findings: [] });
  });

  it('by names that stand for a merged area', async () => {
    const area: Edit = (xml) => xml.replace(/(\$F\$)(\d+)</g, '$1$2:$F$$$2<');
    expect(await read({ [BOOK]: area })).toMatchObject({ statistics: report.statistics, findings: [] });
  });
});

describe('a deleted row', () => {
  const row = rowOf('requests.received.fax');

  it.each<[what: string, names: Edit]>([
    [
      'its name gone with it',
      inTurn(
        movingNames(row + 1, -1),
        replacing(/<definedName name="requests\.received\.fax">[^<]*<\/definedName>/, ''),
      ),
    ],
    [
      'its name standing for #REF!',
      inTurn(movingNames(row + 1, -1), (xml) =>
        xml.replace(/(<definedName name="requests\.received\.fax">)[^<]*/, '$1#REF!'),
      ),
    ],
    ['no name left', withoutNames],
  ])('is a finding, and the others are read: %s', async (_, names) => {
    const { statistics, findings } = await read({ [SHEET]: movingRows(row + 1, -1), [BOOK]: names });
    expect(findings).toEqual([
      {
        code: 'figure-missing',
        severity: 'error',
        place: { in: 'sheet', sheet: '统计表' },
        label: '传真申请数',
        figure: 'requests.received.fax',
        path: 'statistics.requests.received.fax',
        message: expect.stringContaining('找不到“传真申请数”'),
      },
    ]);
    for (const id of figuresOf(national2014).keys()) {
      expect(figureOf(statistics, id), id).toBe(
        id === 'requests.received.fax' ? null : figureOf(report.statistics, id),
      );
    }
  });
});

describe('a changed label', () => {
  const changed = withParts(bytes, { 'xl/sharedStrings.xml': replacing('2.传真申请数', '2.邮箱申请数') });

  it('is read by the name of the cell, with a warning that tells what stands there', async () => {
    const { statistics, findings } = await readXlsx(changed);
    expect(statistics).toEqual(report.statistics);
    expect(findings).toMatchObject([
      {
        code: 'label-changed',
        severity: 'warning',
        figure: 'requests.received.fax',
        found: expect.stringContaining('邮箱申请数'),
      },
    ]);
  });

  it('is not read where no name is left', async () => {
    const { statistics, findings } = await readXlsx(withParts(changed, { [BOOK]: withoutNames }));
    expect(figureOf(statistics, 'requests.received.fax')).toBeNull();
    expect(findings).toMatchObject([{ code: 'figure-missing', severity: 'error', figure: 'requests.received.fax' }]);
  });

  it('of the head of a column is a warning', async () => {
    const edit = withCell('F6', textCell('去年数'));
    expect((await read({ [SHEET]: edit })).findings).toContainEqual(
      expect.objectContaining({ code: 'label-changed', severity: 'warning' }),
    );
  });

  it('of the unit is an error: 元 is not 万元', async () => {
    const cell = namedCell(file, 'fees.charged').address.replace('F', 'E');
    const { statistics, findings } = await read({ [SHEET]: withCell(cell, textCell('元')) });
    expect(figureOf(statistics, 'fees.charged')).toBeNull();
    expect(findings).toMatchObject([{ code: 'unit-changed', severity: 'error', figure: 'fees.charged' }]);
  });

  it('that makes two rows alike is no guess', async () => {
    const edit = replacing('2.传真申请数', '3.网络申请数');
    const { statistics } = await read({ 'xl/sharedStrings.xml': edit, [BOOK]: withoutNames });
    for (const id of figuresOf(national2014).keys()) {
      expect([null, figureOf(report.statistics, id)], id).toContain(figureOf(statistics, id));
    }
    expect(figureOf(statistics, 'requests.received.fax')).toBeNull();
  });
});

describe('two rows changed for one another', () => {
  const [inPerson, online] = [rowOf('requests.received.inPerson'), rowOf('requests.received.online')];
  const swapped: Edit = (xml) =>
    xml.replace(/<row r="(\d+)".*?<\/row>/g, (row, at: string) => {
      const other = Number(at) === inPerson ? online : Number(at) === online ? inPerson : undefined;
      if (other === undefined) return row;
      const cells = new RegExp(`<row r="${other}".*?</row>`).exec(xml)?.[0] ?? '';
      return cells.replaceAll(`r="${other}"`, `r="${at}"`).replace(/ r="([A-F])\d+"/g, ` r="$1${at}"`);
    });

  it('go by their labels where the names stayed behind, with a warning for each', async () => {
    const { statistics, findings } = await read({ [SHEET]: swapped });
    expect(statistics).toEqual(report.statistics);
    expect(findings.map(({ code, figure }) => [code, figure])).toEqual([
      ['name-displaced', 'requests.received.inPerson'],
      ['name-displaced', 'requests.received.online'],
    ]);
  });

  it('go by their labels where no name is left', async () => {
    expect(await read({ [SHEET]: swapped, [BOOK]: withoutNames })).toMatchObject({
      statistics: report.statistics,
      findings: [],
    });
  });
});

describe('columns moved, names left behind', () => {
  const city = fixture('municipality-2024');

  it.each([2, 3, 4].map((n) => [`xl/worksheets/sheet${n - 1}.xml`]))(
    'of a table, with labels or without, are found by their heads: %s',
    async (path) => {
      const { statistics, findings } = await readXlsx(withParts(await renderXlsx(city), { [path]: movingColumns(1) }));
      expect(statistics).toEqual(city.statistics);
      expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['name-displaced']));
    },
  );

  it('of which one is gone: its figures are missing, the others are found', async () => {
    const withoutSecond: Edit = (xml) =>
      xml
        .replace(/<c r="B\d+"[^>]*?(?:\/>|>.*?<\/c>)/g, '')
        .replace(
          /<c r="([C-Z])(\d+)"/g,
          (_, column: string, row: string) => `<c r="${String.fromCharCode(column.charCodeAt(0) - 1)}${row}"`,
        )
        .replace(/<mergeCells.*?<\/mergeCells>/, '');
    const { statistics, findings } = await readXlsx(
      withParts(await renderXlsx(city), { 'xl/worksheets/sheet1.xml': withoutSecond }),
    );
    expect(figureOf(statistics, 'proactive.rules.issued')).toBeNull();
    for (const id of ['proactive.rules.repealed', 'proactive.normativeDocuments.inForce']) {
      expect(figureOf(statistics, id), id).toBe(figureOf(city.statistics, id));
    }
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'figure-missing', severity: 'error', figure: 'proactive.rules.issued' }),
    );
  });
});

describe('a column that is gone, its cells moved up from the right, names left behind', () => {
  const city = fixture('municipality-2024');
  const withoutColumn =
    (gone: string): Edit =>
    (xml) =>
      xml
        .replace(new RegExp(`<c r="${gone}\\d+"[^>]*?(?:/>|>.*?</c>)`, 'g'), '')
        .replace(/<c r="([A-Z])(\d+)"/g, (whole, column: string, row: string) =>
          column > gone ? `<c r="${String.fromCharCode(column.charCodeAt(0) - 1)}${row}"` : whole,
        )
        .replace(/<mergeCells.*?<\/mergeCells>/, '');
  const ids = [...figuresOf(national2021).keys()];
  /** Every figure another number. */
  const told = reportOf(national2021, new Map(ids.map((id, i) => [id, 2000 + i])));
  const whole = renderXlsx(told);

  it.each(
    ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml', 'xl/worksheets/sheet3.xml'].flatMap((path) =>
      ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O'].map(
        (column) => [path, column] as const,
      ),
    ),
  )('never gives a figure for another: %s, column %s', async (path, column) => {
    for (const names of [(xml: string) => xml, withoutNames]) {
      const bytes = withParts(await whole, { [path]: withoutColumn(column), [BOOK]: names });
      const { statistics, unread } = await readXlsx(bytes, { form: 'national-2021' }).catch((error: unknown) => {
        // Too little of the table is left for it to be known.
        expect(error).toMatchObject({ code: 'no-form' });
        return { statistics: city.statistics, unread: ids };
      });
      for (const id of ids) {
        if (!unread.includes(id)) expect(figureOf(statistics, id), id).toBe(figureOf(told.statistics, id));
        else if (statistics !== city.statistics) expect(figureOf(statistics, id), id).toBeNull();
      }
    }
  });
});

describe('a table whose figures stand under their heads alone', () => {
  const city = fixture('municipality-2024');
  const PATH = 'xl/worksheets/sheet3.xml';
  const disputes = [...figuresOf(national2021).keys()].filter((id) => /^disputes\./.test(id));
  const readCity = async (edits: { readonly [path: string]: Edit }) =>
    readXlsx(withParts(await renderXlsx(city), edits));
  const lastRow = async (): Promise<number> => {
    const place = namedCell(openFile(await renderXlsx(city)), disputes[0] ?? '');
    return Number(place.address.replace(/\D/g, ''));
  };

  it.each([
    [1, 4],
    [7, 1],
    [5, 2],
  ])('is found where rows were inserted, names left behind: from row %i, %i rows', async (from, by) => {
    for (const names of [(xml: string) => xml, withoutNames]) {
      const { statistics, unread } = await readCity({ [PATH]: movingRows(from, by), [BOOK]: names });
      expect(statistics).toEqual(city.statistics);
      expect(unread).toEqual([]);
    }
  });

  it('is not read where two rows of figures stand there: an error for each figure', async () => {
    const row = await lastRow();
    const again: Edit = (xml) => {
      const whole = new RegExp(`<row r="${row}".*?</row>`).exec(xml)?.[0] ?? '';
      const copy = whole.replaceAll(`r="${row}"`, `r="${row + 1}"`).replace(/ r="([A-Z])\d+"/g, ` r="$1${row + 1}"`);
      return xml.replace(whole, whole + copy);
    };
    const { statistics, findings, unread } = await readCity({ [PATH]: again });
    expect(disputes.length).toBe(15);
    for (const id of disputes) expect(figureOf(statistics, id), id).toBeNull();
    expect(unread).toEqual(disputes);
    expect(findings.filter(({ code }) => code === 'figure-repeated').map(({ figure }) => figure)).toEqual(disputes);
  });

  it.each(['备注：', '备注:', '去年数'])(
    'is not taken from a line below it with words of its own: %s',
    async (words) => {
      const row = await lastRow();
      const line: Edit = (xml) =>
        xml.replace(
          '</sheetData>',
          `<row r="${row + 1}"><c r="A${row + 1}" t="inlineStr"><is><t>${words}</t></is></c><c r="G${row + 1}"><v>7</v></c></row></sheetData>`,
        );
      for (const names of [(xml: string) => xml, withoutNames]) {
        const { statistics, unread } = await readCity({ [PATH]: line, [BOOK]: names });
        expect(statistics).toEqual(city.statistics);
        expect(unread).toEqual([]);
      }
    },
  );

  it.each([
    ['the row of figures', 0],
    ['the row of heads above it', -1],
  ])('is missing, not blank, where %s was deleted', async (_, offset) => {
    const row = (await lastRow()) + offset;
    const deleted: Edit = (xml) => movingRows(row + 1, -1)(xml);
    for (const names of [(xml: string) => xml, withoutNames]) {
      const { statistics, unread } = await readCity({ [PATH]: deleted, [BOOK]: names });
      for (const id of disputes.filter((own) => own.includes('litigation'))) {
        expect(figureOf(statistics, id), id).toBeNull();
        expect(unread).toContain(id);
      }
    }
  });

  it('is blank, and nothing is missing, where nobody has filled it in', async () => {
    const blank = await renderXlsxForm({ form: national2021, year: 2024, agency: '某局' });
    const { findings, unread } = await readXlsx(blank);
    expect({ findings, unread }).toEqual({ findings: [], unread: [] });
  });
});

describe('a name that lies on another row than the label', () => {
  it('gives no figure where the head of its column was reworded too', async () => {
    const city = fixture('municipality-2024');
    const whole = await renderXlsx(city);
    const reworded = withParts(whole, { 'xl/sharedStrings.xml': replacing('科研\n机构', '研究单位') });
    const research = [...figuresOf(national2021).keys()].filter((id) => id.endsWith('.research'));
    // In their own rows the names are the second witness.
    const { statistics } = await readXlsx(reworded);
    for (const id of research) expect(figureOf(statistics, id)).toBe(figureOf(city.statistics, id));
    const moved = await readXlsx(withParts(reworded, { [BOOK]: movingNames(1, 1) }));
    for (const id of research) expect(figureOf(moved.statistics, id), id).toBeNull();
    expect(moved.unread).toEqual(research);
  });
});

describe('a column whose head is gone', () => {
  const ids = [...figuresOf(national2021).keys()].filter(
    (id) => id.startsWith('requests.') && id.endsWith('.research'),
  );

  it('is not read by the names of its cells: nothing tells whose they are', async () => {
    const city = fixture('municipality-2024');
    const whole = await renderXlsx(city);
    const place = namedCell(openFile(whole), ids[0] ?? '').address;
    const head = place.replace(/\d+/, (row) => `${Number(row) - 1}`);
    const { unread, statistics } = await readXlsx(
      withParts(whole, { 'xl/worksheets/sheet2.xml': withCell(head, { inner: '' }) }),
    );
    expect(ids.length).toBeGreaterThan(10);
    expect(unread).toEqual(ids);
    for (const id of ids) expect(figureOf(statistics, id), id).toBeNull();
  });
});

describe('a name that lies in another column than the head', () => {
  it('gives no figure where the label of its row was reworded too', async () => {
    const city = fixture('municipality-2024');
    const whole = await renderXlsx(city);
    const label = replacing(/二、上年结转[^<]*/, '结转过来的');
    const aside: Edit = (xml) =>
      xml.replace(/(name="requests\.carriedIn\.natural"[^>]*>[^<]*!\$)([A-Z])/, (_, before: string, column: string) => {
        return `${before}${String.fromCharCode(column.charCodeAt(0) + 1)}`;
      });
    const reworded = withParts(whole, { 'xl/sharedStrings.xml': label });
    expect(await readXlsx(reworded)).toMatchObject({ statistics: city.statistics, unread: [] });
    const moved = await readXlsx(withParts(reworded, { [BOOK]: aside }));
    expect(moved.unread).toEqual(['requests.carriedIn.natural']);
    expect(figureOf(moved.statistics, 'requests.carriedIn.natural')).toBeNull();
  });
});

describe('a table of which few labels stand there', () => {
  /** The first `count` labels of rows as they were, the others reworded. */
  const keeping =
    (count: number): Edit =>
    (xml) => {
      let kept = 0;
      return xml.replace(/<t xml:space="preserve">([^<]*\p{Script=Han}[^<]*)<\/t>/gu, (whole, text: string) => {
        kept += 1;
        return kept <= count ? whole : `<t xml:space="preserve">别的${text.length}项${kept}</t>`;
      });
    };

  it('and no name is none of the form: a file about something else may share some words', async () => {
    const other = withParts(bytes, { 'xl/sharedStrings.xml': keeping(20), [BOOK]: withoutNames });
    await expect(readXlsx(other)).rejects.toMatchObject({ code: 'no-form' });
  });

  it('is read by its names where they are left', async () => {
    const { findings } = await readXlsx(withParts(bytes, { 'xl/sharedStrings.xml': keeping(20) }));
    expect(findings.some(({ code }) => code === 'label-changed')).toBe(true);
  });
});

describe('nothing is guessed where several places would do', () => {
  const missing = (findings: readonly { code: string; figure?: string }[]) =>
    findings.filter(({ code }) => code === 'figure-missing').map(({ figure }) => figure);
  const rowXml = (xml: string, row: number): string => new RegExp(`<row r="${row}".*?</row>`).exec(xml)?.[0] ?? '';

  it('a row that stands there twice is not read', async () => {
    const fax = rowOf('requests.received.fax');
    const doubled: Edit = (xml) => {
      const moved = movingRows(fax + 1, 1)(xml);
      const row = rowXml(moved, fax);
      const copy = row.replaceAll(`r="${fax}"`, `r="${fax + 1}"`).replace(/ r="([A-Z])\d+"/g, ` r="$1${fax + 1}"`);
      return moved.replace(row, row + copy.replace(/<v>1(\d\d\d)<\/v>/, '<v>5$1</v>'));
    };
    const { statistics, findings } = await read({ [SHEET]: doubled, [BOOK]: withoutNames });
    expect(figureOf(statistics, 'requests.received.fax')).toBeNull();
    expect(missing(findings)).toEqual(['requests.received.fax']);
  });

  it('a row out of its order is not read where it stands there twice', async () => {
    const [fax, last] = [rowOf('requests.received.fax'), rowOf('training.attendances')];
    const twice: Edit = (xml) => {
      const row = rowXml(xml, fax);
      const at = (to: number) => row.replaceAll(`r="${fax}"`, `r="${to}"`).replace(/ r="([A-Z])\d+"/g, ` r="$1${to}"`);
      const gone = xml.replace(row, '');
      return gone.replace(rowXml(gone, last), rowXml(gone, last) + at(last + 1) + at(last + 2));
    };
    const { statistics, findings } = await read({ [SHEET]: twice, [BOOK]: withoutNames });
    expect(figureOf(statistics, 'requests.received.fax')).toBeNull();
    expect(missing(findings)).toEqual(['requests.received.fax']);
  });

  it('a name on a row of another figure does not stand for a row that is gone', async () => {
    const [fax, online] = [rowOf('requests.received.fax'), rowOf('requests.received.online')];
    const onOther: Edit = (xml) =>
      xml.replace(/(name="requests\.received\.fax">[^<]*\$)\d+/, (_, before: string) => `${before}${online}`);
    const { statistics, findings } = await read({
      [SHEET]: (xml) => xml.replace(rowXml(xml, fax), ''),
      [BOOK]: onOther,
    });
    expect(figureOf(statistics, 'requests.received.fax')).toBeNull();
    expect(figureOf(statistics, 'requests.received.online')).toBe(
      figureOf(report.statistics, 'requests.received.online'),
    );
    expect(missing(findings)).toEqual(['requests.received.fax']);
  });

  it('a name below the table does not stand for its last row that is gone', async () => {
    const last = rowOf('training.attendances');
    const below: Edit = (xml) =>
      xml
        .replace(rowXml(xml, last), '')
        .replace(
          '</sheetData>',
          `<row r="${last + 3}"><c r="A${last + 3}" t="inlineStr"><is><t>联系电话：</t></is></c><c r="F${last + 3}"><v>5550136</v></c></row></sheetData>`,
        );
    const moved: Edit = (xml) =>
      xml.replace(/(name="training\.attendances">[^<]*\$)\d+/, (_, before: string) => `${before}${last + 3}`);
    const { statistics, findings } = await read({ [SHEET]: inTurn(movingRows(last + 1, 0), below), [BOOK]: moved });
    expect(figureOf(statistics, 'training.attendances')).toBeNull();
    expect(missing(findings)).toEqual(['training.attendances']);
  });

  it('a sheet on which a tenth of the labels stand is not the form', async () => {
    const kept = new Set([6, 8, 12, 20, 24]);
    const few: Edit = (xml) =>
      xml.replace(/<row r="(\d+)".*?<\/row>/g, (row, at: string) => (kept.has(Number(at)) ? row : ''));
    await expect(read({ [SHEET]: few, [BOOK]: withoutNames })).rejects.toMatchObject({ code: 'no-form' });
  });
});

describe('a row of heads that is gone', () => {
  it('is never found in a label that bears the word of one of them', async () => {
    const city = fixture('municipality-2024');
    const whole = await renderXlsx(city);
    const head = rowOfIn(openFile(whole), 'requests.received.natural') - 1;
    const edits = { 'xl/worksheets/sheet2.xml': movingRows(head + 1, -1), [BOOK]: withoutNames };
    const { statistics, findings } = await readXlsx(withParts(whole, edits));
    const missing = new Set(findings.filter(({ code }) => code === 'figure-missing').map(({ figure }) => figure));
    for (const id of [...figuresOf(national2021).keys()].filter((each) => each.startsWith('requests.'))) {
      const value = figureOf(statistics, id);
      if (value !== figureOf(city.statistics, id)) expect([id, value, missing.has(id)]).toEqual([id, null, true]);
    }
    expect(missing).toContain('requests.carriedOut.otherOrganizations');
  });
});

describe('a number in a heading row', () => {
  it('is an error: it has no figure, and belongs to another row', async () => {
    const row = rowOf('proactive.total') - 1;
    const { statistics, findings } = await read({ [SHEET]: withCell(`F${row}`, numberCell(55)) });
    expect(statistics).toEqual(report.statistics);
    expect(findings).toMatchObject([
      { code: 'heading-value', severity: 'error', place: { cell: `F${row}` }, found: '55' },
    ]);
  });
});

/** A book with the form's sheet once more, with other figures: the copy bears no names of the whole book. */
const twoSheets = (names: Edit = (xml) => xml): Uint8Array =>
  withParts(bytes, {
    'xl/worksheets/sheet9.xml': () => (partsOf(bytes)[SHEET] ?? '').replace(/<v>1(\d\d\d)<\/v>/g, '<v>2$1</v>'),
    'xl/_rels/workbook.xml.rels': replacing(
      '</Relationships>',
      '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet9.xml"/></Relationships>',
    ),
    [BOOK]: inTurn(replacing('<sheets>', '<sheets><sheet sheetId="99" name="卫生局" r:id="rId99"/>'), names),
  });

describe('several copies of the form in one book', () => {
  it('the one with the names is read, the others are offered by their sheets', async () => {
    const { sheets, statistics, copies, findings } = await readXlsx(twoSheets());
    expect({ sheets, statistics, findings }).toEqual({
      sheets: ['统计表'],
      statistics: report.statistics,
      findings: [],
    });
    expect(Object.keys(copies)).toEqual(['卫生局']);
    expect(copies.卫生局).toMatchObject({
      sheet: '卫生局',
      table: 'statistics',
      agency: '某县档案局',
      findings: [],
    });
    expect(figureOf(copies.卫生局?.statistics ?? {}, 'proactive.total')).toBe(2000);
  });

  it('the first is read where none has names, with a warning', async () => {
    const { sheets, copies, findings } = await readXlsx(twoSheets(withoutNames));
    expect(sheets).toEqual(['卫生局']);
    expect(Object.keys(copies)).toEqual(['统计表']);
    expect(findings).toMatchObject([
      { code: 'several-copies', severity: 'warning', message: expect.stringContaining('“统计表”') },
    ]);
  });

  it('names that hold on a sheet only count for that sheet', async () => {
    const scoped: Edit = (xml) =>
      xml.replace(/<definedName name="([^_][^"]*)">/g, '<definedName name="$1" localSheetId="1">');
    const { sheets, copies, findings } = await readXlsx(twoSheets(scoped));
    expect({ sheets, copies: Object.keys(copies), findings }).toEqual({
      sheets: ['统计表'],
      copies: ['卫生局'],
      findings: [],
    });
  });
});

describe('what stands around the table', () => {
  const sample = fixture('haishu-2018');

  it('is read by names, or by how it is written where none is left', async () => {
    const whole = await renderXlsx(sample);
    for (const edit of [(xml: string) => xml, withoutNames]) {
      expect(await readXlsx(withParts(whole, { [BOOK]: edit }))).toMatchObject({
        agency: '宁波市海曙区人民政府',
        year: 2018,
        filing: { phone: '89297427', date: '2018-12-29' },
        findings: [],
      });
    }
  });

  it.each<[written: string, agency: string]>([
    ['填报单位（盖章）：某局', '某局'],
    ['填报单位(盖章):某局', '某局'],
    ['填报单位：某局', '某局'],
    ['填 报 单 位（盖章）： 某局 ', '某局'],
    ['报送单位：某局（分局）', '某局（分局）'],
  ])('agency in %j', async (written, agency) => {
    expect((await read({ [SHEET]: withCell('A5', textCell(written)) })).agency).toBe(agency);
  });

  it('a missing agency or year is a warning', async () => {
    const edit = inTurn(withCell('A5', { inner: '' }), withCell('A4', { inner: '' }));
    const { findings, ...rest } = await read({ [SHEET]: edit });
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['agency-missing', 'warning'],
      ['year-missing', 'warning'],
    ]);
    expect('agency' in rest || 'year' in rest).toBe(false);
  });

  it.each<[typed: string, date: string | undefined]>([
    ['2019年1月5日', '2019-01-05'],
    ['2019-1-5', '2019-01-05'],
    ['2019/01/05', '2019-01-05'],
    ['2019.1.5', '2019-01-05'],
    ['２０１９年１月５日', '2019-01-05'],
    ['2019年2月30日', undefined],
    ['去年年底', undefined],
  ])('filing date typed as %j', async (typed, date) => {
    const blank = await renderXlsxForm({ form: national2014, year: 2018, agency: '某局' });
    const { address } = namedCell(openFile(blank), '_filing.date');
    const result = await readXlsx(withParts(blank, { [SHEET]: withCell(address, textCell(typed)) }));
    expect(result.filing).toEqual(date === undefined ? {} : { date });
    expect(result.findings.map(({ code, place, found }) => [code, place?.in === 'sheet' && place.cell, found])).toEqual(
      date === undefined ? [['filing-date', address, typed]] : [],
    );
  });

  it('a filing date that Excel keeps as a date', async () => {
    const blank = await renderXlsxForm({ form: national2014, year: 2018, agency: '某局' });
    const { address } = namedCell(openFile(blank), '_filing.date');
    const result = await readXlsx(withParts(blank, { [SHEET]: withCell(address, { inner: '<v>43470</v>' }) }));
    expect(result).toMatchObject({ filing: { date: '2019-01-05' }, findings: [] });
  });

  it('a phone number that Excel keeps as a number', async () => {
    const blank = await renderXlsxForm({ form: national2014, year: 2018, agency: '某局' });
    const { address } = namedCell(openFile(blank), '_filing.phone');
    const result = await readXlsx(withParts(blank, { [SHEET]: withCell(address, { inner: '<v>89297427</v>' }) }));
    expect(result).toMatchObject({ filing: { phone: '89297427' }, findings: [] });
  });

  it('a field whose value stands further right, with nothing between', async () => {
    const blank = await renderXlsxForm({ form: national2014, year: 2018, agency: '某局' });
    const { address } = namedCell(openFile(blank), '_filing.date');
    const row = Number(address.replace(/\D/g, ''));
    const line: Edit = (xml) =>
      xml.replace(
        new RegExp(`<row r="${row}".*?</row>`),
        `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>联系电话：</t></is></c><c r="W${row}"><v>5550136</v></c></row>`,
      );
    const read = await readXlsx(withParts(blank, { [SHEET]: line, [BOOK]: withoutNames }));
    expect(read.filing).toEqual({ phone: '5550136' });
  });

  it('a label with the next label beside it has no value', async () => {
    const blank = await renderXlsxForm({ form: national2014, year: 2018, agency: '某局' });
    const { address } = namedCell(openFile(blank), '_filing.date');
    const row = Number(address.replace(/\D/g, ''));
    const cell = (column: string, text: string) => `<c r="${column}${row}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const line: Edit = (xml) =>
      xml.replace(
        new RegExp(`<row r="${row}".*?</row>`),
        `<row r="${row}">${cell('A', '联系电话：')}${cell('B', '填报日期：')}${cell('C', '2019-1-5')}</row>`,
      );
    const read = await readXlsx(withParts(blank, { [SHEET]: line, [BOOK]: withoutNames }));
    expect(read.filing).toEqual({ date: '2019-01-05' });
  });

  it('fields by their labels where the names stayed behind', async () => {
    const blank = await renderXlsxForm({ form: national2014, year: 2018, agency: '某局' });
    const fields = { head: '张三', reviewer: '李四', preparer: '王五', phone: '5550136' };
    const fill = inTurn(
      ...Object.entries(fields).map(([key, text]) =>
        withCell(namedCell(openFile(blank), `_filing.${key}`).address, textCell(text)),
      ),
    );
    const moved = { ...(await readXlsx(withParts(blank, { [SHEET]: inTurn(fill, movingRows(20, 1)) }))).filing };
    expect(moved).toEqual(fields);
  });

  it('a field that cannot be printed is a warning', async () => {
    const blank = await renderXlsxForm({ form: national2014, year: 2018, agency: '某局' });
    const { address } = namedCell(openFile(blank), '_filing.head');
    const error = { attributes: 't="e"', inner: '<v>#REF!</v>' };
    const result = await readXlsx(withParts(blank, { [SHEET]: withCell(address, error) }));
    expect(result).toMatchObject({
      filing: {},
      findings: [{ code: 'filing-value', severity: 'warning', place: { cell: address } }],
    });
  });
});

describe('which form', () => {
  it('is told by the workbook', async () => {
    for (const name of ['haishu-2018', 'municipality-2019', 'municipality-2024', 'township-2022']) {
      const sample = fixture(name);
      const result = await readXlsx(await renderXlsx(sample));
      expect(result).toMatchObject({ form: sample.form, year: sample.year, statistics: sample.statistics });
    }
  });

  it('a table without its sheet is an error finding, and its figures are blank', async () => {
    const whole = await renderXlsx(fixture('municipality-2024'));
    const without = withParts(whole, { [BOOK]: replacing(/<sheet sheetId="2"[^>]*\/>/, '') });
    const { findings, sheets } = await readXlsx(without);
    expect(sheets).toHaveLength(2);
    expect(findings).toContainEqual(expect.objectContaining({ code: 'table-missing', severity: 'error' }));
  });

  it('a book without the form is an error', async () => {
    const other = withParts(bytes, {
      [SHEET]: () =>
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>',
      [BOOK]: withoutNames,
    });
    const error = await readXlsx(other).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ReadError);
    expect(error).toMatchObject({ code: 'no-form' });
  });

  it('a form by an id that nobody knows is an error', async () => {
    await expect(readXlsx(bytes, { form: 'national-1999' })).rejects.toMatchObject({ code: 'no-form' });
  });
});
