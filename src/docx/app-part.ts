import type { PrintedReport } from '../document/printed.js';
import { printText } from '../document/to-text.js';
import { DECLARATION, escapeXml } from './xml.js';

/** `docProps/app.xml`: which program wrote the file, for whom, and how much text it has. */
export const appPart = (report: PrintedReport): string => {
  const text = printText(report);
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '');
  const characters = [...text.replace(/\s/gu, '')].length;
  const spaces = [...paragraphs.join('').trim()].length;
  return [
    DECLARATION,
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">',
    `<Template>Normal.dotm</Template><Application>nianbao</Application><DocSecurity>0</DocSecurity>`,
    `<Paragraphs>${paragraphs.length}</Paragraphs><Characters>${characters}</Characters>`,
    `<CharactersWithSpaces>${spaces}</CharactersWithSpaces><Company>${escapeXml(report.properties.author)}</Company>`,
    '<ScaleCrop>false</ScaleCrop><LinksUpToDate>false</LinksUpToDate><SharedDoc>false</SharedDoc>',
    '<HyperlinksChanged>false</HyperlinksChanged></Properties>',
  ].join('');
};
