import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
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

/** A file with its streams inflated: deflate's bytes belong to the zlib of the machine. */
export const inflated = (bytes: Uint8Array): string => {
  const file = Buffer.from(bytes).toString('latin1');
  return file
    .replace(/stream\n([\s\S]*?)\nendstream/g, (whole, data: string) => {
      const raw = Buffer.from(data, 'latin1');
      return raw[0] === 0x78 ? `stream\n${inflateSync(raw).toString('latin1')}\nendstream` : whole;
    })
    .replace(/\/Length \d+/g, '/Length')
    .replace(/^\d{10} \d{5} n $/gm, '')
    .replace(/startxref\n\d+/, 'startxref');
};
