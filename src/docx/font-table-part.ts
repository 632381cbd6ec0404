import type { Faces } from '../layout/faces.js';
import { DECLARATION, escapeXml, WORD_NAMESPACE } from './xml.js';

/** What Word goes by where an office lacks a face: another name, the shape of the letters, and whether they are alike wide. */
interface FaceTraits {
  /** A family that stands for it. */
  readonly other?: string;
  /** PANOSE numbers of the face's own file. */
  readonly panose?: string;
  readonly family: 'roman' | 'modern' | 'auto';
  readonly pitch: 'fixed' | 'variable';
}

const song = { panose: '02010600030101010101', family: 'auto', pitch: 'variable' } as const;
const square = { panose: '02010609060101010101', family: 'modern', pitch: 'fixed' } as const;
const gb2312 = { panose: '02010609030101010101', family: 'modern', pitch: 'fixed' } as const;
// The Founder faces have no PANOSE numbers of use.
const founder = { family: 'auto', pitch: 'variable' } as const;

const traits: { readonly [family: string]: FaceTraits } = {
  仿宋_GB2312: { ...gb2312, other: '仿宋' },
  楷体_GB2312: { ...gb2312, other: '楷体' },
  仿宋: { ...square, other: 'FangSong' },
  楷体: { ...square, other: 'KaiTi' },
  宋体: { ...song, other: 'SimSun' },
  黑体: { ...square, other: 'SimHei' },
  方正小标宋简体: { ...founder, other: '方正小标宋_GBK' },
  方正小标宋_GBK: { ...founder, other: '方正小标宋简体' },
  方正仿宋_GBK: { ...founder, other: '仿宋' },
  方正楷体_GBK: { ...founder, other: '楷体' },
  方正黑体_GBK: { ...founder, other: '黑体' },
  方正书宋_GBK: { ...founder, other: '宋体' },
  'Times New Roman': { panose: '02020603050405020304', family: 'roman', pitch: 'variable' },
};

const element = (name: string, value: string | undefined): string =>
  value === undefined ? '' : `<w:${name} w:val="${value}"/>`;

// The order is the schema's. 134 (86): GB 2312 text, which makes Word choose a Chinese face where no name is at hand.
const fontXml = (name: string, charset: '86' | '00'): string => {
  const { other, panose, family, pitch }: FaceTraits = traits[name] ?? founder;
  const parts = [
    element('altName', other),
    element('panose1', panose),
    element('charset', charset),
    element('family', family),
    element('pitch', pitch),
  ];
  return `<w:font w:name="${escapeXml(name)}">${parts.join('')}</w:font>`;
};

/** `word/fontTable.xml`. */
export const fontTablePart = ({ latin, ...chinese }: Faces): string =>
  [
    `${DECLARATION}<w:fonts xmlns:w="${WORD_NAMESPACE}">`,
    ...[...new Set(Object.values(chinese))].filter((family) => family !== latin).map((family) => fontXml(family, '86')),
    fontXml(latin, '00'),
    '</w:fonts>',
  ].join('');
