import { isMark, neverFirst } from '../text/composition.js';
import { between, runningSum } from '../text/sums.js';
import { MAX_GROWTH, type Unit } from './unit.js';

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
export const charactersIn = (units: readonly Unit[], { start, end }: Line): number => {
  let count = 0;
  for (let at = start; at < end; at += 1) if (!isMark(units[at]?.text ?? '')) count += 1;
  return count;
};

/** A word that no line can hold is cut, but not before a mark that may not begin a line. */
const cutAt = (units: readonly Unit[], start: number, fit: number): number => {
  const max = Math.max(fit, start + 1);
  let end = max;
  while (end > start + 1 && neverFirst(units[end]?.text ?? '')) end -= 1;
  return end;
};

/** The advances of the first 0, 1, 2 … units. */
export const widthsOf = (units: readonly Unit[]): readonly number[] =>
  runningSum(units.map(({ breakWidth }) => breakWidth));

/**
 * Fills line after line, as Word does: as many characters as fit, then back to the last place where a line may end. An
 * address goes over whole where the line that it leaves can be filled without it.
 *
 * @param widths advances of the first 0, 1, 2 … units, where they are not the units' own
 */
export const fillLines = (
  units: readonly Unit[],
  measure: Measure,
  widths: readonly number[] = widthsOf(units),
): readonly Line[] => {
  const widthOf = (start: number, end: number): number => between(widths, start, withoutSpaces(units, start, end));

  /** White space that would end the line takes no room. */
  const fits = (start: number, end: number, room: number): boolean =>
    between(widths, start, end) <= room || (isSpace(units[end - 1]?.text ?? '') && widthOf(start, end) <= room);

  const endOfLine = (start: number, room: number): number => {
    let fit = start;
    while (fit < units.length && fits(start, fit + 1, room + EPSILON)) fit += 1;
    if (fit === units.length) return fit;
    let joint: number | undefined;
    for (let end = fit; end > start; end -= 1) {
      const last = units[end - 1];
      if (!last?.mayBreak) continue;
      if (last.isJoint) joint ??= end;
      else {
        const isFull = room - widthOf(start, end) <= MAX_GROWTH * last.size * (end - start - 1);
        return joint === undefined || isFull ? end : joint;
      }
    }
    return joint ?? cutAt(units, start, fit);
  };

  const lines: Line[] = [];
  for (let start = 0; start < units.length; ) {
    const end = endOfLine(start, lines.length === 0 ? measure.first : measure.rest);
    lines.push({ start, end: withoutSpaces(units, start, end) });
    start = skipSpaces(units, end);
  }
  return lines;
};

/** The last two lines broken anew so that the last one holds more than one character, if they can be. */
const joinLast = (units: readonly Unit[], lines: readonly Line[], room: number): readonly Line[] => {
  const last = lines.at(-1);
  const previous = lines.at(-2);
  if (!last || !previous || charactersIn(units, last) > 1) return lines;
  const widthOf = (start: number, end: number): number =>
    units.slice(start, end).reduce((sum, { breakWidth }) => sum + breakWidth, 0);
  for (let end = previous.end - 1; end > previous.start; end -= 1) {
    const start = skipSpaces(units, end);
    if (!units[end - 1]?.mayBreak || charactersIn(units, { start, end: last.end }) < 2) continue;
    if (widthOf(start, last.end) > room + EPSILON) return lines;
    return [
      ...lines.slice(0, -2),
      { start: previous.start, end: withoutSpaces(units, previous.start, end) },
      { start, end: last.end },
    ];
  }
  return lines;
};

/** Full lines, the last of which never holds a single character: for words whose lines are ended by hand. */
export const breakLines = (units: readonly Unit[], measure: Measure): readonly Line[] =>
  joinLast(units, fillLines(units, measure), measure.rest);
