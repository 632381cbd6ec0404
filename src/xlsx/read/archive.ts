import { inflateRawSync } from 'node:zlib';
import { WorkbookError } from '../workbook-error.js';
import { crc32 } from './crc32.js';
import { limits } from './limits.js';

/** A zip archive of which nothing is decompressed until it is asked for. */
export interface Archive {
  readonly paths: readonly string[];
  /** Contents of one file; `undefined` if the archive has none of that path. */
  readonly read: (path: string) => Uint8Array | undefined;
}

interface Entry {
  readonly path: string;
  readonly method: number;
  readonly crc: number;
  readonly compressed: number;
  readonly size: number;
  readonly offset: number;
}

// Signatures and sizes of the records of a zip archive (APPNOTE 4.3).
const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const CENTRAL = 0x02014b50;
const CENTRAL_SIZE = 46;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

const damaged = (detail: string): WorkbookError =>
  new WorkbookError('damaged', `文件已损坏（${detail}）。请重新取得文件，或用 Excel、WPS 打开修复后另存为 .xlsx`);

const tooLarge = (): WorkbookError =>
  new WorkbookError('too-large', '文件过大，不像是填报的表。请把统计表单独复制到新的工作簿，另存为 .xlsx');

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where the end record stands: it is searched from the end, as a comment may follow it. */
const findEnd = (view: DataView): number => {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw damaged('不完整');
};

const readEntries = (bytes: Uint8Array): readonly Entry[] => {
  const view = viewOf(bytes);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) throw tooLarge();
  const text = new TextDecoder('utf-8');
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + CENTRAL_SIZE > end || view.getUint32(at, true) !== CENTRAL) throw damaged('目录有误');
    const nameLength = view.getUint16(at + 28, true);
    const next = at + CENTRAL_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw damaged('目录有误');
    if (view.getUint16(at + 8, true) & ENCRYPTED) {
      throw new WorkbookError('encrypted', '文件已加密。请取消密码后另存为 .xlsx 再导入');
    }
    entries.push({
      path: text.decode(bytes.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength)).replaceAll('\\', '/'),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      compressed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = next;
  }
  return entries;
};

/** Compressed bytes of an entry: the local header before them has lengths of its own. */
const compressedBytes = (bytes: Uint8Array, entry: Entry): Uint8Array => {
  const view = viewOf(bytes);
  if (entry.offset + LOCAL_SIZE > bytes.length || view.getUint32(entry.offset, true) !== LOCAL) {
    throw damaged(`${entry.path} 不在目录所示之处`);
  }
  const start =
    entry.offset + LOCAL_SIZE + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  if (start + entry.compressed > bytes.length) throw damaged('不完整');
  return bytes.subarray(start, start + entry.compressed);
};

const decompress = (entry: Entry, packed: Uint8Array): Uint8Array => {
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) throw damaged(`${entry.path} 的压缩方法不能识别`);
  try {
    // The size that the directory declares is a promise: not a byte more is decompressed.
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) });
  } catch {
    throw damaged(`${entry.path} 不能解压`);
  }
};

/**
 * Opens a zip archive by its directory alone.
 *
 * @throws WorkbookError `damaged`, `encrypted` or `too-large`; reading a part may throw the same
 */
export const openArchive = (bytes: Uint8Array): Archive => {
  if (bytes.length > limits.file) throw tooLarge();
  const entries = new Map<string, Entry>();
  for (const entry of readEntries(bytes)) {
    // Two files of one path are a trick: programs differ in which of them they show.
    if (entries.has(entry.path)) throw damaged(`${entry.path} 重复`);
    entries.set(entry.path, entry);
  }
  let total = 0;
  return {
    paths: [...entries.keys()],
    read: (path) => {
      const entry = entries.get(path);
      if (!entry) return undefined;
      total += entry.size;
      if (entry.size > limits.part || total > limits.total) throw tooLarge();
      const contents = decompress(entry, compressedBytes(bytes, entry));
      if (contents.length !== entry.size || crc32(contents) !== entry.crc) throw damaged(`${entry.path} 校验不符`);
      return contents;
    },
  };
};
