import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../src/figures/figures.js';
import { relationsOf } from '../../../src/figures/relations.js';
import type { Form } from '../../../src/form/form.js';
import { forms } from '../../../src/form/index.js';
import { national2014 } from '../../../src/form/national-2014.js';
import { ReportError } from '../../../src/report/report-error.js';
import { readXlsx, renderXlsx, renderXlsxForm } from '../../../src/xlsx/index.js';
import { checksOf } from '../../../src/xlsx/write/checks.js';
import { all, at } from '../../docx/word-file.js';
import { fujian } from '../../forms/fujian.js';
import { table3Form } from '../../forms/table3-2021.js';
import { reportOf } from '../arbitrary-report.js';
import { covers, namedCell, openFile, textsOf, type WorkbookFile } from '../workbook-file.js';

const allForms = [...Object.values(forms), fujian, table3Form];
const blank = async (form: Form, totals: 'typed' | 'formula' = 'typed'): Promise<WorkbookFile> =>
  openFile(await renderXlsxForm({ form, year: form.years[0], agency: '某县教育局', totals }));

const sheetOf = (file: WorkbookFile, name: string) => {
  const sheet = file.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

describe.each(allForms)('the blank workbook of $id', async (form) => {
  const file = await blank(form);
  const definitions = figuresOf(form);
  const fields = form.annex?.filing ?? [];

  it('is protected without a password on every sheet', () => {
    for (const { root } of file.sheets) {
      const protection = at(root, 'sheetProtection')?.attributes ?? {};
      expect(protection.sheet).toBe('1');
      expect(Object.keys(protection).filter((key) => /password|hash|salt|algorithm/i.test(key))).toEqual([]);
    }
  });

  it('opens the cells of figures and filing fields, and no other', () => {
    const open = file.sheets.flatMap((sheet) =>
      sheet.addresses
        .filter((address) => !sheet.cell(address).look.locked)
        .map((address) => `${sheet.name}!${address}`),
    );
    const named = [...definitions.keys(), ...fields.map(({ key }) => `_filing.${key}`)].map((name) => {
      const { sheet, address } = namedCell(file, name);
      return `${sheet.name}!${address}`;
    });
    // Cells merged with an open one are open with it, and never chosen on their own.
    const first = new Set(named);
    expect(open.filter((place) => first.has(place)).toSorted()).toEqual(named.toSorted());
    for (const place of open.filter((place) => !first.has(place))) {
      const [name = '', address = ''] = place.split('!');
      const sheet = sheetOf(file, name);
      expect(
        sheet.merged.some((area) => covers(area, address)),
        place,
      ).toBe(true);
    }
  });

  it('takes whole numbers from 0 for counts, decimals for money, also less than 0 for changes', () => {
    for (const [id, { kind, unit }] of definitions) {
      const { sheet, address } = namedCell(file, id);
      const rule = sheet.validation(address);
      expect(rule, id).toMatchObject({
        type: kind === 'money' ? 'decimal' : 'whole',
        allowBlank: '1',
        errorStyle: 'stop',
        showErrorMessage: '1',
        formula1: kind === 'change' ? '-999999999999999' : '0',
        formula2: '999999999999999',
      });
      expect(rule?.error, id).toMatch(/^这里应填.*，不带单位和文字。$/);
      if (rule?.prompt === undefined) continue;
      expect(rule.prompt, id).toContain(kind === 'money' ? '小数' : '整数');
      if (unit !== undefined) expect(rule.prompt, id).toContain(`单位：${unit}`);
    }
  });

  it('speaks up only in cells that need words: sums, parts, amounts of money, changes', () => {
    const bound = new Set(checksOf(form).flatMap(({ marked }) => marked));
    for (const [id, { kind }] of definitions) {
      const { sheet, address } = namedCell(file, id);
      const rule = sheet.validation(address);
      const needsWords = bound.has(id) || kind !== 'count';
      expect([id, rule?.showInputMessage, rule?.prompt !== undefined]).toEqual([
        id,
        needsWords ? '1' : undefined,
        needsWords,
      ]);
    }
  });

  it('has a pale ground under every cell still to be filled in, on the screen alone', () => {
    for (const sheet of file.sheets) {
      const open = sheet.addresses.filter(
        (address) =>
          !sheet.cell(address).look.locked &&
          !sheet.merged.some((area) => covers(area, address) && !area.startsWith(`${address}:`)),
      );
      const paleRules = sheet.rules.filter(({ ink }) => ink === '');
      for (const { address, formula } of paleRules) expect(formula).toBe(`ISBLANK(${address.split(':')[0]})`);
      const pale = open.filter((address) => paleRules.some((rule) => covers(rule.address, address)));
      expect(pale).toEqual(open);
      const cells = sheet.addresses.filter((address) => paleRules.some((rule) => covers(rule.address, address)));
      expect(cells.filter((address) => sheet.cell(address).look.locked)).toEqual([]);
      const isTable = sheet.name !== '填报说明';
      expect(at(sheet.root, 'pageSetup')?.attributes.blackAndWhite).toBe(isTable ? '1' : undefined);
    }
  });

  it('opens with the first cell to be filled in chosen', () => {
    for (const sheet of file.sheets.filter(({ name }) => name !== '填报说明')) {
      const chosen = at(sheet.root, 'sheetViews', 'sheetView', 'selection')?.attributes.activeCell;
      expect(chosen).toBe(sheet.addresses.find((address) => !sheet.cell(address).look.locked));
    }
  });

  it('keeps heads in sight only over long tables of several columns of figures', () => {
    const frozen = file.sheets.filter(({ root }) => at(root, 'sheetViews', 'sheetView', 'pane') !== undefined);
    const tables = frozen.map(({ name }) => name).filter((name) => name !== '填报说明');
    const isLong = [...definitions.values()].some(({ table }) => table.name === '表三');
    expect(tables).toEqual(isLong ? ['表三'] : []);
  });

  it('has prompts of the lengths that Excel takes, in Chinese', () => {
    for (const sheet of file.sheets) {
      for (const address of sheet.addresses) {
        const rule = sheet.validation(address);
        if (!rule) continue;
        for (const [key, longest] of [
          ['promptTitle', 32],
          ['errorTitle', 32],
          ['prompt', 255],
          ['error', 255],
        ] as const) {
          if (key.startsWith('prompt') && rule.showInputMessage === undefined) continue;
          expect(rule[key], `${address} ${key}`).toMatch(/[\u4e00-\u9fff]/u);
          expect(rule[key]?.length).toBeLessThanOrEqual(longest);
        }
      }
    }
  });

  it('tells all figures of a table apart by the titles of their prompts', () => {
    const titles = [...definitions.keys()].flatMap((id) => {
      const { sheet, address } = namedCell(file, id);
      return sheet.validation(address)?.promptTitle ?? [];
    });
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it('has room for each filing field beside its label', () => {
    const texts = file.sheets.flatMap(textsOf);
    for (const { key, label } of fields) {
      expect(texts).toContain(`${label}：`);
      expect(namedCell(file, `_filing.${key}`).value).toBeUndefined();
    }
  });

  it('keeps its figures where the filled-in table has them', async () => {
    const filled = openFile(
      await renderXlsx(reportOf(form, new Map([...definitions.keys()].map((id) => [id, 1]))), { forms: allForms }),
    );
    for (const id of definitions.keys()) expect(file.names.get(id)).toBe(filled.names.get(id));
  });

  it('tells every relation and every remark of the form in the sheet 填报说明', () => {
    const guide = sheetOf(file, '填报说明');
    // Lines are ended by hand.
    const texts = textsOf(guide).map((text) => text.replaceAll('\n', ''));
    for (const { why } of form.relations)
      expect(
        texts.some((text) => text.includes(why)),
        why,
      ).toBe(true);
    for (const { row } of definitions.values()) {
      const note = row.note?.replace(/^（|）$/gu, '');
      if (note !== undefined) expect(texts).toContain(note);
    }
    expect(texts.join()).toContain(`统计时段为${form.years[0]}年1月1日至12月31日`);
    expect(texts.join()).not.toMatch(/\{(?:year|agency|shortName)\}|undefined|requests\./);
  });

  it('tells each relation of this year in a line, in rows as high as their lines, under a head that repeats', () => {
    const guide = sheetOf(file, '填报说明');
    const told = textsOf(guide).filter((text) => / [＝≤] | 不小于/.test(text));
    for (const text of told.filter((each) => !each.includes('上年')))
      expect(text.split('\n')[0]).toMatch(/ [＝≤] | 不小于.*各项之和$/);
    for (const row of all(guide.root, 'row')) {
      const lines = all(row, 'c').map(({ attributes }) =>
        String(guide.cell(attributes.r ?? '').value ?? '').split('\n'),
      );
      const most = Math.max(...lines.map((each) => each.length));
      const { size } = guide.cell(all(row, 'c')[0]?.attributes.r ?? '').look;
      expect(Number(row.attributes.ht)).toBeGreaterThanOrEqual(most * size * 1.35);
      expect(Number(row.attributes.ht)).toBeLessThanOrEqual(most * size * 1.4 + 5);
    }
    const heads = file.sheetNames.find(({ name, sheet }) => name === '_xlnm.Print_Titles' && sheet === '填报说明');
    const row = /\$(\d+):\$\1$/.exec(heads?.formula ?? '')?.[1];
    expect(guide.cell(`B${row}`).value).toBe('关系');
  });

  it('computes totals where the caller chooses so', async () => {
    const computing = await blank(form, 'formula');
    const computed = [...definitions.keys()].filter((id) => namedCell(computing, id).formula !== undefined);
    const totals = relationsOf(form).flatMap(({ op, severity, left: [total, ...more], right }) =>
      op === '=' && severity === 'error' && total && more.length === 0 && right.length > 1 ? [total.id] : [],
    );
    expect(new Set(computed)).toEqual(new Set(totals));
    for (const id of computed) {
      const { formula, look, sheet, address, value } = namedCell(computing, id);
      expect(look.locked, id).toBe(true);
      expect(value ?? '', id).toBe('');
      expect(formula).toMatch(/^IF\(COUNT\(/);
      expect(sheet.validation(address)?.prompt).toContain('自动相加');
      expect(namedCell(file, id).formula).toBeUndefined();
    }
  });

  it.each(['typed', 'formula'] as const)('reads back blank: totals %s', async (totals) => {
    const bytes = await renderXlsxForm({ form, year: form.years[0], agency: '某县教育局', totals });
    const read = await readXlsx(bytes, { forms: allForms });
    expect(read).toMatchObject({ form: form.id, agency: '某县教育局', year: form.years[0], filing: {}, findings: [] });
    expect(JSON.stringify(read.statistics)).not.toMatch(/[\d"]:?\d/);
  });
});

/** Whether an area as `A1:C2` covers an address. */
describe('red rules of the blank workbook', () => {
  it('are those of the filled-in one: red for what must hold, orange for what usually does', async () => {
    const [sheet] = (await blank(national2014)).sheets;
    const rules = (sheet?.rules ?? []).filter(({ ink }) => ink !== '');
    const inks = rules.map(({ ink }) => ink);
    expect(new Set(inks)).toEqual(new Set(['FF9C0006', 'FF9C5700']));
    // Red ones first: the first rule that holds wins.
    expect(inks.toSorted()).toEqual(inks);
    for (const { formula } of rules) expect(formula).toMatch(/^AND\(COUNT\(.*\)=\d+,/);
  });
});

describe('an agency or a year that cannot be', () => {
  it.each([
    ['no name', { agency: '', year: 2018 }],
    ['a character that breaks files', { agency: '某县\u0000教育局', year: 2018 }],
    ['a year of another form', { agency: '某县教育局', year: 2030 }],
    ['a year with decimals', { agency: '某县教育局', year: 2018.5 }],
  ])('is an error: %s', async (_, options) => {
    await expect(renderXlsxForm({ form: national2014, ...options })).rejects.toBeInstanceOf(ReportError);
  });
});
