import type { Layout } from '../layout/layout.js';
import { twips } from './measure.js';

/** The page in twips. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly textWidth: number;
}

/** The text block's width is rounded first and the left margin takes the rest, so that no line loses a character. */
export const pageOf = ({ page }: Layout): Page => {
  const width = twips(page.width);
  const right = twips(page.right);
  const textWidth = twips(page.width - page.left - page.right);
  return {
    width,
    height: twips(page.height),
    top: twips(page.top),
    right,
    bottom: twips(page.bottom),
    left: width - right - textWidth,
    textWidth,
  };
};

/**
 * Twips added to the advance of each character so that a line holds the grid's number of them, rounded down: a twip too
 * much costs the line its last character. The space after that one counts in Word and does not in LibreOffice; this
 * holds in both.
 */
export const characterSpacing = (layout: Layout): number => {
  const { characters } = layout.grid;
  const room = pageOf(layout).textWidth - characters * twips(layout.bodySize);
  return Math.floor(Math.min(room / characters, room / (characters - 1)));
};

/** Advance of a body character in points. */
export const advanceOf = (layout: Layout): number => layout.bodySize + characterSpacing(layout) / 20;
