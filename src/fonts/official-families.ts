import { type FacePreset, type FaceRole, facePresets } from '../layout/faces.js';

/** A family: the name it bears in Chinese Word first, then its English and PostScript names. */
export type Family = readonly [string, ...string[]];

/** The faces that may play a role, official ones first, then those cut after them. */
const families: { readonly [role in FaceRole]: readonly Family[] } = {
  title: [
    ['方正小标宋简体', 'FZXiaoBiaoSong-B05S', 'FZXBSJW--GB1-0'],
    ['方正小标宋_GBK', 'FZXiaoBiaoSong-B05', 'FZXBSK--GBK1-0'],
  ],
  song: [
    ['宋体', 'SimSun'],
    ['方正书宋_GBK', 'FZShuSong-Z01', 'FZSSK--GBK1-0'],
    ['方正书宋简体', 'FZShuSong-Z01S', 'FZSSJW--GB1-0'],
    ['华文宋体', 'STSong'],
    ['宋体-简', 'Songti SC'],
  ],
  fangsong: [
    ['仿宋_GB2312', 'FangSong_GB2312'],
    ['仿宋', 'FangSong'],
    ['方正仿宋_GBK', 'FZFangSong-Z02', 'FZFSK--GBK1-0'],
    ['方正仿宋简体', 'FZFangSong-Z02S', 'FZFSJW--GB1-0'],
    ['华文仿宋', 'STFangsong'],
  ],
  kai: [
    ['楷体_GB2312', 'KaiTi_GB2312'],
    ['楷体', 'KaiTi'],
    ['方正楷体_GBK', 'FZKai-Z03', 'FZKTK--GBK1-0'],
    ['方正楷体简体', 'FZKai-Z03S', 'FZKTJW--GB1-0'],
    ['华文楷体', 'STKaiti'],
    ['楷体-简', 'Kaiti SC'],
  ],
  hei: [
    ['黑体', 'SimHei'],
    ['方正黑体_GBK', 'FZHei-B01', 'FZHTK--GBK1-0'],
    ['方正黑体简体', 'FZHei-B01S', 'FZHTJW--GB1-0'],
    ['华文黑体', 'STHeiti'],
    ['黑体-简', 'Heiti SC'],
  ],
  latin: [['Times New Roman', 'TimesNewRomanPSMT']],
};

/** The families for a role in the order in which they are wanted: the preset's own first. */
export function familiesFor(role: FaceRole, preset: FacePreset): readonly Family[] {
  const wanted = facePresets[preset][role];
  const own = families[role].filter(([name]) => name === wanted);
  return [...(own.length > 0 ? own : [[wanted] as const]), ...families[role].filter(([name]) => name !== wanted)];
}
