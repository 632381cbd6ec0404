import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forms } from '../../src/form/index.js';
import { ReadError, readXlsx, renderXlsx } from '../../src/xlsx/index.js';
import { fujian } from '../forms/fujian.js';
import { table3Form } from '../forms/table3-2021.js';
import { arbitraryReport } from '../xlsx/arbitrary-report.js';
import { movingRows, withoutNames, withParts } from '../xlsx/edited.js';

const allForms = [...Object.values(forms), fujian, table3Form];
const numRuns = Number(process.env.NIANBAO_FUZZ_RUNS ?? 2000);

/** Figures of a nested object by id, in order. */
const leaves = (nested: object, path = ''): readonly (readonly [string, unknown])[] =>
  Object.entries(nested).flatMap(([key, value]) => {
    const id = path === '' ? key : `${path}.${key}`;
    return typeof value === 'object' && value !== null ? leaves(value, id) : [[id, value] as const];
  });

describe.each(allForms)('any workbook of $id', (form) => {
  it('gives back every figure, the agency, the year and the filing fields', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryReport(form), fc.boolean(), async (report, formulas) => {
        const read = await readXlsx(await renderXlsx(report, { forms: [form], formulas }), { forms: [form] });
        expect(read).toMatchObject({ form: form.id, agency: report.agency.name, year: report.year, findings: [] });
        expect(read.statistics).toEqual(report.statistics);
        expect(read.filing).toEqual(report.filing ?? {});
      }),
      { numRuns },
    );
  });

  it('never gives a figure for another where rows were moved, deleted or lost their names', async () => {
    const edits = fc.record({
      from: fc.integer({ min: 5, max: 60 }),
      by: fc.constantFrom(-2, -1, 1, 2, 5),
      named: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(arbitraryReport(form), edits, async (report, { from, by, named }) => {
        const bytes = withParts(await renderXlsx(report, { forms: [form] }), {
          'xl/worksheets/sheet1.xml': movingRows(from, by),
          'xl/workbook.xml': named ? (xml) => xml : withoutNames,
        });
        const read = await readXlsx(bytes, { forms: [form], form: form.id });
        const declared = new Map(leaves(report.statistics));
        for (const [id, value] of leaves(read.statistics)) {
          if (value !== declared.get(id)) {
            expect([id, value]).toEqual([id, null]);
            expect(read.findings.some(({ figure, code }) => figure === id || code === 'table-missing')).toBe(true);
          }
        }
      }),
      { numRuns: Math.ceil(numRuns / 4) },
    );
  });
});

describe('any bytes', () => {
  it('of a workbook with some changed are read or refused by a ReadError', async () => {
    const sound = await renderXlsx(fc.sample(arbitraryReport(fujian), { numRuns: 1, seed: 2018 })[0] ?? raise(), {
      forms: [fujian],
    });
    const change = fc.tuple(fc.nat(sound.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        const bytes = Uint8Array.from(sound);
        for (const [at, byte] of changes) bytes[at] = byte;
        const error = await readXlsx(bytes, { forms: [fujian] }).then(
          () => undefined,
          (caught: unknown) => caught,
        );
        if (error !== undefined) expect(error).toBeInstanceOf(ReadError);
      }),
      { numRuns },
    );
  });
});

const raise = (): never => {
  throw new Error('no sample');
};
