import { fontBytes } from './font-bytes.js';
import { FontError } from './font-error.js';
import type { FontFile, FontSet, FontSource } from './font-set.js';
import { openFont } from './open-font.js';

const isAtHand = (font: FontSource | FontFile): font is FontSource => 'bytes' in font;

/** The fallbacks whose bytes are there. */
export const fallbacksAtHand = ({ fallbacks = [] }: FontSet): readonly FontSource[] => fallbacks.filter(isAtHand);

const withFiles = new WeakMap<FontSet, Promise<FontSet>>();

/**
 * The fonts with the files among the fallbacks read, once for each set; the same set where there is none.
 *
 * @throws FontError `font-unreadable` if a file cannot be read, others if it is no font that can be embedded
 */
export const readFallbackFiles = (fonts: FontSet): Promise<FontSet> => {
  const known = withFiles.get(fonts);
  if (known) return known;
  const files = (fonts.fallbacks ?? []).filter((font): font is FontFile => !isAtHand(font));
  const reading =
    files.length === 0
      ? Promise.resolve(fonts)
      : Promise.all(files.map(readFontFile)).then((read) => ({
          ...fonts,
          fallbacks: [...fallbacksAtHand(fonts), ...read],
        }));
  withFiles.set(fonts, reading);
  // A file that was not there may come.
  reading.catch(() => withFiles.delete(fonts));
  return reading;
};

const bytesOf = async (file: string): Promise<Uint8Array> => {
  try {
    return await fontBytes(file);
  } catch {
    throw new FontError(
      'font-unreadable',
      '报告里有别的字体都没有的字，要用这个字体文件，但无法读取。请检查路径和权限；随软件包提供的文件缺失时，请重新安装 nianbao，或把它的 fonts 文件夹原样复制过来。',
      file,
    );
  }
};

const readFontFile = async ({ file, name }: FontFile): Promise<FontSource> => {
  const source = { bytes: await bytesOf(file), name };
  try {
    openFont(source);
  } catch (error) {
    throw error instanceof FontError ? new FontError(error.code, error.message, file) : error;
  }
  return source;
};
