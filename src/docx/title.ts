import { type IParagraphOptions, Paragraph } from 'docx';
import type { Layout } from '../layout/layout.js';
import { cutText } from '../lines/cut-text.js';
import { titleLines } from '../lines/title-lines.js';
import { emUnits } from '../lines/unit.js';
import { pageOf } from './page.js';
import { textRuns } from './runs.js';

/** Room that is left to programs that measure a little differently, in em. */
const SLACK = 0.1;

/**
 * The texts of a title, a paragraph each. Those that are too long for a line are broken by hand, all in one shape and with
 * their words whole (7.3.1): a program breaks Chinese between any two characters.
 */
export const titleParagraphs = (
  texts: readonly string[],
  style: string,
  layout: Layout,
  more: IParagraphOptions = {},
): readonly Paragraph[] => {
  const room = pageOf(layout).textWidth / 20 / layout.styles.title.size - SLACK;
  const lines = titleLines(
    texts.map((text) => emUnits(text, 1)),
    room,
  );
  return texts.map((text, at) => {
    const cut = cutText(text, lines[at] ?? []);
    return new Paragraph({
      style,
      ...more,
      children: cut.flatMap((line, index) => textRuns(line, index > 0 ? { break: 1 } : {})),
    });
  });
};
