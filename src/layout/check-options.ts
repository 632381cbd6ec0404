import { facePresets } from './faces.js';
import { gbt9704 } from './gbt9704.js';
import { LayoutError } from './layout-error.js';

/** What is wrong with a value, as the end of a sentence; `undefined` if it can be used. */
type Check = (value: unknown) => string | undefined;

const isRecord = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const within =
  (least: number, most: number, isFit: (value: number) => boolean, what: string): Check =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most && isFit(value)
      ? undefined
      : `应为${least}至${most}之间的${what}`;

const whole = (least: number, most: number): Check => within(least, most, Number.isInteger, '整数');
const decimal = (least: number, most: number): Check => within(least, most, Number.isFinite, '数');

const oneOf =
  (values: readonly string[]): Check =>
  (value) =>
    values.some((each) => each === value) ? undefined : `应为 ${values.join('、')} 之一`;

const blankLines = whole(0, 6);

/** Family names stand in attributes of every format and in the code of footers; Word and Excel hold 31 characters. */
const familyName = /^(?! )[\p{L}\p{M}\p{N} _.()+@’'-]{1,31}(?<! )$/u;

const familyFault = ([role, family]: readonly [string, unknown]): string | undefined => {
  if (!Object.hasOwn(facePresets.gb2312, role)) return `没有字体角色 ${role}`;
  return typeof family === 'string' && familyName.test(family) ? undefined : `${role} 的字体名不能用`;
};

const chineseRoles = Object.keys(facePresets.gb2312).filter((role) => role !== 'latin');

const levelFault = ([level, role]: readonly [string, unknown]): string | undefined =>
  /^[1-5]$/.test(level) ? oneOf(chineseRoles)(role) : `没有标题层次 ${level}`;

const checks: { readonly [option: string]: Check } = {
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
    isRecord(value) ? (blankLines(value.above) ?? blankLines(value.below)) : '应有 above 和 below',
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
  tableSize: decimal(7.5, 12),
  tableRowHeight: decimal(10, 40),
  tableCellPadding: decimal(0, 10),
  tableBorder: decimal(0.25, 3),
  bannerFill: (value) =>
    typeof value === 'string' && /^[0-9A-Fa-f]{6}$/.test(value) ? undefined : '应为六位十六进制颜色，如 C6D9F1',
};

/**
 * Holds layout options against what the standard leaves open.
 *
 * @throws LayoutError if an option is unknown, fixed by the standard, or out of its range
 */
export const checkOptions = (options: object): void => {
  if (!isRecord(options)) throw new LayoutError('layout-value', 'layout', '版式选项应为对象（{ }）');
  for (const [option, value] of Object.entries(options)) {
    if (value === undefined) continue;
    const check = Object.hasOwn(checks, option) ? checks[option] : undefined;
    const fault = check?.(value);
    if (fault !== undefined) throw new LayoutError('layout-value', option, `版式选项 ${option}：${fault}`);
    if (check) continue;
    throw Object.hasOwn(gbt9704, option)
      ? new LayoutError('layout-fixed', option, `版式选项 ${option} 由 GB/T 9704-2012 规定，不能改动`)
      : new LayoutError('layout-unknown', option, `没有版式选项 ${option}`);
  }
};
