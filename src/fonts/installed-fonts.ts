import { constants } from 'node:fs';
import { type FileHandle, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { FontError } from './font-error.js';
import {
  COLLECTION_HEADER_LENGTH,
  collectionOffsets,
  DIRECTORY_LENGTH,
  type FontNames,
  type FontStyle,
  fontFormat,
  fontNames,
  fontStyle,
  SIGNATURE_LENGTH,
  STYLE_LENGTH,
  tableDirectory,
} from './sfnt.js';

/** A font in a file, known by its names and style alone. */
export interface InstalledFont {
  readonly file: string;
  /** True where the file holds other fonts too. */
  readonly inCollection: boolean;
  readonly names: FontNames;
  readonly style: FontStyle;
}

/** A name table longer than this is none. */
const LONGEST_NAME_TABLE = 1 << 20;

const plain: FontStyle = { weight: 400, italic: false, embedding: 'installable' };

/** The font files in a folder and those below it, in the order of their paths; none where the folder cannot be read. */
export async function fontFilesBelow(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true }).catch(() => []);
  return files
    .filter((file) => /\.(?:ttf|otf|ttc|otc)$/i.test(file))
    .sort()
    .map((file) => join(folder, file));
}

/**
 * Reads what the fonts of a file are called, and no more of the file than that.
 *
 * @throws FontError where the file cannot be read or is no font that can be embedded
 */
export async function fontsInFile(file: string): Promise<InstalledFont[]> {
  // A pipe that nobody writes to would keep `open` waiting for ever; Windows knows neither the flag nor such pipes.
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch(() => {
    throw new FontError('font-unreadable', '文件无法读取。请检查路径和权限。', file);
  });
  try {
    if (!(await handle.stat()).isFile()) throw new FontError('font-not-a-font', '这不是字体文件。', file);
    return await describeFonts(file, handle);
  } catch (error) {
    throw error instanceof FontError ? error : new FontError('font-corrupt', '字体文件不完整或已损坏。', file);
  } finally {
    await handle.close();
  }
}

async function describeFonts(file: string, handle: FileHandle): Promise<InstalledFont[]> {
  const header = await read(handle, 0, COLLECTION_HEADER_LENGTH);
  const format = fontFormat(header.subarray(0, SIGNATURE_LENGTH));
  if (format === 'woff') throw new FontError('font-format', '这是网页字体（woff、woff2），不能嵌入 PDF。', file);
  if (format === 'unknown') throw new FontError('font-not-a-font', '这不是字体文件。', file);
  const offsets = format === 'collection' ? collectionOffsets(header) : [0];
  const fonts: InstalledFont[] = [];
  for (const offset of offsets) {
    const tables = tableDirectory(await read(handle, offset, DIRECTORY_LENGTH));
    const name = tables.get('name');
    const os2 = tables.get('OS/2');
    if (name === undefined || name.length > LONGEST_NAME_TABLE) throw new RangeError('name table');
    fonts.push({
      file,
      inCollection: offsets.length > 1,
      names: fontNames(await read(handle, name.offset, name.length)),
      style: os2 ? fontStyle(await read(handle, os2.offset, STYLE_LENGTH)) : plain,
    });
  }
  return fonts;
}

async function read(handle: FileHandle, offset: number, length: number): Promise<Uint8Array> {
  const { buffer, bytesRead } = await handle.read(new Uint8Array(length), 0, length, offset);
  return buffer.subarray(0, bytesRead);
}
