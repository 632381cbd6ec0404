import { isoDate } from '../around.js';
import type { SourceLine } from './lines.js';

const isTitleStyle = ({ style }: SourceLine): boolean => /^(?:title|标题)$/.test(style);
const reportTitle = /(?:政府信息公开|政务公开).*(?:报告|年报)\s*$/u;

const isTitleLine = (line: SourceLine): boolean =>
  isTitleStyle(line) ||
  (line.text.length <= 60 &&
    (line.align === 'center' || reportTitle.test(line.text)) &&
    isoDate(bare(line.text)) === undefined);

/** A line without the brackets around it. */
export const bare = (text: string): string => text.replace(/^[（(]\s*(.*?)\s*[)）]$/u, '$1');

/** No line of an agency's name is longer, and no sentence ends in one. */
const isName = ({ text }: SourceLine): boolean => text.length <= 45 && !/[。；，：:！？]/u.test(text);

/** Splits the items before the first part: title, signature under it, preamble. */
export const readFront = (lines: readonly SourceLine[]) => {
  const styled = lines.some(isTitleStyle);
  const isTitle = (line: SourceLine): boolean => (styled ? isTitleStyle(line) : isTitleLine(line));
  const first = lines.findIndex(isTitle);
  if (first < 0) return { before: [], title: [], issued: undefined, rest: lines };
  // Of a title that names the agency only the date may stand below: its own last line is no agency's name.
  const isAgency = (at: number): boolean =>
    !reportTitle.test(lines[at]?.text ?? '') && !(styled && at === first) && signatureAt(lines, at) !== undefined;
  let end = first;
  while (end < lines.length && isTitle(lines[end] as SourceLine) && !isAgency(end)) end += 1;
  const title = lines.slice(first, end);
  const [one] = lines.slice(end);
  const before = lines.slice(0, first);
  const signed = signatureAt(lines, end);
  if (signed) return { before, title, issued: signed, rest: lines.slice(signed.end) };
  const alone = one && isoDate(bare(one.text));
  if (one && alone !== undefined) {
    return {
      before,
      title,
      issued: { agency: undefined, date: one, iso: alone, end: end + 1 },
      rest: lines.slice(end + 1),
    };
  }
  return { before, title, issued: undefined, rest: lines.slice(end) };
};

/** An agency and under it a date. */
export interface Signature {
  readonly agency: string | undefined;
  readonly date: SourceLine;
  /** `YYYY-MM-DD` */
  readonly iso: string;
  /** Place after it among the lines. */
  readonly end: number;
}

/** The agency that stands at this line, broken by hand into several perhaps, if a date stands under it. */
export const signatureAt = (lines: readonly (SourceLine | undefined)[], at: number): Signature | undefined => {
  let agency = '';
  for (let place = at; place < lines.length; place += 1) {
    const line = lines[place];
    if (!line) return undefined;
    const iso = place > at ? isoDate(bare(line.text)) : undefined;
    if (iso !== undefined) return { agency, date: line, iso, end: place + 1 };
    if (!isName(line) || (place > at && !line.broken)) return undefined;
    agency += line.text;
  }
  return undefined;
};
