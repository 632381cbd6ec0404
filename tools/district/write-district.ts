import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { registerColumns } from '../../src/collect/register/register-columns.js';
import { type Unit, unitKindNames } from '../../src/collect/unit.js';
import { renderDocx } from '../../src/docx/index.js';
import { parseReport } from '../../src/report/parse-report.js';
import type { Report } from '../../src/report/report.js';
import { renderXlsx } from '../../src/xlsx/index.js';
import type { District } from './district.js';
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
