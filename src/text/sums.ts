/** Sums of the first 0, 1, 2 … values: what any stretch of them adds up to is the difference of two. */
export const runningSum = (values: readonly number[]): readonly number[] => {
  const sums = [0];
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value);
  return sums;
};

/** Σ of the values from `start` up to before `end`. */
export const between = (sums: readonly number[], start: number, end: number): number =>
  end > start ? (sums[end] ?? 0) - (sums[start] ?? 0) : 0;
