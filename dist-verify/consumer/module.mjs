// ES modules: renders the reports of reports/ into the folder given.
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { forms, parseReport, ReportError, toText } from 'nianbao';
import { renderDocx } from 'nianbao/docx';
import { defaultFonts } from 'nianbao/fonts';
import { renderPdf } from 'nianbao/pdf';
import schema from 'nianbao/schema.json' with { type: 'json' };
import { readXlsx, renderXlsx, renderXlsxForm } from 'nianbao/xlsx';

const [out] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
assert.equal(typeof schema.$schema, 'string');
assert.throws(() => parseReport({}), ReportError);
await assert.rejects(renderDocx({}), ReportError);
const fonts = await defaultFonts();
for (const file of readdirSync('reports')) {
  const report = parseReport(JSON.parse(readFileSync(`reports/${file}`, 'utf8')));
  const name = `${out}/${file.replace(/\.json$/, '')}`;
  const xlsx = await renderXlsx(report);
  assert.deepEqual((await readXlsx(xlsx)).statistics, report.statistics);
  await renderXlsxForm({ form: forms[report.form], year: report.year, agency: report.agency.name });
  writeFileSync(`${name}.docx`, await renderDocx(report));
  writeFileSync(`${name}.pdf`, await renderPdf(report, { fonts }));
  writeFileSync(`${name}.xlsx`, xlsx);
  writeFileSync(`${name}.txt`, toText(report));
}
