/** The same files in every process: rendered again, each has the same digest. Run as a program, it prints the digests. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { renderDocx } from '../src/docx/index.js';
import { national2014 } from '../src/form/national-2014.js';
import { renderOfd } from '../src/ofd/index.js';
import { renderPdf } from '../src/pdf/index.js';
import { parseReport } from '../src/report/parse-report.js';
import { renderXlsx, renderXlsxForm } from '../src/xlsx/index.js';

const report = () =>
  parseReport(JSON.parse(readFileSync(new URL('../fixtures/edge/report.json', import.meta.url), 'utf8')));

const files: { readonly [name: string]: () => Promise<Uint8Array> } = {
  word: () => renderDocx(report()),
  pdf: () => renderPdf(report()),
  ofd: () => renderOfd(report(), { archive: true }),
  workbook: () => renderXlsx(report()),
  'blank workbook': () => renderXlsxForm({ form: national2014, year: 2018, agency: '某县教育局' }),
};

/** SHA-256 of each file, by its name. */
export const digests = async (): Promise<{ readonly [name: string]: string }> => {
  const found: { [name: string]: string } = {};
  for (const [name, render] of Object.entries(files)) {
    found[name] = createHash('sha256')
      .update(await render())
      .digest('hex');
  }
  return found;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(JSON.stringify(await digests()));
