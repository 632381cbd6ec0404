/** Sums of the first 0, 1, 2 … values: what any stretch of them adds up to is the difference of two. */
export const runningSum = (values: readonly number[]): readonly number[] => {
  let sum = 0;
  const sums = [sum];
  for (const value of values) {
    sum += value;
    sums.push(sum);
  }
  return sums;
};

/** Σ of the values from `start` up to before `end`. */
export const between = (sums: readonly number[], start: number, end: number): number =>
  end > start ? (sums[end] ?? 0) - (sums[start] ?? 0) : 0;
