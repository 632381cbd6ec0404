import { decodeXml } from '../../zip/xml.js';
import { tooLarge } from './word-xml.js';

interface FieldInWork {
  code: string;
  inResult: boolean;
}

/** Fields inside each other. */
const MOST = 100;
/** Characters of a code that are looked at. */
const LONGEST_CODE = 100;

/** The fields of a Word file that are open where it is being read: a code, which nobody sees, then its result. */
export class FieldsInWork {
  private readonly open: FieldInWork[] = [];

  /** A mark of a field whose parts stand in elements of their own: `begin`, `separate`, `end`. */
  mark(type: string | undefined): void {
    const field = this.open.at(-1);
    if (type === 'begin') this.open.push({ code: '', inResult: false });
    else if (type === 'separate' && field) field.inResult = true;
    else if (type === 'end') this.open.pop();
    if (this.open.length > MOST) throw tooLarge('域', MOST);
  }

  /** An element that holds the result of a field. */
  beginSimple(code: string): void {
    this.open.push({ code, inResult: true });
  }

  endSimple(): void {
    this.open.pop();
  }

  code(raw: string): void {
    const field = this.open.at(-1);
    if (field && !field.inResult && field.code.length < LONGEST_CODE) field.code += decodeXml(raw);
  }

  /** Whether what stands here is seen: the result of every open field. */
  get areInResults(): boolean {
    return this.open.every(({ inResult }) => inResult);
  }

  /** Whether what stands here is a table of contents. */
  get areContents(): boolean {
    return this.open.some(({ code, inResult }) => inResult && /^\s*TOC\b/i.test(code));
  }
}
