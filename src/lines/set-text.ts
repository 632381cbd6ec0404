import { between } from '../text/sums.js';
import { charactersIn, fillLines, type Line, type Measure, widthsOf } from './break-lines.js';
import { MAX_GROWTH, type Unit } from './unit.js';

/** A stretch of a paragraph whose characters stand a hair closer or wider. */
export interface Spaced {
  /** The characters, from `start` up to `end`. */
  readonly start: number;
  readonly end: number;
  /** Added to every advance, in points: whole twentieths, as Word counts. */
  readonly spacing: number;
}

/** A paragraph of running text in lines. */
export interface SetText {
  readonly lines: readonly Line[];
  /** Absent in most paragraphs. Word takes the same as the spacing of a run, and ends its lines at the same places. */
  readonly spaced?: Spaced;
}

const STEP = 0.05;
/** How much closer a paragraph may be set: −0.05 … −0.3 points. */
const TIGHTENING: readonly number[] = [1, 2, 3, 4, 5, 6].map((step) => -step * STEP);
/** How much wider a line, or two, may be set: what it takes to send one or two characters over to the next. */
const LOOSENING: readonly number[] = [1, 2, 3, 4, 6, 8, 10, 12, 14, 16].map((step) => step * STEP);

// What is wrong with lines, by how much it hurts the eye; the change of spacing itself hurts least.
const LONE_CHARACTER = 20;
const TORN_LINE = 10;
const NUMBER_CUT = 3;
const SPACING = 1;

const isDigit = ({ text }: Unit): boolean => text >= '0' && text <= '9';

/** 2018 at the end of a line and 年 on the next. */
const cutsNumber = (units: readonly Unit[], end: number): boolean =>
  units.slice(end - 1, end).some(isDigit) && /^[年月日]$/.test(units[end]?.text ?? '');

/** How much the gaps of a line must grow to fill it, beyond what none sees, in that measure. */
const tornBy = (units: readonly Unit[], widths: readonly number[], { start, end }: Line, room: number): number => {
  let gaps = 0;
  for (let at = start; at < end - 1; at += 1) if (units[at]?.mayGrow) gaps += 1;
  const size = units[start]?.size ?? 1;
  return Math.max(0, (room - between(widths, start, end)) / size - MAX_GROWTH * gaps);
};

/** What is wrong with a paragraph's lines, and the first of those that are to blame. */
interface Faults {
  readonly cost: number;
  readonly line: number;
}

const faultsOf = (
  units: readonly Unit[],
  widths: readonly number[],
  lines: readonly Line[],
  measure: Measure,
): Faults => {
  let cost = 0;
  let first = lines.length;
  const add = (fault: number, index: number): void => {
    cost += fault;
    first = Math.min(first, index);
  };
  lines.forEach((line, index) => {
    if (index === lines.length - 1) {
      if (index > 0 && charactersIn(units, line) < 2) add(LONE_CHARACTER, index);
      return;
    }
    const torn = tornBy(units, widths, line, index === 0 ? measure.first : measure.rest);
    if (torn > 0.01) add(TORN_LINE * (1 + torn), index);
    if (cutsNumber(units, line.end)) add(NUMBER_CUT, index);
  });
  return { cost, line: first };
};

/** Advances of the first 0, 1, 2 … units when a stretch of them is spaced. */
const spacedWidths = (widths: readonly number[], { start, end, spacing }: Spaced): readonly number[] =>
  widths.map((width, at) => (at > start ? width + (Math.min(at, end) - start) * spacing : width));

/** Lines before a faulty one in which what is wrong may be mended. */
const NEAR = 4;
/** Lines after each other that are set wider together, each with a character less. */
const MOST_WIDER = 3;

/** The whole paragraph closer; or some lines shortly before a faulty one, or it itself, wider. */
const triesFor = (units: readonly Unit[], lines: readonly Line[], faulty: number): readonly Spaced[] => {
  const near = lines.slice(Math.max(0, faulty - NEAR), faulty + 1);
  return [
    ...TIGHTENING.map((spacing) => ({ start: 0, end: units.length, spacing })),
    ...near.flatMap(({ start }, at) =>
      near.slice(at, at + MOST_WIDER).flatMap(({ end }) => LOOSENING.map((spacing) => ({ start, end, spacing }))),
    ),
  ];
};

/**
 * Sets running text: lines filled one after another; where a last line would hold a single character, a line be torn apart
 * or a year part from its 年, the paragraph a hair closer, or some of its lines wider. Marks neither hang nor are squeezed:
 * GB/T 9704 asks for neither, and programs differ in both.
 *
 * @example setText(textUnits('……', 16, -0.25), { first: 410.6, rest: 442.2 }).lines // [{ start: 0, end: 2 }]
 */
export const setText = (units: readonly Unit[], measure: Measure): SetText => {
  const widths = widthsOf(units);
  const lines = fillLines(units, measure, widths);
  let best: SetText = { lines };
  const { cost, line } = faultsOf(units, widths, lines, measure);
  if (cost === 0) return best;
  let least = cost;
  for (const spaced of triesFor(units, lines, line)) {
    const spacing = SPACING * Math.abs(spaced.spacing);
    if (spacing >= least) continue;
    const changed = spacedWidths(widths, spaced);
    const tried = fillLines(units, measure, changed);
    const faults = faultsOf(units, changed, tried, measure).cost + spacing;
    if (faults >= least) continue;
    best = { lines: tried, spaced };
    least = faults;
  }
  return best;
};

/** Characters on a last line that closing up a paragraph may save. */
const FEW = 3;

/**
 * A paragraph whose last line holds few characters in one line less, all of it a hair closer; `undefined` where its lines
 * would not end well so.
 */
export const closeText = (units: readonly Unit[], measure: Measure, { lines }: SetText): SetText | undefined => {
  const last = lines.at(-1);
  if (last === undefined || lines.length < 2 || charactersIn(units, last) > FEW) return undefined;
  const widths = widthsOf(units);
  for (const spacing of TIGHTENING) {
    const spaced = { start: 0, end: units.length, spacing };
    const changed = spacedWidths(widths, spaced);
    const fewer = fillLines(units, measure, changed);
    if (fewer.length < lines.length && faultsOf(units, changed, fewer, measure).cost === 0)
      return { lines: fewer, spaced };
  }
  return undefined;
};
