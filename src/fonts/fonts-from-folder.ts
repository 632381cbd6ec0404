import { readdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { FaceRole } from '../layout/faces.js';
import {
  type ChosenFont,
  type ChosenFonts,
  chosenFonts,
  fontReader,
  regularOf,
  roleName,
  roles,
} from './font-choice.js';
import { FontError } from './font-error.js';
import { fontsInFile, type InstalledFont } from './installed-fonts.js';
import { familiesFor } from './official-families.js';
import { isCalled } from './sfnt.js';

/**
 * Takes the fonts of a folder. A file named after a role plays it (`title.ttf`, `song.otf`, `fangsong.ttc`, …: of a
 * collection its first font); otherwise a font plays the role for which its family is official. The other fonts are
 * fallbacks, in the order of their file names. Roles that remain are played by the stand-ins, and the report says so.
 *
 * @throws FontError where the folder cannot be read, holds a font file that cannot be used, or no font for any role
 * @example
 * const { fonts, report } = await fontsFromFolder('字体');
 */
export async function fontsFromFolder(folder: string): Promise<ChosenFonts> {
  const fonts = await fontsInFolder(folder);
  const readFont = fontReader();
  const chosen = new Map<FaceRole, ChosenFont>();
  const used = new Set<InstalledFont>();
  for (const role of roles) {
    const candidates = candidatesFor(role, fonts);
    for (const font of candidates) used.add(font);
    const [font] = candidates;
    if (font === undefined) continue;
    const { file } = font;
    const family = font.names.familyNames[0] ?? font.names.postscriptName;
    const message = `${roleName(role)}用“${family}”（${file}）。`;
    chosen.set(role, { source: await readFont(font), choice: { role, kind: 'own', family, file, message } });
  }
  if (chosen.size === 0) {
    throw new FontError(
      'font-none',
      `文件夹里没有可用的字体。请放入公文字体，或按用途命名文件：${roles.join('、')}（如 title.ttf）。`,
      folder,
    );
  }
  const more = await Promise.all(fonts.filter((font) => !used.has(font) && !font.style.italic).map(readFont));
  return chosenFonts(chosen, () => `文件夹“${folder}”里没有这一字体。`, more);
}

async function fontsInFolder(folder: string): Promise<InstalledFont[]> {
  const files = await readdir(folder).catch(() => {
    throw new FontError('font-unreadable', '文件夹无法读取。请检查路径和权限。', folder);
  });
  const fonts: InstalledFont[] = [];
  for (const file of files.filter((name) => /\.(?:ttf|otf|ttc|otc|woff2?)$/i.test(name)).sort()) {
    fonts.push(...(await fontsInFile(join(folder, file))));
  }
  return fonts;
}

/** The fonts that may play the role, best first: by file name, else by family. */
function candidatesFor(role: FaceRole, fonts: readonly InstalledFont[]): readonly InstalledFont[] {
  const byFile = fonts.filter((font) => roleInFileName(font) === role);
  if (byFile.length > 0) return byFile;
  const free = fonts.filter((font) => roleInFileName(font) === undefined);
  return familiesFor(role, 'gb2312').flatMap((family) =>
    regularOf(free.filter(({ names }) => family.some((name) => isCalled(names, name)))),
  );
}

function roleInFileName({ file }: InstalledFont): FaceRole | undefined {
  const name = basename(file, extname(file)).toLowerCase();
  return roles.find((role) => role === name);
}
