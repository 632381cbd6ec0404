import { wordEndsOf } from './balanced-ends.js';
import { breakLines, type Line, type Measure } from './break-lines.js';
import type { Unit } from './unit.js';

/** Breaks lines as full as words allow: no known word is cut, where that takes no line more. */
export const breakByWords = (units: readonly Unit[], measure: Measure): readonly Line[] => {
  const full = breakLines(units, measure);
  if (full.length < 2) return full;
  const ends = wordEndsOf(units);
  const whole = breakLines(
    units.map((unit, at) => (unit.mayBreak && !ends[at] ? { ...unit, mayBreak: false } : unit)),
    measure,
  );
  return whole.length === full.length ? whole : full;
};
