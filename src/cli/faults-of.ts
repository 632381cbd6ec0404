import { NianbaoError } from '../faults/nianbao-error.js';
import { FontError } from '../fonts/font-error.js';
import { MissingGlyphError } from '../fonts/missing-glyph-error.js';
import { LayoutError } from '../layout/layout-error.js';
import { ReportError } from '../report/report-error.js';
import { codePointName } from '../text/characters.js';
import { CommandFault, type Fault, sentenceOf } from './fault.js';

/** What keeps a report from being read or rendered: whatever was thrown, as faults of its file. */
export const faultsOf = (file: string, error: unknown): readonly Fault[] => {
  if (error instanceof CommandFault) return error.faults;
  if (error instanceof ReportError)
    return error.issues.map(({ code, path, message }) => ({ file, code, path, message }));
  if (error instanceof MissingGlyphError) {
    return error.characters.map(({ char, paths }) => ({
      file,
      code: 'missing-glyph',
      path: paths.join('、'),
      message: `字体里没有“${char}”（${codePointName(char)}），请改用别的写法，或用 --fonts 换有这个字的字体`,
    }));
  }
  // Fonts and layout are the command's own options, not the file's.
  if (error instanceof FontError || error instanceof LayoutError) return [{ code: error.code, message: error.message }];
  if (error instanceof NianbaoError) return [{ file, code: error.code, message: error.message }];
  const message = `程序出错（${sentenceOf(error)}），请把这个文件和 nianbao --version 的结果告诉软件的维护者`;
  return [{ file, code: 'internal', message }];
};
