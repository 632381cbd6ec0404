import { isoDate } from '../around.js';
import type { Line } from './lines.js';

const isTitleStyle = ({ style }: Line): boolean => /^(?:title|标题)$/.test(style);
const reportTitle = /(?:政府信息公开|政务公开).*(?:报告|年报)\s*$/u;

const isTitleLine = (line: Line): boolean =>
  isTitleStyle(line) ||
  (line.text.length <= 60 &&
    (line.align === 'center' || reportTitle.test(line.text)) &&
    isoDate(bare(line.text)) === undefined);

/** A line without the brackets around it. */
export const bare = (text: string): string => text.replace(/^[（(]\s*(.*?)\s*[)）]$/u, '$1');

const isName = ({ text }: Line): boolean => text.length <= 45 && !/[。；，：:！？]/u.test(text);

/** Splits the items before the first part: title, signature under it, preamble. */
export const readFront = (lines: readonly Line[]) => {
  const styled = lines.some(isTitleStyle);
  const isTitle = (line: Line): boolean => (styled ? isTitleStyle(line) : isTitleLine(line));
  const first = lines.findIndex(isTitle);
  if (first < 0) return { before: [], title: [], issued: undefined, rest: lines };
  let end = first;
  while (end < lines.length && isTitle(lines[end] as Line) && !isSignature(lines, end)) end += 1;
  const title = lines.slice(first, end);
  const [one, two] = lines.slice(end);
  const before = lines.slice(0, first);
  if (one && two && isSignature(lines, end)) {
    return {
      before,
      title,
      issued: { agency: one, date: two, iso: isoDate(bare(two.text)) ?? '' },
      rest: lines.slice(end + 2),
    };
  }
  const alone = one && isoDate(bare(one.text));
  if (one && alone !== undefined) {
    return { before, title, issued: { agency: undefined, date: one, iso: alone }, rest: lines.slice(end + 1) };
  }
  return { before, title, issued: undefined, rest: lines.slice(end) };
};

/** Whether an agency stands at this line and a date at the next. */
export const isSignature = (lines: readonly (Line | undefined)[], at: number): boolean => {
  const [name, date] = [lines[at], lines[at + 1]];
  return name !== undefined && date !== undefined && isName(name) && isoDate(bare(date.text)) !== undefined;
};
