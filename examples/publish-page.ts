/**
 * Publishes a report: the page of a portal with the files that it offers, the fragment for the portal's editor, and the
 * year's figures as a picture.
 *
 *   npx tsx examples/publish-page.ts REPORT.json FOLDER
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NianbaoError, parseReport } from 'nianbao';
import { renderDocx } from 'nianbao/docx';
import { renderFigures, renderHtml, type Site } from 'nianbao/html';
import { renderXlsx } from 'nianbao/xlsx';

const [input = 'report.json', folder = 'out'] = process.argv.slice(2);

// What every page of a government portal says of its site and column.
const site: Site = {
  name: '示例政府门户网站',
  domain: 'www.yunchuan.example',
  idCode: '9900000001',
  column: { name: '政府信息公开年报', keywords: '政府信息公开,年度报告', description: '历年政府信息公开工作年度报告' },
};

try {
  const report = parseReport(JSON.parse(await readFile(input, 'utf8')));
  const name = `${report.year}`;
  const files = { [`${name}.docx`]: await renderDocx(report), [`${name}.xlsx`]: await renderXlsx(report) };
  const downloads = Object.entries(files).map(([href, { length }]) => ({ href, size: length }));
  const pages = {
    [`${name}.html`]: renderHtml(report, { site, published: '2025-03-10 09:30', downloads }),
    [`${name}.fragment.html`]: renderHtml(report, { fragment: true, downloads }),
    [`${name}.svg`]: renderFigures(report),
  };
  await mkdir(folder, { recursive: true });
  for (const [file, content] of Object.entries({ ...files, ...pages })) {
    await writeFile(join(folder, file), content);
    console.log(file);
  }
} catch (error) {
  if (!(error instanceof NianbaoError)) throw error;
  console.error(`${error.code}: ${error.message}`);
  process.exitCode = 1;
}
