import { type FaceRole, faceRoles } from '../layout/faces.js';
import { isFullWidthMark } from '../text/composition.js';
import { fallbacksAtHand } from './fallback-files.js';
import { FontError } from './font-error.js';
import type { FontSet } from './font-set.js';
import { type FontFace, openFont } from './open-font.js';

/** The face that sets a character, and how far it advances in em. */
interface FaceGlyph {
  readonly face: string;
  readonly advance: number;
}

/** The fonts of a report for typesetting and for embedding. */
export interface ReportFaces {
  readonly metrics: { glyph(roles: readonly FaceRole[], character: string): FaceGlyph | undefined };
  /** The font behind a face name of the metrics. */
  readonly face: (name: string) => FontFace;
}

/** Marks narrower than this, in em, are drawn for Latin text. */
const FULL_WIDTH = 0.99;

interface NamedFace {
  readonly name: string;
  readonly face: FontFace;
}

const glyphIn = ({ name, face }: NamedFace, codePoint: number): FaceGlyph | undefined =>
  face.has(codePoint) ? { face: name, advance: face.advance(codePoint) } : undefined;

/** The faces in which a character of the role is looked for, best first. */
const facesFor = (fonts: FontSet, role: FaceRole): readonly FontFace[] => {
  const font = fonts[role];
  if (!font && role !== 'latin') {
    const wanted = Object.keys(faceRoles).filter((one) => one !== 'latin');
    throw new FontError('font-missing', `字体缺少 ${role} 一项，应有 ${wanted.join('、')}`);
  }
  return font ? [font, ...fallbacksAtHand(fonts)].map(openFont) : [];
};

const opened = new WeakMap<FontSet, ReportFaces>();

/** {@link findFaces}, once for each set of fonts: what it finds stays true. */
export const openFaces = (fonts: FontSet): ReportFaces => {
  const known = opened.get(fonts) ?? findFaces(fonts);
  opened.set(fonts, known);
  return known;
};

/**
 * The fonts of a report. A character comes from the first of its roles that has it, then from the fallbacks; a
 * full-width mark that its face draws narrow comes from the song face.
 */
const findFaces = (fonts: FontSet): ReportFaces => {
  const names = new Map<FontFace, string>();
  const byName = new Map<string, FontFace>();
  const named = (face: FontFace): NamedFace => {
    const name = names.get(face) ?? `${face.postscriptName}#${names.size + 1}`;
    names.set(face, name);
    byName.set(name, face);
    return { name, face };
  };
  const lists = new Map<FaceRole, readonly NamedFace[]>();
  const listFor = (role: FaceRole): readonly NamedFace[] => {
    const list = lists.get(role) ?? facesFor(fonts, role).map(named);
    lists.set(role, list);
    return list;
  };
  const find = (roles: readonly FaceRole[], character: string): FaceGlyph | undefined => {
    const codePoint = character.codePointAt(0) ?? 0;
    const first = roles.flatMap((role) => listFor(role).slice(0, 1));
    const fallbacks = listFor('song').slice(1);
    const search = (faces: readonly NamedFace[]): readonly FaceGlyph[] =>
      faces.flatMap((face) => glyphIn(face, codePoint) ?? []);
    const glyphs = search([...first, ...fallbacks]);
    const [best] = glyphs;
    // The ’ of People’s is no mark of Chinese.
    if (!best || best.advance >= FULL_WIDTH || !isFullWidthMark(character) || roles[0] === 'latin') return best;
    return [...search(listFor('song')), ...glyphs].find(({ advance }) => advance >= FULL_WIDTH) ?? best;
  };
  /** What was found, by roles and character. */
  const known = new Map<string, Map<string, FaceGlyph | undefined>>();
  return {
    metrics: {
      glyph: (roles, character) => {
        const key = roles.length === 1 ? (roles[0] ?? '') : roles.join(' ');
        const ofRoles = known.get(key) ?? new Map<string, FaceGlyph | undefined>();
        known.set(key, ofRoles);
        const glyph = ofRoles.get(character);
        if (glyph !== undefined || ofRoles.has(character)) return glyph;
        const found = find(roles, character);
        ofRoles.set(character, found);
        return found;
      },
    },
    face: (name) => {
      const face = byName.get(name);
      if (!face) throw new RangeError(`没有名为“${name}”的字面`);
      return face;
    },
  };
};
