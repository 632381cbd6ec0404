import type { TextRun } from 'docx';
import type { Spaced } from '../lines/set-text.js';
import { linksIn } from '../text/links.js';
import { linkField } from './field.js';
import { type RunOptions, textRuns } from './runs.js';

/** Places of a text, in its own units, where it is cut. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Twips between its characters, where they are not the style's. */
  readonly spacing: number;
}

/** Where a stretch of characters begins and ends in the text's own units, `offset` characters on. */
const stretchOf = (text: string, { start, end }: Spaced, offset: number, spacing: number): Stretch => {
  const characters = [...text];
  const unitsTo = (at: number): number => characters.slice(0, Math.max(0, at - offset)).join('').length;
  return { start: unitsTo(start), end: unitsTo(end), spacing };
};

/** How far characters of a paragraph stand apart where they are not set as the style has them. */
export interface Spacing {
  readonly spaced: Spaced;
  /** Twips between the characters there. */
  readonly twips: number;
  /** Characters of the paragraph before this text. */
  readonly offset: number;
}

/** The runs of a text from one place to another, cut where the spacing changes. */
const runsBetween = (
  text: string,
  from: number,
  to: number,
  stretch: Stretch | undefined,
  options: RunOptions,
): readonly TextRun[] => {
  if (stretch === undefined) return from < to ? textRuns(text.slice(from, to), options) : [];
  const cuts = [from, Math.min(to, Math.max(from, stretch.start)), Math.max(from, Math.min(to, stretch.end)), to];
  return cuts.slice(1).flatMap((end, index) => {
    const start = cuts[index] ?? from;
    if (start >= end) return [];
    const spaced = index === 1 ? { ...options, characterSpacing: stretch.spacing } : options;
    return textRuns(text.slice(start, end), spaced);
  });
};

/** A text as runs, its addresses and its references to annexes as links, which look like the text around them. */
export const linkedRuns = (
  text: string,
  annexes: number,
  spacing?: Spacing,
  options: RunOptions = {},
): readonly TextRun[] => {
  const stretch = spacing && stretchOf(text, spacing.spaced, spacing.offset, spacing.twips);
  const runs = (from: number, to: number) => runsBetween(text, from, to, stretch, options);
  const links = linksIn(text, annexes);
  let at = 0;
  const linked = links.flatMap(({ start, end, target }) => {
    const before = runs(at, start);
    at = end;
    return [...before, ...linkField(target, runs(start, end))];
  });
  return [...linked, ...runs(at, text.length)];
};
