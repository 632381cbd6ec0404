/** What the options of a layout may be, where a number's range or a list of choices does not say it. */
import { isRecord, oneOf, type ValueCheck, whole } from '../faults/check-options.js';
import { facePresets } from './faces.js';

const blankLines = whole(0, 6);

/** Family names stand in attributes of every format and in the code of footers; Word and Excel hold 31 characters. */
const familyName = /^(?! )[\p{L}\p{M}\p{N} _.()+@’'-]{1,31}(?<! )$/u;

const familyFault = ([role, family]: readonly [string, unknown]): string | undefined => {
  if (!Object.hasOwn(facePresets.gb2312, role)) return `没有字体角色 ${role}`;
  if (family === undefined) return undefined;
  return typeof family === 'string' && familyName.test(family) ? undefined : `${role} 的字体名不能用`;
};

const chineseRoles = Object.keys(facePresets.gb2312).filter((role) => role !== 'latin');

const levelFault = ([level, role]: readonly [string, unknown]): string | undefined => {
  if (!/^[1-5]$/.test(level)) return `没有标题层次 ${level}`;
  return role === undefined ? undefined : oneOf(chineseRoles)(role);
};

export const faces: ValueCheck = (value) => {
  if (isRecord(value)) return Object.entries(value).map(familyFault).find(Boolean);
  return oneOf(Object.keys(facePresets))(value) && `应为 ${Object.keys(facePresets).join('、')} 之一，或各角色的字体名`;
};

export const titleSpace: ValueCheck = (value) =>
  isRecord(value) && Object.keys(value).every((key) => key === 'above' || key === 'below')
    ? (blankLines(value.above) ?? blankLines(value.below))
    : '应有且只有 above 和 below';

export const headingFaces: ValueCheck = (value) =>
  isRecord(value) ? Object.entries(value).map(levelFault).find(Boolean) : '应为各标题层次的字体，如 { 2: "hei" }';

export const headingLevels: ValueCheck = (value) =>
  Array.isArray(value) && value.every((level) => [1, 2, 3, 4, 5].includes(level))
    ? undefined
    : '应为标题层次1至5的列表';

export const tableDivide: ValueCheck = (value) =>
  isRecord(value) && Object.keys(value).every((key) => key === 'divide')
    ? value.divide === undefined
      ? undefined
      : oneOf(['groups', 'never'])(value.divide)
    : '应有且只有 divide';

export const colour: ValueCheck = (value) =>
  typeof value === 'string' && /^[0-9A-Fa-f]{6}$/.test(value) ? undefined : '应为六位十六进制颜色，如 C6D9F1';
