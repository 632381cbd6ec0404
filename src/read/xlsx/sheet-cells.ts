import { addressOf, placeOf } from '../../text/cell-address.js';
import { decodeXml, scanXml, type XmlAttributes } from '../../zip/xml.js';
import type { Cells, Content } from '../tables/content.js';
import { shownBy } from '../tables/number-format.js';
import type { CellFormat } from './cell-formats.js';
import { dateOf } from './dates.js';
import { damaged, tooMany } from './faults.js';
import { limits } from './limits.js';
import { withCovered } from './merged-areas.js';
import { type RichText, RichTextReader, unescaped } from './rich-text.js';

/** What the cells of a sheet refer to. */
export interface SharedParts {
  readonly strings: readonly RichText[];
  readonly formats: readonly CellFormat[];
  readonly date1904: boolean;
}

/** Counts cells over all sheets of a book. */
export interface CellBudget {
  left: number;
}

/** The longest number that any program writes. */
const LONGEST_VALUE = 400;

interface CellInWork {
  readonly address: string;
  readonly type: string;
  readonly format: CellFormat;
  readonly inline: RichTextReader;
  /** Text of the value element, if there is one. */
  value: string | undefined;
  formula: boolean;
}

/** Merged areas that are looked at: a book that collects a form from many departments has them on as many sheets. */
const MAX_AREAS = 10_000;

const plainFormat: CellFormat = { code: 'General', marked: false };

const numberValue = /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?\s*$/;

const textContent = ({ text, marked }: RichText, format: CellFormat): Content | undefined => {
  const all = marked ?? text;
  if (all === '') return undefined;
  if (format.marked) return { type: 'marked', text: '', all };
  return marked === undefined ? { type: 'text', text } : { type: 'marked', text, all };
};

const numberContent = (raw: string, format: CellFormat, { date1904 }: SharedParts): Content => {
  if (!numberValue.test(raw)) throw damaged('单元格的内容有误');
  const value = Number(raw);
  if (shownBy(format.code, value, undefined).as === 'date') return { type: 'date', iso: dateOf(value, date1904) };
  return format.marked
    ? { type: 'marked', text: '', all: String(value) }
    : { type: 'number', value, format: format.code };
};

/** ISO 8601 text, which few programs write. */
const isoContent = (raw: string): Content => ({
  type: 'date',
  iso: raw.trim().replace(/T00:00:00(?:\.0+)?Z?$/, ''),
});

/** What a cell holds; `undefined` if it is blank. */
const contentOf = (cell: CellInWork, shared: SharedParts): Content | undefined => {
  const { type, value, format } = cell;
  // A formula whose text is empty has a result, an empty one; a formula without a value element has none.
  if (cell.formula && (value === undefined || (value === '' && type !== 'str'))) return { type: 'uncalculated' };
  if (type === 'inlineStr') return textContent(cell.inline.read(), format);
  if (value === undefined || value === '') return undefined;
  switch (type) {
    case 'n':
      return numberContent(value, format, shared);
    case 's': {
      const text = /^\s*\d{1,9}\s*$/.test(value) ? shared.strings[Number(value)] : undefined;
      if (!text) throw damaged('单元格的内容有误');
      return textContent(text, format);
    }
    case 'str':
      return textContent({ text: unescaped(value) }, format);
    case 'b':
      return { type: 'boolean', value: value.trim() === '1' || value.trim() === 'true' };
    case 'e':
      return { type: 'error', code: value.trim() };
    case 'd':
      return isoContent(value);
    default:
      throw damaged('单元格的内容有误');
  }
};

/** Walks through the cells of a sheet, each given when it ends. */
class SheetReader {
  readonly cells = new Map<string, Content>();
  readonly merged: string[] = [];
  private row = 0;
  private column = 0;
  private rows = 0;
  private cellsInRow = 0;
  private inData = false;
  private inFormula = false;
  private inValue = false;
  private cell: CellInWork | undefined;

  constructor(
    private readonly shared: SharedParts,
    private readonly budget: CellBudget,
  ) {}

  open(name: string, attributes: XmlAttributes): void {
    if (!this.inData) {
      this.inData = name === 'sheetData';
      if (name === 'mergeCell' && this.merged.length < MAX_AREAS) this.merged.push(attributes.get('ref') ?? '');
    } else if (this.cell) this.openInCell(this.cell, name, attributes);
    else if (name === 'row') this.beginRow(attributes);
    else if (name === 'c') this.beginCell(attributes);
  }

  text(raw: string): void {
    if (!this.cell || this.inFormula) return;
    if (!this.inValue) {
      this.cell.inline.text(raw);
      return;
    }
    const value = (this.cell.value ?? '') + decodeXml(raw);
    const longest = this.cell.type === 'str' ? limits.textLength : LONGEST_VALUE;
    if (value.length > longest) throw damaged('单元格的内容过长');
    this.cell.value = value;
  }

  close(name: string): void {
    if (!this.inData) return;
    if (this.inFormula) this.inFormula = name !== 'f';
    else if (this.inValue) this.inValue = name !== 'v';
    else if (this.cell && name === 'c') this.endCell(this.cell);
    else if (this.cell) this.cell.inline.close(name);
    else if (name === 'row') this.endRow();
    else if (name === 'sheetData') this.inData = false;
  }

  private openInCell(cell: CellInWork, name: string, attributes: XmlAttributes): void {
    if (this.inFormula || this.inValue) return;
    if (name === 'f') {
      this.inFormula = true;
      cell.formula = true;
    } else if (name === 'v') {
      this.inValue = true;
      cell.value = '';
    } else cell.inline.open(name, attributes);
  }

  private beginRow(attributes: XmlAttributes): void {
    const given = attributes.get('r');
    const next = given === undefined ? this.row + 1 : Number(given);
    // Rows out of order would be read over each other.
    if (!Number.isInteger(next) || next <= this.row) throw damaged('单元格的位置有误');
    this.row = next;
    this.column = 0;
    this.cellsInRow = 0;
  }

  private beginCell(attributes: XmlAttributes): void {
    const address = attributes.get('r') ?? addressOf(this.row, this.column + 1);
    const place = placeOf(address);
    if (!place || place.row !== this.row || place.column <= this.column) throw damaged('单元格的位置有误');
    this.column = place.column;
    this.cell = {
      address,
      type: attributes.get('t') ?? 'n',
      format: this.shared.formats[Number(attributes.get('s') ?? 0)] ?? plainFormat,
      inline: new RichTextReader(),
      value: undefined,
      formula: false,
    };
  }

  private endCell(cell: CellInWork): void {
    this.cell = undefined;
    const content = contentOf(cell, this.shared);
    if (content === undefined) return;
    this.cellsInRow += 1;
    this.budget.left -= 1;
    if (this.budget.left < 0) throw tooMany('有内容的单元格', limits.cells);
    this.cells.set(cell.address, content);
  }

  /** The last row of the sheet, blank ones too. */
  get lastRow(): number {
    return this.row;
  }

  private endRow(): void {
    if (this.cellsInRow === 0) return;
    this.rows += 1;
    if (this.rows > limits.rows) throw tooMany('有内容的行', limits.rows);
  }
}

/**
 * The cells of a sheet that hold something, or that one which does covers, by address: formulas by their results.
 * Validations and formats of whole columns are not looked at: a few bytes of them can stand for millions of cells.
 */
export const readSheetCells = (xml: string, shared: SharedParts, budget: CellBudget): Omit<Cells, 'name'> => {
  const reader = new SheetReader(shared, budget);
  scanXml(xml, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (raw) => reader.text(raw),
    close: (name) => reader.close(name),
  });
  return { cells: withCovered(reader.cells, reader.merged), rows: reader.lastRow };
};
