// CommonJS: renders the reports of reports/ into the folder given.
const assert = require('node:assert/strict');
const { mkdirSync, readdirSync, readFileSync, writeFileSync } = require('node:fs');
const { parseReport, ReportError, toText } = require('nianbao');
const { renderDocx } = require('nianbao/docx');
const { defaultFonts } = require('nianbao/fonts');
const { renderPdf } = require('nianbao/pdf');
const schema = require('nianbao/schema.json');
const { readXlsx, renderXlsx } = require('nianbao/xlsx');

const main = async (out) => {
  mkdirSync(out, { recursive: true });
  assert.equal(typeof schema.$schema, 'string');
  await assert.rejects(renderPdf({}), ReportError);
  const fonts = await defaultFonts();
  for (const file of readdirSync('reports')) {
    const report = parseReport(JSON.parse(readFileSync(`reports/${file}`, 'utf8')));
    const name = `${out}/${file.replace(/\.json$/, '')}`;
    const xlsx = await renderXlsx(report);
    assert.deepEqual((await readXlsx(xlsx)).statistics, report.statistics);
    writeFileSync(`${name}.docx`, await renderDocx(report));
    writeFileSync(`${name}.pdf`, await renderPdf(report, { fonts }));
    writeFileSync(`${name}.xlsx`, xlsx);
    writeFileSync(`${name}.txt`, toText(report));
  }
};

main(process.argv[2]).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
