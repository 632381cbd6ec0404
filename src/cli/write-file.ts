import { randomUUID } from 'node:crypto';
import { rmSync, type Stats } from 'node:fs';
import { mkdir, open, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import { constants } from 'node:os';
import { dirname, resolve } from 'node:path';
import { faultOf } from './fault.js';

const unfinishedFiles = new Set<string>();

const reasons: { readonly [code: string]: string } = {
  EACCES: '没有写入权限',
  EPERM: '没有写入权限，或文件正被其他程序打开',
  EBUSY: '文件正被其他程序打开',
  EROFS: '磁盘只读',
  ENOENT: '不能新建文件夹',
  ENOSPC: '磁盘已满',
  EEXIST: '同名的文件占了文件夹的位置',
  ENOTDIR: '同名的文件占了文件夹的位置',
  EISDIR: '同名的文件夹占了文件的位置',
  ENAMETOOLONG: '文件名过长',
};

const reasonOf = (error: unknown): string => {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return reasons[code] ?? message;
};

/** Makes a folder in one that is there; another report's files may have made it a moment ago. */
const makeOne = async (folder: string): Promise<void> => {
  try {
    await mkdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST' || !(await stat(folder)).isDirectory()) throw error;
  }
};

/** Makes a folder and those above it. One at a time: Node's own way never ends where a system refuses new folders. */
const makeFolder = async (folder: string): Promise<void> => {
  try {
    await makeOne(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error;
    await makeFolder(dirname(folder));
    await makeOne(folder);
  }
};

/** What stands at a path; `undefined` if nothing does. */
const standing = (path: string): Promise<Stats | undefined> => stat(path).catch(() => undefined);

/** The file that a path leads to: a link stays, and what it points at is replaced. */
const targetOf = async (path: string): Promise<string> => {
  try {
    return await realpath(path);
  } catch {
    // Nothing there yet, or a link to nothing yet.
    const link = await readlink(path).catch(() => undefined);
    return link === undefined ? path : resolve(dirname(path), link);
  }
};

/** What a file is to hold: bytes, a text, or a text in pieces, which may be larger than a string can be. */
export type Content = Uint8Array | string | Iterable<string>;

/** Writes a new file through to the disk; another's file or link of that name is never followed. */
const writeNew = async (path: string, content: Content, mode: number | undefined): Promise<void> => {
  const file = await open(path, 'wx', mode);
  try {
    const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
    // Each goes on where the one before ended.
    for (const piece of pieces) await file.writeFile(piece);
    // Beyond what the process's mask lets a new file have.
    if (mode !== undefined) await file.chmod(mode);
    await file.sync();
  } finally {
    await file.close();
  }
};

/**
 * Replaces a file only by a whole one: written beside it under another name, then renamed. Who may read a file stays as
 * it is; so does a link to it.
 */
export const writeWhole = async (path: string, content: Content): Promise<void> => {
  const target = await targetOf(path);
  const unfinished = `${target}.${randomUUID()}.tmp`;
  unfinishedFiles.add(unfinished);
  try {
    await makeFolder(dirname(target));
    const before = await standing(target);
    if (before !== undefined && !before.isFile() && !before.isDirectory()) throw new Error('不是普通文件');
    await writeNew(unfinished, content, before?.isFile() ? before.mode & 0o777 : undefined);
    await rename(unfinished, target);
  } catch (error) {
    // Where not even the folder could be made there is nothing to remove, and looking for it fails as well.
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw faultOf(path, 'not-written', `不能写入（${reasonOf(error)}）`);
  } finally {
    unfinishedFiles.delete(unfinished);
  }
};

/** What stands for standard output on the command line. */
export const STANDARD_OUTPUT = '-';

/** Writes a whole file, or the bytes alone to standard output. */
export const writeOut = async (path: string, bytes: Uint8Array | string): Promise<void> => {
  if (path !== STANDARD_OUTPUT) return writeWhole(path, bytes);
  await new Promise<void>((done) => {
    process.stdout.write(bytes, () => done());
  });
};

/** Ends the process on an interrupt without leaving unfinished files behind. */
export const removeUnfinishedOnInterrupt = (): void => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      for (const file of unfinishedFiles) rmSync(file, { force: true });
      process.exit(128 + constants.signals[signal]);
    });
  }
};
