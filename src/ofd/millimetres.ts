import { MM_PER_INCH, POINTS_PER_INCH } from '../layout/lengths.js';

const PER_POINT = MM_PER_INCH / POINTS_PER_INCH;
/** A ten-thousandth of a millimetre: over a line of text the errors stay below a hundredth. */
const STEP = 10_000;

/** A length in points as OFD has it: in millimetres. */
export const millimetres = (points: number): number => Math.round(points * PER_POINT * STEP) / STEP;

/** Lengths in points, or a box, as a list of millimetres. */
export const millimetreList = (...points: readonly number[]): string => points.map(millimetres).join(' ');
