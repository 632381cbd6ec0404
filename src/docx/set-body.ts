import type { Layout } from '../layout/layout.js';
import type { Measure } from '../lines/break-lines.js';
import { cutText } from '../lines/cut-text.js';
import { type Spaced, setText } from '../lines/set-text.js';
import { textUnits, type Unit } from '../lines/unit.js';
import { wordLines } from '../lines/word-lines.js';
import { endsHeading } from '../text/typed-lines.js';
import { advanceOf, characterSpacing, pageOf } from './page.js';

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

/** The stretch of a paragraph that is set a hair closer or wider, so that its lines end well; mostly there is none. */
export const spacedIn = (text: string, layout: Layout): Spaced | undefined => {
  const measure = measureOf(layout);
  return isShort(text, measure, layout) ? undefined : setText(unitsOf(text, layout), measure).spaced;
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
