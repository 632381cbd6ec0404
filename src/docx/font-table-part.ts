import type { Faces } from '../layout/faces.js';
import { DECLARATION, escapeXml, WORD_NAMESPACE } from './xml.js';

/** Families that stand for one another: where an office lacks one, Word takes the other and not just any face. */
const otherNames: { readonly [family: string]: string } = {
  仿宋_GB2312: '仿宋',
  楷体_GB2312: '楷体',
  仿宋: 'FangSong',
  楷体: 'KaiTi',
  宋体: 'SimSun',
  黑体: 'SimHei',
  方正小标宋简体: '方正小标宋_GBK',
  方正小标宋_GBK: '方正小标宋简体',
  方正仿宋_GBK: '仿宋',
  方正楷体_GBK: '楷体',
  方正黑体_GBK: '黑体',
  方正书宋_GBK: '宋体',
};

// 134: GB 2312 text. It makes Word choose a Chinese face where none of the names is at hand.
const fontXml = (family: string, charset: '86' | '00'): string => {
  const other = otherNames[family];
  return `<w:font w:name="${escapeXml(family)}">${other ? `<w:altName w:val="${other}"/>` : ''}<w:charset w:val="${charset}"/></w:font>`;
};

/** `word/fontTable.xml`. */
export const fontTablePart = ({ latin, ...chinese }: Faces): string =>
  [
    `${DECLARATION}<w:fonts xmlns:w="${WORD_NAMESPACE}">`,
    ...[...new Set(Object.values(chinese))].filter((family) => family !== latin).map((family) => fontXml(family, '86')),
    fontXml(latin, '00'),
    '</w:fonts>',
  ].join('');
