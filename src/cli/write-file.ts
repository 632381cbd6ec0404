import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CommandFault, sentenceOf } from './fault.js';

/** Replaces a file only by a whole one: written beside it under another name, then renamed. */
export const writeWhole = async (path: string, bytes: Uint8Array | string): Promise<void> => {
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(unfinished, bytes);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw new CommandFault([`${path}: 不能写入（${sentenceOf(error)}）`]);
  }
};
