import type { DocumentProperties } from '../document/printed.js';
import { DECLARATION, escapeXml } from './xml.js';

/** `docProps/core.xml`: made and changed at the start of the document's own day, not of the day it was rendered. */
export const corePart = ({ title, author, subject, dated }: DocumentProperties): string => {
  const time = `${dated}T00:00:00Z`;
  return [
    DECLARATION,
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title>`,
    `<dc:subject>${escapeXml(subject)}</dc:subject>`,
    `<dc:creator>${escapeXml(author)}</dc:creator>`,
    `<cp:lastModifiedBy>${escapeXml(author)}</cp:lastModifiedBy>`,
    '<cp:revision>1</cp:revision>',
    `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified>`,
    '<dc:language>zh-CN</dc:language>',
    '</cp:coreProperties>',
  ].join('');
};
