/**
 * How long renderXlsx takes against exceljs alone for the same sheet: `npx tsx bench/xlsx.ts [REPORT.json]`. Both run in
 * turns in one process; the medians of warm runs are compared.
 */
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { composeDocument } from '../src/document/compose-document.js';
import { forms } from '../src/form/index.js';
import { resolveLayout } from '../src/layout/layout.js';
import { parseReport } from '../src/report/parse-report.js';
import { addressOf, sheetPrefix } from '../src/xlsx/address.js';
import type { Book, CellStyle } from '../src/xlsx/book.js';
import { readXlsx, renderXlsx } from '../src/xlsx/index.js';
import { workbookOf } from '../src/xlsx/write/workbook.js';

const ROUNDS = 30;
const file = process.argv[2] ?? 'fixtures/haishu-2018/report.json';
const report = parseReport(JSON.parse(readFileSync(file, 'utf8')));
const form = Object.values(forms).find(({ id }) => id === report.form);
if (!form) throw new Error(`no form ${report.form}`);

const book: Book = workbookOf({
  form,
  printed: composeDocument(report),
  heading: { agency: report.agency.name, year: report.year },
  layout: resolveLayout(),
  formulas: false,
  blank: false,
});

/** The same cells, names, validations and colours as anyone would write them with exceljs, and nothing else. */
const bare = async (): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook();
  const line = { style: 'thin' } as const;
  const box = { top: line, left: line, bottom: line, right: line };
  const styles = new Map<string, Partial<ExcelJS.Style>>();
  const styleOf = (style: CellStyle): Partial<ExcelJS.Style> => {
    const key = `${style.family} ${style.size} ${style.horizontal} ${style.fit} ${style.border} ${style.format}`;
    const known = styles.get(key);
    if (known) return known;
    const made: Partial<ExcelJS.Style> = {
      font: { name: style.family, size: style.size },
      alignment: { horizontal: style.horizontal, vertical: 'middle', wrapText: style.fit === 'wrap' },
      ...(style.border === 'box' ? { border: box } : {}),
      ...(style.format === undefined ? {} : { numFmt: style.format }),
    };
    styles.set(key, made);
    return made;
  };
  for (const sheet of book.sheets) {
    const worksheet = workbook.addWorksheet(sheet.name);
    worksheet.columns = sheet.columns.map((points) => ({ width: points / 6 }));
    sheet.rows.forEach(({ height, cells }, index) => {
      const row = worksheet.getRow(index + 1);
      row.height = height;
      for (const { column, columns = 1, rows = 1, value, style, input } of cells) {
        const cell = row.getCell(column);
        cell.style = styleOf(style);
        if (value !== null) cell.value = value;
        if (columns > 1 || rows > 1) worksheet.mergeCells(index + 1, column, index + rows, column + columns - 1);
        if (input) {
          cell.dataValidation = {
            type: 'whole',
            operator: 'between',
            formulae: [0, 999_999_999_999_999],
            showInputMessage: true,
            promptTitle: input.promptTitle,
            prompt: input.prompt,
            showErrorMessage: true,
            error: input.error ?? '',
          };
        }
      }
    });
    sheet.rules.forEach(({ address, formula }, index) => {
      worksheet.addConditionalFormatting({
        ref: address,
        rules: [{ type: 'expression', formulae: [formula], priority: index + 1, style: { font: { bold: true } } }],
      });
    });
  }
  for (const { name, sheet, place } of book.names) {
    workbook.definedNames.add(`${sheetPrefix(sheet)}${addressOf(place.row, place.column)}`, name);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

const tasks: { readonly [task: string]: () => Promise<unknown> } = {
  'exceljs alone': bare,
  renderXlsx: () => renderXlsx(report),
};
const bytes = await renderXlsx(report);
const reading = () => readXlsx(bytes);

const times: { [task: string]: number[] } = {};
const time = async (task: string, run: () => Promise<unknown>): Promise<void> => {
  const before = performance.now();
  await run();
  times[task] = [...(times[task] ?? []), performance.now() - before];
};

for (let round = 0; round < ROUNDS; round += 1) {
  for (const [task, run] of Object.entries(tasks)) await time(task, run);
  await time('readXlsx', reading);
}

const median = (values: readonly number[]): number => {
  const warm = values.slice(5).toSorted((a, b) => a - b);
  return warm[Math.floor(warm.length / 2)] ?? 0;
};
const base = median(times['exceljs alone'] ?? []);
for (const [task, values] of Object.entries(times)) {
  const warm = median(values);
  console.log(
    `${task}: first ${(values[0] ?? 0).toFixed(0)} ms, warm ${warm.toFixed(1)} ms, ratio ${(warm / base).toFixed(2)}`,
  );
}
