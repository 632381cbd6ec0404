import type { CharacterSet } from './characters.js';

/** One open font file and the face that is made from it. */
export interface Face {
  /** File name under fonts/, without `.ttf`: the role that the face plays in the report, or that of all fallbacks. */
  readonly role: 'title' | 'song' | 'fangsong' | 'kai' | 'hei' | 'latin' | 'rare';
  /** The new family name. The originals are reserved or trademarks: a changed font must not bear them. */
  readonly family: string;
  /** Path of the font inside node_modules. */
  readonly source: string;
  /** Path of the licence text inside node_modules. */
  readonly licence: string;
  /** Name of the licence text under fonts/. */
  readonly licenceFile: string;
  readonly characters: CharacterSet;
  /** How far outlines may move to be drawn with fewer points, in thousandths of an em. Default: they stay as they are. */
  readonly tolerance?: number;
}

const notoSerif = {
  licence: '@expo-google-fonts/noto-serif-sc/LICENSE_FONT',
  licenceFile: 'OFL-NotoSerifSC.txt',
  characters: 'chinese',
} as const;

export const faces: readonly Face[] = [
  {
    role: 'title',
    family: 'Nianbao Title',
    source: '@expo-google-fonts/noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold.ttf',
    ...notoSerif,
  },
  {
    role: 'song',
    family: 'Nianbao Song',
    source: '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
    ...notoSerif,
  },
  {
    role: 'fangsong',
    family: 'Nianbao Body',
    // Light Song strokes: the kai of the same hand would be lost beside a kai body.
    source: '@expo-google-fonts/noto-serif-sc/300Light/NotoSerifSC_300Light.ttf',
    ...notoSerif,
  },
  {
    role: 'kai',
    family: 'Nianbao Kai',
    source: '@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-500-normal.woff2',
    licence: '@fontsource/lxgw-wenkai/LICENSE',
    licenceFile: 'OFL-LXGWWenKai.txt',
    characters: 'chinese',
  },
  {
    role: 'hei',
    family: 'Nianbao Hei',
    source: '@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf',
    licence: '@expo-google-fonts/noto-sans-sc/LICENSE_FONT',
    licenceFile: 'OFL-NotoSansSC.txt',
    characters: 'chinese',
  },
  {
    role: 'latin',
    family: 'Nianbao Latin',
    source: '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
    licence: '@expo-google-fonts/tinos/LICENSE_FONT',
    licenceFile: 'OFL-Tinos.txt',
    characters: 'latin',
  },
  {
    role: 'rare',
    family: 'Nianbao Rare',
    // As light as the body, where most rare characters stand.
    source: '@expo-google-fonts/noto-serif-sc/300Light/NotoSerifSC_300Light.ttf',
    ...notoSerif,
    characters: 'rare',
    // A fiftieth of a millimetre in the body: the file is to stay under 6 MB.
    tolerance: 3,
  },
];
