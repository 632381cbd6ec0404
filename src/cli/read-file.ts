import { access, readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { FormOptions } from '../report/known-form.js';
import { parseReport } from '../report/parse-report.js';
import type { Report } from '../report/report.js';
import { CommandFault, faultOf, sentenceOf } from './fault.js';
import { faultsOf } from './faults-of.js';
import { parseJson } from './json-text.js';
import { locate } from './locate.js';

const reasons: { readonly [code: string]: string } = {
  ENOENT: '没有这个文件',
  EISDIR: '这是文件夹，不是文件',
  EACCES: '没有权限读取',
  EPERM: '没有权限读取',
};

/** What stands for standard input and standard output on the command line. */
export const STANDARD_INPUT = '-';

/** A file's bytes, or those of standard input; a sentence where it cannot be read. */
export const readBytes = async (file: string): Promise<Uint8Array> => {
  try {
    return file === STANDARD_INPUT ? await buffer(process.stdin) : await readFile(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw faultOf(file, 'file-unreadable', reasons[code] ?? `不能读取（${sentenceOf(error)}）`);
  }
};

/** Whether there is such a file or folder. */
export const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

const isUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

/** UTF-8 with or without a byte-order mark; anything else is a fault, never a guess. */
export const decodeUtf8 = (file: string, bytes: Uint8Array): string => {
  if (isUtf16(bytes)) throw faultOf(file, 'encoding', '文件是 UTF-16 编码，请另存为 UTF-8 编码');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw faultOf(file, 'encoding', '文件不是 UTF-8 编码（可能是 GBK、ANSI），请另存为 UTF-8 编码');
  }
};

/** A report is a few dozen kilobytes of text; one that fills every limit of the model stays below this. */
const MAX_REPORT_MEGABYTES = 16;

// What people give by mistake, by its first bytes: both are ZIP files, and only the ending tells them apart.
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
const isOldOffice = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf;

/** The text of a report's file; a fault if the file is too large or something else altogether. */
const reportText = (file: string, bytes: Uint8Array): string => {
  if (bytes.length > MAX_REPORT_MEGABYTES * 2 ** 20) {
    throw faultOf(file, 'too-large', `文件超过${MAX_REPORT_MEGABYTES}MB，不像是报告，请核对是不是选错了文件`);
  }
  if (isZip(bytes) || isOldOffice(bytes)) {
    throw faultOf(
      file,
      'not-a-report',
      '这是 Office 文件，不是 JSON 报告；统计表（.xlsx）用 nianbao import 读取，Word 报告（.docx）用 nianbao read',
    );
  }
  return decodeUtf8(file, bytes);
};

/** A report and the text that it was read from. */
export interface ReportFile {
  readonly text: string;
  readonly report: Report;
}

/** A report from a JSON file, checked whole. */
export const readReportFile = async (file: string, options: FormOptions): Promise<ReportFile> => {
  const text = reportText(file, await readBytes(file));
  const value = parseJson(file, text);
  try {
    return { text, report: parseReport(value, options) };
  } catch (error) {
    throw new CommandFault(locate({ file, text }, faultsOf(file, error)));
  }
};
