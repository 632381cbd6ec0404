import type { FaceRole } from '../layout/faces.js';
import type { Layout } from '../layout/layout.js';
import type { HeadingLevelNumber } from '../layout/measures.js';
import { advanceOf, characterSpacing } from './page.js';

/** How a paragraph style sets its lines; lengths in points, indents in characters of `em` points. */
export interface ParagraphLook {
  readonly align?: 'left' | 'center' | 'right' | 'both';
  readonly indent?: {
    readonly em: number;
    readonly firstLine?: number;
    readonly left?: number;
    readonly right?: number;
  };
  readonly before?: number;
  readonly after?: number;
  /** Exact distance of baselines. */
  readonly line?: number;
  /** `before` and `after` do not apply between two paragraphs of this style. */
  readonly contextual?: true;
  readonly keepNext?: true;
  readonly pageBreakBefore?: true;
  /** Lines keep off the page's grid. */
  readonly offGrid?: true;
  /** 0 … 8: the paragraph is an entry of the outline. */
  readonly outline?: number;
  /** 0 … 4: Word numbers the paragraph itself, at this level of the headings. */
  readonly numbered?: number;
}

export interface RunLook {
  readonly face?: FaceRole;
  /** Face of letters and digits, where it is not the layout's `latin`. */
  readonly latin?: FaceRole;
  readonly size?: number;
  readonly bold?: boolean;
  /** Twips added to each advance. */
  readonly spacing?: number;
}

export interface ParagraphStyle {
  readonly type: 'paragraph';
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  readonly paragraph: ParagraphLook;
  readonly run: RunLook;
}

export interface CharacterStyle {
  readonly type: 'character';
  readonly id: string;
  readonly name: string;
  readonly run: RunLook;
}

export interface TableStyle {
  readonly type: 'table';
  readonly id: string;
  readonly name: string;
  /** Weight of the lines, in points. */
  readonly border: number;
  /** Space at the edges of a cell, in points. */
  readonly padding: { readonly sides: number; readonly above: number };
}

export type Style = ParagraphStyle | CharacterStyle | TableStyle;

/** Ids of our own styles, by use. A clerk sees their Chinese names. */
export const own = {
  text: 'ReportText',
  addressText: 'AddressText',
  titleAgency: 'TitleAgency',
  titleDate: 'TitleDate',
  agency: 'IssuingAgency',
  date: 'IssueDate',
  annexMark: 'AnnexMark',
  annexTitle: 'AnnexTitle',
  period: 'TablePeriod',
  unitLine: 'TableUnitLine',
  note: 'TableNote',
  filing: 'FilingLine',
  gap: 'TableGap',
  table: 'StatisticsTable',
  head: 'TableHead',
  banner: 'TableBanner',
  corner: 'TableCorner',
  label: 'TableLabel',
  figure: 'TableFigure',
  oddPage: 'PageNumberOdd',
  evenPage: 'PageNumberEven',
  centredPage: 'PageNumberCentred',
} as const;

const levels: readonly HeadingLevelNumber[] = [1, 2, 3, 4, 5];
const levelNames = { 1: '一', 2: '二', 3: '三', 4: '四', 5: '五' } as const;

export const headingStyle = (level: HeadingLevelNumber): string => `Heading${level}`;
export const runInStyle = (level: HeadingLevelNumber): string => `RunInHeading${level}`;

/** Room of a table line: a little more than its type, whatever the face says of itself. */
export const tableLine = ({ table }: Layout): number => table.size * 1.2;

/** All styles of a report, from the layout. */
export const stylesOf = (layout: Layout): readonly Style[] => {
  const { bodySize, grid, title, table, pageNumber } = layout;
  // Indents are whole cells of the grid.
  const em = advanceOf(layout);
  const flush = { em, firstLine: 0 };
  // On a grid closer than a face's own height a program gives each line two of its lines.
  const onGrid: ParagraphLook = grid.pitch < bodySize * 1.5 ? { offGrid: true } : {};
  const numbered = layout.heading.numbers === 'automatic';
  const headingRun = (level: HeadingLevelNumber): RunLook => ({
    face: layout.heading.faces[level],
    bold: layout.heading.bold.includes(level),
  });
  // A title's type may be higher than a line of the grid, which would then take two.
  const titleLines = { line: title.pitch, offGrid: true, contextual: true, keepNext: true } as const;
  const titleRun: RunLook = { face: 'title', latin: 'title', size: title.size };
  const style = (id: string, name: string, paragraph: ParagraphLook, run: RunLook = {}): ParagraphStyle => ({
    type: 'paragraph',
    id,
    name,
    basedOn: own.text,
    paragraph,
    run,
  });
  // What is set in a type of its own takes nothing from the body.
  const apart = (id: string, name: string, paragraph: ParagraphLook, run: RunLook): ParagraphStyle => ({
    ...style(id, name, paragraph, run),
    basedOn: 'Normal',
  });
  const inTable = (id: string, name: string, align: ParagraphLook['align'], run: RunLook = {}): ParagraphStyle =>
    apart(
      id,
      name,
      { ...(align && { align }), line: tableLine(layout), offGrid: true },
      { face: 'song', size: table.size, ...run },
    );
  const besideTable = (id: string, name: string, look: ParagraphLook): ParagraphStyle =>
    apart(
      id,
      name,
      { align: 'left', line: table.rowHeight, offGrid: true, ...look },
      { face: 'song', size: table.size },
    );
  const ofPage = (id: string, name: string, look: ParagraphLook): ParagraphStyle => ({
    type: 'paragraph',
    id,
    name,
    basedOn: 'Footer',
    paragraph: look,
    run: {},
  });

  // Rows of several lines get the air that a row of one line has, less the frame's own thickness.
  const above = Math.max(0, (table.rowHeight - tableLine(layout)) / 2 - table.border);
  const padding = { sides: table.cellPadding, above };

  return [
    // Pictures, tables and comments that people insert take Word's own: a line as high as what stands in it, no indent.
    {
      type: 'paragraph',
      id: 'Normal',
      name: 'Normal',
      paragraph: onGrid,
      run: { face: 'fangsong', size: bodySize },
    },
    apart(
      own.text,
      '公文正文',
      {
        align: 'both',
        indent: { em, firstLine: layout.firstLineIndent },
        before: 0,
        after: 0,
        line: grid.pitch,
      },
      { spacing: characterSpacing(layout) },
    ),
    {
      ...apart(
        'Title',
        'Title',
        {
          align: 'center',
          before: title.above * grid.pitch,
          after: title.below * grid.pitch,
          ...titleLines,
        },
        titleRun,
      ),
      next: own.text,
    },
    ...levels.map(
      (level): ParagraphStyle => ({
        ...style(
          headingStyle(level),
          `heading ${level}`,
          { keepNext: true, outline: level - 1, ...(numbered && { numbered: level - 1 }) },
          headingRun(level),
        ),
        next: own.text,
      }),
    ),
    ...levels.map(
      (level): CharacterStyle => ({
        type: 'character',
        id: runInStyle(level),
        name: `段首${levelNames[level]}级标题`,
        run: headingRun(level),
      }),
    ),
    style(own.addressText, '公文正文（含网址）', { align: 'left' }),
    style(own.titleAgency, '标题下署名', { align: 'center', indent: flush, keepNext: true }, { face: 'kai' }),
    style(
      own.titleDate,
      '标题下日期',
      { align: 'center', indent: flush, after: title.below * grid.pitch },
      { face: 'kai' },
    ),
    // 7.3.5.2: one line below the text.
    style(own.agency, '发文机关署名', { align: 'left', indent: flush, before: grid.pitch, keepNext: true }),
    // Room to the right, so that a program that sets digits wider does not break the date.
    style(own.date, '成文日期', { align: 'left', indent: { ...flush, right: -layout.issued.date } }),
    {
      ...style(
        own.annexMark,
        '附件',
        { align: 'left', indent: flush, keepNext: true, pageBreakBefore: true, outline: 0 },
        { face: 'hei', size: layout.annex.markSize },
      ),
      next: own.annexTitle,
    },
    apart(
      own.annexTitle,
      '附件标题',
      {
        align: 'center',
        before: (layout.annex.titleLine - 2) * grid.pitch,
        ...titleLines,
      },
      titleRun,
    ),
    style(own.period, '统计年度', { align: 'center', indent: flush, keepNext: true }),
    besideTable(own.unitLine, '填报单位', { after: table.size / 2, keepNext: true }),
    besideTable(own.note, '表注', {}),
    // No higher than its words: under a title of two lines the table just fills its second page.
    besideTable(own.filing, '填报信息', { before: table.size * 0.4, line: tableLine(layout) }),
    apart(own.gap, '表后间隔', { line: 1, offGrid: true }, { size: 1 }),
    inTable(own.head, '表头', 'center'),
    inTable(own.banner, '表格分块标题', 'center'),
    inTable(own.corner, '表内说明', 'left', { face: 'kai' }),
    inTable(own.label, '统计指标', 'left'),
    inTable(own.figure, '统计数', 'center'),
    { type: 'table', id: own.table, name: '统计表', border: table.border, padding },
    apart(
      'Footer',
      'footer',
      { align: 'center', line: footerLine(layout), offGrid: true },
      { face: 'song', latin: 'song', size: pageNumber.size },
    ),
    ofPage(own.oddPage, '单页页码', {
      align: 'right',
      indent: { em: pageNumber.size, right: pageNumber.inset },
    }),
    ofPage(own.evenPage, '双页页码', {
      align: 'left',
      indent: { em: pageNumber.size, left: pageNumber.inset },
    }),
    ofPage(own.centredPage, '居中页码', { align: 'center' }),
  ];
};

/** Room of the page number's line. */
export const footerLine = ({ pageNumber }: Layout): number => pageNumber.size * 1.2;
