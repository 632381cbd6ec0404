import ExcelJS from 'exceljs';
import { composeDocument } from '../src/document/compose-document.js';
import { forms, type Report } from '../src/index.js';
import { resolveLayout } from '../src/layout/layout.js';
import { addressOf, sheetPrefix } from '../src/text/cell-address.js';
import type { Book, CellStyle } from '../src/xlsx/book.js';
import { workbookOf } from '../src/xlsx/write/workbook.js';

/** What stands on the sheets of a report. */
export const bookOf = (report: Report): Book => {
  const form = forms[report.form];
  if (!form) throw new Error(`no form ${report.form}`);
  return workbookOf({
    form,
    printed: composeDocument(report),
    heading: { agency: report.agency.name, year: report.year },
    layout: resolveLayout(),
    formulas: false,
    blank: false,
  });
};

/** The same cells, names, validations and colours as anyone would write them with exceljs, and nothing else. */
export const bareXlsx = async (book: Book): Promise<Uint8Array> => {
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
            promptTitle: input.prompt?.title ?? '',
            prompt: input.prompt?.text ?? '',
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
