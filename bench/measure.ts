/** Something that is timed. */
export type Task = () => Promise<unknown>;

export interface Timing {
  /** Median of the warm runs, in milliseconds of processor time. */
  readonly median: number;
  /** The least of them: what other load adds to a run, it takes from none. */
  readonly best: number;
  /** Median of the ratios to the first task, each to its run of the same round, so that both meet the same load. */
  readonly ratio: number;
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Processor time in milliseconds: what else the machine does at the moment hardly counts. */
const timed = async (task: Task): Promise<number> => {
  const start = process.cpuUsage();
  await task();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

/**
 * Times tasks in turn, round by round, after rounds that only warm up. Each round begins with another task, for each pays
 * for the garbage of the one before.
 */
export const interleaved = async (
  tasks: readonly Task[],
  rounds: { readonly warmUp: number; readonly counted: number },
): Promise<readonly Timing[]> => {
  const times: number[][] = [];
  for (let round = -rounds.warmUp; round < rounds.counted; round += 1) {
    const own: number[] = [];
    for (let turn = 0; turn < tasks.length; turn += 1) {
      const index = (turn + round + rounds.warmUp) % tasks.length;
      const task = tasks[index];
      if (task) own[index] = await timed(task);
    }
    if (round >= 0) times.push(own);
  }
  return tasks.map((_, index) => ({
    median: median(times.map((own) => own[index] ?? 0)),
    best: Math.min(...times.map((own) => own[index] ?? 0)),
    ratio: median(times.map((own) => (own[index] ?? 0) / (own[0] ?? 1))),
  }));
};
