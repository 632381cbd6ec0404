import fc from 'fast-check';
import { forms } from '../../src/form/index.js';
import { renderFigures, renderHtml } from '../../src/html/index.js';
import type { Report } from '../../src/report/report.js';
import { arbitraryReport } from '../docx/arbitrary-report.js';
import { fixture, fixtureNames } from '../docx/fixtures.js';
import { site } from '../html/sample-site.js';

const options = {
  site,
  published: '2025-03-10 09:30',
  downloads: [
    { href: 'report.docx', size: 31_234 },
    { href: 'https://www.yunchuan.example/report.pdf', size: 1_258_291 },
  ],
};

/** How many generated reports are looked at; all 200 take some minutes in the browser. */
const generated = Number(process.env.NIANBAO_WEB_REPORTS ?? 9);

const SEED = 20_250_310;

/** A picture of the year's figures in a page of its own. */
const pictured = (report: Report): string =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>图解</title></head><body><main><h1>图解</h1>${renderFigures(report)}</main></body></html>`;

/** A page of every fixture and of generated reports of every form, by name. */
export const samplePages = (): ReadonlyMap<string, string> => {
  const each = Object.values(forms);
  const reports = each.flatMap((form, index) => {
    const numRuns = Math.floor((generated + index) / each.length);
    return fc
      .sample(arbitraryReport(form), { numRuns, seed: SEED })
      .map((report, at) => [`${form.id}-${at + 1}`, report] as const);
  });
  const all = [...fixtureNames.map((name) => [name, fixture(name)] as const), ...reports];
  return new Map([
    ...all.map(([name, report]) => [name, renderHtml(report, options)] as const),
    ...['haishu-2018', 'municipality-2024'].map((name) => [`${name}-figures`, pictured(fixture(name))] as const),
  ]);
};
