import type { Glyph } from './glyphs.js';
import type { Run } from './page.js';

/** A gap that grows by more than this, in em, tears a line apart. */
export const MOST_GROWTH = 0.25;

/** Letters of a word that lie further apart than this, in em, look spaced. */
const MOST_LETTER_GROWTH = 0.05;

export type Alignment = 'justified' | 'left' | 'centred' | 'right';

/** Where a line goes: from `x`, `room` points wide, on the baseline `y`. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly room: number;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The width of glyphs in a row; the tracking after the last one is not part of it. */
export const widthOf = (glyphs: readonly Glyph[]): number =>
  sum(glyphs.map((glyph) => glyph.width)) - (glyphs.at(-1)?.tracking ?? 0);

/** What is added to each gap to bring the line to `room`; the last glyph has none after it. */
const fill = (glyphs: readonly Glyph[], room: number): readonly number[] => {
  const gaps = glyphs.slice(0, -1);
  // The last cell of a full line ends at the edge with its tracking.
  const short = room - sum(glyphs.map((glyph) => glyph.width));
  if (short >= 0) {
    const size = glyphs[0]?.size ?? 0;
    const growing = gaps.filter((glyph) => glyph.mayGrow).length;
    if (growing > 0 && short <= growing * MOST_GROWTH * size) {
      return gaps.map((glyph) => (glyph.mayGrow ? short / growing : 0));
    }
    // A line of one long address has no other gaps than those between its letters.
    if (short <= gaps.length * MOST_LETTER_GROWTH * size) return gaps.map(() => short / gaps.length);
    // A line that would be torn apart stays as it is.
    return gaps.map(() => 0);
  }
  // Blank between adjoining marks goes first; what little is left is the rounding of the tracking.
  const blank = sum(gaps.map((glyph) => glyph.mayShrink));
  const slack = sum(glyphs.map((glyph) => Math.max(0, glyph.width - glyph.breakWidth)));
  const fromMarks = -short <= slack ? 0 : Math.min(-short, blank);
  const shared = gaps.length === 0 ? 0 : (-short - fromMarks) / gaps.length;
  return gaps.map((glyph) => -shared - (blank === 0 ? 0 : (fromMarks * glyph.mayShrink) / blank));
};

const alignedAt = (alignment: Alignment, { x, room }: Place, width: number): number => {
  if (alignment === 'centred') return x + (room - width) / 2;
  return alignment === 'right' ? x + room - width : x;
};

const same = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6;

/**
 * Sets the glyphs of one line as runs. Glyphs that overlap (marks set closer) always stand in one run: readers of the
 * file take overlapping runs for different lines.
 */
export const setLine = (glyphs: readonly Glyph[], alignment: Alignment, place: Place): readonly Run[] => {
  const natural = widthOf(glyphs);
  const full = alignment === 'justified' || natural > place.room;
  const added = full ? fill(glyphs, place.room) : glyphs.map(() => 0);
  const runs: Run[] = [];
  let x = alignedAt(alignment, place, full ? place.room : natural);
  let open: (Omit<Run, 'text'> & { text: string; closed: boolean }) | undefined;
  glyphs.forEach((glyph, i) => {
    const { owner, link, from } = glyph.span;
    const gap = glyph.tracking + (added[i] ?? 0);
    const next = glyphs[i + 1];
    const closer = next !== undefined && next.face === glyph.face && (added[i] ?? 0) < -0.1;
    const fits =
      open !== undefined &&
      !open.closed &&
      open.face === glyph.face &&
      open.size === glyph.size &&
      open.bold === glyph.bold &&
      open.owner === owner &&
      open.link === link;
    const spacing = gap;
    // A glyph whose successor is set closer opens a run of its own, unless it is itself part of such a run.
    if (open && fits && !(closer && !same(open.spacing, spacing))) {
      open.text += glyph.text;
      open.closed = !same(open.spacing, spacing);
    } else {
      if (open) runs.push(toRun(open));
      open = {
        x,
        y: place.y,
        face: glyph.face,
        size: glyph.size,
        spacing,
        bold: glyph.bold,
        text: glyph.text,
        from,
        ...(owner && { owner }),
        ...(link && { link }),
        closed: false,
      };
    }
    x += glyph.width + (added[i] ?? 0);
  });
  if (open) runs.push(toRun(open));
  return runs;
};

const toRun = ({ closed: _, ...run }: Run & { readonly closed: boolean }): Run => run;
