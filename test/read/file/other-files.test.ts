import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { docxFormat, type FileFormat, xlsxFormat } from '../../../src/read/file/format.js';
import { openOfficeFile } from '../../../src/read/file/office-file.js';
import { ReadError } from '../../../src/read/read-error.js';
import { renderXlsx } from '../../../src/xlsx/index.js';
import { fixtureReport } from '../../../tools/golden-files.js';

/** What is said of a file that is refused, as `code sentence`. */
const refusalOf = (bytes: Uint8Array, format: FileFormat = xlsxFormat): string => {
  try {
    openOfficeFile(bytes, format);
    return 'read';
  } catch (error) {
    if (error instanceof ReadError) return `${error.code} ${error.message}`;
    throw error;
  }
};

const COMPOUND = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const compound = (...streams: readonly string[]): Uint8Array =>
  Buffer.concat([COMPOUND, new Uint8Array(64), ...streams.map((name) => Buffer.from(`${name}\0`, 'utf16le'))]);
const archive = (...paths: readonly string[]): Uint8Array =>
  zipSync(Object.fromEntries(paths.map((path) => [path, strToU8('<a/>')])));
const openDocument = (kind: string): Uint8Array =>
  zipSync({ mimetype: strToU8(`application/vnd.oasis.opendocument.${kind}`), 'content.xml': strToU8('<x/>') });

const SAVE = '请用 Word、WPS 或 Excel 打开，另存为 .xlsx 再读取';
const no = (what: string): string => `not-this-format ${what}，不是 Excel 工作簿（.xlsx）。${SAVE}`;

describe('a file that is no workbook is told what it is and what to do', () => {
  it.each<[what: string, bytes: Uint8Array, sentence: string]>([
    ['nothing', new Uint8Array(), no('文件是空的')],
    ['one byte of an archive', strToU8('P'), no('文件内容无法识别')],
    ['a text', strToU8('统计表\t150\n'), no('文件内容无法识别')],
    ['a PDF', strToU8('%PDF-1.7\n'), no('这是 PDF 文件')],
    ['a page', strToU8('<!doctype html><p>150</p>'), no('这是网页（HTML）')],
    ['a page without a document type', strToU8('<HTML><p>150</p></HTML>'), no('这是网页（HTML）')],
    ['XML', strToU8('<?xml version="1.0"?><a/>'), no('这是 XML 文件')],
    ['a PNG', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d]), no('这是图片')],
    ['a JPEG', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), no('这是图片')],
    ['an archive', archive('a.txt'), no('文件是压缩包')],
    ['an OFD', archive('OFD.xml', 'Doc_0/Document.xml'), no('这是版式文件（.ofd）')],
    ['an OFD in a folder', archive('a/ofd.xml'), no('这是版式文件（.ofd）')],
    ['a part that only ends like an OFD’s', archive('aOFD.xml'), no('文件是压缩包')],
    ['a Word file', archive('word/document.xml'), no('这是 Word 文件（.docx）')],
    ['an archive with a folder named word', archive('a/word/b.xml'), no('文件是压缩包')],
    ['a presentation', archive('ppt/presentation.xml'), no('这是演示文稿（.pptx）')],
    ['an archive with a folder named ppt', archive('a/ppt/b.xml', 'a/xl/b.xml'), no('文件是压缩包')],
    ['a workbook without its book', archive('xl/styles.xml'), no('这是 Excel 工作簿（.xlsx）')],
    ['an OpenDocument sheet', openDocument('spreadsheet'), no('这是 OpenDocument 表格（.ods）')],
    ['an OpenDocument text', openDocument('text'), no('这是 OpenDocument 文字（.odt）')],
    ['an OpenDocument drawing', openDocument('graphics'), no('文件是压缩包')],
    ['an archive whose mimetype is another', openDocument('toString'), no('文件是压缩包')],
    ['.xlsb', archive('xl/workbook.bin', 'xl/styles.bin'), `legacy 这是二进制工作簿（.xlsb）。${SAVE}`],
    ['a name like that of .xlsb', archive('xl/workbook.bin.txt'), no('这是 Excel 工作簿（.xlsx）')],
    [
      'a password',
      compound('Root Entry', 'EncryptedPackage'),
      'encrypted 文件设有打开密码。请取消密码，另存为 .xlsx 再读取',
    ],
    [
      '.xls or .et',
      compound('Root Entry', 'Workbook'),
      `legacy 这是旧格式的文件（Excel 97–2003 的 .xls 或 WPS 表格的 .et）。${SAVE}；文件多时可用 LibreOffice 批量转换：soffice --headless --convert-to xlsx *.xls`,
    ],
    [
      '.doc or .wps',
      compound('Root Entry', 'Words', 'WordDocument'),
      `legacy 这是旧格式的文件（Word 97–2003 的 .doc 或 WPS 文字的 .wps）。${SAVE}；文件多时可用 LibreOffice 批量转换：soffice --headless --convert-to xlsx *.doc`,
    ],
    [
      'RTF',
      strToU8('{\\rtf1\\ansi}'),
      `legacy 这是 RTF 文件（扩展名也可能是 .doc）。${SAVE}；文件多时可用 LibreOffice 批量转换：soffice --headless --convert-to xlsx *.rtf`,
    ],
    ['seven bytes of a file of old', COMPOUND.slice(0, 7), no('文件内容无法识别')],
  ])('%s', (_, bytes, sentence) => {
    expect(refusalOf(bytes)).toBe(sentence);
  });

  it('and of a Word file its own', () => {
    expect(refusalOf(archive('xl/workbook.xml'), docxFormat)).toBe(
      'not-this-format 这是 Excel 工作簿（.xlsx），不是 Word 文件（.docx）。请用 Word、WPS 或 Excel 打开，另存为 .docx 再读取',
    );
    expect(refusalOf(compound('WordDocument'), docxFormat)).toContain('--convert-to docx *.doc');
  });
});

describe('a workbook', () => {
  let workbook: Uint8Array = new Uint8Array();
  beforeAll(async () => {
    workbook = await renderXlsx(fixtureReport('minimal'));
  });
  const changed = (change: (parts: { [path: string]: Uint8Array }) => void): Uint8Array => {
    const parts = unzipSync(workbook);
    change(parts);
    return zipSync(parts);
  };
  const ROOT = '_rels/.rels';

  it('is opened at the part that its root names, wherever the name begins', () => {
    for (const target of ['xl/book.xml', '/xl/book.xml', './xl/book.xml', 'a/../xl//book.xml']) {
      const file = changed((parts) => {
        parts['xl/book.xml'] = parts['xl/workbook.xml'] as Uint8Array;
        delete parts['xl/workbook.xml'];
        parts[ROOT] = strToU8(
          `<Relationships><Relationship Id="a" Type="x/y/officeDocument" Target="${target}"/></Relationships>`,
        );
      });
      expect(openOfficeFile(file, xlsxFormat).main, target).toBe('xl/book.xml');
    }
  });

  it('is opened at the usual part where its root names none', () => {
    const file = changed((parts) => {
      delete parts[ROOT];
    });
    expect(openOfficeFile(file, xlsxFormat).main).toBe('xl/workbook.xml');
  });

  it.each(['xl/styles.xml.txt', 'xl/gone.xml', 'docProps/app.xml'])('is none where its root names %s', (target) => {
    const file = changed((parts) => {
      parts['xl/styles.xml.txt'] = strToU8('<a/>');
      parts[ROOT] = strToU8(
        `<Relationships><Relationship Type="x/officeDocument" Target="${target}"/></Relationships>`,
      );
    });
    expect(refusalOf(file)).toBe(no('这是 Excel 工作簿（.xlsx）'));
  });

  it('tells what its parts refer to, and what lies outside', () => {
    const file = changed((parts) => {
      parts['xl/_rels/a.xml.rels'] = strToU8(
        '<Relationships><Relationship Id="r1" Type="http://purl.oclc.org/ooxml/image" Target="../media/1.png"/><Other Id="r2"/><Relationship Id="r3" Type="x/link" Target="b.xml" TargetMode="External"/><Relationship/></Relationships>',
      );
    });
    const opened = openOfficeFile(file, xlsxFormat);
    expect(opened.relationships('xl/a.xml')).toEqual([
      { id: 'r1', type: 'image', target: 'media/1.png', external: false },
      { id: 'r3', type: 'link', target: 'xl/b.xml', external: true },
      { id: '', type: '', target: 'xl', external: false },
    ]);
    expect(opened.relationships('xl/none.xml')).toEqual([]);
    expect(opened.text('xl/none.xml')).toBeUndefined();
    expect(opened.text('xl/_rels/a.xml.rels')).toContain('r3');
    expect(opened.paths).toContain('xl/_rels/a.xml.rels');
  });

  it.each(['xl/vbaProject.bin', 'xl/VBAPROJECT.bin', 'xl/macrosheets/sheet1.xml'])(
    'with macros is refused: %s',
    (path) => {
      const file = changed((parts) => {
        parts[path] = strToU8('x');
      });
      expect(refusalOf(file)).toBe('unsafe 文件含有宏。请另存为不含宏的 .xlsx 再读取');
    },
  );
});
