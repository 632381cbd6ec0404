import { MOST_GROWTH } from '../lines/unit.js';
import { closesPhrase } from '../text/composition.js';
import { isLatin } from '../text/script-runs.js';
import type { Glyph } from './glyphs.js';
import type { Run } from './page.js';

/** What a gap after a mark, or between Chinese and Latin, takes beyond the others, in em: more would be a hole. */
const MOST_LOOSE = 0.4;

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

/** Whether the gap after a glyph is one where the eye looks for space: after a mark, between Chinese and Latin. */
const isLoose = (glyph: Glyph, next: Glyph | undefined): boolean =>
  glyph.mayGrow && (closesPhrase(glyph.text) || isLatin(glyph.text) !== isLatin(next?.text ?? ''));

/** What is added to each gap to bring the line to `room`; the last glyph has none after it. */
const fill = (glyphs: readonly Glyph[], room: number): readonly number[] => {
  const gaps = glyphs.slice(0, -1);
  // The last cell of a full line ends at the edge with its tracking.
  const short = room - sum(glyphs.map((glyph) => glyph.width));
  if (short < 0) return gaps.map(() => short / gaps.length);
  const size = glyphs[0]?.size ?? 0;
  const growing = gaps.filter((glyph) => glyph.mayGrow).length;
  const even = growing === 0 ? 0 : Math.min(short / growing, MOST_GROWTH * size);
  const rest = short - even * growing;
  if (rest < 1e-6) return gaps.map((glyph) => (glyph.mayGrow ? even : 0));
  // What the gaps of Chinese do not take goes between the letters of words, then to where the eye looks for space.
  const letters = gaps.length - growing;
  const between = letters === 0 ? 0 : Math.min(rest / letters, MOST_LETTER_GROWTH * size);
  const loose = gaps.map((glyph, i) => isLoose(glyph, glyphs[i + 1]));
  const left = rest - between * letters;
  const more = Math.min(left / Math.max(1, loose.filter(Boolean).length), MOST_LOOSE * size);
  return gaps.map((glyph, i) => (glyph.mayGrow ? even : between) + (loose[i] ? more : 0));
};

const alignedAt = (alignment: Alignment, { x, room }: Place, width: number): number => {
  if (alignment === 'centred') return x + (room - width) / 2;
  return alignment === 'right' ? x + room - width : x;
};

const same = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6;

/** Sets the glyphs of one line as runs: characters of one face whose gaps are alike stand in one. */
export const setLine = (glyphs: readonly Glyph[], alignment: Alignment, place: Place): readonly Run[] => {
  const natural = widthOf(glyphs);
  const full = alignment === 'justified' || natural > place.room;
  const added = full ? fill(glyphs, place.room) : glyphs.map(() => 0);
  const runs: Run[] = [];
  let x = alignedAt(alignment, place, full ? place.room : natural);
  let open: (Omit<Run, 'text'> & { text: string; closed: boolean }) | undefined;
  glyphs.forEach((glyph, i) => {
    const { face, size, bold } = glyph;
    const { owner, link, from } = glyph.span;
    const spacing = glyph.tracking + (added[i] ?? 0);
    const isAlike =
      open?.face === face && open.size === size && open.bold === bold && open.owner === owner && open.link === link;
    if (open && isAlike && !open.closed) {
      open.text += glyph.text;
      // The gap after a run's last glyph is where the next begins.
      open.closed = !same(open.spacing, spacing);
    } else {
      if (open) runs.push(toRun(open));
      open = {
        x,
        y: place.y,
        face,
        size,
        spacing,
        bold,
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
