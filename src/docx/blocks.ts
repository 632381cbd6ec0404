import { type FileChild, Paragraph } from 'docx';
import type { Annex, Block, PrintedReport, TextLine } from '../document/printed.js';
import type { Layout } from '../layout/layout.js';
import { renderFiling } from './filing.js';
import { renderIssued } from './issued.js';
import { renderHeading, renderParagraph } from './paragraph.js';
import { textRuns } from './runs.js';
import { own } from './styles.js';
import { renderTable } from './table.js';
import { titleLine } from './title.js';

const lineStyles: { readonly [role in TextLine['role']]: string } = {
  period: own.period,
  unit: own.unitLine,
  note: own.note,
};

/** The space below a title comes after what stands right under it. */
const NO_SPACE = { spacing: { after: 0 } };

const renderBlock = (block: Block, next: Block | undefined, layout: Layout): readonly FileChild[] => {
  switch (block.type) {
    case 'title':
      return block.lines.map(({ text }) => titleLine(text, 'Title', layout, next?.type === 'issued' ? NO_SPACE : {}));
    case 'heading':
      return [renderHeading(block)];
    case 'paragraph':
      return [renderParagraph(block)];
    case 'line':
      return [new Paragraph({ style: lineStyles[block.role], children: textRuns(block.text.text) })];
    case 'issued':
      return renderIssued(block, layout);
    case 'filing':
      return [renderFiling(block, layout)];
    case 'table':
      return [renderTable(block, layout)];
  }
};

// Word joins two tables with nothing between them, and wants a paragraph after the last one.
const needsGap = (block: Block, next: Block | undefined): boolean =>
  block.type === 'table' && (next === undefined || next.type === 'table');

const renderBlocks = (blocks: readonly Block[], layout: Layout): readonly FileChild[] =>
  blocks.flatMap((block, index) => [
    ...renderBlock(block, blocks[index + 1], layout),
    ...(needsGap(block, blocks[index + 1]) ? [new Paragraph({ style: own.gap })] : []),
  ]);

const renderAnnex = ({ mark, title, blocks }: Annex, layout: Layout): readonly FileChild[] => [
  new Paragraph({ style: own.annexMark, children: textRuns(mark.text) }),
  titleLine(title.text, own.annexTitle, layout),
  ...renderBlocks(blocks, layout),
];

/** Everything that stands on the pages, in order. */
export const renderReport = ({ body, annexes }: PrintedReport, layout: Layout): readonly FileChild[] => [
  ...renderBlocks(body, layout),
  ...annexes.flatMap((annex) => renderAnnex(annex, layout)),
];
