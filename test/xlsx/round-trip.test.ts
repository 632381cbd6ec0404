import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forms } from '../../src/form/index.js';
import { readXlsx, renderXlsx } from '../../src/xlsx/index.js';
import { fujian } from '../forms/fujian.js';
import { table3Form } from '../forms/table3-2021.js';
import { arbitraryReport } from './arbitrary-report.js';

const runs: { readonly [id: string]: number } = { 'national-2014': 120 };

describe.each([...Object.values(forms), fujian, table3Form])('a workbook of $id', (form) => {
  it('gives back every figure, the agency, the year and the filing fields', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryReport(form), fc.boolean(), async (report, formulas) => {
        const read = await readXlsx(await renderXlsx(report, { forms: [form], formulas }), { forms: [form] });
        expect(read.statistics).toEqual(report.statistics);
        expect(read.form).toBe(form.id);
        expect(read.agency).toBe(report.agency.name);
        if (form !== fujian || form.annex) expect(read.year).toBe(report.year);
        expect(read.filing).toEqual(report.filing ?? {});
        expect(read.findings).toEqual([]);
        expect(read.copies).toEqual({});
      }),
      { numRuns: runs[form.id] ?? 25 },
    );
  });
});
