import { FontError } from '../fonts/font-error.js';
import { type MissingCharacter, MissingGlyphError } from '../fonts/missing-glyph-error.js';
import { ReadError } from '../read/read-error.js';
import { ReportError } from '../report/report-error.js';
import { codePointName } from '../text/characters.js';
import { WorkbookError } from '../xlsx/workbook-error.js';
import { CommandFault } from './fault.js';

const missing = (file: string, { char, paths }: MissingCharacter): string =>
  `${file}: ${paths.join('、')}: 字体里没有“${char}”（${codePointName(char)}），请改用别的写法，或用 --fonts 换有这个字的字体`;

const linesOf = (file: string, error: unknown): readonly string[] | undefined => {
  if (error instanceof ReportError) return error.issues.map(({ path, message }) => `${file}: ${path}: ${message}`);
  if (error instanceof MissingGlyphError) return error.characters.map((character) => missing(file, character));
  if (error instanceof FontError) return [`nianbao: ${error.message}`];
  if (error instanceof ReadError || error instanceof WorkbookError) return [`${file}: ${error.message}`];
  return undefined;
};

/** What keeps a report from being read or rendered, as lines of the terminal; any other error as it is. */
export const asFault = (file: string, error: unknown): unknown => {
  const lines = linesOf(file, error);
  return lines === undefined ? error : new CommandFault(lines);
};
