import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readXlsx, renderXlsx, WorkbookError } from '../../../src/xlsx/index.js';
import { fixtureReport } from '../../../tools/golden-files.js';
import { harmlessFiles, hostileFiles } from './hostile-files.js';

const report = fixtureReport('minimal');
let workbook = new Uint8Array();
beforeAll(async () => {
  workbook = new Uint8Array(await renderXlsx(report));
});

/** Seconds of work: unlike the clock, they do not count what other programs take. */
const worked = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
};

const reading = async (bytes: Uint8Array): Promise<unknown> => {
  const since = process.cpuUsage();
  const result = await readXlsx(bytes).catch((error: unknown) => error);
  expect(worked(since)).toBeLessThan(5);
  return result;
};

describe('a file that is to do harm is refused within five seconds and 300 megabytes', () => {
  it.each(hostileFiles)('$what', async ({ make, code }) => {
    const file = make(workbook);
    const before = process.memoryUsage().rss;
    const result = await reading(file);
    expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000);
    expect(result).toBeInstanceOf(WorkbookError);
    expect(result).toMatchObject({ code, message: expect.stringMatching(/[\u4e00-\u9fff]/u) });
  });
});

describe('what could do harm is not looked at', () => {
  it.each(harmlessFiles)('$what', async ({ make }) => {
    expect(await reading(make(workbook))).toMatchObject({ statistics: report.statistics, findings: [] });
  });
});

describe('a file whose bytes are changed at random', () => {
  it('is read or refused, never a crash', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 20 }), async (changes) => {
        const bytes = Uint8Array.from(workbook);
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        const result = await reading(bytes);
        if (result instanceof Error) expect(result).toBeInstanceOf(WorkbookError);
      }),
      { numRuns: 60 },
    );
  });
});
