import { inflateRawSync } from 'node:zlib';
import {
  DEFLATED,
  type DirectoryEntry,
  packedBytes,
  readDirectory,
  STORED,
  ZipError,
} from '../../zip/zip-directory.js';
import { WorkbookError } from '../workbook-error.js';
import { crc32 } from './crc32.js';
import { limits } from './limits.js';

/** A zip archive of which nothing is decompressed until it is asked for. */
export interface Archive {
  readonly paths: readonly string[];
  /** Contents of one file; `undefined` if the archive has none of that path. */
  readonly read: (path: string) => Uint8Array | undefined;
}

const damaged = (detail: string): WorkbookError =>
  new WorkbookError('damaged', `文件已损坏（${detail}）。请重新取得文件，或用 Excel、WPS 打开修复后另存为 .xlsx`);

const tooLarge = (): WorkbookError =>
  new WorkbookError('too-large', '文件过大，不像是填报的表。请把统计表单独复制到新的工作簿，另存为 .xlsx');

const faultOf = ({ reason, path }: ZipError): WorkbookError => {
  switch (reason) {
    case 'incomplete':
      return damaged('不完整');
    case 'directory':
      return damaged('目录有误');
    case 'misplaced':
      return damaged(`${path} 不在目录所示之处`);
  }
};

/** What reading the archive gives; its faults in words for the clerk. */
const reading = <T>(read: () => T): T => {
  try {
    return read();
  } catch (error) {
    throw error instanceof ZipError ? faultOf(error) : error;
  }
};

const entriesOf = (bytes: Uint8Array): ReadonlyMap<string, DirectoryEntry> => {
  const entries = new Map<string, DirectoryEntry>();
  for (const entry of reading(() => readDirectory(bytes))) {
    if (entry.encrypted) throw new WorkbookError('encrypted', '文件已加密。请取消密码后另存为 .xlsx 再导入');
    const path = entry.path.replaceAll('\\', '/');
    // Two files of one path are a trick: programs differ in which of them they show.
    if (entries.has(path)) throw damaged(`${path} 重复`);
    entries.set(path, entry);
  }
  if (entries.size > limits.entries) throw tooLarge();
  return entries;
};

const decompress = ({ path, method, size }: DirectoryEntry, packed: Uint8Array): Uint8Array => {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw damaged(`${path} 的压缩方法不能识别`);
  try {
    // The size that the directory declares is a promise: not a byte more is decompressed.
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch {
    throw damaged(`${path} 不能解压`);
  }
};

/**
 * Opens a zip archive by its directory alone.
 *
 * @throws WorkbookError `damaged`, `encrypted` or `too-large`; reading a part may throw the same
 */
export const openArchive = (bytes: Uint8Array): Archive => {
  if (bytes.length > limits.file) throw tooLarge();
  const entries = entriesOf(bytes);
  let total = 0;
  return {
    paths: [...entries.keys()],
    read: (path) => {
      const entry = entries.get(path);
      if (!entry) return undefined;
      total += entry.size;
      if (entry.size > limits.part || total > limits.total) throw tooLarge();
      const contents = decompress(
        entry,
        reading(() => packedBytes(bytes, entry)),
      );
      if (contents.length !== entry.size || crc32(contents) !== entry.crc) throw damaged(`${path} 校验不符`);
      return contents;
    },
  };
};
