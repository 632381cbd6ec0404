import { gbt9704 } from './gbt9704.js';
import type { HeadingLevelNumber, LayoutMeasures } from './measures.js';
import type { StyleSheet, TextStyle } from './text-style.js';

const levels = <T>(of: (level: HeadingLevelNumber) => T): { readonly [level in HeadingLevelNumber]: T } => ({
  1: of(1),
  2: of(2),
  3: of(3),
  4: of(4),
  5: of(5),
});

/** The look of every role, from the measures of a layout. */
export const styleSheet = (layout: LayoutMeasures): StyleSheet => {
  const { bodySize, grid, table } = layout;

  const body: TextStyle = {
    face: 'fangsong',
    latin: 'latin',
    size: bodySize,
    bold: false,
    advance: grid.cell,
    leading: grid.pitch,
    onGrid: true,
    align: 'justified',
    firstLine: layout.firstLineIndent,
    before: 0,
    after: 0,
    lines: 'full',
    keepWithNext: false,
    keepTogether: false,
  };
  const flush: TextStyle = { ...body, align: 'left', firstLine: 0 };
  const centred: TextStyle = { ...flush, align: 'centred' };
  const sized = (style: TextStyle, size: number): TextStyle => ({ ...style, size, advance: size });

  const headingFace = (level: HeadingLevelNumber) => ({
    face: layout.heading.faces[level],
    bold: layout.heading.bold.includes(level),
  });

  // 7.3.1: digits of the title stand in the title face too.
  const titleLine: TextStyle = {
    ...sized(centred, layout.title.size),
    face: 'title',
    latin: 'title',
    leading: layout.title.pitch,
    lines: 'even',
    keepWithNext: true,
    keepTogether: true,
  };

  const ofTable: TextStyle = { ...sized(flush, table.size), face: 'song', onGrid: false };
  const besideTable: TextStyle = { ...ofTable, leading: table.rowHeight };
  const inCell: TextStyle = { ...ofTable, leading: table.size * gbt9704.cellLeading.value };
  const inCellCentred: TextStyle = { ...inCell, align: 'centred', lines: 'even' };
  const { size: pageNumberSize } = layout.pageNumber;

  return {
    title: { ...titleLine, before: layout.title.above * grid.pitch, after: layout.title.below * grid.pitch },
    issuedUnderTitle: { ...centred, face: 'kai', keepWithNext: true },
    heading: levels((level) => ({
      ...body,
      ...headingFace(level),
      align: 'left',
      lines: 'whole-words',
      keepWithNext: true,
      keepTogether: true,
    })),
    runIn: levels((level) => ({ ...body, ...headingFace(level) })),
    body,
    // 7.3.5.2: one line below the text.
    signature: { ...flush, before: grid.pitch, lines: 'whole-words', keepTogether: true },
    annexMark: { ...sized(flush, layout.annex.markSize), face: 'hei', keepWithNext: true },
    annexTitle: { ...titleLine, before: (layout.annex.titleLine - 2) * grid.pitch },
    line: {
      period: { ...centred, keepWithNext: true },
      // The text stands as far from the table as those of the text do.
      unit: { ...besideTable, after: table.air - (table.rowHeight - table.size) / 2, keepWithNext: true },
      note: { ...besideTable, before: gbt9704.noteSpace.value },
      // 7.3.2: 居左顶格.
      addressee: { ...flush, lines: 'whole-words', keepWithNext: true, keepTogether: true },
    },
    filing: { ...besideTable, before: table.size / 2 },
    cell: {
      banner: { ...inCellCentred, fill: table.bannerFill },
      head: inCellCentred,
      corner: { ...inCell, face: 'kai' },
      label: inCell,
      unit: inCellCentred,
      code: inCellCentred,
      figure: inCellCentred,
      empty: inCellCentred,
    },
    // 7.5: 半角宋体阿拉伯数字.
    pageNumber: {
      ...sized(flush, pageNumberSize),
      face: 'song',
      latin: 'song',
      leading: pageNumberSize * gbt9704.cellLeading.value,
      onGrid: false,
    },
  };
};
