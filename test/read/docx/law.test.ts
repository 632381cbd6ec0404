import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../src/docx/index.js';
import type { Form } from '../../../src/form/form.js';
import { forms } from '../../../src/form/index.js';
import { readDocx } from '../../../src/read/index.js';
import type { Report } from '../../../src/report/report.js';
import { arbitraryReport } from '../../docx/arbitrary-report.js';
import { fixture, fixtureNames } from '../../docx/fixtures.js';
import { fujian } from '../../forms/fujian.js';
import { table3Form } from '../../forms/table3-2021.js';
import { printedWords } from '../printed-alike.js';

const numRuns = Number(process.env.NIANBAO_FUZZ_RUNS ?? 6);

/** Reports of a form, without filing fields that the form does not print: nobody could read them. */
const printedReports = (form: Form): fc.Arbitrary<Report> =>
  arbitraryReport(form).map((report) => {
    const { filing = {}, ...others } = report;
    const printed = new Set<string>((form.annex?.filing ?? []).map(({ key }) => key));
    const fields = Object.entries(filing).filter(([key]) => printed.has(key));
    return fields.length > 0 ? { ...others, filing: Object.fromEntries(fields) } : others;
  });

describe('the law: what is read of a Word file prints what was printed', () => {
  it.each([...Object.values(forms), fujian, table3Form])('any report of $id', async (form) => {
    await fc.assert(
      fc.asyncProperty(printedReports(form), async (report) => {
        const read = await readDocx(await renderDocx(report, { forms: [form] }), { forms: [form] });
        expect(read).toMatchObject({ form: form.id, year: report.year, agency: report.agency.name, unread: [] });
        expect(read.findings.filter(({ code }) => code !== 'part-missing')).toEqual([]);
        expect(printedWords(read.report ?? report, form)).toEqual(printedWords(report, form));
        expect(read.report).toBeDefined();
      }),
      { numRuns, seed: 2018, endOnFailure: true },
    );
  });

  it.each(fixtureNames)('and the report %s', async (name) => {
    const report = fixture(name);
    const form = forms[report.form];
    if (!form) throw new Error(report.form);
    const read = await readDocx(await renderDocx(report));
    expect(read).toMatchObject({ form: report.form, unread: [], findings: [] });
    expect(printedWords(read.report ?? report, form)).toEqual(printedWords(report, form));
    expect(read.report).toBeDefined();
  });
});
