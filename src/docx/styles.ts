import type { Layout } from '../layout/layout.js';
import type { HeadingLevelNumber } from '../layout/measures.js';
import type { TextStyle } from '../layout/text-style.js';
import { headingStyle, runInStyle, styleIds } from './style-ids.js';
import { addedTo, isGridTooClose, neutralLook, wordLook } from './word-look.js';
import type { CharacterStyle, ParagraphLook, ParagraphStyle, Style } from './word-style.js';

const levels: readonly HeadingLevelNumber[] = [1, 2, 3, 4, 5];
const levelNames = { 1: '一', 2: '二', 3: '三', 4: '四', 5: '五' } as const;

/** A title's type may be higher than a line of the grid, which would then take two; its lines stand close together. */
const TITLE_LINES: ParagraphLook = { offGrid: true, contextual: true };

/** All styles of a report, from the layout's style sheet. */
export const stylesOf = (layout: Layout): readonly Style[] => {
  const { styles, table, pageNumber, issued } = layout;
  const normal = neutralLook(layout);
  const text = wordLook(styles.body, layout);

  /** A style of a role: on the body's if it is set on the same grid, else on the neutral one. */
  const paragraph = (id: string, name: string, style: TextStyle, more: ParagraphLook = {}): ParagraphStyle => {
    const isBody = style.advance === styles.body.advance;
    const look = wordLook(style, layout);
    return {
      type: 'paragraph',
      id,
      name,
      basedOn: isBody ? styleIds.text : 'Normal',
      ...addedTo(isBody ? text : normal, { ...look, paragraph: { ...look.paragraph, ...more } }),
    };
  };
  const ofPage = (
    id: string,
    name: string,
    align: ParagraphLook['align'],
    indent?: ParagraphLook['indent'],
  ): Style => ({
    type: 'paragraph',
    id,
    name,
    basedOn: 'Footer',
    paragraph: { ...(align && { align }), ...(indent && { indent }) },
    run: {},
  });
  const { cell } = styles;
  const heading = (level: HeadingLevelNumber): ParagraphLook => ({
    outline: level - 1,
    ...(layout.heading.numbers === 'automatic' && { numbered: level - 1 }),
  });
  const atEdge = styles.pageNumber.size;

  return [
    // Pictures, tables and comments that people insert take Word's own: a line as high as what stands in it, no indent.
    {
      type: 'paragraph',
      id: 'Normal',
      name: 'Normal',
      paragraph: isGridTooClose(layout) ? { offGrid: true } : {},
      run: { face: styles.body.face, latin: styles.body.latin, size: styles.body.size },
    },
    { type: 'paragraph', id: styleIds.text, name: '公文正文', basedOn: 'Normal', ...addedTo(normal, text) },
    { ...paragraph('Title', 'Title', styles.title, TITLE_LINES), next: styleIds.text },
    ...levels.map(
      (level): ParagraphStyle => ({
        ...paragraph(headingStyle(level), `heading ${level}`, styles.heading[level], heading(level)),
        // Programs have looks of their own for headings, which go as far as nothing is said.
        run: { face: styles.heading[level].face, bold: styles.heading[level].bold },
        next: styleIds.text,
      }),
    ),
    ...levels.map(
      (level): CharacterStyle => ({
        type: 'character',
        id: runInStyle(level),
        name: `段首${levelNames[level]}级标题`,
        run: { face: styles.runIn[level].face, bold: styles.runIn[level].bold },
      }),
    ),
    paragraph(styleIds.addressText, '公文正文（含网址）', { ...styles.body, align: 'left' }),
    paragraph(styleIds.titleAgency, '标题下署名', styles.issuedUnderTitle),
    paragraph(styleIds.titleDate, '标题下日期', { ...styles.issuedUnderTitle, after: styles.title.after }),
    paragraph(styleIds.agency, '发文机关署名', { ...styles.signature, keepWithNext: true }),
    // Room to the right, so that a program that sets digits wider does not break the date.
    paragraph(
      styleIds.date,
      '成文日期',
      { ...styles.signature, before: 0 },
      {
        indent: { em: styles.body.size, firstLine: 0, right: -issued.date },
      },
    ),
    {
      ...paragraph(styleIds.annexMark, '附件', styles.annexMark, { pageBreakBefore: true, outline: 0 }),
      next: styleIds.annexTitle,
    },
    paragraph(styleIds.annexTitle, '附件标题', styles.annexTitle, TITLE_LINES),
    paragraph(styleIds.period, '统计年度', styles.line.period),
    paragraph(styleIds.unitLine, '填报单位', styles.line.unit),
    // Between two notes there is no space.
    paragraph(styleIds.note, '表注', styles.line.note, { contextual: true }),
    paragraph(styleIds.filing, '填报信息', styles.filing),
    {
      type: 'paragraph',
      id: styleIds.gap,
      name: '表后间隔',
      basedOn: 'Normal',
      paragraph: { line: 1, offGrid: true },
      run: { size: 1 },
    },
    paragraph(styleIds.head, '表头', cell.head),
    paragraph(styleIds.banner, '表格分块标题', cell.banner),
    paragraph(styleIds.corner, '表内说明', cell.corner),
    paragraph(styleIds.label, '统计指标', cell.label),
    paragraph(styleIds.figure, '统计数', cell.figure),
    {
      type: 'table',
      id: styleIds.table,
      name: '统计表',
      border: table.border,
      padding: {
        sides: table.cellPadding,
        // Rows of several lines get the air that a row of one line has, less the frame's own thickness.
        above: Math.max(0, (table.rows.minInAnnex - cell.label.leading) / 2 - table.border),
      },
    },
    paragraph('Footer', 'footer', styles.pageNumber),
    ofPage(styleIds.oddPage, '单页页码', 'right', { em: atEdge, right: pageNumber.inset }),
    ofPage(styleIds.evenPage, '双页页码', 'left', { em: atEdge, left: pageNumber.inset }),
    ofPage(styleIds.centredPage, '居中页码', 'center'),
  ];
};
