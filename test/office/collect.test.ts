import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Collection } from '../../src/collect/collection.js';
import { district } from '../../tools/district/district.js';
import { plantFaults } from '../../tools/district/plant-faults.js';
import { acceptCsv, registerCsv, writeFilings, writeReport } from '../../tools/district/write-district.js';
import { runHere } from '../cli/run-here.js';
import { convert, officeFolder, requireOffice } from './office.js';

const PYTHON = '/usr/bin/python3';
const folder = officeFolder();
const at = (...names: readonly string[]): string => join(folder, ...names);
const python = (script: string, ...argv: readonly string[]): string =>
  execFileSync(PYTHON, ['-c', script, ...argv], { cwd: folder, encoding: 'utf8' });

const made = district({ seed: 'planted' });
const { register, filings, planted, missing } = plantFaults(made);
const faulty = new Set(planted.map(({ unit }) => unit));
const accepted = [...filings.keys()].filter((unit) => !faulty.has(unit));

const RESAVE = `
import sys, docx, openpyxl
for name in sys.argv[1:]:
    if name.endswith('.docx'): docx.Document(name).save(name)
    else: openpyxl.load_workbook(name).save(name)
`;

/** The last number of the row that a label opens: of every unit's Word file, or its workbook where there is none. */
const ROWS = `
import sys, json, os, re, docx, openpyxl
labels = json.loads(sys.argv[1]); names = json.loads(sys.argv[2]); sums = {label: 0 for label in labels}
plain = lambda words: re.sub(r'\\s', '', str(words))
def add(rows):
    for label in labels:
        found = [row for row in rows if any(plain(cell).endswith(label) for cell in row if cell is not None)]
        numbers = [cell for cell in found[0] if re.fullmatch(r'[0-9.]+', plain(cell)) and cell is not None]
        sums[label] += float(numbers[-1])
for name in names:
    word, book = f'报送/{name}.docx', f'报送/{name}.xlsx'
    if os.path.exists(word):
        add([[cell.text for cell in row.cells] for table in docx.Document(word).tables for row in table.rows])
    else:
        add([[cell.value for cell in row] for sheet in openpyxl.load_workbook(book) for row in sheet.iter_rows()])
print(json.dumps(sums))
`;

/** Every number of one workbook against the same cell of another. */
const COMPARE = `
import sys, openpyxl
ours, theirs = (openpyxl.load_workbook(name, data_only=True) for name in sys.argv[1:])
count = 0
for sheet in ours:
    for row in sheet.iter_rows():
        for cell in row:
            if isinstance(cell.value, (int, float)):
                count += 1
                other = theirs[sheet.title][cell.coordinate].value
                if cell.value != other: print(sheet.title, cell.coordinate, cell.value, other)
print(count)
`;

const figures = {
  本年新收政府信息公开申请数量: 'requests.received.total',
  上年结转政府信息公开申请数量: 'requests.carriedIn.total',
  结转下年度继续办理: 'requests.carriedOut.total',
  行政许可: 'proactive.licensing.decisions',
  行政处罚: 'proactive.penalties.decisions',
} as const;

let collection: Collection;

beforeAll(async () => {
  requireOffice();
  await writeFilings(filings, at('报送'));
  const files = readdirSync(at('报送')).filter((name) => accepted.some((unit) => name.startsWith(`${unit.name}.`)));
  const words = files.filter((name) => name.endsWith('.docx'));
  const books = files.filter((name) => name.endsWith('.xlsx'));
  for (const [format, chosen] of [
    ['docx', words.slice(0, 5)],
    ['xlsx', books.slice(0, 5)],
  ] as const) {
    mkdirSync(at(format));
    for (const name of chosen) copyFileSync(at('报送', name), at(format, name));
    // Beside one another LibreOffice would overwrite what it reads.
    mkdirSync(at(format, 'from'));
    for (const name of chosen) copyFileSync(at(format, name), at(format, 'from', name));
    convert(
      at(format),
      format,
      chosen.map((name) => join('from', name)),
    );
    for (const name of chosen) copyFileSync(at(format, name), at('报送', name));
  }
  python(RESAVE, ...[...words.slice(5, 10), ...books.slice(5, 10)].map((name) => at('报送', name)));
  writeFileSync(at('名册.csv'), registerCsv({ ...made, units: register }));
  writeFileSync(at('裁定.csv'), acceptCsv(accepted, '2026-01-18'));
  const summed = made.units.filter((unit) => unit.summed);
  writeFileSync(at('上年裁定.csv'), acceptCsv(summed, '2025-01-18'));
  mkdirSync(at('上年报送'));
  for (const unit of summed) await writeReport(at('上年报送'), unit.name, made.lastReportOf(unit), ['xlsx']);
  const common = ['--agency', made.agency.name] as const;
  await runHere(
    ...['collect', at('名册.csv'), at('上年报送'), '--year', '2024', ...common, '--as-of', '2025-01-20'],
    ...['--decisions', at('上年裁定.csv'), '--out', at('去年')],
  );
  await runHere(
    ...['collect', at('名册.csv'), at('报送'), '--year', '2025', ...common, '--due', '2026-01-10'],
    ...['--as-of', '2026-01-19', '--decisions', at('裁定.csv'), '--previous', at('去年'), '--out', at('汇总')],
  );
  collection = JSON.parse(readFileSync(at('汇总', '汇总.json'), 'utf8'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('64 units, some of whose files LibreOffice, openpyxl and python-docx have saved', () => {
  it('come to the totals that other programs add up', () => {
    const names = JSON.stringify(accepted.map(({ name }) => name));
    const sums = JSON.parse(python(ROWS, JSON.stringify(Object.keys(figures)), names));
    const ours = Object.entries(figures).map(([label, id]) => [label, collection.trail[id]?.value]);
    expect(Object.fromEntries(ours)).toEqual(sums);
  });

  it('have each planted fault in one line of one slip, and no other', () => {
    const told = readFileSync(at('汇总', '通知.txt'), 'utf8').split('\n\n');
    const returns = told.filter((lines) => lines.startsWith('【退回】'));
    const units = returns.map((lines) => /^【退回】(.+?)：/.exec(lines)?.[1] ?? '');
    expect(units.toSorted()).toEqual([...faulty].map(({ name }) => name).toSorted());
    for (const lines of returns) expect(lines.match(/^\d+．/gm)).toEqual(['1．']);
    expect(told.filter((lines) => lines.startsWith('【催报】')).map((lines) => lines.includes(missing.name))).toEqual([
      true,
    ]);
  });

  it('are summed by LibreOffice to the same figures', () => {
    mkdirSync(at('再算'));
    // Without the results that we wrote: openpyxl keeps formulas alone.
    python(`import openpyxl; openpyxl.load_workbook('汇总/汇总底稿.xlsx').save('再算/汇总底稿.xlsx')`);
    mkdirSync(at('算出'));
    copyFileSync(at('再算', '汇总底稿.xlsx'), at('算出', 'from.xlsx'));
    convert(at('算出'), 'ods', ['from.xlsx']);
    convert(at('算出'), 'xlsx', ['from.ods']);
    const lines = python(COMPARE, at('汇总', '汇总底稿.xlsx'), at('算出', 'from.xlsx')).trim().split('\n');
    expect(lines).toHaveLength(1);
    expect(Number(lines[0])).toBeGreaterThan(5_000);
  });

  it('have a note for the leader on exactly one page', () => {
    mkdirSync(at('印出'));
    copyFileSync(at('汇总', '送审说明.docx'), at('印出', 'note.docx'));
    convert(at('印出'), 'pdf', ['note.docx']);
    expect(execFileSync('pdfinfo', [at('印出', 'note.pdf')], { encoding: 'utf8' })).toMatch(/^Pages: +1$/m);
  });
});
