import { type Archive, openArchive } from '../../zip/archive.js';
import { PackageError } from '../../zip/package-error.js';
import { scanXml, textOf } from '../../zip/xml.js';
import { ReadError } from '../read-error.js';
import { type FileFormat, otherArchive, refuseOtherFiles } from './format.js';

/**
 * How large a file may be. A report of 200 pages has 2 MB without its pictures; a book that collects a form from a
 * hundred departments has 3 MB. Nothing larger is decompressed.
 */
export const fileLimits = {
  /** Bytes of the file. */
  file: 20_000_000,
  /** Files in the archive. */
  entries: 2_000,
  /** Bytes of one decompressed part. */
  part: 24_000_000,
  /** Bytes of all decompressed parts together. */
  total: 48_000_000,
} as const;

/** What one part of the file refers to. */
export interface Relationship {
  readonly id: string;
  /** The last segment of its address: `styles`. */
  readonly type: string;
  /** Path of the part. */
  readonly target: string;
  readonly external: boolean;
}

/** A Word or Excel file of which parts are read as they are asked for. */
export interface OfficeFile {
  readonly paths: readonly string[];
  /** Path of the part that holds the file's contents. */
  readonly main: string;
  /** A part's text; `undefined` if there is none of that path. */
  readonly text: (path: string) => string | undefined;
  readonly relationships: (path: string) => readonly Relationship[];
}

const damaged = (detail: string): ReadError =>
  new ReadError('damaged', `文件已损坏（${detail}）。请重新取得文件，或用 Word、WPS、Excel 打开修复后另存`);

const faultOf = ({ code, path = '文件' }: PackageError, { extension, tooLarge }: FileFormat): ReadError => {
  switch (code) {
    case 'incomplete':
      return damaged('不完整');
    case 'directory':
      return damaged('目录有误');
    case 'misplaced':
      return damaged(`${path} 不在目录所示之处`);
    case 'repeated':
      return damaged(`${path} 重复`);
    case 'compression':
      return damaged(`${path} 不能解压`);
    case 'checksum':
      return damaged(`${path} 校验不符`);
    case 'encoding':
    case 'xml':
    case 'too-deep':
      return damaged('内容不是合格的 XML');
    case 'encrypted':
      return new ReadError('encrypted', `文件已加密。请取消密码后另存为 ${extension} 再读取`);
    case 'doctype':
      return new ReadError('unsafe', '文件内含有文档类型定义，正常的文件没有。为安全起见不予读取');
    case 'too-many-parts':
    case 'too-large':
    case 'too-many-elements':
    case 'too-long':
      return new ReadError('too-large', tooLarge);
  }
};

/**
 * What reading gives; faults of archive and XML in words for the clerk.
 *
 * @throws ReadError
 */
export const readingFile = <T>(format: FileFormat, read: () => T): T => {
  try {
    return read();
  } catch (error) {
    throw error instanceof PackageError ? faultOf(error, format) : error;
  }
};

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

const textPart = (archive: Archive, path: string): string | undefined => {
  const bytes = archive.read(path);
  return bytes && textOf(bytes);
};

const relationshipsOf = (archive: Archive, path: string): readonly Relationship[] => {
  const folder = folderOf(path);
  const xml = textPart(archive, `${folder}_rels/${path.slice(folder.length)}.rels`);
  if (xml === undefined) return [];
  const found: Relationship[] = [];
  scanXml(xml, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
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
const findMain = (archive: Archive, format: FileFormat): string => {
  const named = relationshipsOf(archive, '').find(({ type }) => type === 'officeDocument')?.target;
  const main = named ?? format.mainPart;
  if (archive.paths.includes(main) && main.endsWith('.xml') && folderOf(main) === folderOf(format.mainPart)) {
    return main;
  }
  const mimetype = archive.paths.includes('mimetype') ? (textPart(archive, 'mimetype') ?? '') : '';
  throw otherArchive(archive.paths, mimetype, format);
};

/**
 * Opens a Word or Excel file; nothing is decompressed but what is asked for.
 *
 * @throws ReadError if the bytes are no such file, or none that can be read safely. Its parts are read within
 * {@link readingFile}
 */
export const openOfficeFile = (bytes: Uint8Array, format: FileFormat): OfficeFile => {
  refuseOtherFiles(bytes, format);
  const archive = openArchive(bytes, fileLimits);
  const main = findMain(archive, format);
  if (archive.paths.some((path) => /vbaProject|\/macrosheets\//i.test(path))) {
    throw new ReadError('unsafe', `文件含有宏。请另存为不含宏的 ${format.extension} 再读取`);
  }
  return {
    paths: archive.paths,
    main,
    text: (path) => textPart(archive, path),
    relationships: (path) => relationshipsOf(archive, path),
  };
};
