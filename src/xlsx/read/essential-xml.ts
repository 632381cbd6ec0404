import { addressOf, placeOf } from '../address.js';
import { WorkbookError } from '../workbook-error.js';
import { limits } from './limits.js';
import { attributesOf, scanXml } from './xml.js';

/**
 * What of a sheet tells its figures: the cells that hold something, formulas replaced by their results. Validations,
 * merged areas and formats of whole columns stay behind: a few bytes of them can stand for millions of cells.
 */
export interface EssentialSheet {
  readonly xml: string;
  /** Addresses of cells with a formula. */
  readonly formulas: ReadonlySet<string>;
  /** Addresses of formulas that the file gives no result of. */
  readonly uncalculated: ReadonlySet<string>;
}

/** Counts cells over all sheets of a book. */
export interface CellBudget {
  left: number;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

const escapeAttribute = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const tooLarge = (what: string, most: number): WorkbookError =>
  new WorkbookError('too-large', `${what}超过${most}，不像是填报的表。请把统计表单独复制到新的工作簿，另存为 .xlsx`);

const misplaced = (what = '的位置'): WorkbookError =>
  new WorkbookError('damaged', `文件已损坏（单元格${what}有误）。请用 Excel、WPS 打开修复后另存为 .xlsx`);

/** Elements of a cell, or of a shared string, that carry its value. */
const carriers = new Set(['v', 'is', 't', 'r', 'si']);

/** Collects the text-bearing elements below a cell or a shared string, without what only says how they look. */
class ValueWriter {
  xml = '';
  private skipped = '';

  open(name: string): void {
    if (this.skipped !== '') return;
    if (carriers.has(name)) this.xml += name === 't' ? '<t xml:space="preserve">' : `<${name}>`;
    else this.skipped = name;
  }

  text(raw: string): void {
    if (this.skipped === '') this.xml += raw;
  }

  close(name: string): void {
    if (this.skipped === '') this.xml += `</${name}>`;
    else if (this.skipped === name) this.skipped = '';
  }
}

interface CellInWork {
  readonly address: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly value: ValueWriter;
  formula: boolean;
  /** A value element is there, be it empty. */
  valued: boolean;
}

const hasContents = ({ value }: CellInWork): boolean => value.xml !== '' && value.xml !== '<is></is>';

const cellTypes = new Set(['n', 's', 'str', 'inlineStr', 'b', 'e', 'd']);
const numberValue = /^<v>\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?\s*<\/v>$/;

/** The type of a cell as exceljs is to see it: it would read the first digits of anything as a number. */
const cellType = (type: string, value: string): string => {
  if (!cellTypes.has(type) || (type === 'n' && !numberValue.test(value))) throw misplaced('的内容');
  // A date by its type, not by its format: ISO 8601 text.
  return type === 'd' ? 'str' : type;
};

/** The essential part of a worksheet. */
export const essentialSheet = (xml: string, budget: CellBudget): EssentialSheet => {
  const formulas = new Set<string>();
  const uncalculated = new Set<string>();
  const rows: string[] = [];
  let inData = false;
  let row = 0;
  let column = 0;
  let cells: string[] = [];
  let cell: CellInWork | undefined;
  let inFormula = false;

  const beginRow = (raw: string): void => {
    const given = attributesOf(raw).get('r');
    const next = given === undefined ? row + 1 : Number(given);
    // Rows out of order would be read over each other.
    if (!Number.isInteger(next) || next <= row) throw misplaced();
    row = next;
    column = 0;
    cells = [];
  };
  const beginCell = (raw: string): void => {
    const attributes = attributesOf(raw);
    const address = attributes.get('r') ?? addressOf(row, column + 1);
    const place = placeOf(address);
    if (!place || place.row !== row || place.column <= column) throw misplaced();
    column = place.column;
    cell = { address, attributes, value: new ValueWriter(), formula: false, valued: false };
  };
  const endCell = (ended: CellInWork): void => {
    const { address, attributes, value } = ended;
    if (ended.formula) {
      formulas.add(address);
      // A formula whose text is empty has a result, an empty one; a formula without a value element has none.
      if (!ended.valued || (value.xml === '<v></v>' && attributes.get('t') !== 'str')) uncalculated.add(address);
    }
    if (!hasContents(ended) || value.xml === '<v></v>') return;
    budget.left -= 1;
    if (budget.left < 0) throw tooLarge('有内容的单元格', limits.cells);
    const type = cellType(attributes.get('t') ?? 'n', value.xml);
    const style = attributes.get('s');
    const typed = type === 'n' ? '' : ` t="${type}"`;
    const styled = style === undefined || !/^\d{1,6}$/.test(style) ? '' : ` s="${style}"`;
    cells.push(`<c r="${address}"${styled}${typed}>${value.xml}</c>`);
  };
  const endRow = (): void => {
    if (cells.length === 0) return;
    rows.push(`<row r="${row}">${cells.join('')}</row>`);
    if (rows.length > limits.rows) throw tooLarge('有内容的行', limits.rows);
  };

  scanXml(xml, {
    open: (name, raw) => {
      if (!inData) inData = name === 'sheetData';
      else if (cell && !inFormula) {
        if (name === 'f') {
          inFormula = true;
          cell.formula = true;
        } else {
          if (name === 'v') cell.valued = true;
          cell.value.open(name);
        }
      } else if (name === 'row') beginRow(raw);
      else if (name === 'c') beginCell(raw);
    },
    text: (raw) => {
      if (cell && !inFormula) cell.value.text(raw);
    },
    close: (name) => {
      if (!inData) return;
      if (inFormula) inFormula = name !== 'f';
      else if (cell && name === 'c') {
        endCell(cell);
        cell = undefined;
      } else if (cell) cell.value.close(name);
      else if (name === 'row') endRow();
      else if (name === 'sheetData') inData = false;
    },
  });
  return { xml: `<worksheet ${MAIN}><sheetData>${rows.join('')}</sheetData></worksheet>`, formulas, uncalculated };
};

/** The shared strings without phonetic readings and faces. */
export const essentialStrings = (xml: string): string => {
  const strings: string[] = [];
  let value: ValueWriter | undefined;
  scanXml(xml, {
    open: (name) => {
      if (name === 'si' && !value) value = new ValueWriter();
      value?.open(name);
    },
    text: (raw) => value?.text(raw),
    close: (name) => {
      value?.close(name);
      if (name !== 'si' || !value) return;
      strings.push(value.xml);
      if (strings.length > limits.strings) throw tooLarge('文字', limits.strings);
      value = undefined;
    },
  });
  return `<sst ${MAIN}>${strings.join('')}</sst>`;
};

/** `0\.0` and `0!.0` as `0"."0`: exceljs drops the signs that make the next character a literal one. */
const quoteLiterals = (format: string): string =>
  format.replace(/"[^"]*"|[\\!]([^"])/g, (whole, literal?: string) => (literal === undefined ? whole : `"${literal}"`));

/** Number formats and which cells have them; faces, colours and borders do not matter to a figure. */
export const essentialStyles = (xml: string): string => {
  const formats: string[] = [];
  const cellFormats: string[] = [];
  let list = '';
  scanXml(xml, {
    open: (name, raw) => {
      if (name === 'cellXfs' || name === 'numFmts') list = name;
      else if (name === 'numFmt' && list === 'numFmts') {
        const attributes = attributesOf(raw);
        const id = Number(attributes.get('numFmtId'));
        if ((attributes.get('formatCode') ?? '').length > limits.formatLength) throw misplaced('的格式');
        formats.push(
          `<numFmt numFmtId="${id}" formatCode="${escapeAttribute(quoteLiterals(attributes.get('formatCode') ?? ''))}"/>`,
        );
      } else if (name === 'xf' && list === 'cellXfs') {
        cellFormats.push(`<xf numFmtId="${Number(attributesOf(raw).get('numFmtId') ?? 0)}"/>`);
        if (cellFormats.length > limits.formats) throw tooLarge('单元格格式', limits.formats);
      }
    },
    close: (name) => {
      if (name === list) list = '';
    },
  });
  return `<styleSheet ${MAIN}><numFmts>${formats.join('')}</numFmts><cellXfs>${cellFormats.join('')}</cellXfs></styleSheet>`;
};
