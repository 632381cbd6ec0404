/** A family: the name it bears in Chinese Word first, then its English and PostScript names. */
export type Family = readonly [string, ...string[]];

export type FacePreset = 'gb2312' | 'windows' | 'founder-gbk';

/** All that is known of the face that plays a role. */
interface FaceOfRole {
  /** What the role is called in a sentence. */
  readonly name: string;
  /** Its family where offices have the GB2312 sets, on plain Windows, on Kylin and UOS. */
  readonly presets: { readonly [preset in FacePreset]: string };
  /** The families that may play it, official ones first, then those cut after them. */
  readonly families: readonly Family[];
  /** What stands in for it on a screen whose machine has it not: the same kind of letter on other systems. */
  readonly onScreen: readonly string[];
}

const roleTable = {
  title: {
    name: '标题',
    presets: { gb2312: '方正小标宋简体', windows: '方正小标宋简体', 'founder-gbk': '方正小标宋_GBK' },
    families: [
      ['方正小标宋简体', 'FZXiaoBiaoSong-B05S', 'FZXBSJW--GB1-0'],
      ['方正小标宋_GBK', 'FZXiaoBiaoSong-B05', 'FZXBSK--GBK1-0'],
    ],
    onScreen: ['方正小标宋_GBK', 'FZXiaoBiaoSong-B05S', 'nianbao-title', 'serif'],
  },
  song: {
    name: '表格和页码',
    presets: { gb2312: '宋体', windows: '宋体', 'founder-gbk': '方正书宋_GBK' },
    families: [
      ['宋体', 'SimSun'],
      ['方正书宋_GBK', 'FZShuSong-Z01', 'FZSSK--GBK1-0'],
      ['方正书宋简体', 'FZShuSong-Z01S', 'FZSSJW--GB1-0'],
      ['华文宋体', 'STSong'],
      ['宋体-简', 'Songti SC'],
    ],
    onScreen: ['SimSun', 'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC', 'serif'],
  },
  fangsong: {
    name: '正文',
    presets: { gb2312: '仿宋_GB2312', windows: '仿宋', 'founder-gbk': '方正仿宋_GBK' },
    families: [
      ['仿宋_GB2312', 'FangSong_GB2312'],
      ['仿宋', 'FangSong'],
      ['方正仿宋_GBK', 'FZFangSong-Z02', 'FZFSK--GBK1-0'],
      ['方正仿宋简体', 'FZFangSong-Z02S', 'FZFSJW--GB1-0'],
      ['华文仿宋', 'STFangsong'],
    ],
    onScreen: ['FangSong', '仿宋', 'STFangsong', 'Noto Serif CJK SC', 'Source Han Serif SC', 'serif'],
  },
  kai: {
    name: '二级标题',
    presets: { gb2312: '楷体_GB2312', windows: '楷体', 'founder-gbk': '方正楷体_GBK' },
    families: [
      ['楷体_GB2312', 'KaiTi_GB2312'],
      ['楷体', 'KaiTi'],
      ['方正楷体_GBK', 'FZKai-Z03', 'FZKTK--GBK1-0'],
      ['方正楷体简体', 'FZKai-Z03S', 'FZKTJW--GB1-0'],
      ['华文楷体', 'STKaiti'],
      ['楷体-简', 'Kaiti SC'],
    ],
    onScreen: ['KaiTi', '楷体', 'STKaiti', 'Kaiti SC', 'LXGW WenKai', 'Noto Serif CJK SC', 'serif'],
  },
  hei: {
    name: '一级标题',
    presets: { gb2312: '黑体', windows: '黑体', 'founder-gbk': '方正黑体_GBK' },
    families: [
      ['黑体', 'SimHei'],
      ['方正黑体_GBK', 'FZHei-B01', 'FZHTK--GBK1-0'],
      ['方正黑体简体', 'FZHei-B01S', 'FZHTJW--GB1-0'],
      ['华文黑体', 'STHeiti'],
      ['黑体-简', 'Heiti SC'],
    ],
    onScreen: ['SimHei', 'Heiti SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'Microsoft YaHei', 'sans-serif'],
  },
  latin: {
    name: '字母和数字',
    presets: { gb2312: 'Times New Roman', windows: 'Times New Roman', 'founder-gbk': 'Times New Roman' },
    families: [['Times New Roman', 'TimesNewRomanPSMT']],
    onScreen: ['Times New Roman', 'Liberation Serif', 'Tinos', 'Times'],
  },
} as const satisfies { readonly [role: string]: FaceOfRole };

/** What a face is used for; `latin` sets letters and digits in running text. */
export type FaceRole = keyof typeof roleTable;

/** What is known of each role's face. */
export const faceRoles: { readonly [role in FaceRole]: FaceOfRole } = roleTable;

type ByRole<T> = { readonly [role in FaceRole]: T };

const roles = Object.keys(roleTable) as FaceRole[]; // the table's own keys

/** Something of each role. */
export const ofEachRole = <T>(of: (role: FaceRole) => T): ByRole<T> =>
  Object.fromEntries(roles.map((role) => [role, of(role)])) as ByRole<T>; // one entry a role

/** {@link ofEachRole}, where each has to be waited for. */
export const forEachRole = async <T>(of: (role: FaceRole) => Promise<T>): Promise<ByRole<T>> =>
  Object.fromEntries(await Promise.all(roles.map(async (role) => [role, await of(role)]))) as ByRole<T>;

/** Font family names by role, as Word knows them. */
export type Faces = { readonly [role in FaceRole]: string };

const facesOf = (preset: FacePreset): Faces => ofEachRole((role) => faceRoles[role].presets[preset]);

/** The faces that offices have: with the GB2312 sets, on plain Windows, on Kylin and UOS. */
export const facePresets: { readonly [preset in FacePreset]: Faces } = {
  gb2312: facesOf('gb2312'),
  windows: facesOf('windows'),
  'founder-gbk': facesOf('founder-gbk'),
};
