import { decodeXml, type XmlAttributes } from '../../zip/xml.js';
import { damaged } from './faults.js';
import { limits } from './limits.js';

/** The text of a cell or of a shared string. */
export interface RichText {
  /** What counts: without raised, lowered and struck-out letters. */
  readonly text: string;
  /** All letters, where some of them are raised, lowered or struck out. */
  readonly marked?: string;
}

/** Whether a switch such as `<strike/>` is on. */
export const isOn = (attributes: XmlAttributes): boolean => !['0', 'false'].includes(attributes.get('val') ?? '1');

/** Whether an element of a run's or of a font's look marks its letters as no part of the text. */
export const isMark = (name: string, attributes: XmlAttributes): boolean =>
  (name === 'strike' && isOn(attributes)) ||
  (name === 'vertAlign' && ['superscript', 'subscript'].includes(attributes.get('val') ?? ''));

/** Excel writes `_x000D_` for a character that XML cannot hold, and `_x005F_` for an underscore that opens no such thing. */
export const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Collects a text from its runs; phonetic readings stay behind. */
export class RichTextReader {
  private all = '';
  private kept = '';
  private inText = false;
  private inPhonetic = false;
  private isMarked = false;

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'rPh') this.inPhonetic = true;
    else if (name === 'r') this.isMarked = false;
    else if (name === 't') this.inText = true;
    else if (isMark(name, attributes)) this.isMarked = true;
  }

  text(raw: string): void {
    if (!this.inText || this.inPhonetic) return;
    const text = unescaped(decodeXml(raw));
    if (this.all.length + text.length > limits.textLength) throw damaged(`单元格的文字超过${limits.textLength}个字`);
    this.all += text;
    if (!this.isMarked) this.kept += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.inPhonetic = false;
    else if (name === 'r') this.isMarked = false;
    else if (name === 't') this.inText = false;
  }

  read(): RichText {
    return this.kept === this.all ? { text: this.all } : { text: this.kept, marked: this.all };
  }
}
