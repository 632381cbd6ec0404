import type { ChosenFonts } from '../fonts/font-choice.js';
import type { FontSet } from '../fonts/font-set.js';
import type { FacePreset } from '../layout/faces.js';

/** Which fonts a PDF is set in: the stand-ins of the package, the official ones of this machine, those of a folder. */
export type FontsWanted =
  | { readonly from: 'package' }
  | { readonly from: 'machine'; readonly preset: FacePreset }
  | { readonly from: 'folder'; readonly folder: string };

/** `--fonts` as typed. */
export const fontsWanted = (flag: string | undefined, preset: FacePreset): FontsWanted => {
  if (flag === undefined) return { from: 'package' };
  return flag === 'official' ? { from: 'machine', preset } : { from: 'folder', folder: flag };
};

const choose = async (wanted: Exclude<FontsWanted, { from: 'package' }>): Promise<ChosenFonts> => {
  const { findOfficialFonts, fontsFromFolder } = await import('../fonts/index.js');
  return wanted.from === 'machine' ? findOfficialFonts({ preset: wanted.preset }) : fontsFromFolder(wanted.folder);
};

/** What is told about the choice before a PDF is made. */
export const describeFonts = async (wanted: FontsWanted): Promise<readonly string[]> => {
  if (wanted.from === 'package') {
    return [
      'PDF 用的是随软件包提供的开源替代字体；正式印发请用 --fonts official（本机的官方字体）或 --fonts 字体文件夹',
    ];
  }
  return (await choose(wanted)).report.map(({ message }) => message);
};

// A font is read once in a process, however many reports are set in it.
const chosen = new Map<string, Promise<FontSet | undefined>>();

/** The fonts themselves; `undefined` for those of the package, which the renderer knows. */
export const loadFonts = (wanted: FontsWanted): Promise<FontSet | undefined> => {
  const key = JSON.stringify(wanted);
  const fonts =
    chosen.get(key) ??
    (wanted.from === 'package' ? Promise.resolve(undefined) : choose(wanted).then((choice) => choice.fonts));
  chosen.set(key, fonts);
  return fonts;
};
