import assert from 'node:assert/strict';
import { all, bodyOf, textOf } from '../test/docx/word-file.js';
import { pageTexts } from '../test/pdf/read-pdf.js';
import { openFile } from '../test/xlsx/workbook-file.js';

type Read = (bytes: Uint8Array) => unknown;

const letters = (text: string): string => [...text.replace(/\s/gu, '')].sort().join('');

const wordText: Read = (bytes) => all(bodyOf(bytes), 'w:p').map(textOf).join('').replaceAll(/\s/gu, '');

/** Page numbers and repeated table heads stand on other pages in each: only the letters before the table are compared. */
const pdfText: Read = async (bytes) => {
  const pages = (await pageTexts(bytes)).map((text) => text.replace(/—\d+—$/u, '')).join('');
  return letters(pages.split('附件')[0] ?? '');
};

const cellValues: Read = (bytes) =>
  openFile(bytes).sheets.flatMap(({ addresses, cell }) =>
    addresses.flatMap((address) => {
      const { value } = cell(address);
      return value === undefined || value === '' ? [] : [`${address} ${value}`];
    }),
  );

const readers = { docx: wordText, pdf: pdfText, xlsx: cellValues };

/** Whether files of a format hold the same text: a comparison of writers that write different things would say nothing. */
export const assertSameText = async (
  format: keyof typeof readers,
  expected: Uint8Array,
  others: { readonly [writer: string]: Uint8Array },
): Promise<void> => {
  const text = await readers[format](expected);
  for (const [writer, bytes] of Object.entries(others)) {
    assert.deepEqual(await readers[format](bytes), text, `${writer} writes another text`);
  }
};
