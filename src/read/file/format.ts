import { ReadError } from '../read-error.js';

/** What a reader calls the files that it reads, and what to do with others. */
export interface FileFormat {
  /** `.xlsx` */
  readonly extension: string;
  /** What it is: Excel 工作簿. */
  readonly name: string;
  /** Part of the archive that holds the file's contents, unless its relationships name another. */
  readonly mainPart: string;
  /** What no file of the format that could be a report exceeds, said of a file that does. */
  readonly tooLarge: string;
}

export const xlsxFormat: FileFormat = {
  extension: '.xlsx',
  name: 'Excel 工作簿',
  mainPart: 'xl/workbook.xml',
  tooLarge: '文件过大，不像是填报的表。请把统计表单独复制到新的工作簿，另存为 .xlsx',
};

export const docxFormat: FileFormat = {
  extension: '.docx',
  name: 'Word 文件',
  mainPart: 'word/document.xml',
  tooLarge: '文件过大，不像是一份年度报告。请把报告单独复制到新的文件，另存为 .docx',
};

/** Beginning of a Compound File: what Office 97–2003, WPS and password-protected files are kept in. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  bytes.length >= start.length && start.every((byte, index) => bytes[index] === byte);

/** Whether the bytes hold a name as Compound Files write it: in UTF-16. */
const holdsName = (bytes: Uint8Array, name: string): boolean => {
  const codes = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(codes[0] ?? 0); at >= 0; at = bytes.indexOf(codes[0] ?? 0, at + 1)) {
    if (codes.every((code, index) => bytes[at + index] === code)) return true;
  }
  return false;
};

const saveAs = ({ extension }: FileFormat): string => `请用 Word、WPS 或 Excel 打开，另存为 ${extension} 再读取`;

/** How many files of old are made new ones at once. */
const batch = ({ extension }: FileFormat, old: string): string =>
  `；文件多时可用 LibreOffice 批量转换：soffice --headless --convert-to ${extension.slice(1)} *${old}`;

const notThis = (what: string, format: FileFormat): ReadError =>
  new ReadError('not-this-format', `${what}，不是 ${format.name}（${format.extension}）。${saveAs(format)}`);

/** Files that are known by their first bytes. */
const beginnings: readonly { readonly start: string; readonly what: string }[] = [
  { start: '%PDF', what: '这是 PDF 文件' },
  { start: '<!DOCTYPE', what: '这是网页（HTML）' },
  { start: '<html', what: '这是网页（HTML）' },
  { start: '<?xml', what: '这是 XML 文件' },
  { start: '\x89PNG', what: '这是图片' },
  { start: '\xff\xd8\xff', what: '这是图片' },
];

const beginsWith = (bytes: Uint8Array, start: string): boolean =>
  [...start].every((letter, index) => String.fromCharCode(bytes[index] ?? 0).toLowerCase() === letter.toLowerCase());

/**
 * Refuses what is no zip archive, by what it is.
 *
 * @throws ReadError `legacy`, `encrypted` or `not-this-format`
 */
export const refuseOtherFiles = (bytes: Uint8Array, format: FileFormat): void => {
  if (startsWith(bytes, ZIP)) return;
  if (startsWith(bytes, COMPOUND)) {
    if (holdsName(bytes, 'EncryptedPackage')) {
      throw new ReadError('encrypted', `文件设有打开密码。请取消密码，另存为 ${format.extension} 再读取`);
    }
    const [what, old] = holdsName(bytes, 'WordDocument')
      ? ['Word 97–2003 的 .doc 或 WPS 文字的 .wps', '.doc']
      : ['Excel 97–2003 的 .xls 或 WPS 表格的 .et', '.xls'];
    throw new ReadError('legacy', `这是旧格式的文件（${what}）。${saveAs(format)}${batch(format, old)}`);
  }
  if (beginsWith(bytes, '{\\rtf')) {
    throw new ReadError('legacy', `这是 RTF 文件（扩展名也可能是 .doc）。${saveAs(format)}${batch(format, '.rtf')}`);
  }
  if (bytes.length === 0) throw notThis('文件是空的', format);
  throw notThis(beginnings.find(({ start }) => beginsWith(bytes, start))?.what ?? '文件内容无法识别', format);
};

const openDocuments: { readonly [kind: string]: string } = {
  text: '这是 OpenDocument 文字（.odt）',
  spreadsheet: '这是 OpenDocument 表格（.ods）',
};

/**
 * What an archive without the format's main part is.
 *
 * @param mimetype text of the part of that name, by which OpenDocument files tell their kind
 */
export const otherArchive = (paths: readonly string[], mimetype: string, format: FileFormat): ReadError => {
  const has = (pattern: RegExp): boolean => paths.some((path) => pattern.test(path));
  if (has(/workbook\.bin$/)) return new ReadError('legacy', `这是二进制工作簿（.xlsb）。${saveAs(format)}`);
  const kind = /opendocument\.(\w+)/.exec(mimetype)?.[1] ?? '';
  if (Object.hasOwn(openDocuments, kind)) return notThis(openDocuments[kind] ?? '', format);
  if (has(/(?:^|\/)OFD\.xml$/i)) return notThis('这是版式文件（.ofd）', format);
  if (has(/^word\//)) return notThis('这是 Word 文件（.docx）', format);
  if (has(/^xl\//)) return notThis('这是 Excel 工作簿（.xlsx）', format);
  if (has(/^ppt\//)) return notThis('这是演示文稿（.pptx）', format);
  return notThis('文件是压缩包', format);
};
