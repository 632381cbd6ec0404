import { figuresOf } from '../../figures/figures.js';
import { figureNames } from '../../figures/names.js';
import type { Form, Relation, Severity } from '../../form/form.js';
import type { Layout } from '../../layout/layout.js';
import type { Cell, CellStyle, Sheet, SheetRow } from '../book.js';
import { fittedBreaks } from './page-breaks.js';
import { footerMargin, pageFooter } from './page-footer.js';
import { GUIDE } from './printed-sheets.js';
import { relationWords } from './relation-words.js';
import { textLines } from './text-lines.js';

/** What the notes tell of the workbook that they come with. */
export interface GuideOptions {
  readonly year: number;
  /** Totals are computed. */
  readonly formulas: boolean;
  readonly layout: Layout;
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
  '选中单元格即显示该项的填写要求。请不要增删行列，不要改动文字，以便汇总和导入。',
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

/** Shares of the page's width: number, words, remark. */
const GRID = [6, 54, 40];
const USED_WIDTH = 0.99;
/** What a line may be shorter, in characters: the indent, and digits of a face wider than 宋体. */
const LINE_MARGIN = 3.5;
const LINE = 1.45;

/** How many lines a text takes; programs break them where their own face has them full. */
const linesOf = (text: string, width: number): number => textLines(text, width).length;

/** The sheet 填报说明: how to fill in the form, its remarks, and its relations in words. */
export const guideSheet = (form: Form, options: GuideOptions): Sheet => {
  const { layout } = options;
  const { page, table, faces } = layout;
  const size = table.size;
  const width = (page.width - page.left - page.right) * USED_WIDTH;
  const columns = GRID.map((share) => (share / 100) * width);
  const characters = (from: number, to: number): number =>
    columns.slice(from - 1, to).reduce((sum, points) => sum + points, 0) / size - LINE_MARGIN;
  const song = {
    family: faces.song,
    size,
    horizontal: 'left',
    indented: true,
    fit: 'wrap',
  } as const satisfies CellStyle;
  const hei = { ...song, family: faces.hei } as const;
  const boxed = { ...song, border: 'box' } as const;
  const height = (lines: number): number => Math.max(18, Math.ceil(lines * size * LINE + 4));

  const whole = (text: string, style: CellStyle, least: number): SheetRow => {
    const lines = linesOf(text, (characters(1, 3) * size) / style.size);
    return { height: Math.max(least, height(lines)), cells: [{ column: 1, columns: 3, value: text, style }] };
  };
  const tableRow = (texts: readonly [string, string, string], style: CellStyle): SheetRow => {
    const cells = texts.map(
      (value, index): Cell => ({
        column: index + 1,
        value,
        style: index === 0 ? { ...style, horizontal: 'center' } : style,
      }),
    );
    const lines = texts.map((text, index) => linesOf(text, characters(index + 1, index + 1)));
    return { height: height(Math.max(...lines)), cells };
  };
  const numbered = (rows: readonly (readonly [string, string])[]): readonly SheetRow[] =>
    rows.map(([words, remark], index) => tableRow([String(index + 1), words, remark], boxed));
  const headed = (heads: readonly [string, string, string]): SheetRow =>
    tableRow(heads, { ...boxed, family: faces.hei, horizontal: 'center' });

  const notes = remarks(form);
  const relations = relationWords(form);
  const sections: readonly { readonly heading: string; readonly rows: readonly SheetRow[] }[] = [
    {
      heading: '填写要求',
      rows: requirements(form, options).map((text, index) => whole(`${index + 1}．${text}`, song, 18)),
    },
    { heading: '指标说明', rows: notes.length > 0 ? [headed(['序号', '指标', '说明']), ...numbered(notes)] : [] },
    {
      heading: '勾稽关系',
      rows:
        relations.length > 0
          ? [
              headed(['序号', '关系', '说明']),
              ...numbered(
                relations.map(({ relation, sentence }) => [sentence, `${relation.why}（${weightOf(relation)}）`]),
              ),
            ]
          : [],
    },
  ].filter(({ rows }) => rows.length > 0);
  const numerals = ['一', '二', '三'];
  const title: CellStyle = { ...hei, size: layout.annex.markSize, horizontal: 'center' };
  const rows = [
    whole(GUIDE, title, layout.grid.pitch * 1.2),
    ...sections.flatMap((section, index) => [
      whole(`${numerals[index]}、${section.heading}`, hei, 24),
      ...section.rows,
    ]),
  ];
  const breakable = rows.map((row) => ({ height: row.height, keepWithNext: row.cells[0]?.style.family === faces.hei }));
  const breaks = fittedBreaks(breakable, page.height - page.top - page.bottom, 0);
  const footer = pageFooter(layout);
  return {
    name: GUIDE,
    columns,
    rows,
    frozenRows: 1,
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
