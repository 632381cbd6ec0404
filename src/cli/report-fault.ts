import { FontError } from '../fonts/font-error.js';
import { type MissingCharacter, MissingGlyphError } from '../fonts/missing-glyph-error.js';
import { LayoutError } from '../layout/layout-error.js';
import { ReportError } from '../report/report-error.js';
import { codePointName } from '../text/characters.js';
import { WorkbookError } from '../xlsx/workbook-error.js';
import { CommandFault, sentenceOf } from './fault.js';

const missing = (file: string, { char, paths }: MissingCharacter): string =>
  `${file}: ${paths.join('、')}: 字体里没有“${char}”（${codePointName(char)}），请改用别的写法，或用 --fonts 换有这个字的字体`;

/** What keeps a report from being read or rendered, as lines of the terminal, each `file: place: sentence`. */
export const faultLines = (file: string, error: unknown): readonly string[] => {
  if (error instanceof CommandFault) return error.lines;
  if (error instanceof ReportError) return error.issues.map(({ path, message }) => `${file}: ${path}: ${message}`);
  if (error instanceof MissingGlyphError) return error.characters.map((character) => missing(file, character));
  if (error instanceof FontError || error instanceof LayoutError) return [`nianbao: ${error.message}`];
  if (error instanceof WorkbookError) return [`${file}: ${error.message}`];
  return [`${file}: 程序出错（${sentenceOf(error)}），请把这个文件和 nianbao --version 的结果告诉软件的维护者`];
};

/** {@link faultLines} as what ends the command. */
export const asFault = (file: string, error: unknown): CommandFault => new CommandFault(faultLines(file, error));
