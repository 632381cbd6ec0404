import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { fontFiles } from '../font-files.js';
import { forEachRole } from '../layout/faces.js';
import { FontError } from './font-error.js';
import type { FontSet, FontSource } from './font-set.js';
import { openFont } from './open-font.js';

let loaded: Promise<FontSet> | undefined;

/**
 * The open stand-ins that come with the package, for machines without the official faces: Song faces of three weights
 * for title, tables and body, a kai, a hei, and a face for letters and digits. They are read once in the life of the
 * process; a seventh file, with the rest of GBK, only when a report needs it.
 *
 * @throws FontError `font-unreadable` or `font-corrupt` where a bundler left the files behind or damaged them
 * @example
 * const pdf = await renderPdf(report, { fonts: await defaultFonts() });
 */
export function defaultFonts(): Promise<FontSet> {
  loaded ??= readDefaultFonts().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function readDefaultFonts(): Promise<FontSet> {
  const files = shippedFiles();
  const fonts = await forEachRole((role) => shippedFont(files[role]));
  // The kai has ≒, the face of letters the minus, which Song faces lack.
  const atHand = [fonts.fangsong, fonts.kai, fonts.latin];
  return { ...fonts, fallbacks: [...atHand, { file: pathOf(files.rare) }] };
}

/** What to do where a bundler has left the fonts behind, or has damaged them by taking them for text. */
const REMEDY =
  '如果程序经过打包，请把 nianbao 的 fonts 文件夹原样复制到程序能读到的地方，用选项 fonts 指明：renderPdf(report, { fonts: (await fontsFromFolder(文件夹)).fonts })；否则请重新安装 nianbao。';

function shippedFiles(): ReturnType<typeof fontFiles> {
  try {
    return fontFiles();
  } catch {
    // Bundled from ES modules into CommonJS, a program does not know where it lies: import.meta.url is undefined.
    throw new FontError('font-unreadable', `无法得知随软件包提供的字体（文件夹 fonts）在哪里。${REMEDY}`);
  }
}

/** Some bundlers put the address of a web server in the place of a file's. */
const pathOf = (file: URL): string => (file.protocol === 'file:' ? fileURLToPath(file) : file.href);

async function shippedFont(file: URL): Promise<FontSource> {
  const path = pathOf(file);
  const bytes = await readFile(file).catch(() => {
    throw new FontError('font-unreadable', `没有找到随软件包提供的字体。${REMEDY}`, path);
  });
  const source = { bytes };
  try {
    openFont(source);
  } catch {
    throw new FontError('font-corrupt', `随软件包提供的字体已损坏。${REMEDY}`, path);
  }
  return source;
}
