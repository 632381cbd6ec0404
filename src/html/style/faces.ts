import { type FaceRole, type Faces, faceRoles } from '../../layout/faces.js';
import { quoted, rule } from './css.js';

const boldSerif = ['NotoSerifCJKsc-Bold', 'Noto Serif CJK SC Bold', 'SourceHanSerifSC-Bold', 'STSongti-SC-Bold'];

/** What a Latin face sets: not the marks that Chinese text shares with it (“ ” — …), which it would set narrow. */
const LATIN = 'U+20-7E,U+A0-A6,U+A8-AF,U+B2-B6,U+B8-D6,U+D8-F6,U+F8-24F,U+370-4FF,U+1E00-1EFF,U+2000-200A';

const local = (names: readonly string[]): string => names.map((name) => `local(${quoted(name)})`).join(',');

/** Faces made of those that are on the reader's machine; nothing is loaded. */
export const faceRules = (faces: Faces): readonly string[] => [
  rule('@font-face', {
    'font-family': '"nianbao-latin"',
    src: local([...new Set([faces.latin, ...faceRoles.latin.onScreen])]),
    'unicode-range': LATIN,
  }),
  rule('@font-face', { 'font-family': '"nianbao-title"', src: local(boldSerif) }),
];

const isGeneric = (name: string): boolean => name === 'serif' || name === 'sans-serif';

/** The families of a role, best first; `latin` sets letters and digits. */
export const familiesOf = (role: FaceRole, latin: FaceRole, faces: Faces): string => {
  const names = [...(latin === 'latin' ? ['nianbao-latin'] : []), faces[role], ...faceRoles[role].onScreen];
  return [...new Set(names)].map((name) => (isGeneric(name) ? name : quoted(name))).join(',');
};
