import { between, runningSum } from '../text/sums.js';
import { type TitleJoint, titleJoints } from '../text/title-joints.js';
import { breakLines, charactersIn, type Line } from './break-lines.js';
import type { Unit } from './unit.js';

// Costs in squares of em, by which uneven lines are weighed too. The words of a title are kept whole before all else; then
// comes its shape.
const JOINTS: { readonly [joint in TitleJoint]: number } = {
  phrases: 0,
  body: 20,
  words: 160,
  unknown: 400,
  'in-word': 3000,
};
const LONE_CHARACTER = 3000;
/** A line shorter than a line above it and one below it: the waist of an hourglass. */
const WAIST = 2500;
/** Lines of one width make no trapezoid and no diamond. */
const ALIKE = 12;
const EXTRA_LINE = 30;
/** More lines than the fewest that are tried. */
const MORE_LINES = 2;

/** Widths that the eye does not tell apart, in em. */
const SAME = 0.6;

const EPSILON = 0.001;

/** One text of the title, which shares no line with another. */
interface Part {
  readonly units: readonly Unit[];
  /** Widths of its first 0, 1, 2 … units. */
  readonly widths: readonly number[];
  readonly joints: readonly TitleJoint[];
  /** After how many units a line may end. */
  readonly ends: readonly number[];
}

interface TitleLine extends Line {
  readonly part: number;
}

/** Lines that have been set, the last of which ends at a place of a part. Widths in em. */
interface State {
  readonly cost: number;
  readonly part: number;
  readonly end: number;
  readonly width: number;
  /** Lines have begun to become shorter. */
  readonly narrows: boolean;
  readonly lines: readonly TitleLine[];
}

const START: State = { cost: 0, part: 0, end: 0, width: 0, narrows: false, lines: [] };

/** A character beyond the basic plane takes two places in a text and one unit. */
const jointsOf = (units: readonly Unit[]): readonly TitleJoint[] => {
  const joints = titleJoints(units.map(({ text }) => text).join(''));
  let at = 0;
  return units.map(({ text }) => {
    at += text.length;
    return joints[at - 1] ?? 'phrases';
  });
};

const widthOf = ({ units, widths }: Part): number => between(widths, 0, units.length);

/** A text that one line holds ends where it ends; others wherever composition permits. */
const partOf = (units: readonly Unit[], room: number): Part => {
  const widths = runningSum(units.map(({ breakWidth }) => breakWidth));
  const isWhole = between(widths, 0, units.length) <= room + EPSILON;
  const ends = units.flatMap(({ mayBreak }, at) => (!isWhole && mayBreak && at + 1 < units.length ? [at + 1] : []));
  return { units, widths, joints: jointsOf(units), ends: [...ends, units.length] };
};

/** Lines end within words only where nothing else helps. */
const betweenWords = (part: Part): Part => ({
  ...part,
  ends: part.ends.filter((end) => part.joints[end - 1] !== 'in-word'),
});

/** The settings that go on from one, each by a line. `even`: the width of all lines if they were alike. */
const goOn = (state: State, parts: readonly Part[], room: number, even: number): readonly State[] => {
  const isAtEnd = state.end === parts[state.part]?.units.length;
  const at = isAtEnd ? state.part + 1 : state.part;
  const start = isAtEnd ? 0 : state.end;
  const part = parts[at];
  if (part === undefined) return [];
  const { units, widths, joints, ends } = part;
  const em = units[0]?.size ?? 1;
  const isFirst = state.lines.length === 0;
  const lineTo = (end: number): State => {
    const line = { part: at, start, end };
    const width = between(widths, start, end) / em;
    const change = isFirst ? 0 : width - state.width;
    const isLone = ends.length > 1 && charactersIn(units, line) < 2;
    const cost =
      (width - even) ** 2 +
      JOINTS[joints[end - 1] ?? 'phrases'] +
      (isLone ? LONE_CHARACTER : 0) +
      (state.narrows && change > EPSILON ? WAIST : 0) +
      (!isFirst && Math.abs(change) < SAME ? ALIKE : 0);
    const narrows = change < -EPSILON || (state.narrows && change <= EPSILON);
    return { cost: state.cost + cost, part: at, end, width, narrows, lines: [...state.lines, line] };
  };
  return ends.filter((end) => end > start && between(widths, start, end) <= room + EPSILON).map(lineTo);
};

/** Of settings that stand at one place and go on alike, only the cheapest can win. */
const cheapest = (states: readonly State[]): readonly State[] => {
  const best = new Map<string, State>();
  for (const state of states) {
    const key = `${state.part} ${state.lines.at(-1)?.start} ${state.end} ${state.narrows}`;
    const known = best.get(key);
    if (known === undefined || state.cost < known.cost) best.set(key, state);
  }
  return [...best.values()];
};

/** The best setting in `count` lines. */
const bestIn = (count: number, parts: readonly Part[], room: number): State | undefined => {
  const em = parts[0]?.units[0]?.size ?? 1;
  const even = parts.reduce((sum, part) => sum + widthOf(part), 0) / count / em;
  let states: readonly State[] = [START];
  for (let line = 0; line < count; line += 1)
    states = cheapest(states.flatMap((state) => goOn(state, parts, room, even)));
  const last = parts.length - 1;
  const whole = states.filter(({ part, end }) => part === last && end === parts[last]?.units.length);
  return whole.reduce<State | undefined>((best, state) => (best && best.cost <= state.cost ? best : state), undefined);
};

/** The best setting in the fewest lines, or a few more. */
const bestFrom = (fewest: number, parts: readonly Part[], room: number): readonly TitleLine[] | undefined => {
  let best: State | undefined;
  for (let more = 0; more <= MORE_LINES && more * EXTRA_LINE < (best?.cost ?? Number.POSITIVE_INFINITY); more += 1) {
    const found = bestIn(fewest + more, parts, room);
    const cost = (found?.cost ?? Number.POSITIVE_INFINITY) + more * EXTRA_LINE;
    if (found && cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { ...found, cost };
  }
  return best?.lines;
};

/**
 * The lines of a title of one or several texts, each of which begins a line: words kept whole, in the shape of a trapezoid
 * or a diamond (GB/T 9704-2012, 7.3.1), so that no line in the middle is shorter than both of its neighbours. A text that
 * one line holds stands on one.
 *
 * @param room width of a line, in the measure of the units
 * @returns for each text, its lines
 */
export const titleLines = (texts: readonly (readonly Unit[])[], room: number): readonly (readonly Line[])[] => {
  const full = texts.map((units) => breakLines(units, { first: room, rest: room }));
  if (full.every(({ length }) => length < 2)) return full;
  const parts = texts.map((units) => partOf(units, room));
  const fewest = full.reduce((sum, lines) => sum + lines.length, 0);
  const lines = bestFrom(fewest, parts.map(betweenWords), room) ?? bestFrom(fewest, parts, room);
  // A word that no line can hold is cut where the line is full.
  if (lines === undefined) return full;
  return texts.map((_, at) => lines.filter(({ part }) => part === at).map(({ start, end }) => ({ start, end })));
};
