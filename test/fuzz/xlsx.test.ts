import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { forms } from '../../src/form/index.js';
import { ReadError, readXlsx, renderXlsx } from '../../src/xlsx/index.js';
import { fujian } from '../forms/fujian.js';
import { table3Form } from '../forms/table3-2021.js';
import { arbitraryReport } from '../xlsx/arbitrary-report.js';
import { movingRows, withoutColumn, withoutNames, withParts } from '../xlsx/edited.js';
import { partsOf } from '../xlsx/workbook-file.js';
import { called, printCosts } from './costs.js';
import { expectNoOthers } from './no-others.js';
import { runs } from './runs.js';

const allForms = [...Object.values(forms), fujian, table3Form];

afterAll(printCosts);

describe.each(allForms)('any workbook of $id', (form) => {
  it('gives back every figure, the agency, the year and the filing fields', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryReport(form), fc.boolean(), async (report, formulas) => {
        const bytes = await called('renderXlsx', () =>
          renderXlsx(report, { forms: [form], totals: formulas ? 'formula' : 'typed' }),
        );
        if (bytes instanceof Error) throw bytes;
        const read = await called('readXlsx', () => readXlsx(bytes, { forms: [form] }));
        expect(read).toMatchObject({ form: form.id, agency: report.agency.name, year: report.year, findings: [] });
        expect(read).toMatchObject({ statistics: report.statistics, filing: report.filing ?? {} });
      }),
      runs(5),
    );
  });

  it('never gives a figure for another where rows or columns were moved, deleted or lost their names', async () => {
    const edits = fc.record({
      sheet: fc.nat(20),
      edit: fc.oneof(
        fc.tuple(fc.integer({ min: 3, max: 60 }), fc.constantFrom(-2, -1, 1, 2, 5)).map((by) => movingRows(...by)),
        fc.integer({ min: 1, max: 15 }).map(withoutColumn),
      ),
      named: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(arbitraryReport(form), edits, async (report, { sheet, edit, named }) => {
        const sound = await renderXlsx(report, { forms: [form] });
        const sheets = Object.keys(partsOf(sound)).filter((path) => path.startsWith('xl/worksheets/sheet'));
        const bytes = withParts(sound, {
          [sheets[sheet % sheets.length] ?? '']: edit,
          'xl/workbook.xml': named ? (xml) => xml : withoutNames,
        });
        const read = await called('readXlsx, edited', () => readXlsx(bytes, { forms: [form], form: form.id }));
        if (read instanceof ReadError) expect(read.code).toBe('no-form');
        else if (read instanceof Error) throw read;
        else expectNoOthers(report, read);
      }),
      runs(20, 0.5),
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
        const read = await called('readXlsx, changed bytes', () => readXlsx(bytes, { forms: [fujian] }));
        if (read instanceof Error) expect(read).toBeInstanceOf(ReadError);
      }),
      runs(50),
    );
  });
});

const raise = (): never => {
  throw new Error('no sample');
};
