import { describe, expect, it } from 'vitest';
import { checkReport } from '../../src/check/check-report.js';
import { toText } from '../../src/document/to-text.js';
import { renderDocx } from '../../src/docx/index.js';
import { national2021 } from '../../src/form/national-2021.js';
import { renderPdf } from '../../src/pdf/index.js';
import { parseReport } from '../../src/report/parse-report.js';
import { renderXlsx } from '../../src/xlsx/index.js';
import { reportOf } from '../reports/report-of.js';

describe('a report year', () => {
  const from1000 = { ...national2021, id: 'ever', years: [1000] } as const;
  const inYear = (year: number) => ({ ...reportOf(national2021), form: 'ever', year });

  it.each([1000, 9998])('of four digits is printed in every format: %i', async (year) => {
    const report = parseReport(inYear(year), { forms: [from1000] });
    for (const render of [renderDocx, renderPdf, renderXlsx])
      expect((await render(report)).length).toBeGreaterThan(1000);
    expect(toText(report)).toContain(`${year}年`);
    expect(checkReport(report)).toBeInstanceOf(Array);
  });
});
