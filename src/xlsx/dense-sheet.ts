/**
 * A sheet of hundreds of thousands of cells: exceljs makes an object of several hundred bytes of each, and would need
 * more than a gigabyte for three thousand units. It writes one cell for each look, and says by it how the file calls
 * that; the cells themselves are written here.
 */

import { addressOf, columnLetters } from '../text/cell-address.js';
import { escapeXml } from '../zip/escape-xml.js';
import type { Cell, CellStyle, CellValue, Sheet } from './book.js';
import { escapeText } from './escape-text.js';

/** The looks of a sheet's cells, each once, in the order in which they first stand in it. */
export const looksOf = ({ rows }: Sheet): readonly CellStyle[] => [
  ...new Set(rows.flatMap(({ cells }) => cells.map(({ style }) => style))),
];

const textCell = (text: string): string => `<is><t xml:space="preserve">${escapeXml(escapeText(text))}</t></is>`;

/** Type and content of a cell. */
const contentOf = (value: CellValue): readonly [type: string, content: string] => {
  if (value === null) return ['', ''];
  if (typeof value === 'number') return ['', `<v>${value}</v>`];
  if (typeof value === 'string') return [' t="inlineStr"', textCell(value)];
  const { formula, result } = value;
  const [type, shown] = typeof result === 'number' ? ['', String(result)] : [' t="str"', escapeXml(escapeText(result))];
  return [type, `<f>${escapeXml(formula)}</f><v>${shown}</v>`];
};

const cellXml = ({ column, value, style }: Cell, row: number, names: ReadonlyMap<CellStyle, string>): string => {
  const [type, content] = contentOf(value);
  return `<c r="${columnLetters(column)}${row}" s="${names.get(style) ?? '0'}"${type}>${content}</c>`;
};

const dataOf = ({ rows }: Sheet, names: ReadonlyMap<CellStyle, string>): string =>
  rows
    .map(({ height, cells }, index) => {
      const row = index + 1;
      const written = cells.map((cell) => cellXml(cell, row, names)).join('');
      return `<row r="${row}" ht="${height}" customHeight="1">${written}</row>`;
    })
    .join('');

/** What the file calls each look: exceljs has written them side by side in the first row. */
const namesIn = (xml: string, looks: readonly CellStyle[]): ReadonlyMap<CellStyle, string> => {
  const written = new Map(
    Array.from(xml.matchAll(/<c r="([A-Z]+)1" s="(\d+)"/g), ([, column = '', name = '']) => [column, name] as const),
  );
  return new Map(looks.map((look, index) => [look, written.get(columnLetters(index + 1)) ?? '0']));
};

/** The part of a sheet, in which only its looks stand, with its cells in their place. */
export const withCells = (xml: string, sheet: Sheet): string => {
  const names = namesIn(xml, looksOf(sheet));
  const last = addressOf(sheet.rows.length, sheet.columns.length);
  return xml
    .replace(/<dimension ref="[^"]*"\/>/, `<dimension ref="A1:${last}"/>`)
    .replace(/<sheetData>.*<\/sheetData>/s, () => `<sheetData>${dataOf(sheet, names)}</sheetData>`);
};
