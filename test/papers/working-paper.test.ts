import { describe, expect, it } from 'vitest';
import { renderWorkingPaper } from '../../src/papers/index.js';
import { type FileSheet, namedCell, openFile, partsOf, textsOf } from '../xlsx/workbook-file.js';
import { sampleCollection, sampleUnits } from './sample-collection.js';

const paper = async (more: Parameters<typeof sampleCollection>[0] = {}) => {
  const file = openFile(await renderWorkingPaper(sampleCollection(more)));
  const sheet = (name: string) => {
    const found = file.sheets.find((each) => each.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  };
  return { file, sheet };
};

const rowOf = (sheet: FileSheet, unit: string): number =>
  Number(sheet.addresses.find((address) => sheet.cell(address).value === unit)?.replace(/\D+/g, ''));

describe('the working paper', () => {
  it('has the form’s tables, the units’ figures, and the lists', async () => {
    const { file } = await paper();
    expect(file.sheets.map(({ name }) => name)).toEqual([
      '汇总表二',
      '汇总表三',
      '汇总表四',
      '分单位明细',
      '分单位全部数据',
      '报送情况',
      '问题清单',
      '需裁定',
      '说明',
    ]);
  });

  it('lists units by kind with sub-totals, and sums over their cells', async () => {
    const { sheet } = await paper();
    const all = sheet('分单位全部数据');
    const first = rowOf(all, '=清河县人民政府办公室');
    const names = Array.from({ length: 9 }, (_, at) => all.cell(`B${first + at}`).value);
    expect(names).toEqual([
      '=清河县人民政府办公室',
      '清河县教育局',
      '清河县公安局',
      '清河县财政局',
      '部门小计',
      '城关镇',
      '+南湖乡',
      '乡镇小计',
      '合计',
    ]);
    expect(all.cell(`H${first + 4}`).formula).toBe(`SUM(H${first + 1}:H${first + 3})`);
    expect(all.cell(`H${first + 8}`).formula).toBe(
      `SUM(H${first},H${first + 1}:H${first + 3},H${first + 5}:H${first + 6})`,
    );
    expect(all.cell(`H${first + 3}`).value).toBeUndefined();
  });

  it('adds the 汇总表 up from the units, and takes what is the office’s alone from it', async () => {
    const { file, sheet } = await paper();
    const licensing = namedCell(file, 'proactive.licensing.decisions');
    expect(licensing.sheet).toBe(sheet('汇总表二'));
    expect(licensing.formula).toMatch(/^SUM\('分单位全部数据'!K\d+,'分单位全部数据'!K\d+:K\d+,/);
    expect(licensing.value).toBe(39);
    expect(namedCell(file, 'proactive.rules.issued').formula).toMatch(/^SUM\('分单位全部数据'!\$E\$\d+\)$/);
  });

  it('says on every sheet what is out, and on every page that it must not go out', async () => {
    const warning = '预览：含未审核的数据，未定稿，不得对外使用';
    const { file } = await paper({ preview: true });
    for (const sheet of file.sheets) expect(textsOf(sheet).join('')).toContain('未报1个（+南湖乡）');
    const sheets = async (more: object) =>
      Object.entries(partsOf(await renderWorkingPaper(sampleCollection(more)))).flatMap(([path, xml]) =>
        path.startsWith('xl/worksheets/sheet') ? [/<oddHeader>(.*?)<\/oddHeader>/.exec(xml)?.[1] ?? ''] : [],
      );
    const previewed = await sheets({ preview: true });
    expect(previewed).toHaveLength(9);
    for (const header of previewed) expect(header).toContain(warning);
    for (const header of await sheets({ final: true })) expect(header).toBe('');
  });

  it('links each finding to its cell', async () => {
    const { sheet } = await paper();
    const list = sheet('问题清单');
    const row = rowOf(sheet('分单位全部数据'), '清河县教育局');
    const links = list.addresses.flatMap((address) => list.cell(address).formula ?? []);
    expect(links[0]).toMatch(new RegExp(`^HYPERLINK\\("#'分单位全部数据'![A-Z]+${row}","[A-Z]+${row}"\\)$`));
  });

  it('takes no name for a formula', async () => {
    const { file } = await paper();
    for (const { addresses, cell } of file.sheets) {
      for (const address of addresses) {
        const { formula = '' } = cell(address);
        expect(formula).not.toContain('清河县人民政府办公室');
      }
    }
  });

  it('shows what a figure that does not add lies between until it is decided', async () => {
    const given = sampleCollection();
    const [id = '', total] = Object.entries(given.trail)[9] ?? [];
    if (!total) throw new Error('no total');
    const trail = { ...given.trail, [id]: { ...total, adds: 'bounds' as const, value: null, least: 3, most: 9 } };
    const { sheet } = await paper({ trail });
    const list = sheet('需裁定');
    expect(list.addresses.map((address) => list.cell(address).value).join('')).toContain('应在3至9之间');
  });

  it('gives the same bytes each time', async () => {
    expect(await renderWorkingPaper(sampleCollection())).toEqual(await renderWorkingPaper(sampleCollection()));
  });

  it('holds names that no file could hold', async () => {
    const units = sampleUnits.map((status) => ({
      ...status,
      files: status.files.map((f) => ({ ...f, name: '\u0007' })),
    }));
    await expect(paper({ units })).resolves.toBeDefined();
  });
});
