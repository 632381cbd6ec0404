import type { Paragraph, PrintedReport } from '../document/printed.js';
import type { Layout } from '../layout/layout.js';
import type { Measure } from '../lines/break-lines.js';
import { cutText } from '../lines/cut-text.js';
import { closeText, type Spaced, setText } from '../lines/set-text.js';
import { textUnits, type Unit } from '../lines/unit.js';
import { wordLines } from '../lines/word-lines.js';
import { endsHeading } from '../text/typed-lines.js';
import { closedParagraphs } from '../typeset/closed-paragraphs.js';
import { advanceOf, characterSpacing, pageOf } from './page.js';
import { wordMetrics } from './word-metrics.js';

/** Room of the lines of the text, in points. */
const measureOf = (layout: Layout): Measure => {
  const rest = pageOf(layout).textWidth / 20;
  return { first: rest - layout.styles.body.firstLine * advanceOf(layout), rest };
};

const unitsOf = (text: string, layout: Layout): readonly Unit[] =>
  textUnits(text, layout.styles.body.size, characterSpacing(layout) / 20);

/** Text that cannot fill its first line needs no setting. */
const isShort = (text: string, { first }: Measure, layout: Layout): boolean =>
  text.length * layout.styles.body.size <= first;

/** The heading that opens a paragraph, as it stands in its first line. */
export const headingIn = ({ runIn }: Paragraph): string => (runIn ? `${runIn.number}${runIn.text.text}` : '');

/** The stretches of paragraphs that are set a hair closer or wider; most paragraphs have none. */
export type BodySpacing = ReadonlyMap<Paragraph, Spaced>;

const paragraphsIn = ({ body, annexes }: PrintedReport): readonly Paragraph[] =>
  [body, ...annexes.map(({ blocks }) => blocks)].flat().filter((block) => block.type === 'paragraph');

/** Spacing by which the lines of a report's paragraphs end well, and its pages are full: see {@link closedParagraphs}. */
export const bodySpacing = (report: PrintedReport, layout: Layout): BodySpacing => {
  const measure = measureOf(layout);
  const spacing = new Map<Paragraph, Spaced>();
  const closing = new Map<Paragraph, Spaced>();
  for (const paragraph of paragraphsIn(report)) {
    const text = headingIn(paragraph) + paragraph.text.text;
    if (isShort(text, measure, layout)) continue;
    const units = unitsOf(text, layout);
    const set = setText(units, measure);
    if (set.spaced) spacing.set(paragraph, set.spaced);
    const closed = closeText(units, measure, set)?.spaced;
    if (closed) closing.set(paragraph, closed);
  }
  // Pages are made only for the few reports that have such a paragraph.
  const closed = closing.size > 0 ? closedParagraphs(report, layout, wordMetrics) : new Set();
  for (const [paragraph, spaced] of closing) if (closed.has(paragraph)) spacing.set(paragraph, spaced);
  return spacing;
};

/**
 * The lines of a heading, each ended by hand where a word ends. Where one would look like a heading or an item of its own,
 * people and programs would take it for one: the heading is left to break by itself.
 */
export const headingLines = (text: string, layout: Layout): readonly string[] => {
  const measure = measureOf(layout);
  if (isShort(text, measure, layout)) return [text];
  const lines = cutText(text, wordLines(unitsOf(text, layout), measure));
  return lines.slice(1).some((line, at) => endsHeading(lines[at] ?? '', line)) ? [text] : lines;
};

/** The lines of a long agency in a signature, which begin at one edge. */
export const signatureLines = (text: string, room: number, layout: Layout): readonly string[] =>
  cutText(text, wordLines(unitsOf(text, layout), { first: room, rest: room }));
