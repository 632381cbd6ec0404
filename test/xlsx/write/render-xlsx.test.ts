import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../../src/document/compose-document.js';
import { figuresOf } from '../../../src/figures/figures.js';
import type { FigureId } from '../../../src/form/form.js';
import { forms } from '../../../src/form/index.js';
import { national2014 } from '../../../src/form/national-2014.js';
import { figuresIn } from '../../../src/report/figures-in.js';
import type { Report } from '../../../src/report/report.js';
import { readXlsx, renderXlsx, WorkbookError } from '../../../src/xlsx/index.js';
import { fixture, fixtureNames } from '../../docx/fixtures.js';
import { all, at, type Element } from '../../docx/word-file.js';
import { fujian } from '../../forms/fujian.js';
import { table3Form } from '../../forms/table3-2021.js';
import { reportOf } from '../arbitrary-report.js';
import { type FileSheet, namedCell, openFile, placeOfName, textsOf, type WorkbookFile } from '../workbook-file.js';

const allForms = [...Object.values(forms), fujian, table3Form];
const sample = fixture('haishu-2018');
const open = async (report: Report, options = {}): Promise<WorkbookFile> =>
  openFile(await renderXlsx(report, { forms: allForms, ...options }));

/** The figures 1, 2, 3 … in the form's order, with some changed. */
const counted = (form = national2014, changes: { readonly [id: FigureId]: number | null } = {}) =>
  reportOf(
    form,
    new Map([...figuresOf(form).keys()].map((id, i) => [id, id in changes ? (changes[id] ?? null) : i + 1])),
  );

describe('the sheet 统计表 of the form of 2014', async () => {
  const file = await open(sample);
  const [sheet] = file.sheets;
  if (!sheet) throw new Error('no sheet');

  it('is the only sheet', () => {
    expect(file.sheets.map(({ name }) => name)).toEqual(['统计表']);
  });

  it('begins as the official form does', () => {
    expect(['A1', 'A3', 'A4', 'A5', 'A6', 'E6', 'F6'].map((address) => sheet.cell(address).value)).toEqual([
      '附件',
      '海曙区政府信息公开情况统计表',
      '（2018年度）',
      '填报单位（盖章）：宁波市海曙区人民政府',
      '统　计　指　标',
      '单位',
      '统计数',
    ]);
  });

  it('has the 65 rows of the printed document in order, with their units, and the filing line', () => {
    const table = composeDocument(sample).annexes.flatMap(({ blocks }) =>
      blocks.filter((block) => block.type === 'table'),
    )[0];
    const printed = table?.rows.slice(table.headRows) ?? [];
    expect(printed).toHaveLength(65);
    const bare = (text: unknown) => String(text ?? '').replace(/\s/gu, '');
    printed.forEach(({ cells }, index) => {
      const [label, unit] = cells.map(({ lines }) => lines.map(({ text }) => text).join(''));
      expect(bare(sheet.cell(`A${index + 7}`).value)).toBe(bare(label));
      expect(sheet.cell(`E${index + 7}`).value).toBe(unit);
    });
    expect(sheet.cell('A72').value).toBe('联系电话：89297427　　填报日期：2018年12月29日');
    expect(sheet.addresses.at(-1)).toBe('F72');
  });

  it('parts a long filing line between fields, which read back', async () => {
    const minimal = fixture('minimal');
    const bytes = await renderXlsx(minimal);
    expect(openFile(bytes).sheets[0]?.cell('A72').value).toBe(
      '单位负责人：周文远　　审核人：沈静　　填报人：陆小禾　　联系电话：5550136\n填报日期：2017年1月17日',
    );
    expect((await readXlsx(bytes)).filing).toEqual(minimal.filing);
  });

  it('shows —— under 单位 of heading rows and nothing under 统计数', () => {
    const headings = sheet.addresses.filter((address) => sheet.cell(address).value === '——');
    expect(headings).toHaveLength(7);
    for (const address of headings) {
      expect(address[0]).toBe('E');
      expect(sheet.cell(address.replace('E', 'F')).value).toBeUndefined();
    }
  });

  it('indents by level, 其中： rows under the words of the first', () => {
    const indent = (address: string) => /^\u3000* ?/u.exec(String(sheet.cell(address).value))?.[0].length ?? 0;
    expect([indent('A7'), indent('A8') > 0, indent('A10') > indent('A9')]).toEqual([0, true, true]);
  });

  it('is set as in Word and PDF, with boxes around the table only', () => {
    expect(sheet.cell('A1').look).toMatchObject({ face: '黑体', size: 16, bordered: false, horizontal: 'left' });
    expect(sheet.cell('A3').look).toMatchObject({
      face: '方正小标宋简体',
      size: 22,
      bordered: false,
      horizontal: 'center',
    });
    expect(sheet.cell('A4').look).toMatchObject({ face: '仿宋_GB2312', size: 16, horizontal: 'center' });
    expect(sheet.cell('A6').look).toMatchObject({ face: '宋体', bordered: true });
    expect(sheet.cell('A7').look).toMatchObject({ face: '宋体', size: 10.5, bordered: true, horizontal: 'left' });
    expect(sheet.cell('F8').look).toMatchObject({
      face: '宋体',
      bordered: true,
      horizontal: 'center',
      format: 'General',
    });
    expect(sheet.cell('A72').look.bordered).toBe(false);
    for (const address of sheet.addresses) {
      const row = Number(address.slice(1));
      expect(sheet.cell(address).look.bordered, address).toBe(row >= 6 && row <= 71);
    }
  });

  it('prints on upright A4, one page wide and two high, margins as the standard has them', () => {
    expect(at(sheet.root, 'pageSetup')?.attributes).toMatchObject({
      paperSize: '9',
      orientation: 'portrait',
      fitToWidth: '1',
      fitToHeight: '2',
      firstPageNumber: '1',
      useFirstPageNumber: '1',
    });
    expect(at(sheet.root, 'sheetPr', 'pageSetUpPr')?.attributes.fitToPage).toBe('1');
    const margins = at(sheet.root, 'pageMargins')?.attributes ?? {};
    const mm = (inches: string | undefined) => Math.round(Number(inches) * 25.4 * 10) / 10;
    expect([margins.top, margins.left, margins.right, margins.bottom].map(mm)).toEqual([37, 28, 26, 35]);
    expect(all(sheet.root, 'brk')).toHaveLength(1);
    // All columns together fill the text block of 156 mm, and no more; a digit of the default face is 6 points wide.
    const width = all(sheet.root, 'col').reduce((sum, { attributes }) => sum + Number(attributes.width) * 6, 0);
    expect((width / 72) * 25.4).toBeGreaterThan(152);
    expect((width / 72) * 25.4).toBeLessThanOrEqual(156);
  });

  it('repeats its header row on each page, and sets the print area', () => {
    expect(file.sheetNames).toEqual(
      expect.arrayContaining([
        { name: '_xlnm.Print_Titles', sheet: '统计表', formula: "'统计表'!$6:$6" },
        { name: '_xlnm.Print_Area', sheet: '统计表', formula: "'统计表'!$A$1:$F$72" },
      ]),
    );
    // 统计数 stands beside every label: its head need not stay in sight.
    expect(at(sheet.root, 'sheetViews', 'sheetView', 'pane')).toBeUndefined();
  });

  it('numbers pages as the standard does, from any first number, or centred, or not at all', async () => {
    const footers = async (layout: object) => {
      const [first] = (await open(sample, { layout })).sheets;
      const footer = first && at(first.root, 'headerFooter');
      return [
        at(first?.root, 'pageSetup')?.attributes.firstPageNumber,
        at(footer, 'oddFooter')?.text,
        at(footer, 'evenFooter')?.text,
      ];
    };
    expect(await footers({})).toEqual(['1', '&R&"宋体,常规"&14— &P —　', '&L&"宋体,常规"&14　— &P —']);
    expect((await footers({ firstPageNumber: 9 }))[0]).toBe('9');
    expect((await footers({ pageNumberPosition: 'none' })).slice(1)).toEqual([undefined, undefined]);
    expect((await footers({ pageNumberPosition: 'centred' })).slice(1)).toEqual(
      Array(2).fill('&C&"宋体,常规"&14— &P —'),
    );
  });

  it('is not protected: it is a publication, not a questionnaire', () => {
    expect(at(sheet.root, 'sheetProtection')).toBeUndefined();
  });
});

describe.each(fixtureNames)('the workbook of fixture %s', (name) => {
  it('has every figure as a number in the cell that bears its id', async () => {
    const report = fixture(name);
    const form = forms[report.form];
    if (!form) throw new Error(report.form);
    const file = await open(report);
    for (const [id, value] of figuresIn(report, form)) {
      const cell = namedCell(file, id);
      expect(cell.value, id).toBe(value ?? undefined);
      expect(cell.formula, id).toBeUndefined();
    }
  });
});

describe.each(allForms)('a workbook of $id', (form) => {
  const ids = [...figuresOf(form).keys()];

  it('has a sheet for each table, named after it', async () => {
    const tables = [...form.parts.flatMap((part) => part.tables ?? []), ...(form.annex?.tables ?? [])];
    expect((await open(counted(form))).sheets.map(({ name }) => name)).toEqual(tables.map(({ name }) => name));
  });

  it('gives each figure one cell of its own, at the same address whatever the figures and the agency are', async () => {
    const [one, other] = await Promise.all([
      open(counted(form)),
      open({
        ...reportOf(form, new Map(ids.map((id) => [id, null]))),
        agency: { name: '广西壮族自治区某某县人民政府办公室政务公开科', shortName: '某某县人民政府办公室政务公开科' },
      }),
    ]);
    const places = ids.map((id) => one.names.get(id));
    expect(new Set(places).size).toBe(ids.length);
    expect(ids.map((id) => other.names.get(id))).toEqual(places);
    const names = [...one.names.keys()].filter((name) => !name.startsWith('_'));
    expect(names.toSorted()).toEqual(ids.toSorted());
  });

  it('names cells as Excel allows: no address, no R1C1, no name twice in any case', async () => {
    const { names } = await open(counted(form));
    for (const name of names.keys()) {
      expect(name).toMatch(/^[a-z_][A-Za-z0-9_.]*$/);
      expect(name).not.toMatch(/^(?:[A-Za-z]{1,3}\d+|[rc]|r\d*c\d*)$/i);
      expect(name.length).toBeLessThanOrEqual(255);
    }
    expect(new Set([...names.keys()].map((name) => name.toLowerCase())).size).toBe(names.size);
  });

  it('has no cell in two merged areas, and no two rows of one height that hides lines', async () => {
    for (const sheet of (await open(counted(form))).sheets) {
      const taken = new Set<string>();
      const columnNumber = (letters: string) => [...letters].reduce((sum, c) => sum * 26 + c.charCodeAt(0) - 64, 0);
      for (const area of sheet.merged) {
        const [, c1 = '', r1 = '', c2 = '', r2 = ''] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(area) ?? [];
        for (let row = Number(r1); row <= Number(r2); row += 1) {
          for (let column = columnNumber(c1); column <= columnNumber(c2); column += 1) {
            expect(taken.has(`${row} ${column}`), `${sheet.name} ${area}`).toBe(false);
            taken.add(`${row} ${column}`);
          }
        }
      }
      // A line of text needs 1.2 times its size, in rows of its own.
      for (const row of all(sheet.root, 'row')) {
        for (const { attributes } of all(row, 'c')) {
          const { value, look } = sheet.cell(attributes.r ?? '');
          const spansRows = sheet.merged.some((area) => {
            const [from = '', to = ''] = area.split(':');
            return from === attributes.r && from.replace(/\D/g, '') !== to.replace(/\D/g, '');
          });
          if (typeof value !== 'string' || spansRows) continue;
          const needed = value.split('\n').length * look.size * 1.2;
          expect(Number(row.attributes.ht), `${sheet.name} ${attributes.r} ${value}`).toBeGreaterThanOrEqual(needed);
        }
      }
    }
  });
});

describe('figures', () => {
  it('print as declared: no added decimals, long ones in full', async () => {
    const file = await open(
      counted(national2014, {
        'proactive.total': 999_999_999_999_999,
        'fees.charged': 12.345678,
        'organization.earmarkedFunds': 123456789.123456,
        'training.meetings': 12_345_678_901,
      }),
    );
    const shown = (id: string) => {
      const { value, look } = namedCell(file, id);
      return [value, look.format];
    };
    expect(shown('proactive.total')).toEqual([999_999_999_999_999, '0']);
    expect(shown('fees.charged')).toEqual([12.345678, 'General']);
    expect(shown('organization.earmarkedFunds')).toEqual([123456789.123456, '0.000000']);
    expect(shown('training.meetings')).toEqual([12_345_678_901, 'General']);
  });

  it('show a minus by their format, and are read back with the remark on them', async () => {
    const report = fixture('municipality-2019');
    const id = 'proactive.licensing.change';
    const remark = '其中废止300项';
    const plain = namedCell(await open(report), id);
    expect([plain.value, plain.look.format]).toEqual([-317, 'General;"−"General']);
    const bytes = await renderXlsx({ ...report, notes: { figures: { [id]: remark } } });
    const cell = namedCell(openFile(bytes), id);
    expect([cell.value, cell.look.format]).toEqual([-317, `General"（${remark}）";"−"General"（${remark}）"`]);
    const { report: read, notes } = await readXlsx(bytes);
    expect(read?.statistics).toEqual(report.statistics);
    expect(notes).toEqual({ figures: { [id]: remark } });
  });

  it('leave a cell blank where nothing is declared', async () => {
    const cell = namedCell(await open(counted(national2014, { 'fees.charged': null })), 'fees.charged');
    expect(cell.value).toBeUndefined();
  });

  it('show the remark on them by their format alone, and give it back', async () => {
    const report = fixture('municipality-2024');
    const bytes = await renderXlsx(report);
    const remarks = Object.entries(report.notes?.figures ?? {});
    expect(remarks.length).toBeGreaterThan(0);
    for (const [id, remark] of remarks) {
      const cell = namedCell(openFile(bytes), id);
      expect(typeof cell.value).toBe('number');
      expect(cell.look.format).toBe(`General"（${remark}）"`);
    }
    expect((await readXlsx(bytes)).notes).toEqual({ figures: report.notes?.figures });
  });
});

describe('what has no room', () => {
  it('a remark on a blank figure, or too long for its cell, stands below the table, named after the figure', async () => {
    const remark = '其中含跨年度结转、'.repeat(20);
    const report = counted(national2014, { 'fees.charged': null });
    const notes = { figures: { 'fees.charged': '尚在核对', 'proactive.total': remark } };
    const bytes = await renderXlsx({ ...report, notes }, { forms: allForms });
    const file = openFile(bytes);
    expect((await readXlsx(bytes)).notes).toEqual(notes);
    const blank = namedCell(file, '_remark.fees.charged');
    expect([blank.value, blank.look.format]).toEqual(['尚在核对', '"依申请公开信息收取的费用："@']);
    expect(namedCell(file, '_remark.proactive.total').value).toBe(remark);
    expect(namedCell(file, 'proactive.total').look.format).toBe('General');
    expect(namedCell(file, 'fees.charged').value).toBeUndefined();
  });

  it('a note higher than any row of Excel goes on in the next', async () => {
    const note = '注：数据来源说明。'.repeat(300);
    const tableId = national2014.annex?.tables[0]?.id ?? '';
    const report = { ...counted(national2014), notes: { tables: { [tableId]: [note] } } };
    const [sheet] = (await open(report)).sheets;
    const heights = all(sheet?.root as Element, 'row').map(({ attributes }) => Number(attributes.ht));
    expect(Math.max(...heights)).toBeLessThanOrEqual(409.5);
    const parts = textsOf(sheet as FileSheet).filter((text) => text.includes('数据来源说明'));
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.join('').replaceAll('\n', '')).toBe(note);
    for (const part of parts) expect(part.split('\n').length).toBeLessThanOrEqual(253);
  });

  it('an agency too long for one line is set smaller, never under 9 points, else in two lines', async () => {
    const named = async (name: string) => {
      const file = await open({ ...counted(national2014), agency: { name } });
      return namedCell(file, '_agency');
    };
    expect((await named('某'.repeat(30))).look.size).toBe(10.5);
    expect((await named('某'.repeat(34))).look.size).toBeGreaterThanOrEqual(9);
    expect((await named('某'.repeat(60))).look.size).toBe(10.5);
  });

  it('a long title is in lines of like length that cut no word', async () => {
    const [sheet] = (await open({ ...counted(national2014), agency: { name: '宁波市海曙区住房和城乡建设管理委员会' } }))
      .sheets;
    expect(sheet?.cell('A3').value).toBe('宁波市海曙区住房和城乡建设管理委员会\n政府信息公开情况统计表');
  });
});

describe('a declared total that breaks a relation', async () => {
  const right = new Map([...figuresOf(national2014).keys()].map((id) => [id, 0] as const));
  const broken = new Map([...right, ['requests.received.total', 7] as const, ['requests.received.fax', 5] as const]);
  const file = await open(reportOf(national2014, broken));
  const cell = namedCell(file, 'requests.received.total');

  it('stays as declared, also among formulas', async () => {
    expect(cell.value).toBe(7);
    const formulas = await open(reportOf(national2014, broken), { totals: 'formula' });
    expect(namedCell(formulas, 'requests.received.total')).toMatchObject({ value: 7, formula: undefined });
  });

  it('turns red by a rule that names the cells of the relation', () => {
    const { names } = file;
    const address = (id: string) => placeOfName(names.get(id) ?? '')[1].replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
    const [from, to] = [address('requests.received.inPerson'), address('requests.received.letter')];
    const total = address('requests.received.total');
    expect(cell.sheet.rules.find(({ address: at }) => at === cell.address)).toEqual({
      address: cell.address,
      ink: 'FF9C0006',
      formula: `AND(COUNT(${total},${from}:${to})=5,ROUND(SUM(${total})-SUM(${from}:${to}),6)<>0)`,
    });
  });

  it('says in its input message what is wrong and what it should be', () => {
    const message = cell.sheet.validation(cell.address);
    expect(message?.promptTitle).toBe('收到申请数');
    expect(message?.prompt).toContain('收到申请数为四种申请方式之和');
    expect(message?.prompt).toContain('现为7，按此应为5');
  });

  it('is told from one that fits by the message', async () => {
    const fitting = namedCell(await open(reportOf(national2014, right)), 'requests.received.total');
    expect(fitting.sheet.validation(fitting.address)?.prompt).not.toContain('不符');
  });
});

describe('with formulas', () => {
  it('totals add up their parts, with the result in the file', async () => {
    const file = await open(sample, { totals: 'formula' });
    const total = namedCell(file, 'requests.received.total');
    expect(total.value).toBe(150);
    expect(total.formula).toMatch(/^IF\(COUNT\(\$F\$\d+:\$F\$\d+\)=0,"",SUM\(\$F\$\d+:\$F\$\d+\)\)$/);
    const formulas = [...figuresOf(national2014).keys()].filter((id) => namedCell(file, id).formula !== undefined);
    expect(formulas).toEqual([
      'requests.received.total',
      'requests.concluded.total',
      'requests.replied.total',
      'requests.replied.refused.total',
      'organization.staff.total',
    ]);
  });

  it('a total of money adds up without the dust of binary fractions', async () => {
    const form = {
      ...fujian,
      relations: [
        {
          code: 'M',
          left: ['fees.reduced.cumulative'],
          op: '=',
          right: ['fees.reduced.year', 'fees.reduced.year'],
          severity: 'error',
          why: '两倍',
        },
      ],
    } as const;
    const figures = new Map([...figuresOf(form).keys()].map((id) => [id, 0.1] as const));
    const counts = new Map(
      [...figures].map(([id]) => [id, id.startsWith('fees') ? (id.endsWith('year') ? 0.1 : 0.2) : 1]),
    );
    const bytes = await renderXlsx(reportOf(form, counts), { forms: [form], totals: 'formula' });
    expect(namedCell(openFile(bytes), 'fees.reduced.cumulative')).toMatchObject({
      value: 0.2,
      formula: expect.stringContaining('ROUND(SUM('),
    });
  });

  it('a total that waits for its parts stays as declared', async () => {
    const parts = new Map([...figuresOf(national2014).keys()].map((id) => [id, null] as const));
    const waiting = new Map([...parts, ['organization.staff.total', 12] as const]);
    expect(
      namedCell(await open(reportOf(national2014, waiting), { totals: 'formula' }), 'organization.staff.total'),
    ).toMatchObject({
      value: 12,
      formula: undefined,
    });
  });
});

describe('texts', () => {
  it('stand in the file as given, whatever marks they have', async () => {
    const name = 'A&B<县>“局”x_x0041_';
    const [sheet] = (await open({ ...sample, agency: { name } })).sheets;
    // Excel reads _x0041_ as A; _x005F_ is its underscore.
    expect(sheet && textsOf(sheet)).toContain('填报单位（盖章）：A&B<县>“局”x_x005F_x0041_');
    expect((await readXlsx(await renderXlsx({ ...sample, agency: { name } }))).agency).toBe(name);
  });

  it('never become formulas', async () => {
    const name = '=HYPERLINK("http://example.invalid","点击")';
    const { sheets } = await open({ ...sample, agency: { name, shortName: '=1+1' } });
    for (const sheet of sheets)
      for (const address of sheet.addresses) expect(sheet.cell(address).formula).toBeUndefined();
  });
});

describe('a form without tables, or with names that Excel does not take for sheets', () => {
  it.each(['', '表[1]', 'A'.repeat(32), "'表", 'History'])('is refused: %j', async (name) => {
    const form = {
      ...fujian,
      annex: fujian.annex && { ...fujian.annex, tables: fujian.annex.tables.map((t) => ({ ...t, name })) },
    };
    const error = await renderXlsx(counted(fujian), { forms: [form as typeof fujian] }).catch(
      (caught: unknown) => caught,
    );
    expect(error).toBeInstanceOf(Error);
    if (error instanceof WorkbookError) expect(error.code).toBe('table-unplaced');
    else expect(error).toMatchObject({ name: 'ReportError' });
  });
});
