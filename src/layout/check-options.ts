import { decimal, isRecord, oneOf, type ValueCheck, whole } from '../faults/check-options.js';
import type { OptionFault } from '../faults/option-error.js';
import { facePresets } from './faces.js';
import { gbt9704 } from './gbt9704.js';
import { LayoutError, type LayoutErrorCode } from './layout-error.js';

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

const checks: { readonly [option: string]: ValueCheck } = {
  faces: (value) => {
    if (isRecord(value)) return Object.entries(value).map(familyFault).find(Boolean);
    return (
      oneOf(Object.keys(facePresets))(value) && `应为 ${Object.keys(facePresets).join('、')} 之一，或各角色的字体名`
    );
  },
  bodySize: decimal(12, 18),
  linesPerPage: whole(18, 30),
  charactersPerLine: whole(24, 36),
  titleSpace: (value) =>
    isRecord(value) && Object.keys(value).every((key) => key === 'above' || key === 'below')
      ? (blankLines(value.above) ?? blankLines(value.below))
      : '应有且只有 above 和 below',
  headingFaces: (value) =>
    isRecord(value) ? Object.entries(value).map(levelFault).find(Boolean) : '应为各标题层次的字体，如 { 2: "hei" }',
  boldHeadingLevels: (value) =>
    Array.isArray(value) && value.every((level) => [1, 2, 3, 4, 5].includes(level))
      ? undefined
      : '应为标题层次1至5的列表',
  headingNumbers: oneOf(['typed', 'automatic']),
  runInHeadings: oneOf(['outline', 'text']),
  pageNumberPosition: oneOf(['outside', 'centred', 'none']),
  firstPageNumber: whole(1, 9999),
  table: (value) =>
    isRecord(value) && Object.keys(value).every((key) => key === 'divide')
      ? value.divide === undefined
        ? undefined
        : oneOf(['groups', 'never'])(value.divide)
      : '应有且只有 divide',
  tableSize: decimal(7.5, 12),
  tableRowHeight: decimal(10, 40),
  tableCellPadding: decimal(0, 10),
  tableBorder: decimal(0.25, 3),
  bannerFill: (value) =>
    typeof value === 'string' && /^[0-9A-Fa-f]{6}$/.test(value) ? undefined : '应为六位十六进制颜色，如 C6D9F1',
};

const optionFault = (option: string, value: unknown): OptionFault<LayoutErrorCode> | undefined => {
  if (value === undefined) return undefined;
  const check = Object.hasOwn(checks, option) ? checks[option] : undefined;
  const fault = check?.(value);
  if (fault !== undefined) return { code: 'layout-value', option, message: `版式选项 ${option}：${fault}` };
  if (check) return undefined;
  return Object.hasOwn(gbt9704, option)
    ? { code: 'layout-fixed', option, message: `版式选项 ${option} 由 GB/T 9704-2012 规定，不能改动` }
    : { code: 'layout-unknown', option, message: `没有版式选项 ${option}` };
};

/**
 * Holds layout options against what the standard leaves open.
 *
 * @throws LayoutError if options are unknown, fixed by the standard, or out of their range
 */
export const checkLayoutOptions = (options: unknown): void => {
  if (!isRecord(options)) {
    throw new LayoutError([{ code: 'layout-value', option: 'layout', message: '版式选项应为对象（{ }）' }]);
  }
  const [first, ...others] = Object.entries(options).flatMap(([option, value]) => optionFault(option, value) ?? []);
  if (first) throw new LayoutError([first, ...others]);
};
