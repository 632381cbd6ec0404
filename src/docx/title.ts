import { type IParagraphOptions, Paragraph } from 'docx';
import type { Layout } from '../layout/layout.js';
import { balancedEnds } from '../lines/balanced-ends.js';
import { emUnits } from '../lines/unit.js';
import { SLACK } from './fit.js';
import { pageOf } from './page.js';
import { textRuns } from './runs.js';
import { breakLines, fitsIn, unbreakables } from './text-width.js';

/** A title's lines of like length, with its words whole (7.3.1): a program breaks Chinese between any two characters. */
const titleLines = (text: string, room: number): readonly string[] => {
  if (fitsIn(text, room)) return [text];
  const plain = breakLines(unbreakables(text), room);
  const units = emUnits(text, 1);
  const ends = balancedEnds(units, room, plain.length);
  const lineOf = (start: number, end: number): string =>
    units
      .slice(start, end)
      .map((unit) => unit.text)
      .join('');
  return ends?.map((end, line) => lineOf(ends[line - 1] ?? 0, end)) ?? plain;
};

/** One line of a title; one that is too long for the page is broken by hand. */
export const titleLine = (text: string, style: string, layout: Layout, more: IParagraphOptions = {}): Paragraph => {
  const room = pageOf(layout).textWidth / 20 / layout.title.size - SLACK;
  return new Paragraph({
    style,
    ...more,
    children: titleLines(text, room).flatMap((line, index) => textRuns(line, index > 0 ? { break: 1 } : {})),
  });
};
