import { isMark, neverFirst } from '../text/composition.js';
import { between, runningSum } from '../text/sums.js';
import type { Unit } from './unit.js';

export const isSpace = (character: string): boolean => character === ' ' || character === '\u00a0';

/** A line of a paragraph: the units from `start` up to `end`, without white space at its ends. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** Room for the first line of a paragraph and for those after it, in points. */
export interface Measure {
  readonly first: number;
  readonly rest: number;
}

// Sums of advances carry rounding; nothing that the eye sees is so small.
const EPSILON = 0.001;

/** What a line may still lack where its marks are set closer, in em: spread over all its gaps, no eye sees it. */
const HAIR = 0.05;

/** Sums over any stretch of units in constant time. */
interface Sums {
  readonly width: readonly number[];
  readonly shrink: readonly number[];
}

const sumsOf = (units: readonly Unit[]): Sums => ({
  width: runningSum(units.map((unit) => unit.breakWidth)),
  shrink: runningSum(units.map((unit) => unit.mayShrink)),
});

const skipSpaces = (units: readonly Unit[], from: number): number => {
  let start = from;
  while (units[start] && isSpace(units[start]?.text ?? '')) start += 1;
  return start;
};

const withoutSpaces = (units: readonly Unit[], start: number, to: number): number => {
  let end = to;
  while (end > start && isSpace(units[end - 1]?.text ?? '')) end -= 1;
  return end;
};

/** How many characters a line can count that are neither marks nor white space. */
const wordsIn = (units: readonly Unit[], { start, end }: Line): number =>
  units.slice(start, end).filter((unit) => !isMark(unit.text)).length;

/**
 * Breaks a paragraph into lines: as many characters as fit, then back to the last permitted break. Where composition
 * would carry characters over, adjoining marks are set closer first. The last line never holds a single character.
 */
export const breakLines = (units: readonly Unit[], measure: Measure): readonly Line[] => {
  const sums = sumsOf(units);
  const widthOf = (start: number, end: number): number => between(sums.width, start, withoutSpaces(units, start, end));
  // The gap after a line's last unit is no gap.
  const leastWidthOf = (start: number, end: number): number => {
    const last = withoutSpaces(units, start, end);
    const shrink = between(sums.shrink, start, last - 1);
    return between(sums.width, start, last) - shrink - (shrink > 0 ? HAIR * (units[start]?.size ?? 0) : 0);
  };
  const mayEnd = (end: number): boolean => end === units.length || (units[end - 1]?.mayBreak ?? true);

  const endOfLine = (start: number, room: number): number => {
    let fit = start;
    while (fit < units.length && widthOf(start, fit + 1) <= room + EPSILON) fit += 1;
    if (fit > start && mayEnd(fit)) return fit;
    for (let end = fit + 1; end <= units.length && leastWidthOf(start, end) <= room + EPSILON; end += 1) {
      if (mayEnd(end)) return end;
    }
    for (let end = fit; end > start; end -= 1) {
      if (mayEnd(end)) return end;
    }
    // A word that no line can hold is cut, but not before a mark that may not begin a line.
    let end = Math.max(fit, start + 1);
    while (end > start + 1 && neverFirst(units[end]?.text ?? '')) end -= 1;
    return end;
  };

  const lines: Line[] = [];
  const roomOf = (index: number): number => (index === 0 ? measure.first : measure.rest);
  for (let start = 0; start < units.length; ) {
    const end = endOfLine(start, roomOf(lines.length));
    lines.push({ start, end: withoutSpaces(units, start, end) });
    start = skipSpaces(units, end);
  }

  /** The last two lines broken so that the last one holds more than one character. */
  const joinLast = (): readonly Line[] | undefined => {
    const last = lines.at(-1);
    const previous = lines.at(-2);
    if (!last || !previous || wordsIn(units, last) > 1) return undefined;
    const room = roomOf(lines.length - 2);
    if (leastWidthOf(previous.start, last.end) <= room + EPSILON) {
      return [{ start: previous.start, end: last.end }];
    }
    for (let end = previous.end - 1; end > previous.start; end -= 1) {
      const start = skipSpaces(units, end);
      if (!mayEnd(end) || wordsIn(units, { start, end: last.end }) < 2) continue;
      if (widthOf(start, last.end) > measure.rest + EPSILON) return undefined;
      return [
        { start: previous.start, end: withoutSpaces(units, previous.start, end) },
        { start, end: last.end },
      ];
    }
    return undefined;
  };
  const joined = joinLast();
  return joined ? [...lines.slice(0, -2), ...joined] : lines;
};
