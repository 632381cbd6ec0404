import { scanXml, type XmlAttributes } from '../../zip/xml.js';
import { damaged, tooMany } from './faults.js';
import { limits } from './limits.js';
import { isMark } from './rich-text.js';

/** How a cell shows what it holds. */
export interface CellFormat {
  /** Code of the number format. */
  readonly code: string;
  /** The whole cell is raised, lowered or struck out. */
  readonly marked: boolean;
}

/**
 * Number formats that files name by number alone (ECMA-376-1, 18.8.30): 27–36 and 50–58 are the dates of Chinese Excel,
 * 23–26 are reserved and show the number.
 */
const builtIn = (id: number): string => {
  const codes: { readonly [id: number]: string } = {
    1: '0',
    2: '0.00',
    3: '#,##0',
    4: '#,##0.00',
    9: '0%',
    10: '0.00%',
    11: '0.00E+00',
    12: '# ?/?',
    13: '# ??/??',
    37: '#,##0_);(#,##0)',
    38: '#,##0_);[Red](#,##0)',
    39: '#,##0.00_);(#,##0.00)',
    40: '#,##0.00_);[Red](#,##0.00)',
    48: '##0.0E+0',
    49: '@',
  };
  const isDate = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
  return isDate ? 'yyyy/m/d' : (codes[id] ?? 'General');
};

/** Number formats of a workbook by the number that its cells bear; faces, colours and borders do not matter. */
export const readCellFormats = (xml: string): readonly CellFormat[] => {
  const codes = new Map<number, string>();
  const markedFonts = new Set<number>();
  const formats: { readonly id: number; readonly font: number }[] = [];
  let fonts = 0;
  let list = '';

  const readFormat = (attributes: XmlAttributes): void => {
    const code = attributes.get('formatCode') ?? '';
    if (code.length > limits.formatLength) throw damaged('单元格的格式有误');
    codes.set(Number(attributes.get('numFmtId')), code);
  };
  scanXml(xml, {
    open: (name, attributes) => {
      if (['cellXfs', 'numFmts', 'fonts'].includes(name)) list = name;
      else if (list === 'numFmts' && name === 'numFmt') readFormat(attributes);
      else if (list === 'fonts') {
        if (name === 'font') fonts += 1;
        else if (isMark(name, attributes)) markedFonts.add(fonts - 1);
      } else if (list === 'cellXfs' && name === 'xf') {
        formats.push({ id: Number(attributes.get('numFmtId') ?? 0), font: Number(attributes.get('fontId') ?? 0) });
        if (formats.length > limits.formats) throw tooMany('单元格格式', limits.formats);
      }
    },
    close: (name) => {
      if (name === list) list = '';
    },
  });
  return formats.map(({ id, font }) => ({ code: codes.get(id) ?? builtIn(id), marked: markedFonts.has(font) }));
};
