/** All that this library knows of exceljs. No other file imports it. */

import type ExcelJS from 'exceljs';
// Its main module brings CSV, streams and archives along, twice as much code again.
import Workbook from 'exceljs/lib/doc/workbook.js';
import { addressOf, type CellPosition, columnLetters, sheetPrefix } from '../text/cell-address.js';
import type { Book, CellStyle, CellValue, InputRule, Sheet } from './book.js';
import { looksOf, withCells } from './dense-sheet.js';
import { escapeText } from './escape-text.js';
import { packBook, type TextParts } from './pack-book.js';

const POINTS_PER_INCH = 72;
const A4 = 9;
/** From the paper's edge to the text of a header, in points. */
const HEADER = 36;
/**
 * Excel counts column widths in digits of the default face. Times New Roman and its metric equivalents set digits half
 * an em wide, at 12 points a whole number of pixels: columns come out alike in every program, with or without 宋体.
 */
const DEFAULT_FACE = { family: 'Times New Roman', size: 12 };
const DIGIT = DEFAULT_FACE.size / 2;

const color = (rgb: string): { argb: string } => ({ argb: `FF${rgb}` });

const styleOf = (style: CellStyle): Partial<ExcelJS.Style> => {
  const line = { style: 'thin' as const, color: color('000000') };
  return {
    font: { name: style.family, size: style.size, ...(style.bold ? { bold: true } : {}) },
    alignment: {
      horizontal: style.horizontal,
      vertical: style.vertical ?? 'middle',
      ...(style.indented ? { indent: 1 } : {}),
      ...(style.fit === 'wrap' ? { wrapText: true } : {}),
      ...(style.fit === 'shrink' ? { shrinkToFit: true } : {}),
    },
    ...(style.border === 'box' ? { border: { top: line, left: line, bottom: line, right: line } } : {}),
    ...(style.border === 'bottom' ? { border: { bottom: line } } : {}),
    ...(style.fill === undefined
      ? {}
      : { fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: color(style.fill) } }),
    ...(style.format === undefined ? {} : { numFmt: style.format }),
    protection: { locked: style.unlocked !== true },
  };
};

/** One exceljs style for each of ours: exceljs looks a style up by its object. */
const styleCache = (): ((style: CellStyle) => Partial<ExcelJS.Style>) => {
  const known = new Map<CellStyle, Partial<ExcelJS.Style>>();
  return (style) => {
    const found = known.get(style) ?? styleOf(style);
    known.set(style, found);
    return found;
  };
};

const excelValue = (value: CellValue): ExcelJS.CellValue =>
  typeof value === 'string' ? escapeText(value) : typeof value === 'object' && value !== null ? { ...value } : value;

const validationOf = (input: InputRule): ExcelJS.DataValidation => ({
  // exceljs writes type `any` as a bare message, which its types leave out.
  type: input.type as ExcelJS.DataValidation['type'],
  formulae: input.type === 'any' ? [] : [input.min ?? 0, input.max ?? 0],
  operator: 'between',
  allowBlank: true,
  ...(input.prompt && { showInputMessage: true, promptTitle: input.prompt.title, prompt: input.prompt.text }),
  ...(input.error === undefined
    ? {}
    : { showErrorMessage: true, errorStyle: 'stop', errorTitle: input.errorTitle ?? '', error: input.error }),
});

const pageSetupOf = ({ print, columns, rows, repeatedRows, frozenColumns }: Sheet): Partial<ExcelJS.PageSetup> => ({
  paperSize: A4,
  orientation: print.landscape ? 'landscape' : 'portrait',
  ...(print.wide
    ? { pageOrder: 'overThenDown' as const }
    : { fitToPage: true, fitToWidth: 1, fitToHeight: print.pages }),
  firstPageNumber: print.firstPageNumber,
  horizontalCentered: true,
  ...(print.colourless && { blackAndWhite: true }),
  margins: {
    top: print.margins.top / POINTS_PER_INCH,
    left: print.margins.left / POINTS_PER_INCH,
    right: print.margins.right / POINTS_PER_INCH,
    bottom: print.margins.bottom / POINTS_PER_INCH,
    header: print.header === undefined ? 0 : HEADER / POINTS_PER_INCH,
    footer: print.margins.footer / POINTS_PER_INCH,
  },
  // exceljs adds the sheet's name and the first dollar sign of both corners.
  printArea: `A$1:${addressOf(1, columns.length).replace('1', `$${rows.length}`)}`,
  ...(repeatedRows ? { printTitlesRow: repeatedRows.join(':') } : {}),
  ...(frozenColumns ? { printTitlesColumn: `A:${columnLetters(frozenColumns)}` } : {}),
});

const protection: Partial<ExcelJS.WorksheetProtection> = {
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatColumns: true,
  formatRows: true,
};

const viewOf = ({ frozenRows, frozenColumns = 0, chosen }: Sheet): Partial<ExcelJS.WorksheetView> => ({
  ...(frozenRows > 0 || frozenColumns > 0
    ? { state: 'frozen', ySplit: frozenRows, ...(frozenColumns > 0 && { xSplit: frozenColumns }) }
    : { state: 'normal' }),
  ...(chosen && { activeCell: addressOf(chosen.row, chosen.column) }),
  showGridLines: false,
});

const headerFooterOf = ({ print: { header, footer } }: Sheet): Partial<ExcelJS.HeaderFooter> => ({
  ...(footer && { differentOddEven: true, oddFooter: footer.odd, evenFooter: footer.even }),
  ...(header !== undefined && { oddHeader: header, ...(footer && { evenHeader: header }) }),
});

const addCells = (
  worksheet: ExcelJS.Worksheet,
  sheet: Sheet,
  styled: (style: CellStyle) => Partial<ExcelJS.Style>,
): void => {
  sheet.rows.forEach(({ height, cells }, index) => {
    const row = worksheet.getRow(index + 1);
    row.height = height;
    for (const cell of cells) {
      const target = row.getCell(cell.column);
      // exceljs never changes a style in place here, and shares it among the cells.
      target.style = styled(cell.style);
      if (cell.value !== null) target.value = excelValue(cell.value);
      const { columns = 1, rows = 1 } = cell;
      if (columns > 1 || rows > 1) {
        worksheet.mergeCells(index + 1, cell.column, index + rows, cell.column + columns - 1);
      }
      if (cell.input) target.dataValidation = validationOf(cell.input);
    }
  });
};

/** One cell for each look, side by side; those that span columns are merged where they will stand. */
const addLooks = (
  worksheet: ExcelJS.Worksheet,
  sheet: Sheet,
  styled: (style: CellStyle) => Partial<ExcelJS.Style>,
): void => {
  sheet.rows.forEach(({ cells }, index) => {
    for (const { column, columns = 1, rows = 1 } of cells) {
      if (columns > 1 || rows > 1) {
        worksheet.mergeCells(index + 1, column, index + rows, column + columns - 1);
      }
    }
  });
  looksOf(sheet).forEach((look, index) => {
    worksheet.getRow(1).getCell(index + 1).style = styled(look);
  });
};

const addSheet = (
  workbook: ExcelJS.Workbook,
  sheet: Sheet,
  styled: (style: CellStyle) => Partial<ExcelJS.Style>,
): void => {
  const { rules } = sheet;
  const worksheet = workbook.addWorksheet(sheet.name, {
    pageSetup: pageSetupOf(sheet),
    views: [viewOf(sheet)],
    headerFooter: headerFooterOf(sheet),
  });
  worksheet.columns = sheet.columns.map((points) => ({ width: points / DIGIT }));
  if (sheet.dense) addLooks(worksheet, sheet, styled);
  else addCells(worksheet, sheet, styled);
  for (const row of sheet.breaks) worksheet.getRow(row).addPageBreak();
  rules.forEach(({ address, formula, ink, fill }, index) => {
    const style = {
      ...(ink !== undefined && { font: { bold: true, color: color(ink) } }),
      fill: { type: 'pattern' as const, pattern: 'solid' as const, bgColor: color(fill) },
    };
    worksheet.addConditionalFormatting({
      ref: address,
      rules: [{ type: 'expression', formulae: [formula], priority: index + 1, style }],
    });
  });
  // Without a password this is done at once: there is nothing to wait for.
  if (sheet.protected) void worksheet.protect('', protection);
};

const FONT_ORDER = ['b', 'i', 'strike', 'outline', 'shadow', 'u', 'vertAlign', 'sz', 'color', 'name', 'rFont'];

const rankOf = (child: string): number => FONT_ORDER.indexOf(/^<(\w+)/.exec(child)?.[1] ?? '');

/** exceljs writes the children of `<font>` in an order that the schema does not allow. */
const orderFonts = (xml: string): string =>
  xml.replace(/<font>(.*?)<\/font>/g, (_, children: string) => {
    const parts = children.match(/<[^>]*\/>/g) ?? [];
    return `<font>${parts.sort((a, b) => rankOf(a) - rankOf(b)).join('')}</font>`;
  });

/** The first font is the default; exceljs has Calibri 11 there. */
const replaceDefaultFont = (xml: string): string =>
  xml.replace(
    /<font>.*?<\/font>/,
    `<font><sz val="${DEFAULT_FACE.size}"/><color theme="1"/><name val="${DEFAULT_FACE.family}"/></font>`,
  );

interface PartSink {
  readonly append: (part: string | Uint8Array, options: { readonly name: string }) => void;
}

type AddParts = (sink: PartSink, model: ExcelJS.WorkbookModel) => Promise<void>;

/**
 * What exceljs's own `write` calls in turn, and does not document: it would pack each part, only for the archive to be
 * opened and packed again. Pictures, drawings and tables, which no sheet here has, are left out.
 */
interface PartWriter {
  readonly prepareModel: (model: ExcelJS.WorkbookModel, options: object) => void;
  readonly addContentTypes: AddParts;
  readonly addOfficeRels: AddParts;
  readonly addWorkbookRels: AddParts;
  readonly addWorksheets: AddParts;
  /** After the worksheets, which share their texts. */
  readonly addSharedStrings: AddParts;
  readonly addThemes: AddParts;
  readonly addStyles: AddParts;
  readonly addApp: AddParts;
  readonly addCore: AddParts;
  readonly addWorkbook: AddParts;
}

const partsOf = async (workbook: ExcelJS.Workbook): Promise<TextParts> => {
  // The types of exceljs leave out what it does not document; its version is pinned.
  const writer = workbook.xlsx as unknown as PartWriter;
  const { model } = workbook;
  const parts: { [path: string]: string } = {};
  const sink: PartSink = {
    append: (part, { name }) => {
      parts[name] = typeof part === 'string' ? part : new TextDecoder().decode(part);
    },
  };
  writer.prepareModel(model, {});
  await writer.addContentTypes(sink, model);
  await writer.addOfficeRels(sink, model);
  await writer.addWorkbookRels(sink, model);
  await writer.addWorksheets(sink, model);
  await writer.addSharedStrings(sink, model);
  await writer.addThemes(sink, model);
  await writer.addStyles(sink, model);
  await writer.addApp(sink, model);
  await writer.addCore(sink, model);
  await writer.addWorkbook(sink, model);
  return parts;
};

const STYLES = 'xl/styles.xml';

const correctStyles = (parts: TextParts): TextParts => {
  const styles = parts[STYLES];
  if (styles === undefined) throw new Error(`exceljs has written no ${STYLES}`);
  return { ...parts, [STYLES]: replaceDefaultFont(orderFonts(styles)) };
};

/** A book as the bytes of an .xlsx file; the same book gives the same bytes. */
export const writeBook = async (book: Book): Promise<Uint8Array<ArrayBuffer>> => {
  const workbook = new Workbook();
  const dated = new Date(`${book.dated}T00:00:00Z`);
  workbook.creator = book.author;
  workbook.lastModifiedBy = book.author;
  workbook.created = dated;
  workbook.modified = dated;
  workbook.title = book.title;
  workbook.subject = book.subject;
  const styled = styleCache();
  for (const sheet of book.sheets) addSheet(workbook, sheet, styled);
  for (const { name, sheet, place } of book.names) {
    workbook.definedNames.add(`${sheetPrefix(sheet)}${absolute(place)}`, name);
  }
  const written = correctStyles(await partsOf(workbook));
  const dense = book.sheets.flatMap((sheet, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    return sheet.dense ? [[path, withCells(written[path] ?? '', sheet)] as const] : [];
  });
  return packBook({ ...written, ...Object.fromEntries(dense) });
};

const absolute = ({ row, column }: CellPosition): string =>
  addressOf(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
