import type { Glyph } from './glyphs.js';
import type { Run } from './page.js';

/** The widest gap in em: a wider one is taken for a space by programs that extract text. */
const MAX_GAP = 0.095;

/** How much wider than they are characters are drawn where gaps alone do not fill a line: less than an eye sees. */
const MAX_STRETCH = 0.04;

/** Letters of a word that lie further apart than this, in em, look spaced. */
const MAX_LETTER_GROWTH = 0.05;

export type Alignment = 'justified' | 'left' | 'centred' | 'right';

/** Where a line goes: from `x`, `room` points wide, on the baseline `y`. */
export interface LinePlace {
  readonly x: number;
  readonly y: number;
  readonly room: number;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The width of a glyph alone. */
const drawnWidth = ({ width, tracking }: Glyph): number => width - tracking;

/** The width of glyphs in a row; the tracking after the last one is not part of it. */
export const widthOf = (glyphs: readonly Glyph[]): number =>
  sum(glyphs.map((glyph) => glyph.width)) - (glyphs.at(-1)?.tracking ?? 0);

const NOT_STRETCHED = 1;

/** How a line is brought to its room. */
interface Filling {
  /** What is added to each gap; the last glyph has none after it. */
  readonly added: readonly number[];
  /** How much wider all characters are drawn. */
  readonly stretch: number;
}

const untouched = (glyphs: readonly Glyph[]): Filling => ({ added: glyphs.map(() => 0), stretch: NOT_STRETCHED });

/**
 * Brings a line to `room`: the gaps of Chinese grow as far as no program takes them for spaces, then those between letters
 * of words, then the characters themselves. What still lacks is left at the end: else it would be a hole.
 */
const fill = (glyphs: readonly Glyph[], room: number): Filling => {
  const gaps = glyphs.slice(0, -1);
  // The last cell of a full line ends at the edge with its tracking.
  const short = room - sum(glyphs.map((glyph) => glyph.width));
  if (short < 0) return { added: gaps.map(() => short / gaps.length), stretch: NOT_STRETCHED };
  const size = glyphs[0]?.size ?? 0;
  const open = gaps.filter((glyph) => glyph.mayGrow);
  const growing = open.length;
  const widest = open.reduce((most, { tracking }) => Math.max(most, tracking), -size);
  const even = growing === 0 ? 0 : Math.max(0, Math.min(short / growing, MAX_GAP * size - widest));
  const rest = short - even * growing;
  if (rest < 1e-6) return { added: gaps.map((glyph) => (glyph.mayGrow ? even : 0)), stretch: NOT_STRETCHED };
  const letters = gaps.length - growing;
  const between = letters === 0 ? 0 : Math.min(rest / letters, MAX_LETTER_GROWTH * size);
  const left = Math.max(0, rest - between * letters);
  const drawn = sum(glyphs.map(drawnWidth));
  return {
    added: gaps.map((glyph) => (glyph.mayGrow ? even : between)),
    stretch: NOT_STRETCHED + (drawn === 0 ? 0 : Math.min(left / drawn, MAX_STRETCH)),
  };
};

const alignedAt = (alignment: Alignment, { x, room }: LinePlace, width: number): number => {
  if (alignment === 'centred') return x + (room - width) / 2;
  return alignment === 'right' ? x + room - width : x;
};

const same = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6;

/** Sets the glyphs of one line as runs: characters of one face whose gaps are alike stand in one. */
export const setLine = (glyphs: readonly Glyph[], alignment: Alignment, place: LinePlace): readonly Run[] => {
  const natural = widthOf(glyphs);
  const full = alignment === 'justified' || natural > place.room;
  const { added, stretch } = full ? fill(glyphs, place.room) : untouched(glyphs);
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
        ...(stretch !== NOT_STRETCHED && { stretch }),
        closed: false,
      };
    }
    x += glyph.width + drawnWidth(glyph) * (stretch - NOT_STRETCHED) + (added[i] ?? 0);
  });
  if (open) runs.push(toRun(open));
  return runs;
};

const toRun = ({ closed: _, ...run }: Run & { readonly closed: boolean }): Run => run;
