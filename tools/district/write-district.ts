import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { registerColumns } from '../../src/collect/register/register-columns.js';
import { type Unit, unitKindNames } from '../../src/collect/unit.js';
import { renderDocx } from '../../src/docx/index.js';
import { parseReport } from '../../src/report/parse-report.js';
import type { Report } from '../../src/report/report.js';
import { renderXlsx } from '../../src/xlsx/index.js';
import type { District } from './district.js';
import type { Filing } from './filing.js';
import { formatsOf } from './readings.js';

const cell = (value: string): string => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

const yesNo = (value: boolean): string => (value ? '是' : '否');

const levelNames = {
  department: '部门',
  township: '乡镇',
  county: '县级',
  municipality: '市级',
  province: '省级',
} as const;

const rowOf = (unit: Unit): readonly string[] => {
  const cells: { readonly [column in keyof typeof registerColumns]: string } = {
    name: unit.name,
    code: unit.code,
    kind: unitKindNames[unit.kind],
    aliases: unit.aliases.join('、'),
    succeeds: unit.succeeds.join('、'),
    summed: yesNo(unit.summed),
    chased: yesNo(unit.chased),
    into: unit.into ?? '',
    level: unit.level === undefined ? '' : levelNames[unit.level],
    due: unit.due ?? '',
  };
  return Object.keys(registerColumns).map((key) => cells[key as keyof typeof cells]);
};

/** The register of a district as comma-separated text. */
export const registerCsv = ({ units }: District): string =>
  [Object.values(registerColumns).map(([head = '']) => head), ...units.map(rowOf)]
    .map((row) => row.map(cell).join(','))
    .join('\r\n');

const written = { docx: renderDocx, xlsx: renderXlsx } as const;

/** Writes one unit's report as it sends it: Word file, workbook, or both. */
export const writeReport = async (
  folder: string,
  name: string,
  report: Report,
  formats: readonly ('docx' | 'xlsx')[],
): Promise<readonly string[]> => {
  const parsed = parseReport(report);
  const files: string[] = [];
  for (const format of formats) {
    const file = join(folder, `${name}.${format}`);
    await writeFile(file, await written[format](parsed));
    files.push(file);
  }
  return files;
};

/** Writes what all units of a district that are summed file, a third as Word, a third as workbook, a third both. */
export const writeDistrict = async (district: District, folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  const units = district.units.filter(({ summed }) => summed);
  for (const [index, unit] of units.entries()) {
    await writeReport(folder, unit.name, district.reportOf(unit), formatsOf(index));
  }
};

/** Writes what units file, faults and all, with the list of when it came. */
export const writeFilings = async (filings: ReadonlyMap<Unit, Filing>, folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  const receipts = ['文件,收到时间,单位'];
  for (const [unit, { docx, xlsx, broken, received }] of filings) {
    const files = [
      ...(docx ? await writeReport(folder, unit.name, docx, ['docx']) : []),
      ...(xlsx ? await writeReport(folder, unit.name, xlsx, ['xlsx']) : []),
    ];
    if (broken) {
      files.push(join(folder, `${unit.name}.docx`));
      await writeFile(files.at(-1) ?? '', 'half of a file');
    }
    receipts.push(...files.map((file) => `${basename(file)},${received},${unit.name}`));
  }
  await writeFile(join(folder, '收件清单.csv'), receipts.join('\r\n'));
};

/** A decisions file that accepts what these units filed. */
export const acceptCsv = (units: readonly Unit[], date: string): string =>
  ['单位名称,裁定,裁定人,日期', ...units.map(({ name }) => `${cell(name)},通过,李敏,${date}`)].join('\r\n');
