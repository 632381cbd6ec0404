import { expect, it } from 'vitest';
import { renderDocx } from '../../../src/docx/index.js';
import { readDocx } from '../../../src/read/index.js';
import type { Report } from '../../../src/report/report.js';
import { fixture } from '../../docx/fixtures.js';

const sample = fixture('haishu-2018');

/** The report with every paragraph of its parts `times` times. */
const longer = (times: number): Report => {
  const grow = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      return value.flatMap((item) =>
        typeof item === 'string' ? Array.from({ length: times }, () => item) : [grow(item)],
      );
    }
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, grow(own)]));
  };
  return { ...sample, parts: grow(sample.parts) as Report['parts'] };
};

/** Milliseconds of processor time of the quickest of some readings. */
const quickest = async (bytes: Uint8Array, readings: number): Promise<number> => {
  const times: number[] = [];
  for (let reading = 0; reading < readings; reading += 1) {
    const start = process.cpuUsage();
    await readDocx(bytes);
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  return Math.min(...times);
};

it('twenty times the text of twelve pages take at most 25 times the time', async () => {
  const [once, twenty] = [await renderDocx(longer(1)), await renderDocx(longer(20))];
  await quickest(once, 10);
  const time = await quickest(once, 20);
  expect((await quickest(twenty, 5)) / time).toBeLessThan(25);
  // About 15 ms on a quiet machine; a cold and busy one takes longer.
  expect(time).toBeLessThan(100);
});
