import { figuresOf } from '../../figures/figures.js';
import { figureNames } from '../../figures/names.js';
import type { Form, Relation, Severity } from '../../form/form.js';
import type { Layout } from '../../layout/layout.js';
import type { Cell, CellStyle, Sheet, SheetRow } from '../book.js';
import { cellLook } from './cell-look.js';
import type { FigurePlaces } from './figure-places.js';
import { LINE, USED_WIDTH, wholePixels } from './frame.js';
import { fittedBreaks } from './page-breaks.js';
import { footerMargin, pageFooter } from './page-footer.js';
import { GUIDE } from './printed-sheets.js';
import { relationSentences } from './relation-sentences.js';
import { textLines } from './text-lines.js';

/** What the notes tell of the workbook that they come with. */
export interface GuideOptions {
  readonly year: number;
  /** Totals are computed. */
  readonly formulas: boolean;
  readonly layout: Layout;
  readonly places: FigurePlaces;
}

const weights: { readonly [severity in Severity]: string } = {
  error: '应当成立，不成立时变红',
  warning: '一般成立，不成立时变橙',
  info: '仅供核对，表中不变色',
};

/** A workbook knows nothing of last year's report. */
const weightOf = ({ left, right, severity }: Relation): string =>
  [...left, ...right].some((ref) => ref.startsWith('last:')) ? '与上年报告核对，表中不变色' : weights[severity];

const requirements = (form: Form, { year, formulas }: GuideOptions): readonly string[] => [
  `本表按照${form.source}的统计表填报，统计时段为${year}年1月1日至12月31日。`,
  '只填写可以改动的单元格：统计数和表下的填报信息。其余单元格已锁定，没有密码。',
  '统计数只填数字，不带单位和文字。没有发生的填0；空着表示尚未填写。金额按表内所列单位填写，可以有小数。',
  formulas ? '合计数由分项自动相加，不必填写。' : '合计数由填报单位自行填写，与分项不符时变色提示。',
  '底色较浅的单元格尚未填写，填好后底色消失，打印时没有底色。有勾稽关系的单元格选中时显示填写要求。',
  '请不要增删行列，不要改动文字，以便汇总和导入。',
];

/** Row labels with the remarks on them, each once. */
const remarks = (form: Form): readonly (readonly [label: string, note: string])[] => {
  const figures = figuresOf(form);
  const names = figureNames(form);
  const notes = new Map<string, string>();
  for (const [id, { row }] of figures) {
    if (row.note !== undefined) notes.set(names.row(id), row.note.replace(/^（(.*)）$/u, '$1'));
  }
  return [...notes];
};

/** Share of the page's width that a number takes, and, beside it, the name of a figure with a remark. */
const NUMBER = 0.07;
const NAME = 0.4;
/** What a line is shorter than its cell, in characters: for the indent, and for what programs measure differently. */
const LINE_MARGIN = 5;
const HEAD_MARGIN = 0.5;
/** Space above and below the lines of a row, in points. */
const AIR = 4;
/** Last column of the sheet. */
const LAST = 3;

/** A cell of the guide: its columns, both included, and its texts. */
interface GuideCell {
  readonly from: number;
  readonly to: number;
  readonly texts: readonly string[];
  readonly style: CellStyle;
}

interface GuideLook {
  readonly plain: CellStyle;
  readonly boxed: CellStyle;
  readonly heading: CellStyle;
  readonly head: CellStyle;
  readonly title: CellStyle;
}

const looksOf = (layout: Layout): GuideLook => {
  const { styles, faces } = layout;
  const plain: CellStyle = { ...cellLook(styles.cell.label, layout), indented: true, fit: 'wrap' };
  const heading: CellStyle = { ...plain, family: faces[styles.heading[1].face] };
  return {
    plain,
    heading,
    boxed: { ...plain, border: 'box' },
    head: { ...cellLook(styles.cell.head, layout), border: 'box', fit: 'wrap' },
    title: { ...heading, size: styles.annexMark.size, horizontal: 'center' },
  };
};

/** Rows as high as their texts, whose lines are ended by hand, so that they fit in every program. */
const guideRow = (cells: readonly GuideCell[], columns: readonly number[]): SheetRow => {
  const broken = cells.map(({ from, to, texts, style }) => {
    const width = columns.slice(from - 1, to).reduce((sum, points) => sum + points, 0);
    return texts.flatMap((text) => textLines(text, width / style.size - (style.indented ? LINE_MARGIN : HEAD_MARGIN)));
  });
  const height = Math.max(...cells.map(({ style }, index) => (broken[index]?.length ?? 1) * style.size * LINE));
  return {
    height: wholePixels(height + AIR),
    cells: cells.map(
      ({ from, to, style }, index): Cell => ({
        column: from,
        columns: to - from + 1,
        value: broken[index]?.join('\n') ?? '',
        style,
      }),
    ),
  };
};

interface Section {
  readonly heading: string;
  readonly head?: readonly GuideCell[];
  readonly rows: readonly (readonly GuideCell[])[];
}

const sectionsOf = (form: Form, options: GuideOptions, look: GuideLook, room: number): readonly Section[] => {
  const { plain, boxed, head } = look;
  const number = (index: number): GuideCell => ({
    from: 1,
    to: 1,
    texts: [String(index + 1)],
    style: head,
  });
  const heads = (...texts: readonly [string, string, string?]): readonly GuideCell[] =>
    texts.map((text = '', index) => ({
      from: index + 1,
      to: index === texts.length - 1 ? LAST : index + 1,
      texts: [text],
      style: head,
    }));
  return [
    {
      heading: '填写要求',
      rows: requirements(form, options).map((text, index) => [
        { from: 1, to: LAST, texts: [`${index + 1}．${text}`], style: plain },
      ]),
    },
    {
      heading: '指标说明',
      head: heads('序号', '指标', '说明'),
      rows: remarks(form).map(([name, note], index) => [
        number(index),
        { from: 2, to: 2, texts: [name], style: boxed },
        { from: 3, to: LAST, texts: [note], style: boxed },
      ]),
    },
    {
      heading: '勾稽关系',
      head: heads('序号', '关系'),
      rows: relationSentences(form, options.places, room).map(({ relation, sentence }, index) => [
        number(index),
        { from: 2, to: LAST, texts: [sentence, `${relation.why}（${weightOf(relation)}）`], style: boxed },
      ]),
    },
  ].filter(({ rows }) => rows.length > 0);
};

const NUMERALS = ['一', '二', '三'];

/** The sheet 填报说明: how to fill in the form, its remarks, and its relations, each in a line. */
export const guideSheet = (form: Form, options: GuideOptions): Sheet => {
  const { layout } = options;
  const { page, styles } = layout;
  const width = (page.width - page.left - page.right) * USED_WIDTH;
  const columns = [NUMBER, NAME, 1 - NUMBER - NAME].map((share) => share * width);
  const look = looksOf(layout);
  const room = (width * (1 - NUMBER)) / styles.cell.label.size - LINE_MARGIN;
  const sections = sectionsOf(form, options, look, room);
  const drafts = [
    { cells: [{ from: 1, to: LAST, texts: [GUIDE], style: look.title }], isHead: true },
    ...sections.flatMap(({ heading, head, rows }, index) => [
      { cells: [{ from: 1, to: LAST, texts: [`${NUMERALS[index]}、${heading}`], style: look.heading }], isHead: true },
      ...(head ? [{ cells: head, isHead: true }] : []),
      ...rows.map((cells) => ({ cells, isHead: false })),
    ]),
  ];
  const rows = drafts.map(({ cells }) => guideRow(cells, columns));
  // The last section is the long one: its head stands on each page after its first.
  const lastHead = drafts.findLastIndex(({ isHead }) => isHead);
  const breakable = rows.map(({ height }, index) => ({ height, keepWithNext: drafts[index]?.isHead === true }));
  const breaks = fittedBreaks(breakable, page.height - page.top - page.bottom, rows[lastHead]?.height ?? 0);
  const footer = pageFooter(layout);
  return {
    name: GUIDE,
    columns,
    rows,
    frozenRows: 0,
    repeatedRows: [lastHead + 1, lastHead + 1],
    breaks,
    print: {
      margins: { top: page.top, left: page.left, right: page.right, bottom: page.bottom, footer: footerMargin(layout) },
      pages: breaks.length + 1,
      firstPageNumber: 1,
      ...(footer ? { footer } : {}),
    },
    rules: [],
    protected: true,
  };
};
