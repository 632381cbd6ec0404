/** Something that is timed. */
export type Task = () => Promise<unknown>;

export interface Timing {
  /** Median of the warm runs, in milliseconds. */
  readonly median: number;
  /** Median of the ratios to the first task, each to its run of the same round, so that both meet the same load. */
  readonly ratio: number;
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const timed = async (task: Task): Promise<number> => {
  const start = performance.now();
  await task();
  return performance.now() - start;
};

/** Times tasks in turn, round by round, after rounds that only warm up. */
export const interleaved = async (
  tasks: readonly Task[],
  rounds: { readonly warmUp: number; readonly counted: number },
): Promise<readonly Timing[]> => {
  const times: number[][] = [];
  for (let round = -rounds.warmUp; round < rounds.counted; round += 1) {
    const own: number[] = [];
    for (const task of tasks) own.push(await timed(task));
    if (round >= 0) times.push(own);
  }
  return tasks.map((_, index) => ({
    median: median(times.map((own) => own[index] ?? 0)),
    ratio: median(times.map((own) => (own[index] ?? 0) / (own[0] ?? 1))),
  }));
};
