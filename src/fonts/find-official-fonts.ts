import { checkOptions, listOf, oneOf, text } from '../faults/check-options.js';
import { type FacePreset, type FaceRole, facePresets } from '../layout/faces.js';
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
import { fontFilesBelow, fontsInFile, type InstalledFont } from './installed-fonts.js';
import { familiesFor } from './official-families.js';
import { isCalled } from './sfnt.js';
import { thisMachine, usualFontFolders } from './usual-folders.js';

export interface FindOptions {
  /** The faces to look for; default `gb2312`. */
  readonly preset?: FacePreset | undefined;
  /** Where to look; default: the usual font folders of this machine and those of WPS Office. */
  readonly folders?: readonly string[] | undefined;
}

/**
 * Looks for the official faces on this machine. A role whose face is not found is played by another face of its kind,
 * or by the stand-in that comes with the package; the report says so, role by role.
 *
 * @throws OptionError if an option is unknown or cannot be
 * @throws FontError `font-unreadable` where the stand-ins are needed and missing
 * @example
 * const { fonts, report } = await findOfficialFonts({ preset: 'windows' });
 * for (const { message } of report) console.error(message);
 */
export async function findOfficialFonts(options: FindOptions = {}): Promise<ChosenFonts> {
  checkOptions(options, { preset: oneOf(Object.keys(facePresets)), folders: listOf(text) });
  const { preset = 'gb2312', folders } = options;
  const installed = await installedFonts(folders ?? usualFontFolders(thisMachine()));
  const readFont = fontReader();
  const chosen = new Map<FaceRole, ChosenFont>();
  const reasons = new Map<FaceRole, string>();
  for (const role of roles) {
    const found = await findFont(role, preset, installed, readFont);
    if (found instanceof FontError) reasons.set(role, found.message);
    else chosen.set(role, found);
  }
  return chosenFonts(chosen, (role) => reasons.get(role) ?? '', []);
}

/** The fonts in the folders; files that are broken or cannot be read are passed over. */
async function installedFonts(folders: readonly string[]): Promise<InstalledFont[]> {
  const fonts: InstalledFont[] = [];
  for (const folder of folders) {
    for (const file of await fontFilesBelow(folder)) fonts.push(...(await fontsInFile(file).catch(() => [])));
  }
  return fonts;
}

/** The first font that can be used of the families for the role, or why there is none. */
async function findFont(
  role: FaceRole,
  preset: FacePreset,
  installed: readonly InstalledFont[],
  readFont: ReturnType<typeof fontReader>,
): Promise<ChosenFont | FontError> {
  const families = familiesFor(role, preset);
  const wanted = families[0]?.[0] ?? '';
  let reason = new FontError('font-none', `本机没有找到“${wanted}”。`);
  for (const names of families) {
    const [family] = names;
    for (const font of regularOf(installed.filter((one) => names.some((name) => isCalled(one.names, name))))) {
      try {
        const source = await readFont(font);
        const { file } = font;
        if (family === wanted) {
          const message = `${roleName(role)}用“${family}”（${file}）。`;
          return { source, choice: { role, kind: 'official', family, file, message } };
        }
        const message = `${roleName(role)}用“${family}”（${file}）代替：${reason.message}`;
        return { source, choice: { role, kind: 'similar', family, file, message } };
      } catch (error) {
        if (!(error instanceof FontError)) throw error;
        reason = error;
      }
    }
  }
  return reason;
}
