import { readFile } from 'node:fs/promises';
import { type FaceRole, faceRoles, forEachRole, ofEachRole } from '../layout/faces.js';
import { defaultFonts } from './default-fonts.js';
import { FontError } from './font-error.js';
import type { FontFile, FontSet, FontSource } from './font-set.js';
import type { InstalledFont } from './installed-fonts.js';
import { openFont } from './open-font.js';

/** Which font plays a role, and why. */
export interface FontChoice {
  readonly role: FaceRole;
  /**
   * - `official`: the family that was looked for
   * - `similar`: another family of the same kind
   * - `own`: a font from the caller's folder
   * - `stand-in`: the open face that comes with the package
   */
  readonly kind: 'official' | 'similar' | 'own' | 'stand-in';
  /** Family name of the font. */
  readonly family: string;
  /** The file it was read from; none for a stand-in. */
  readonly file?: string;
  /** The choice in a sentence. */
  readonly message: string;
}

/** The fonts that were chosen, and the choice role by role. */
export interface ChosenFonts {
  readonly fonts: FontSet;
  readonly report: readonly FontChoice[];
}

const readingOrder: readonly FaceRole[] = ['title', 'fangsong', 'kai', 'hei', 'song', 'latin'];

/** The roles in the order of a report on them: those of the text first. */
export const roles: readonly FaceRole[] = [
  ...readingOrder,
  ...(Object.keys(faceRoles) as FaceRole[]).filter((role) => !readingOrder.includes(role)),
];

/** What a role is called in a sentence. */
export const roleName = (role: FaceRole): string => faceRoles[role].name;

/** The font of a role together with the sentence about it. */
export interface ChosenFont {
  readonly source: FontSource;
  readonly choice: FontChoice;
}

/** The stand-in for a role that nothing else was found for. `why` ends the sentence. */
function standInFor(role: FaceRole, standIns: FontSet, why: string): ChosenFont {
  const source = role === 'latin' ? (standIns.latin ?? standIns.fangsong) : standIns[role];
  const family = openFont(source).familyNames[0] ?? '';
  const message = `${roleName(role)}用随软件包提供的替代字体“${family}”：${why}`;
  return { source, choice: { role, kind: 'stand-in', family, message } };
}

/**
 * Puts the chosen fonts together. A role without one is played by its stand-in, and `why` tells the reason. What a face
 * lacks is looked for in `more`, then in the table face, then in the stand-ins.
 *
 * @throws FontError `font-unreadable` where a role needs its stand-in and the package's fonts are not there
 */
export async function chosenFonts(
  chosen: ReadonlyMap<FaceRole, ChosenFont>,
  why: (role: FaceRole) => string,
  more: readonly (FontSource | FontFile)[],
): Promise<ChosenFonts> {
  const play = async (role: FaceRole): Promise<ChosenFont> =>
    chosen.get(role) ?? standInFor(role, await defaultFonts(), why(role));
  const played = await forEachRole(play);
  // Where every role has its font, a program that was bundled without the stand-ins goes without this fallback.
  const rare = await defaultFonts().then(
    ({ fallbacks = [] }) => fallbacks,
    () => [],
  );
  return {
    fonts: {
      ...ofEachRole((role) => played[role].source),
      fallbacks: [...new Set([...more, played.song.source, ...rare])],
    },
    report: roles.map((role) => played[role].choice),
  };
}

/** Reads font files whole, each one once. */
export function fontReader(): (font: InstalledFont) => Promise<FontSource> {
  const files = new Map<string, Promise<Uint8Array>>();
  return async ({ file, inCollection, names }) => {
    const reading = files.get(file) ?? readFile(file);
    files.set(file, reading);
    const bytes = await reading.catch(() => {
      throw new FontError('font-unreadable', '文件无法读取。请检查路径和权限。', file);
    });
    const source = inCollection ? { bytes, name: names.postscriptName } : { bytes };
    try {
      openFont(source);
    } catch (error) {
      throw error instanceof FontError ? new FontError(error.code, error.message, file) : error;
    }
    return source;
  };
}

/** Of several fonts of a family the upright one whose weight is nearest to regular; the first of equals. */
export function regularOf(fonts: readonly InstalledFont[]): readonly InstalledFont[] {
  const distance = ({ style }: InstalledFont) => Math.abs(style.weight - 400);
  return fonts.filter(({ style }) => !style.italic).sort((a, b) => distance(a) - distance(b));
}
