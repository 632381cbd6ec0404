import { access, readFile } from 'node:fs/promises';
import { parseReport } from '../report/parse-report.js';
import type { Report } from '../report/report.js';
import { CommandFault, sentenceOf } from './fault.js';
import { parseJson } from './json-text.js';
import { asFault } from './report-fault.js';

const reasons: { readonly [code: string]: string } = {
  ENOENT: '没有这个文件',
  EISDIR: '这是文件夹，不是文件',
  EACCES: '没有权限读取',
  EPERM: '没有权限读取',
};

/** A file's bytes; a sentence where it cannot be read. */
export const readBytes = async (file: string): Promise<Uint8Array> => {
  try {
    return await readFile(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new CommandFault([`${file}: ${reasons[code] ?? `不能读取（${sentenceOf(error)}）`}`]);
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
  if (isUtf16(bytes)) throw new CommandFault([`${file}: 文件是 UTF-16 编码，请另存为 UTF-8 编码`]);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CommandFault([`${file}: 文件不是 UTF-8 编码（可能是 GBK、ANSI），请另存为 UTF-8 编码`]);
  }
};

/** A report is a few dozen kilobytes of text; one that fills every limit of the model stays below this. */
const MAX_REPORT_MEGABYTES = 16;

/** A report from a JSON file, checked whole. */
export const readReportFile = async (file: string): Promise<Report> => {
  const bytes = await readBytes(file);
  if (bytes.length > MAX_REPORT_MEGABYTES * 2 ** 20) {
    throw new CommandFault([`${file}: 文件超过${MAX_REPORT_MEGABYTES}MB，不像是报告，请核对是不是选错了文件`]);
  }
  const value = parseJson(file, decodeUtf8(file, bytes));
  try {
    return parseReport(value);
  } catch (error) {
    throw asFault(file, error);
  }
};
