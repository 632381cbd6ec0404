import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export type Edit = (xml: string) => string;

/** A workbook with some of its parts changed, or added; as another program would have saved it. */
export const withParts = (bytes: Uint8Array, edits: { readonly [path: string]: Edit }): Uint8Array => {
  const parts = unzipSync(bytes);
  for (const [path, edit] of Object.entries(edits)) {
    const before = parts[path];
    parts[path] = strToU8(edit(before ? strFromU8(before) : ''));
  }
  return zipSync(parts);
};

/** Replaces by pattern; a pattern that is not there is a fault of the test. */
export const replacing =
  (pattern: string | RegExp, replacement: string): Edit =>
  (xml) => {
    const changed = xml.replace(pattern, () => replacement);
    if (changed === xml) throw new Error(`nothing to replace: ${pattern}`);
    return changed;
  };

export const inTurn =
  (...edits: readonly Edit[]): Edit =>
  (xml) =>
    edits.reduce((changed, edit) => edit(changed), xml);

/** What a cell holds in the file: its attributes beside address and style, and its inner XML. */
export interface RawCell {
  readonly attributes?: string;
  readonly inner: string;
}

export const numberCell = (value: number | string): RawCell => ({ inner: `<v>${value}</v>` });
export const textCell = (text: string): RawCell => ({
  attributes: 't="inlineStr"',
  inner: `<is><t xml:space="preserve">${text}</t></is>`,
});

/** Puts contents into a cell, which keeps its style unless another is given. */
export const withCell =
  (address: string, { attributes = '', inner }: RawCell): Edit =>
  (xml) => {
    const pattern = new RegExp(`<c r="${address}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`);
    const [, style = ''] = pattern.exec(xml) ?? [];
    const kept = attributes.startsWith('s=') || attributes.includes(' s=') ? '' : style;
    return replacing(pattern, `<c r="${address}"${kept} ${attributes}>${inner}</c>`)(xml);
  };

const moveRow = (row: number, from: number, by: number): number => (row >= from ? row + by : row);

/**
 * Moves the rows from one on by some: upwards after those in between are gone, downwards to leave blank ones. Cells and
 * merged areas move; names do not.
 */
export const movingRows =
  (from: number, by: number): Edit =>
  (xml) =>
    xml
      .replace(/<row r="(\d+)".*?<\/row>/g, (row, at: string) =>
        by < 0 && Number(at) >= from + by && Number(at) < from ? '' : row,
      )
      .replace(
        /<(row|c) r="([A-Z]*)(\d+)"/g,
        (_, tag: string, column: string, row: string) => `<${tag} r="${column}${moveRow(Number(row), from, by)}"`,
      )
      .replace(/<mergeCells.*?<\/mergeCells>/, '');

/** Moves all cells some columns to the right; names do not move. */
export const movingColumns =
  (by: number): Edit =>
  (xml) =>
    xml
      .replace(
        /<c r="([A-Z])(\d+)"/g,
        (_, column: string, row: string) => `<c r="${String.fromCharCode(column.charCodeAt(0) + by)}${row}"`,
      )
      .replace(/<mergeCells.*?<\/mergeCells>/, '');

const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** Deletes a column, from 1: what stood right of it moves to the left; names do not. */
export const withoutColumn =
  (column: number): Edit =>
  (xml) =>
    xml
      .replace(/<c r="([A-Z]+)\d+"[^>]*?(?:\/>|>.*?<\/c>)/g, (cell, at: string) =>
        columnNumber(at) === column ? '' : cell,
      )
      .replace(/<c r="([A-Z])(\d+)"/g, (_, at: string, row: string) => {
        const moved = columnNumber(at) > column ? columnNumber(at) - 1 : columnNumber(at);
        return `<c r="${String.fromCharCode(64 + moved)}${row}"`;
      })
      .replace(/<mergeCells.*?<\/mergeCells>/, '');

/** Moves the names as a program does that knows of them. */
export const movingNames =
  (from: number, by: number): Edit =>
  (xml) =>
    xml.replace(
      /(<definedName [^>]*>[^<]*!\$[A-Z]+\$)(\d+)(<)/g,
      (_, before: string, row: string, after: string) => `${before}${moveRow(Number(row), from, by)}${after}`,
    );

/** A workbook without any names, as programs leave it that do not know them. */
export const withoutNames: Edit = (xml) => xml.replace(/<definedNames>.*?<\/definedNames>/, '');
