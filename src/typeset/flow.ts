import type { Annex, Block, PrintedReport, Title } from '../document/printed.js';
import type { Layout } from '../layout/layout.js';
import { type TextBlock, textBlockOf } from './grid.js';
import type { Metrics } from './metrics.js';
import type { Piece, RowPiece } from './piece.js';
import { setFiling } from './set-filing.js';
import { setIssued } from './set-issued.js';
import { blankStrip, setParagraph } from './set-paragraph.js';
import {
  styleAnnexMark,
  styleAnnexTitle,
  styleHeading,
  styleIssuedUnderTitle,
  styleLine,
  styleParagraph,
  styleTitle,
} from './style-block.js';
import type { StyledParagraph } from './styled-paragraph.js';
import { layTable } from './table/lay-table.js';

interface Column {
  readonly block: TextBlock;
  readonly layout: Layout;
  readonly metrics: Metrics;
  /** How many annexes the text may refer to. */
  readonly annexes: number;
}

const paragraphs = (styled: readonly StyledParagraph[], { block, metrics }: Column): readonly Piece[] =>
  styled.flatMap((paragraph) => setParagraph(paragraph, block.x, block.width, metrics));

const space = (height: number): readonly Piece[] => (height > 0 ? [blankStrip(height, true)] : []);

/** The title, what stands right under it, and its space. */
const titlePieces = (title: Title, under: Block | undefined, column: Column): readonly Piece[] => {
  const { layout } = column;
  const issued = under?.type === 'issued' ? styleIssuedUnderTitle(under, layout) : [];
  return [
    ...space(layout.styles.title.before),
    ...paragraphs([...styleTitle(title, layout), ...issued], column),
    ...space(layout.styles.title.after),
  ];
};

const rowPieces = (block: Extract<Block, { type: 'table' }>, column: Column): readonly Piece[] => {
  const { layout, metrics } = column;
  const table = layTable(block, column.block.width, layout, metrics);
  return table.rowHeights.map(
    (height, row): RowPiece => ({ type: 'row', height, keepWithNext: table.keepWithNext[row] ?? false, table, row }),
  );
};

const blockPieces = (block: Block, next: Block | undefined, column: Column): readonly Piece[] => {
  const { layout, metrics } = column;
  switch (block.type) {
    case 'title':
      return titlePieces(block, next, column);
    case 'issued':
      // Under the title it is set with the title.
      return block.at === 'title' ? [] : setIssued(block, column.block, layout, metrics);
    case 'heading':
      return paragraphs([styleHeading(block, layout)], column);
    case 'paragraph':
      return paragraphs([styleParagraph(block, layout, column.annexes)], column);
    case 'line':
      return [
        ...paragraphs([styleLine(block, layout, column.annexes)], column),
        ...(next?.type === 'table' && block.role === 'unit'
          ? [blankStrip(layout.styles.line.unit.after, true, false)]
          : []),
      ];
    case 'filing':
      return setFiling(block, column.block, layout, metrics);
    case 'table':
      return rowPieces(block, column);
  }
};

/** The last piece of what stands before a signature goes with it: a page never holds the signature alone. */
const keepLast = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((piece, i) =>
    i === pieces.length - 1 && piece.type !== 'break' ? { ...piece, keepWithNext: true } : piece,
  );

const blocksPieces = (blocks: readonly Block[], column: Column): readonly Piece[] =>
  blocks.flatMap((block, i) => {
    const next = blocks[i + 1];
    const pieces = blockPieces(block, next, column);
    const signed = next?.type === 'issued' && next.at === 'end';
    return signed ? keepLast(pieces) : pieces;
  });

const annexPieces = (annex: Annex, column: Column): readonly Piece[] => {
  const { layout } = column;
  return [
    { type: 'break' },
    ...paragraphs([styleAnnexMark(annex.mark, annex.title, layout)], column),
    ...space(layout.styles.annexTitle.before),
    ...paragraphs([styleAnnexTitle(annex.title, layout)], column),
    ...blocksPieces(annex.blocks, column),
  ];
};

/** The whole report as a row of pieces, every line broken. */
export const flow = (document: PrintedReport, layout: Layout, metrics: Metrics): readonly Piece[] => {
  const column: Column = { block: textBlockOf(layout), layout, metrics, annexes: document.annexes.length };
  return [...blocksPieces(document.body, column), ...document.annexes.flatMap((annex) => annexPieces(annex, column))];
};
