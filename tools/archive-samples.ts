/**
 * Writes PDFs and OFDs for validators that are run outside the project (veraPDF): every fixture and 50 generated reports in
 * each conformance. `npm run archive-samples [FOLDER]`; default out/archive-samples.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { forms, type Report } from '../src/index.js';
import { renderOfd } from '../src/ofd/index.js';
import { type PdfOptions, renderPdf } from '../src/pdf/index.js';
import { arbitraryReport } from '../test/docx/arbitrary-report.js';
import { fixtureNames, fixtureReport } from './golden-files.js';

const GENERATED = 50;
const SEED = 2024;

const conformances: { readonly [folder: string]: PdfOptions } = {
  'pdfa-2a': { conformance: 'pdf/a-2a' },
  'pdfa-3a': { conformance: 'pdf/a-3a', embed: true },
  'pdfua-1': { ua: true },
  'pdfa-2a-ua-1': { conformance: 'pdf/a-2a', ua: true },
  'pdfa-3a-ua-1': { conformance: 'pdf/a-3a', ua: true, embed: true },
};

const generated = (): readonly (readonly [name: string, report: Report])[] => {
  const kinds = Object.values(forms);
  return kinds.flatMap((form, index) => {
    const count = Math.floor((GENERATED + index) / kinds.length);
    const reports = fc.sample(arbitraryReport(form), { seed: SEED, numRuns: count });
    return reports.map((report, i) => [`generated-${form.id}-${i + 1}`, report] as const);
  });
};

const [folder = 'out/archive-samples'] = process.argv.slice(2);
const reports = [...fixtureNames().map((name) => [name, fixtureReport(name)] as const), ...generated()];
for (const [name, options] of Object.entries(conformances)) {
  mkdirSync(join(folder, name), { recursive: true });
  for (const [report, value] of reports) {
    writeFileSync(join(folder, name, `${report}.pdf`), await renderPdf(value, options));
  }
  console.log(`${name}: ${reports.length} files`);
}
mkdirSync(join(folder, 'ofd-a'), { recursive: true });
for (const [report, value] of reports) {
  writeFileSync(join(folder, 'ofd-a', `${report}.ofd`), await renderOfd(value, { archive: true }));
}
console.log(`ofd-a: ${reports.length} files`);
