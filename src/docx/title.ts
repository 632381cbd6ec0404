import { type IParagraphOptions, Paragraph } from 'docx';
import type { Layout } from '../layout/layout.js';
import { balanceLines } from '../lines/balance-lines.js';
import { cutText } from '../lines/cut-text.js';
import { emUnits } from '../lines/unit.js';
import { pageOf } from './page.js';
import { textRuns } from './runs.js';

/** Room that is left to programs that measure a little differently, in em. */
const SLACK = 0.1;

/** A title's lines of like length, with its words whole (7.3.1): a program breaks Chinese between any two characters. */
const titleLines = (text: string, room: number): readonly string[] =>
  cutText(text, balanceLines(emUnits(text, 1), room));

/** One line of a title; one that is too long for the page is broken by hand. */
export const titleLine = (text: string, style: string, layout: Layout, more: IParagraphOptions = {}): Paragraph => {
  const room = pageOf(layout).textWidth / 20 / layout.styles.title.size - SLACK;
  return new Paragraph({
    style,
    ...more,
    children: titleLines(text, room).flatMap((line, index) => textRuns(line, index > 0 ? { break: 1 } : {})),
  });
};
