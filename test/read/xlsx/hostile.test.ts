import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { ReadError, readXlsx, renderXlsx } from '../../../src/xlsx/index.js';
import { fixtureReport } from '../../../tools/golden-files.js';
import { costOf } from '../cost-of.js';
import { harmlessFiles, hostileFiles } from './hostile-files.js';

const report = fixtureReport('minimal');
let workbook = new Uint8Array();
beforeAll(async () => {
  workbook = new Uint8Array(await renderXlsx(report));
});

describe('a file that is to do harm is refused within five seconds and 300 megabytes', () => {
  it.each(hostileFiles)('$what', async ({ make, code }) => {
    const file = make(workbook);
    const { result, seconds, peak } = await costOf(() => readXlsx(file));
    expect(result).toBeInstanceOf(ReadError);
    expect(result).toMatchObject({ code, message: expect.stringMatching(/[\u4e00-\u9fff]/u) });
    expect(seconds).toBeLessThan(5);
    expect(peak).toBeLessThan(300_000_000);
  });
});

describe('what could do harm is not looked at', () => {
  it.each(harmlessFiles)('$what', async ({ make }) => {
    expect(await readXlsx(make(workbook))).toMatchObject({ statistics: report.statistics, findings: [] });
  });
});

describe('a file whose bytes are changed at random', () => {
  it('is read or refused, never a crash', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 20 }), async (changes) => {
        const bytes = Uint8Array.from(workbook);
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        const result = await readXlsx(bytes).catch((error: unknown) => error);
        if (result instanceof Error) expect(result).toBeInstanceOf(ReadError);
      }),
      { numRuns: 60 },
    );
  });
});
