import { costOf } from '../read/cost-of.js';
import { isLong } from './runs.js';

/** What the calls of the library took in a long run, all of a name together. */
interface CallCosts {
  calls: number;
  refusals: number;
  slowest: number;
  peak: number;
}

const costs = new Map<string, CallCosts>();

/** Calls the library; an error that it throws is the result. What the call took is kept under its name. */
export const called = async <T>(name: string, work: () => T | Promise<T>): Promise<T | Error> => {
  const { result, seconds, peak } = await costOf(async () => work());
  const known = costs.get(name) ?? { calls: 0, refusals: 0, slowest: 0, peak: 0 };
  costs.set(name, {
    calls: known.calls + 1,
    refusals: known.refusals + (result instanceof Error ? 1 : 0),
    slowest: Math.max(known.slowest, seconds),
    peak: Math.max(known.peak, peak),
  });
  return result;
};

/** Prints what the calls of a long run took. */
export const printCosts = (): void => {
  if (!isLong) return;
  for (const [name, { calls, refusals, slowest, peak }] of costs) {
    console.log(
      `${name}: ${calls} calls, ${refusals} refused, slowest ${slowest.toFixed(2)} s, peak ${Math.round(peak / 1e6)} MB`,
    );
  }
  costs.clear();
};
