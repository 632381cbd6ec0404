// node PROGRAM REPORTS OUT [FONTS]: renders the reports of a folder, with the stand-ins or with the fonts of a folder.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseReport, toText } from 'nianbao';
import { renderDocx } from 'nianbao/docx';
import { fontsFromFolder } from 'nianbao/fonts';
import { renderPdf } from 'nianbao/pdf';
import { renderXlsx } from 'nianbao/xlsx';

const [reports, out, folder] = process.argv.slice(2);
const render = async () => {
  const options = folder ? { fonts: (await fontsFromFolder(folder)).fonts } : {};
  mkdirSync(out, { recursive: true });
  for (const file of readdirSync(reports)) {
    const report = parseReport(JSON.parse(readFileSync(`${reports}/${file}`, 'utf8')));
    const name = `${out}/${file.replace(/\.json$/, '')}`;
    writeFileSync(`${name}.docx`, await renderDocx(report));
    writeFileSync(`${name}.xlsx`, await renderXlsx(report));
    writeFileSync(`${name}.txt`, toText(report));
    writeFileSync(`${name}.pdf`, await renderPdf(report, options));
  }
};
render().catch(({ name, code }) => console.log(name, code));
