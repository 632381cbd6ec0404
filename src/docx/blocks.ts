import { AlignmentType, BookmarkEnd, BookmarkStart, type FileChild, Paragraph } from 'docx';
import type { Annex, Block, PrintedReport, Table, TextLine } from '../document/printed.js';
import type { Layout } from '../layout/layout.js';
import { annexBookmark } from './field.js';
import { renderFiling } from './filing.js';
import { renderIssued } from './issued.js';
import { linkedRuns } from './linked-runs.js';
import { renderHeading, renderParagraph } from './paragraph.js';
import { textRuns } from './runs.js';
import { own } from './style-ids.js';
import type { Surroundings } from './surroundings.js';
import { renderTable } from './table.js';
import { titleLine } from './title.js';

const lineStyles: { readonly [role in TextLine['role']]: string } = {
  period: own.period,
  unit: own.unitLine,
  note: own.note,
  addressee: own.text,
};

/** A letter's addressee is text that begins at the edge. */
const FLUSH = { indent: { firstLine: 0, firstLineChars: 0 }, alignment: AlignmentType.LEFT, keepNext: true };

/** The space below a title comes after what stands right under it. */
const NO_SPACE = { spacing: { after: 0 } };

const keptLastRow = (table: Table): Table => ({
  ...table,
  rows: table.rows.map((row, index) => (index === table.rows.length - 1 ? { ...row, keepWithNext: true } : row)),
});

// Word joins two tables with nothing between them, and wants a paragraph after the last one.
const needsGap = (next: Block | undefined): boolean =>
  next === undefined || next.type === 'table' || next.type === 'issued';

const renderBlock = (block: Block, next: Block | undefined, around: Surroundings): readonly FileChild[] => {
  const { layout, keepNext } = around;
  const keep = keepNext ? { keepNext } : {};
  switch (block.type) {
    case 'title':
      return block.lines.map(({ text }) => titleLine(text, 'Title', layout, next?.type === 'issued' ? NO_SPACE : {}));
    case 'heading':
      return [renderHeading(block, around)];
    case 'paragraph':
      return renderParagraph(block, around);
    case 'line':
      return [
        new Paragraph({
          style: lineStyles[block.role],
          ...(block.role === 'addressee' ? FLUSH : keep),
          children: linkedRuns(block.text.text, around.annexes),
        }),
      ];
    case 'issued':
      return renderIssued(block, layout);
    case 'filing':
      return renderFiling(block, layout);
    case 'table':
      return [
        renderTable(keepNext ? keptLastRow(block) : block, layout),
        ...(needsGap(next) ? [new Paragraph({ style: own.gap, ...keep })] : []),
      ];
  }
};

/** A signature never stands alone on its page: the block before it goes with it. */
const isSigned = (next: Block | undefined): boolean => next?.type === 'issued' && next.at === 'end';

const renderBlocks = (blocks: readonly Block[], layout: Layout, annexes: number): readonly FileChild[] =>
  blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    return renderBlock(block, next, { layout, annexes, keepNext: isSigned(next) });
  });

/** 附件, which references in the text lead to. */
const annexMark = (text: string, index: number): Paragraph => {
  const id = index + 1;
  const paragraph = new Paragraph({ style: own.annexMark });
  const children = [new BookmarkStart(annexBookmark(index), id), ...textRuns(text), new BookmarkEnd(id)];
  for (const child of children) paragraph.addChildElement(child);
  return paragraph;
};

const renderAnnex = (
  { mark, title, blocks }: Annex,
  index: number,
  layout: Layout,
  annexes: number,
): readonly FileChild[] => [
  annexMark(mark.text, index),
  titleLine(title.text, own.annexTitle, layout),
  ...renderBlocks(blocks, layout, annexes),
];

/** Everything that stands on the pages, in order. */
export const renderReport = ({ body, annexes }: PrintedReport, layout: Layout): readonly FileChild[] => [
  ...renderBlocks(body, layout, annexes.length),
  ...annexes.flatMap((annex, index) => renderAnnex(annex, index, layout, annexes.length)),
];
