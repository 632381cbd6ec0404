import { access, readFile } from 'node:fs/promises';
import { FontError } from './font-error.js';
import type { FontSet, FontSource } from './font-set.js';

let loaded: Promise<FontSet> | undefined;

/**
 * The open stand-ins that come with the package, for machines without the official faces: Song faces of three weights
 * for title, tables and body, a kai, a hei, and a face for letters and digits. They are read once in the life of the
 * process.
 *
 * @throws FontError `font-unreadable` where the package was installed without its folder `fonts`
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
  const folder = await shippedFolder();
  const font = async (file: string): Promise<FontSource> => ({ bytes: await readFile(new URL(file, folder)) });
  const [title, song, fangsong, kai, hei, latin] = await Promise.all([
    font('title.ttf'),
    font('song.ttf'),
    font('fangsong.ttf'),
    font('kai.ttf'),
    font('hei.ttf'),
    font('latin.ttf'),
  ]);
  return { title, song, fangsong, kai, hei, latin, fallbacks: [fangsong] };
}

/** The nearest folder `fonts` above this module that holds the faces: the module lies in src/fonts/ or in dist/. */
async function shippedFolder(): Promise<URL> {
  for (let above = new URL('..', import.meta.url); ; above = new URL('..', above)) {
    const folder = new URL('fonts/', above);
    const holds = await access(new URL('title.ttf', folder)).then(
      () => true,
      () => false,
    );
    if (holds) return folder;
    if (above.pathname === new URL('..', above).pathname) {
      throw new FontError('font-unreadable', '没有找到随软件包提供的字体（文件夹 fonts）。请重新安装 nianbao。');
    }
  }
}
