import type { Layout } from '../layout/layout.js';
import type { TextStyle } from '../layout/text-style.js';
import type { Setting } from './glyphs.js';

/** Height of the em box above and below the baseline, in em: Chinese faces are drawn for it. */
export const ASCENT = 0.88;
export const DESCENT = 1 - ASCENT;

const TWIPS_PER_POINT = 20;

/** The text block (版心). */
export interface TextBlock {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const textBlockOf = ({ page }: Layout): TextBlock => ({
  x: page.left,
  y: page.top,
  width: page.width - page.left - page.right,
  height: page.height - page.top - page.bottom,
});

/** Baseline of a line of type centred in a strip `pitch` high, from the upper edge of the strip. */
export const baselineIn = (pitch: number, size: number): number => (pitch - size) / 2 + ASCENT * size;

/** How the characters of a style stand in a line: each full-width one takes the style's advance. */
export const settingOf = ({ size, advance }: TextStyle): Setting => {
  const tracking = advance - size;
  return { size, tracking, breakTracking: Math.floor(tracking * TWIPS_PER_POINT) / TWIPS_PER_POINT };
};

/** Type at its natural width. */
export const natural = (size: number): Setting => ({ size, tracking: 0, breakTracking: 0 });
