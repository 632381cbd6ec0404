// node PROGRAM REPORT.json OUT.pdf [FONTS]: renders with the stand-ins, or with the fonts of a folder.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseReport } from 'nianbao';
import { fontsFromFolder } from 'nianbao/fonts';
import { renderPdf } from 'nianbao/pdf';

const [input, output, folder] = process.argv.slice(2);
const render = async () => {
  const options = folder ? { fonts: (await fontsFromFolder(folder)).fonts } : {};
  writeFileSync(output, await renderPdf(parseReport(JSON.parse(readFileSync(input, 'utf8'))), options));
};
render().catch(({ name, code }) => console.log(name, code));
