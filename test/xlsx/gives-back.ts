import fc from 'fast-check';
import { expect } from 'vitest';
import type { Form } from '../../src/form/form.js';
import { readXlsx, renderXlsx } from '../../src/xlsx/index.js';
import { arbitraryReport } from './arbitrary-report.js';
import { withoutNames, withParts } from './edited.js';

/**
 * A workbook of any report of the form gives back every figure, the agency, the year and the filing fields: by the
 * names of its cells, and by its labels where no name is left.
 */
export const givesBack = (form: Form): fc.IAsyncProperty<unknown[]> =>
  fc.asyncProperty(arbitraryReport(form), fc.boolean(), fc.boolean(), async (report, formulas, named) => {
    const written = await renderXlsx(report, { forms: [form], totals: formulas ? 'formula' : 'typed' });
    const bytes = named ? written : withParts(written, { 'xl/workbook.xml': withoutNames });
    expect(await readXlsx(bytes, { forms: [form] })).toMatchObject({
      format: 'xlsx',
      form: form.id,
      statistics: report.statistics,
      agency: report.agency.name,
      year: report.year,
      filing: report.filing ?? {},
      sheets: expect.any(Array),
      findings: [],
      unread: [],
      copies: {},
    });
  });
