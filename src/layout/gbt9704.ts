import { decimal, oneOf, type ValueCheck, whole } from '../faults/check-options.js';
import { colour, headingFaces, headingLevels, tableDivide, titleSpace } from './option-values.js';
import type { LayoutRule } from './rule.js';

const rule = <T>(
  clause: string,
  strength: LayoutRule<T>['strength'],
  what: string,
  value: T,
  option?: ValueCheck,
): LayoutRule<T> => ({
  value,
  clause,
  strength,
  what,
  ...(option && { option }),
});

/**
 * The body rules of GB/T 9704-2012 (党政机关公文格式) as far as an annual report needs them. Every number of the official
 * look stands here and nowhere else, and with it what a caller may set in its place.
 */
export const gbt9704 = {
  paper: rule('5.1', 'must', '纸张：A4，宽 × 高（毫米）', { width: 210, height: 297 }),
  margins: rule('5.2.1', 'must', '天头、订口及其余页边（毫米）；版心156×225', {
    top: 37,
    left: 28,
    right: 26,
    bottom: 35,
  }),
  bodySize: rule('5.2.2', 'usual', '正文字号：3号（磅）', 16, decimal(12, 18)),
  linesPerPage: rule('5.2.3', 'usual', '每面行数', 22, whole(18, 30)),
  charactersPerLine: rule('5.2.3', 'usual', '每行字数', 28, whole(24, 36)),
  titleSize: rule('7.3.1', 'must', '标题字号：2号（磅）', 22),
  titleSpace: rule('—', 'open', '标题上、下空行数', { above: 2, below: 1 }, titleSpace),
  firstLineIndent: rule('7.3.3', 'must', '每个自然段左空字数', 2),
  headingFaces: rule(
    '7.3.3',
    'usual',
    '各级标题字体：一级黑体、二级楷体、三级以下仿宋',
    {
      1: 'hei',
      2: 'kai',
      3: 'fangsong',
      4: 'fangsong',
      5: 'fangsong',
    } as const,
    headingFaces,
  ),
  boldHeadingLevels: rule('—', 'open', '加粗的标题层次', [] as readonly (1 | 2 | 3 | 4 | 5)[], headingLevels),
  headingNumbers: rule(
    '—',
    'open',
    'Word 中标题的序号：键入，或自动编号',
    'typed' as 'typed' | 'automatic',
    oneOf(['typed', 'automatic']),
  ),
  runInHeadings: rule(
    '—',
    'open',
    'Word 中段首的标题：进入导航窗格，或只作文字',
    'outline' as 'outline' | 'text',
    oneOf(['outline', 'text']),
  ),
  annexMarkSize: rule('7.3.7', 'must', '“附件”字号：3号黑体（磅）', 16),
  annexTitleLine: rule('7.3.7', 'must', '附件标题所在行', 3),
  pageNumberSize: rule('7.5', 'must', '页码字号：4号半角宋体阿拉伯数字（磅）', 14),
  pageNumberDrop: rule('7.5', 'must', '页码一字线上距版心下边缘（毫米）', 7),
  pageNumberInset: rule('7.5', 'must', '单页码居右、双页码居左，各空字数', 1),
  pageNumberPosition: rule(
    '—',
    'open',
    '页码位置',
    'outside' as 'outside' | 'centred' | 'none',
    oneOf(['outside', 'centred', 'none']),
  ),
  firstPageNumber: rule('—', 'open', '首页页码', 1, whole(1, 9999)),
  issuedInset: rule('7.3.5', 'must', '署名右空字数；成文日期首字比署名首字右移字数', { agency: 2, date: 2 }),
  tableSize: rule('—', 'open', '表格字号：5号（磅）', 10.5, decimal(7.5, 12)),
  table: rule(
    '—',
    'open',
    '文内表格使页末空出4行以上时，在分组之间断开，或整表移到下页',
    {
      divide: 'groups' as 'groups' | 'never',
    },
    tableDivide,
  ),
  tableRowLeast: rule('—', 'open', '表格行高为排满页面至少可减到（磅）：文内、附件', { inText: 15, inAnnex: 14.5 }),
  tableRowGrowth: rule('—', 'open', '页面有余时表格行高最多增加（磅）', 2.5),
  tableAir: rule('—', 'open', '文内表格与上下文字至少相距（磅）', 8),
  noteSpace: rule('—', 'open', '表注与表格相距（磅）', 5),
  cellLeading: rule('—', 'open', '表格内及页码的行距（字号的倍数）', 1.2),
  tableRowHeight: rule('—', 'open', '表格行高至少（磅）', 15.5, decimal(10, 40)),
  tableCellPadding: rule('—', 'open', '表格单元格左右边距（磅）', 5.4, decimal(0, 10)),
  tableBorder: rule('—', 'open', '表格框线粗细（磅）', 0.5, decimal(0.25, 3)),
  bannerFill: rule('—', 'open', '分块标题底色', 'C6D9F1', colour),
} as const;

export type LayoutRuleName = keyof typeof gbt9704;
