import { readFileSync } from 'node:fs';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { parseReport, type Report } from '../../src/index.js';

export const reportOf = (fixture: string): Report =>
  parseReport(JSON.parse(readFileSync(`fixtures/${fixture}/report.json`, 'utf8')));

/** Opens a PDF with a program other than the one that wrote it. pdf.js takes the bytes away from the caller. */
export const openPdf = (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false }).promise;

export const withoutSpace = (text: string): string => text.replace(/\s/gu, '');

/** The text of each page in the order of the file, white space aside. */
export const pageTexts = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const pdf = await openPdf(bytes);
  const texts: string[] = [];
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const { items } = await (await pdf.getPage(page)).getTextContent({ disableNormalization: true });
    texts.push(withoutSpace(items.map((item) => ('str' in item ? item.str : '')).join('')));
  }
  await pdf.destroy();
  return texts;
};
