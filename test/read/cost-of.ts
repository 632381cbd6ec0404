import { readFileSync, writeFileSync } from 'node:fs';

/** What a piece of work took. */
export interface Cost<T> {
  readonly result: T;
  /** Seconds of work: unlike the clock, they do not count what other programs take. */
  readonly seconds: number;
  /** Bytes at the peak, above what stood there before. */
  readonly peak: number;
}

/** The most memory that the process ever had, in bytes; Linux forgets it on demand, others do not. */
const highest = (): number => process.resourceUsage().maxRSS * 1024;

const forgetHighest = (): void => {
  if (process.platform === 'linux') writeFileSync('/proc/self/clear_refs', '5');
};

const highestSince = (): number => {
  if (process.platform !== 'linux') return highest();
  const [, kilobytes = '0'] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  return Number(kilobytes) * 1024;
};

/** Time and peak memory of some work; an error thrown is its result. */
export const costOf = async <T>(work: () => Promise<T>): Promise<Cost<T | Error>> => {
  forgetHighest();
  const before = process.memoryUsage().rss;
  const since = process.cpuUsage();
  const result = await work().catch((error: Error) => error);
  const { user, system } = process.cpuUsage(since);
  return { result, seconds: (user + system) / 1e6, peak: highestSince() - before };
};
