import { decodeXml, scanXml, type XmlAttributes } from '../../zip/xml.js';
import { tooMany } from './faults.js';
import { limits } from './limits.js';

/** A defined name that stands for one cell; `scope` is the sheet's place in the book if the name holds only there. */
export interface CellName {
  readonly name: string;
  readonly sheet: string;
  readonly address: string;
  readonly scope?: number;
}

/** What the main part of a workbook says. */
export interface WorkbookPart {
  /** In the order of the tabs. */
  readonly sheets: readonly { readonly name: string; readonly relationship: string }[];
  readonly names: readonly CellName[];
  readonly date1904: boolean;
}

/** `'统计表'!$F$6`, or an area. */
const sheetName = `(?:'(?<quoted>(?:[^']|'')+)'|(?<plain>[^'!]+))`;
const cellAddress = String.raw`\$?(?<column>[A-Z]{1,3})\$?(?<row>\d{1,7})`;
const lastCell = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const cellReference = new RegExp(`^${sheetName}!${cellAddress}(?::${lastCell})?$`);

/** A sheet's name has at most 31 characters. */
const LONGEST_REFERENCE = 200;

/**
 * The cell that a name's formula stands for. An area stands for its first cell, as a merged cell's name may be written
 * out by other programs.
 */
const cellOfReference = (formula: string): { sheet: string; address: string } | undefined => {
  if (formula.length > LONGEST_REFERENCE) return undefined;
  const groups = cellReference.exec(formula.trim())?.groups;
  if (!groups) return undefined;
  const { quoted, plain = '', column, row } = groups;
  return { sheet: quoted?.replaceAll("''", "'") ?? plain, address: `${column}${row}` };
};

/** Reads the main part of a workbook. */
export const readWorkbookPart = (xml: string): WorkbookPart => {
  const sheets: { name: string; relationship: string }[] = [];
  const names: CellName[] = [];
  let date1904 = false;
  let defining: XmlAttributes | undefined;
  let formula = '';
  let defined = 0;
  scanXml(xml, {
    open: (name, attributes) => {
      if (name === 'sheet') {
        sheets.push({ name: attributes.get('name') ?? '', relationship: attributes.get('id') ?? '' });
        if (sheets.length > limits.sheets) throw tooMany('工作表', limits.sheets);
      } else if (name === 'workbookPr') {
        date1904 = ['1', 'true'].includes(attributes.get('date1904') ?? '');
      } else if (name === 'definedName') {
        defining = attributes;
        formula = '';
        defined += 1;
        if (defined > limits.names) throw tooMany('单元格名称', limits.names);
      }
    },
    text: (raw) => {
      if (defining && formula.length <= LONGEST_REFERENCE) formula += decodeXml(raw);
    },
    close: (name) => {
      if (name !== 'definedName' || !defining) return;
      const cell = cellOfReference(formula);
      const scope = defining.get('localSheetId');
      if (cell) {
        const named = { name: defining.get('name') ?? '', ...cell };
        names.push(scope === undefined ? named : { ...named, scope: Number(scope) });
      }
      defining = undefined;
    },
  });
  return { sheets, names, date1904 };
};
