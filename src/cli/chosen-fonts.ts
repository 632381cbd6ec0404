import type { FontSet } from '../fonts/font-set.js';
import type { FacePreset } from '../layout/faces.js';

/** The fonts of a run, and what is told about the choice before files with fonts are made. */
export interface RunFonts {
  /** `undefined` for those of the package, which the renderer knows. */
  readonly fonts: FontSet | undefined;
  readonly remarks: readonly string[];
}

/** Of a run whose files embed no fonts. */
export const noFonts: RunFonts = { fonts: undefined, remarks: [] };

const standIns: RunFonts = {
  fonts: undefined,
  remarks: [
    '文件嵌入的是随软件包提供的开源替代字体；正式印发请用 --fonts official（本机的官方字体）或 --fonts 字体文件夹',
  ],
};

/** Finds the fonts that `--fonts` names: the stand-ins of the package, the official ones of this machine, a folder's. */
export const chooseFonts = async (flag: string | undefined, preset: FacePreset = 'gb2312'): Promise<RunFonts> => {
  if (flag === undefined) return standIns;
  const { findOfficialFonts, fontsFromFolder } = await import('../fonts/index.js');
  const { fonts, report } = flag === 'official' ? await findOfficialFonts({ preset }) : await fontsFromFolder(flag);
  return { fonts, remarks: report.map(({ message }) => message) };
};
