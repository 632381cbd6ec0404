export const MM_PER_INCH = 25.4;
export const POINTS_PER_INCH = 72;

/** Millimetres in points. */
export const mmToPt = (mm: number): number => (mm / MM_PER_INCH) * POINTS_PER_INCH;
