import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { readSheet } from '../../collect/sheet/rows.js';
import { faultOf } from '../fault.js';
import { readList } from './list-file.js';

/** A file that came in, by its path within the folder. */
export interface ReceivedFile {
  readonly name: string;
  /** The unit that the list of receipts, or the file's own folder, names. */
  readonly unit?: string;
  /** When it came, by the list of receipts. */
  readonly received?: string;
}

/** The list of receipts lies in the folder itself under this name. */
const RECEIPTS = /^(?:收件清单|收件登记|报送登记)\.(?:xlsx|csv)$/i;

// What systems and programs leave in folders: nobody sent it.
const IGNORED = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)|\.tmp$/i;

const heads = {
  file: ['文件', '文件名', '文件名称'],
  received: ['收到时间', '收件时间', '收到日期', '时间'],
  unit: ['单位', '单位名称', '报送单位'],
} as const;

type Receipt = Omit<ReceivedFile, 'name'>;

const readReceipts = async (file: string): Promise<ReadonlyMap<string, Receipt>> => {
  const { heads: row, rows } = readSheet<keyof typeof heads>(await readList(file), heads, 'file');
  if (row === undefined) throw faultOf(file, 'receipts', '收件清单没有“文件”一列；另可有“收到时间”“单位”');
  return new Map(
    rows.flatMap(({ cells: { file: name, received, unit } }) =>
      name === undefined
        ? []
        : [[name.replaceAll('\\', '/'), { ...(received && { received }), ...(unit && { unit }) }] as const],
    ),
  );
};

const filesBelow = async (folder: string, root: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw faultOf(folder, 'file-unreadable', '没有这个文件夹，或不能读取');
  });
  const found = await Promise.all(
    entries
      .filter(({ name }) => !IGNORED.test(name))
      .map((entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return filesBelow(path, root);
        return entry.isFile() ? [relative(root, path).replaceAll('\\', '/')] : [];
      }),
  );
  return found.flat();
};

/** Names in one order on every system. */
const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What came into a folder: every file in it and below, with what the list of receipts says of it. */
export const receivedFiles = async (folder: string): Promise<readonly ReceivedFile[]> => {
  const names = (await filesBelow(folder, folder)).toSorted(byName);
  const list = names.find((name) => RECEIPTS.test(name));
  const receipts = list === undefined ? new Map<string, Receipt>() : await readReceipts(join(folder, list));
  return names
    .filter((name) => name !== list)
    .map((name) => ({ name, ...(receipts.get(name) ?? receipts.get(basename(name))) }));
};

/** Whether a shard reads a file: which one does is decided by the file's name, so that all machines agree. */
export const isInShard = (name: string, { index, of }: Shard): boolean =>
  createHash('sha256').update(name).digest().readUInt32BE(0) % of === index - 1;

/** One of several runs that share the reading: the first has the index 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}
