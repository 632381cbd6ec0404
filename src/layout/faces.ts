/** What a face is used for; `latin` sets letters and digits in running text. */
export type FaceRole = 'title' | 'song' | 'fangsong' | 'kai' | 'hei' | 'latin';

/** Font family names by role, as Word knows them. */
export type Faces = { readonly [role in FaceRole]: string };

export type FacePreset = 'gb2312' | 'windows' | 'founder-gbk';

/** The faces that offices have: with the GB2312 sets, on plain Windows, on Kylin and UOS. */
export const facePresets: { readonly [preset in FacePreset]: Faces } = {
  gb2312: {
    title: '方正小标宋简体',
    song: '宋体',
    fangsong: '仿宋_GB2312',
    kai: '楷体_GB2312',
    hei: '黑体',
    latin: 'Times New Roman',
  },
  windows: {
    title: '方正小标宋简体',
    song: '宋体',
    fangsong: '仿宋',
    kai: '楷体',
    hei: '黑体',
    latin: 'Times New Roman',
  },
  'founder-gbk': {
    title: '方正小标宋_GBK',
    song: '方正书宋_GBK',
    fangsong: '方正仿宋_GBK',
    kai: '方正楷体_GBK',
    hei: '方正黑体_GBK',
    latin: 'Times New Roman',
  },
};
