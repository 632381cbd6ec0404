import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { convert } from './office.js';

// Between a closing mark and a digit or a letter Word ends a line, and LibreOffice does not: a space of no width says so.
const AFTER_MARK =
  /([，。、；：？！”’）》」』】〕～—])(<\/w:t><\/w:r><w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t[^>]*>)?(?=[0-9A-Za-z])/g;
const ZERO_WIDTH = '\u200b';

const withPlacesToBreak = (docx: Uint8Array): Uint8Array => {
  const parts = unzipSync(docx);
  const path = 'word/document.xml';
  const xml = strFromU8(parts[path] ?? new Uint8Array());
  return zipSync({ ...parts, [path]: strToU8(xml.replace(AFTER_MARK, `$1${ZERO_WIDTH}$2`)) });
};

/**
 * Converts Word files of a folder into PDF, LibreOffice told to set lines as Word does: it puts a gap between Chinese and
 * Latin whatever the file says, reads the switch of hanging marks the other way round, and ends lines at other places.
 */
export const printLikeWord = (folder: string, names: readonly string[]): void => {
  for (const name of names) {
    const file = join(folder, `${name}.docx`);
    writeFileSync(join(folder, `${name}.word.docx`), withPlacesToBreak(readFileSync(file)));
  }
  const open = names.map((name) => `${name}.word.docx`);
  convert(folder, 'fodt', open);
  for (const name of names) {
    const file = join(folder, `${name}.word.fodt`);
    const told = readFileSync(file, 'utf8')
      .replace(/style:text-autospace="[^"]*"/g, 'style:text-autospace="none"')
      .replace(/style:punctuation-wrap="[^"]*"/g, 'style:punctuation-wrap="simple"');
    writeFileSync(file, told);
  }
  convert(
    folder,
    'pdf',
    names.map((name) => `${name}.word.fodt`),
  );
};
