import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { convert } from './office.js';

// Between a closing mark and a digit or a letter Word ends a line, and LibreOffice does not: a space of no width says so.
const AFTER_MARK =
  /([，。、；：？！”’）》」』】〕～—])(<\/w:t><\/w:r><w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t[^>]*>)?(?=[0-9A-Za-z])/g;
const ZERO_WIDTH = '\u200b';

const BODY_SIZE = 16;
const POINTS_PER_INCH = 72;

type Parts = ReturnType<typeof unzipSync>;

const partOf = (parts: Parts, path: string): string => strFromU8(parts[path] ?? new Uint8Array());

const withPlacesToBreak = (parts: Parts): Uint8Array => {
  const path = 'word/document.xml';
  return zipSync({ ...parts, [path]: strToU8(partOf(parts, path).replace(AFTER_MARK, `$1${ZERO_WIDTH}$2`)) });
};

/** Points in whole twentieths, as the Word file has them: LibreOffice writes them in ten thousandths of an inch. */
const inTwips = (inches: number): number => Math.round(inches * POINTS_PER_INCH * 20) / 20;

/**
 * Spacing as smaller type: LibreOffice leaves it out after the last character before another script, which Word does not.
 * A digit is half as wide as a Chinese character and gets the same spacing.
 */
const asSize = (inches: string): string => {
  const spacing = inTwips(Number(inches));
  const chinese = BODY_SIZE + spacing;
  const latin = BODY_SIZE + 2 * spacing;
  return `fo:letter-spacing="0in" fo:font-size="${latin}pt" style:font-size-asian="${chinese}pt"`;
};

const item = (name: string, value: string): string =>
  `<config:config-item config:name="${name}" config:type="string">${value}</config:config-item>`;

/** Marks that begin or end no line, which LibreOffice does not read from a Word file. */
const forbidden = (settings: string): string => {
  const marks = (name: string): string => new RegExp(`<w:${name} [^>]*w:val="([^"]*)"`).exec(settings)?.[1] ?? '';
  const entry = [
    item('Language', 'zh'),
    item('Country', 'CN'),
    item('Variant', ''),
    item('BeginLine', marks('noLineBreaksBefore')),
    item('EndLine', marks('noLineBreaksAfter')),
  ];
  return `<config:config-item-map-indexed config:name="ForbiddenCharacters"><config:config-item-map-entry>${entry.join('')}</config:config-item-map-entry></config:config-item-map-indexed>`;
};

const SETTINGS = '<config:config-item-set config:name="ooo:configuration-settings">';

/**
 * Converts Word files of a folder into PDF, LibreOffice told to set lines as Word does: it puts a gap between Chinese and
 * Latin whatever the file says, reads the switch of hanging marks the other way round and the marks that begin no line not
 * at all, spaces characters in its own way, and ends lines at other places.
 */
export const printLikeWord = (folder: string, names: readonly string[]): void => {
  const files = names.map((name) => ({ name, parts: unzipSync(readFileSync(join(folder, `${name}.docx`))) }));
  for (const { name, parts } of files) writeFileSync(join(folder, `${name}.word.docx`), withPlacesToBreak(parts));
  convert(
    folder,
    'fodt',
    names.map((name) => `${name}.word.docx`),
  );
  for (const { name, parts } of files) {
    const file = join(folder, `${name}.word.fodt`);
    const told = readFileSync(file, 'utf8')
      .replace(/style:text-autospace="[^"]*"/g, 'style:text-autospace="none"')
      .replace(/style:punctuation-wrap="[^"]*"/g, 'style:punctuation-wrap="simple"')
      .replace(/fo:letter-spacing="(-?[\d.]+)in"/g, (_, inches: string) => asSize(inches))
      .replace(SETTINGS, `${SETTINGS}${forbidden(partOf(parts, 'word/settings.xml'))}`);
    writeFileSync(file, told);
  }
  convert(
    folder,
    'pdf',
    names.map((name) => `${name}.word.fodt`),
  );
};
