import type { XmlAttributes } from '../../zip/xml.js';
import { ReadError } from '../read-error.js';
import type { Look, Setting } from './source.js';

/** Whether a namespace is that of Word's own elements, in transitional or strict files. */
export const isWord = (namespace: string): boolean =>
  namespace.endsWith('/wordprocessingml/2006/main') || namespace.endsWith('/ooxml/wordprocessingml/main');

export const tooLarge = (what: string, max: number): ReadError =>
  new ReadError('too-large', `${what}超过${max}个，不像是一份年度报告。请把报告单独复制到新的文件，另存为 .docx`);

/** Whether a switch such as `<w:b/>` is on. */
const isOn = (attributes: XmlAttributes): boolean => !['0', 'false', 'off'].includes(attributes.get('val') ?? '1');

const numberOf = (text: string | undefined): number | undefined => {
  const value = text === undefined ? Number.NaN : Number.parseFloat(text);
  return Number.isFinite(value) ? value : undefined;
};

/** What an element of `w:rPr` says of the look of letters. */
export const lookOf = (name: string, attributes: XmlAttributes): Look => {
  switch (name) {
    case 'b':
      return { bold: isOn(attributes) };
    case 'rFonts': {
      const face = attributes.get('eastAsia');
      return face === undefined ? {} : { face };
    }
    case 'sz': {
      const size = numberOf(attributes.get('val'));
      return size === undefined ? {} : { size };
    }
    case 'vanish':
      return { hidden: isOn(attributes) };
    case 'strike':
    case 'dstrike':
      return { struck: isOn(attributes) };
    case 'vertAlign':
      return { raised: ['superscript', 'subscript'].includes(attributes.get('val') ?? '') };
    default:
      return {};
  }
};

/** What an element of `w:pPr` says of a paragraph. */
export const settingOf = (name: string, attributes: XmlAttributes): Setting => {
  const value = attributes.get('val');
  switch (name) {
    case 'outlineLvl': {
      const outline = numberOf(value);
      return outline === undefined ? {} : { outline };
    }
    case 'numId':
      return value === undefined ? {} : { list: value };
    case 'ilvl': {
      const listLevel = numberOf(value);
      return listLevel === undefined ? {} : { listLevel };
    }
    case 'jc':
      return value === undefined ? {} : { align: value };
    case 'ind': {
      const firstLine = numberOf(attributes.get('firstLineChars') ?? attributes.get('firstLine'));
      return firstLine === undefined ? {} : { firstLine };
    }
    default:
      return {};
  }
};
