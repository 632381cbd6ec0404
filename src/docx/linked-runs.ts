import type { TextRun } from 'docx';
import { linksIn } from '../text/links.js';
import { linkField } from './field.js';
import { textRuns } from './runs.js';

/** A text as runs, its addresses and its references to annexes as links, which look like the text around them. */
export const linkedRuns = (text: string, annexes: number): readonly TextRun[] => {
  const links = linksIn(text, annexes);
  const last = links.at(-1);
  if (last === undefined) return textRuns(text);
  const plain = (from: number, to: number) => (from < to ? textRuns(text.slice(from, to)) : []);
  return [
    ...links.flatMap(({ start, end, target }, index) => [
      ...plain(links[index - 1]?.end ?? 0, start),
      ...linkField(target, textRuns(text.slice(start, end))),
    ]),
    ...plain(last.end, text.length),
  ];
};
