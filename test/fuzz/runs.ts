import type fc from 'fast-check';

const long = Number(process.env.NIANBAO_FUZZ_RUNS ?? 0);

/** Whether this is the long run, `npm run fuzz`. */
export const isLong = long > 0;

/**
 * How often a property is tried: in `npm test` the same few cases each time, in `npm run fuzz` as many new ones as
 * NIANBAO_FUZZ_RUNS says. Shrinking takes its time: only where there is time.
 *
 * @param share of the long run's number
 */
export const runs = (few: number, share = 1): fc.Parameters<unknown> =>
  isLong ? { numRuns: Math.ceil(long * share) } : { numRuns: few, seed: 2018, endOnFailure: true };
