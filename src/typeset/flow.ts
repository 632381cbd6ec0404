import { keepsWithNext } from '../document/keep-together.js';
import type { Annex, Block, PrintedReport, Table, TextLine, Title } from '../document/printed.js';
import { isNote, notesBelow, tableAbove } from '../document/table-notes.js';
import type { Layout } from '../layout/layout.js';
import { type TextBlock, textBlockOf } from './grid.js';
import type { Metrics } from './metrics.js';
import type { LinePiece, Piece } from './piece.js';
import { setFiling } from './set-filing.js';
import { setIssued } from './set-issued.js';
import { blankStrip, setParagraph, setTitle } from './set-paragraph.js';
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
import { rowPieces } from './table/row-pieces.js';

interface FlowContext {
  readonly block: TextBlock;
  readonly layout: Layout;
  readonly metrics: Metrics;
  /** How many annexes the text may refer to. */
  readonly annexes: number;
}

const paragraphs = (styled: readonly StyledParagraph[], { block, metrics }: FlowContext): readonly LinePiece[] =>
  styled.flatMap((paragraph) => setParagraph(paragraph, block.x, block.width, metrics));

const space = (height: number): readonly Piece[] => (height > 0 ? [blankStrip(height, true)] : []);

/** The title, what stands right under it, and its space. */
const titlePieces = (title: Title, under: Block | undefined, context: FlowContext): readonly Piece[] => {
  const { layout } = context;
  const issued = under?.type === 'issued' && under.at === 'title' ? styleIssuedUnderTitle(under, layout) : [];
  return [
    ...space(layout.styles.title.before),
    ...setTitle(styleTitle(title, layout), context.block.x, context.block.width, context.metrics),
    ...paragraphs(issued, context),
    ...space(layout.styles.title.after),
  ];
};

/** Rows that all stay together make a table of one piece. */
export const standsTogether = ({ rows }: Table): boolean => rows.slice(0, -1).every(({ keepWithNext }) => keepWithNext);

const tablePieces = (block: Table, notes: readonly TextLine[], context: FlowContext): readonly Piece[] => {
  const { layout, metrics } = context;
  const table = layTable(block, context.block.width, layout, metrics);
  if (!standsTogether(block)) return rowPieces(table, layout.table.rowHeight);
  return [{ type: 'table', table, notes: notes.flatMap((note) => notePieces(note, context)) }];
};

const notePieces = (note: TextLine, context: FlowContext): readonly LinePiece[] =>
  paragraphs([styleLine(note, context.layout, context.annexes)], context);

const blockPieces = (block: Block, blocks: readonly Block[], at: number, context: FlowContext): readonly Piece[] => {
  const { layout, metrics } = context;
  const next = blocks[at + 1];
  switch (block.type) {
    case 'title':
      return titlePieces(block, next, context);
    case 'issued':
      // Under the title it is set with the title.
      return block.at === 'title' ? [] : setIssued(block, context.block, layout, metrics);
    case 'heading':
      return paragraphs([styleHeading(block, layout)], context);
    case 'paragraph':
      return paragraphs([styleParagraph(block, layout, context.annexes)], context);
    case 'line':
      return [
        ...paragraphs([styleLine(block, layout, context.annexes)], context),
        ...(next?.type === 'table' && block.role === 'unit'
          ? [blankStrip(layout.styles.line.unit.after, true, false)]
          : []),
      ];
    case 'filing':
      return setFiling(block, context.block, layout, metrics);
    case 'table':
      return tablePieces(block, notesBelow(blocks, at), context);
  }
};

/** The last piece of what stands before a signature, or leads to a table, goes with it. */
const keepLast = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((piece, i) =>
    i === pieces.length - 1 && (piece.type === 'line' || piece.type === 'row')
      ? { ...piece, keepWithNext: true }
      : piece,
  );

const isUnderTable = (blocks: readonly Block[], at: number): boolean => {
  const above = tableAbove(blocks, at);
  return above !== undefined && standsTogether(above);
};

const blocksPieces = (blocks: readonly Block[], context: FlowContext): readonly Piece[] =>
  blocks.flatMap((block, i) => {
    // Notes right below a table of one piece are part of it.
    if (isNote(block) && isUnderTable(blocks, i)) return [];
    const pieces = blockPieces(block, blocks, i, context);
    return keepsWithNext(block, blocks[i + 1]) ? keepLast(pieces) : pieces;
  });

const annexPieces = (annex: Annex, context: FlowContext): readonly Piece[] => {
  const { layout } = context;
  return [
    { type: 'break' },
    ...paragraphs([styleAnnexMark(annex.mark, annex.title, layout)], context),
    ...space(layout.styles.annexTitle.before),
    ...paragraphs([styleAnnexTitle(annex.title, layout)], context),
    ...blocksPieces(annex.blocks, context),
  ];
};

/** The whole report as a row of pieces, every line broken. */
export const flow = (document: PrintedReport, layout: Layout, metrics: Metrics): readonly Piece[] => {
  const context: FlowContext = { block: textBlockOf(layout), layout, metrics, annexes: document.annexes.length };
  return [...blocksPieces(document.body, context), ...document.annexes.flatMap((annex) => annexPieces(annex, context))];
};
