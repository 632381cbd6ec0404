import { isMark } from '../text/composition.js';
import { balanceLines } from './balance-lines.js';
import type { Line } from './break-lines.js';
import { emWidthOf } from './em-width.js';
import { emUnits, type Unit } from './unit.js';
import { wordLines } from './word-lines.js';

/** What stands in a cell of a table. */
export interface CellText {
  /** The lines as printed; each may wrap. */
  readonly texts: readonly string[];
  /** Where the first line begins, in characters from the edge of the words. */
  readonly indent: number;
  /** How much further right all others begin, in characters. */
  readonly hang: number;
  /** `left`: words that are read in lines; `centred`: all others. */
  readonly align: 'left' | 'centred';
  /** The first text is a figure: it stands on one line, in smaller type if need be. */
  readonly isFigure: boolean;
}

/** Where the words go. Lengths in points. */
export interface CellPlace {
  readonly width: number;
  readonly size: number;
  /** Distance of lines. */
  readonly leading: number;
  /** Space at the left and right of the words. */
  readonly padding: number;
}

/** One line of a cell; `left` and `room` in points, from the cell's left edge. */
export interface CellLine {
  /** Which of the texts it is of, and its characters there: from `start` up to `end`. */
  readonly of: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly left: number;
  readonly room: number;
}

/** A cell whose words are broken into lines, the same for pages, Word and workbook. Lengths in points. */
export interface SetCell {
  readonly align: 'left' | 'centred';
  /** Of the type: the table's, or a little smaller where that saves a word from being cut. */
  readonly size: number;
  readonly leading: number;
  readonly lines: readonly CellLine[];
  /** What the lines need, with air above and below where there are several. */
  readonly height: number;
}

/** Space above and below the lines of a cell that has several. */
const AIR = 1.4;
/** Space at the sides that words keep in a column too narrow for more. */
const MIN_PADDING = 1.3;
/** Space at the sides of characters that stand one on a line: a mark after one has blank of its own. */
const HAIR_PADDING = 0.5;
/** Below this, in em, a cell is narrow: its words are set in even lines. */
const NARROW = 6;
/** Below this, in em, a line holds one character. */
const SINGLE = 2;
/** How small the type may become before a word is cut, of its size. */
const MIN_SCALE = 0.85;
/** Programs know sizes in half points. */
const SIZE_STEP = 0.5;

const EPSILON = 0.001;

const EDGE_SPACE = /^[ \u00a0]|[ \u00a0]$/;

const widthOf = (units: readonly Unit[]): number => units.reduce((sum, { breakWidth }) => sum + breakWidth, 0);

const heightOf = (lines: number, leading: number): number => (lines > 1 ? lines * leading + 2 * AIR : leading);

const inSteps = (size: number): number => Math.floor((size + EPSILON) / SIZE_STEP) * SIZE_STEP;

/** Sizes to try, from the usual one down. */
const sizesFrom = (size: number): readonly number[] => {
  const count = Math.floor((size * (1 - MIN_SCALE) + EPSILON) / SIZE_STEP);
  return Array.from({ length: count + 1 }, (_, step) => size - step * SIZE_STEP);
};

interface Broken {
  readonly units: readonly Unit[];
  readonly lines: readonly Line[];
}

/** Whether lines read well: none holds a single character, no word that must hold is cut. */
const readsWell = ({ units, lines }: Broken, room: number): boolean =>
  lines.length < 2
    ? widthOf(units) <= room + EPSILON
    : lines.every(
        ({ start, end }) =>
          units.slice(start, end).filter(({ text }) => !isMark(text)).length > 1 &&
          (end === units.length || units[end - 1]?.mayBreak === true),
      );

const lineOf = ({ units }: Broken, of: number, { start, end }: Line, left: number, room: number): CellLine => {
  const text = units
    .slice(start, end)
    .map((unit) => unit.text)
    .join('');
  return { of, start, end, text, left, room };
};

const centredIn = (texts: readonly Broken[], size: number, padding: number, place: CellPlace): SetCell => {
  const leading = (place.leading / place.size) * size;
  const room = place.width - 2 * padding;
  const lines = texts.flatMap((broken, of) => broken.lines.map((line) => lineOf(broken, of, line, padding, room)));
  return { align: 'centred', size, leading, lines, height: heightOf(lines.length, leading) };
};

/** Whether a text stands on one line: most do, and need no breaking. */
const standsOnOne = (text: string, size: number, room: number): boolean =>
  emWidthOf(text) * size <= room && !EDGE_SPACE.test(text);

const wholeText = (text: string, of: number, left: number, room: number): CellLine => ({
  of,
  start: 0,
  end: [...text].length,
  text,
  left,
  room,
});

/** The pieces of a text that no line may cut, each a line of its own: 三、 over 本 over 年 over 度. */
const oneByOne = (units: readonly Unit[]): readonly Line[] => {
  const lines: Line[] = [];
  let start = 0;
  units.forEach(({ mayBreak }, at) => {
    if (!mayBreak) return;
    lines.push({ start, end: at + 1 });
    start = at + 1;
  });
  return lines;
};

const setOneByOne = ({ texts }: CellText, place: CellPlace): SetCell => {
  const room = place.width - 2 * HAIR_PADDING;
  const brokenAt = (size: number): readonly Broken[] =>
    texts.map((text) => {
      const units = emUnits(text, size);
      return { units, lines: oneByOne(units) };
    });
  const pieces = brokenAt(1).flatMap(({ units, lines }) =>
    lines.map(({ start, end }) => widthOf(units.slice(start, end))),
  );
  const size = Math.min(place.size, inSteps(room / Math.max(1, ...pieces)));
  return centredIn(brokenAt(size), size, HAIR_PADDING, place);
};

/** Words in the middle of a cell: even lines; a little smaller where that saves a word from being cut. */
const setCentred = ({ texts, isFigure }: CellText, place: CellPlace): SetCell => {
  const usualRoom = place.width - 2 * place.padding;
  if (texts.every((text) => standsOnOne(text, place.size, usualRoom))) {
    const lines = texts.map((text, of) => wholeText(text, of, place.padding, usualRoom));
    return {
      align: 'centred',
      size: place.size,
      leading: place.leading,
      lines,
      height: heightOf(lines.length, place.leading),
    };
  }
  const setIn = (size: number, padding: number): readonly Broken[] =>
    texts.map((text) => {
      const units = emUnits(text, size);
      return { units, lines: balanceLines(units, place.width - 2 * padding) };
    });
  const tries = [
    { size: place.size, padding: place.padding },
    ...sizesFrom(place.size).map((size) => ({ size, padding: Math.min(MIN_PADDING, place.padding) })),
  ];
  for (const { size, padding } of tries) {
    const broken = setIn(size, padding);
    if (broken.every((each) => readsWell(each, place.width - 2 * padding)))
      return centredIn(broken, size, padding, place);
  }
  const padding = Math.min(MIN_PADDING, place.padding);
  const [figure] = isFigure ? texts : [];
  const fitting = figure === undefined ? place.size : (place.width - 2 * padding) / widthOf(emUnits(figure, 1));
  const size = Math.min(place.size, Math.max(SIZE_STEP, inSteps(fitting)));
  return centredIn(setIn(size, padding), size, padding, place);
};

/** Words that are read in lines: these begin at the left, and all but the first hang under the words of that one. */
const setHanging = ({ texts, indent, hang }: CellText, place: CellPlace): SetCell => {
  const { width, size, leading, padding } = place;
  const hung = (indent + hang) * size;
  const linesIn = (right: number): readonly CellLine[] =>
    texts.flatMap((text, of) => {
      const first = of === 0 ? indent * size : hung;
      const room = width - padding - right;
      if (standsOnOne(text, size, room - first)) return wholeText(text, of, padding + first, room - first);
      const units = emUnits(text, size);
      return wordLines(units, { first: room - first, rest: room - hung }).map((line, at) => {
        const left = at === 0 ? first : hung;
        return lineOf({ units, lines: [] }, of, line, padding + left, room - left);
      });
    });
  const usual = linesIn(padding);
  // Lines of uneven length may come nearer to the right edge where that saves a line.
  const near = usual.length > texts.length ? linesIn(Math.min(MIN_PADDING, padding)) : usual;
  const lines = near.length < usual.length ? near : usual;
  return { align: 'left', size, leading, lines, height: heightOf(lines.length, leading) };
};

/**
 * Breaks the words of a cell into lines, by em widths: the same words in a cell of the same width give the same lines in
 * all files. A writer ends the lines by hand, and may take what its program needs from the padding.
 *
 * @example setCell({ texts: ['（三）不予公开'], indent: 0, hang: 0, align: 'left', isFigure: false },
 *   { width: 34.5, size: 10.5, leading: 12.6, padding: 5.4 }).lines.map(({ text }) => text) // （三） 不予 公开
 */
export const setCell = (text: CellText, place: CellPlace): SetCell => {
  const isNarrow = place.width < NARROW * place.size;
  if (text.align === 'left' && !isNarrow) return setHanging(text, place);
  const holdsOne = place.width - 2 * Math.min(MIN_PADDING, place.padding) < SINGLE * place.size;
  return holdsOne && !text.isFigure ? setOneByOne(text, place) : setCentred(text, place);
};
