import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forms } from '../../src/form/index.js';
import { readXlsx, renderXlsx, WorkbookError } from '../../src/xlsx/index.js';
import { fixtureReport } from '../../tools/golden-files.js';
import { fujian } from '../forms/fujian.js';
import { table3Form } from '../forms/table3-2021.js';
import { givesBack } from '../xlsx/gives-back.js';

const numRuns = Number(process.env.NIANBAO_FUZZ_RUNS ?? 1000);

describe.each([...Object.values(forms), fujian, table3Form])('a workbook of $id', (form) => {
  it('gives back every figure, the agency, the year and the filing fields', async () => {
    await fc.assert(givesBack(form), { numRuns });
  });
});

describe('a workbook that was damaged on its way', () => {
  it('gives back the very figures, or is refused', async () => {
    const report = fixtureReport('haishu-2018');
    const sound = await renderXlsx(report);
    const slip = fc.record({ at: fc.nat(sound.length - 1), byte: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(slip, { minLength: 1, maxLength: 8 }), fc.nat(sound.length), async (slips, length) => {
        const bytes = Uint8Array.from(sound);
        for (const { at, byte } of slips) bytes[at] = byte;
        for (const damaged of [bytes, sound.slice(0, length)]) {
          const result = await readXlsx(damaged).catch((error: unknown) => error);
          if (!(result instanceof WorkbookError)) expect(result).toMatchObject({ statistics: report.statistics });
        }
      }),
      { numRuns },
    );
  });
});
