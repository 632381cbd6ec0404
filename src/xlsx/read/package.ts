import { WorkbookError } from '../workbook-error.js';
import { type Archive, openArchive } from './archive.js';
import { limits } from './limits.js';
import { attributesOf, decodeXml, scanXml, textOf } from './xml.js';

/** A worksheet of the workbook, in the order of its tabs. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
}

/** A defined name that stands for one cell; `scope` is the sheet's place in the book if the name holds only there. */
export interface CellName {
  readonly name: string;
  readonly sheet: string;
  readonly address: string;
  readonly scope?: number;
}

/** A workbook's parts as far as figures are concerned; nothing of pictures, charts or connections is opened. */
export interface WorkbookPackage {
  readonly sheets: readonly SheetPart[];
  readonly names: readonly CellName[];
  readonly date1904: boolean;
  readonly read: (path: string) => string | undefined;
  readonly stylesPath?: string;
  readonly stringsPath?: string;
}

const notAWorkbook = (what: string): WorkbookError =>
  new WorkbookError('not-a-workbook', `${what}，不是 Excel 工作簿（.xlsx）。请用 Excel 或 WPS 另存为 .xlsx 再导入`);

// Beginning of a Compound File: what Excel 97–2003, WPS .et and password-protected files are kept in.
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  bytes.length >= start.length && start.every((byte, index) => bytes[index] === byte);

/** Whether the bytes hold a name as Compound Files write it. */
const holdsName = (bytes: Uint8Array, name: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'));

const refuseOtherFormats = (bytes: Uint8Array): void => {
  if (startsWith(bytes, COMPOUND)) {
    throw holdsName(bytes, 'EncryptedPackage')
      ? new WorkbookError('encrypted', '文件设有打开密码。请在 Excel 或 WPS 中取消密码，另存为 .xlsx 再导入')
      : new WorkbookError(
          'legacy-workbook',
          '这是旧格式的表格文件（Excel 97–2003 的 .xls 或 WPS 的 .et）。请用 Excel 或 WPS 打开，另存为 .xlsx 再导入',
        );
  }
  if (bytes.length === 0) throw notAWorkbook('文件是空的');
  if (!startsWith(bytes, ZIP)) throw notAWorkbook('文件内容无法识别');
};

const textPart = (archive: Archive, path: string): string | undefined => {
  const bytes = archive.read(path);
  return bytes && textOf(bytes);
};

interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** A target as a path of the archive: it may begin at the root or at the folder of the part that refers to it. */
const resolveTarget = (base: string, target: string): string => {
  const segments: string[] = [];
  for (const segment of (target.startsWith('/') ? target : folderOf(base) + target).split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
};

const relationshipsOf = (archive: Archive, path: string): readonly Relationship[] => {
  const folder = folderOf(path);
  const xml = textPart(archive, `${folder}_rels/${path.slice(folder.length)}.rels`);
  if (xml === undefined) return [];
  const found: Relationship[] = [];
  scanXml(xml, {
    open: (name, raw) => {
      if (name !== 'Relationship') return;
      const attributes = attributesOf(raw);
      found.push({
        id: attributes.get('Id') ?? '',
        // Transitional and strict files differ in the address before the last segment.
        type: attributes.get('Type')?.split('/').at(-1) ?? '',
        target: resolveTarget(path, attributes.get('Target') ?? ''),
        external: attributes.get('TargetMode') === 'External',
      });
    },
  });
  return found;
};

/** The main part: the root relationship names it. */
const findMain = (archive: Archive): string => {
  const main = relationshipsOf(archive, '').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  if (archive.paths.includes(main) && main.endsWith('.xml') && !main.startsWith('word/') && !main.startsWith('ppt/')) {
    return main;
  }
  if (archive.paths.some((path) => path.endsWith('workbook.bin'))) {
    throw new WorkbookError(
      'binary-workbook',
      '这是二进制工作簿（.xlsb）。请用 Excel 或 WPS 打开，另存为 .xlsx 再导入',
    );
  }
  const mimetype = archive.paths.includes('mimetype') ? (textPart(archive, 'mimetype') ?? '') : '';
  if (mimetype.includes('opendocument.spreadsheet')) throw notAWorkbook('这是 OpenDocument 表格（.ods）');
  if (archive.paths.some((path) => path.startsWith('word/'))) throw notAWorkbook('这是 Word 文件');
  throw notAWorkbook('文件是压缩包');
};

const refuseActiveContent = (archive: Archive): void => {
  if (archive.paths.some((path) => /vbaProject|\/macrosheets\//i.test(path))) {
    throw new WorkbookError('unsafe', '工作簿含有宏。请另存为不含宏的 .xlsx 再导入');
  }
  if (archive.paths.some((path) => /\/externalLinks\/|\/connections\.xml$/i.test(path))) {
    throw new WorkbookError(
      'unsafe',
      '工作簿链接到其他文件，数值可能不是最新的。请在 Excel 的“数据—编辑链接”中断开链接，另存为 .xlsx 再导入',
    );
  }
};

const cellReference = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/;

/** A sheet's name has at most 31 characters. */
const LONGEST_REFERENCE = 200;

const tooMany = (what: string, most: number): WorkbookError =>
  new WorkbookError('too-large', `${what}超过${most}个，不像是填报的表。请把统计表单独复制到新的工作簿，另存为 .xlsx`);

/**
 * The cell that a name's formula stands for: `'统计表'!$F$6`. A range stands for its first cell, as a merged cell's
 * name may be written out by other programs.
 */
const cellOfReference = (formula: string): { sheet: string; address: string } | undefined => {
  if (formula.length > LONGEST_REFERENCE) return undefined;
  const match = cellReference.exec(formula.trim());
  if (!match) return undefined;
  const [, quoted, plain, column = '', row = ''] = match;
  return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? '', address: column + row };
};

interface WorkbookPart {
  readonly sheets: readonly { readonly name: string; readonly relationship: string }[];
  readonly names: readonly CellName[];
  readonly date1904: boolean;
}

const parseWorkbook = (xml: string): WorkbookPart => {
  const sheets: { name: string; relationship: string }[] = [];
  const names: CellName[] = [];
  let date1904 = false;
  let defining: ReadonlyMap<string, string> | undefined;
  let formula = '';
  scanXml(xml, {
    open: (name, raw) => {
      if (name === 'sheet') {
        const attributes = attributesOf(raw);
        sheets.push({ name: attributes.get('name') ?? '', relationship: attributes.get('id') ?? '' });
      } else if (name === 'workbookPr') {
        date1904 = ['1', 'true'].includes(attributesOf(raw).get('date1904') ?? '');
      } else if (name === 'definedName') {
        defining = attributesOf(raw);
        formula = '';
      }
    },
    text: (raw) => {
      if (defining) formula += decodeXml(raw);
    },
    close: (name) => {
      if (name !== 'definedName' || !defining) return;
      const cell = cellOfReference(formula);
      const scope = defining.get('localSheetId');
      if (names.length >= limits.names) throw tooMany('单元格名称', limits.names);
      if (cell) {
        names.push({
          name: defining.get('name') ?? '',
          ...cell,
          ...(scope === undefined ? {} : { scope: Number(scope) }),
        });
      }
      defining = undefined;
    },
  });
  return { sheets, names, date1904 };
};

/**
 * Opens a workbook as far as its figures are concerned.
 *
 * @throws WorkbookError for what is no workbook, cannot be read safely, or is out of all proportion
 */
export const openWorkbook = (bytes: Uint8Array): WorkbookPackage => {
  refuseOtherFormats(bytes);
  const archive = openArchive(bytes);
  const main = findMain(archive);
  refuseActiveContent(archive);
  const relationships = relationshipsOf(archive, main);
  const { sheets, names, date1904 } = parseWorkbook(textPart(archive, main) ?? '');
  if (sheets.length > limits.sheets) {
    throw new WorkbookError(
      'too-large',
      `工作簿有${sheets.length}个工作表，最多读取${limits.sheets}个。请分成几个文件再导入`,
    );
  }
  const pathOf = (type: string): string | undefined => relationships.find((item) => item.type === type)?.target;
  const stylesPath = pathOf('styles');
  const stringsPath = pathOf('sharedStrings');
  return {
    sheets: sheets.flatMap(({ name, relationship }) => {
      const part = relationships.find(({ id }) => id === relationship);
      // Chart sheets and dialogs have no cells.
      return part?.type === 'worksheet' && !part.external ? [{ name, path: part.target }] : [];
    }),
    names,
    date1904,
    read: (path) => textPart(archive, path),
    ...(stylesPath === undefined ? {} : { stylesPath }),
    ...(stringsPath === undefined ? {} : { stringsPath }),
  };
};
