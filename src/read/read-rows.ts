import { addressOf, placeOf } from '../text/cell-address.js';
import type { Content } from './tables/content.js';
import { openBook } from './xlsx/open-book.js';

/** A cell of a list: dates as ISO text, formulas by their results. */
export type RowCell = string | number | boolean | undefined;

const cellOf = (content: Content | undefined): RowCell => {
  switch (content?.type) {
    case undefined:
    case 'error':
    case 'uncalculated':
    case 'covered':
      return undefined;
    case 'number':
    case 'boolean':
      return content.value;
    case 'text':
      return content.text;
    case 'marked':
      return content.all;
    case 'date':
      return content.iso;
  }
};

/**
 * The cells of a workbook's first sheet that has any, row by row: a list that an office keeps, such as its register.
 *
 * @throws ReadError if the bytes are no workbook, or none that can be read safely
 */
export const readRows = (bytes: Uint8Array): readonly (readonly RowCell[])[] => {
  const cells = openBook(bytes).sheets.find((sheet) => sheet.cells.size > 0)?.cells ?? new Map<string, Content>();
  const places = [...cells.keys()].flatMap((address) => placeOf(address) ?? []);
  const [rows, columns] = [
    places.reduce((most, { row }) => Math.max(most, row), 0),
    places.reduce((most, { column }) => Math.max(most, column), 0),
  ];
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => cellOf(cells.get(addressOf(row + 1, column + 1)))),
  );
};
