import type { Annex, Block, PrintedReport, Table, TextLine, Title } from '../document/printed.js';
import type { Layout } from '../layout/layout.js';
import { type TextBlock, textBlockOf } from './grid.js';
import type { Metrics } from './metrics.js';
import type { LinePiece, Piece } from './piece.js';
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
import { rowPieces } from './table/row-pieces.js';

interface Column {
  readonly block: TextBlock;
  readonly layout: Layout;
  readonly metrics: Metrics;
  /** How many annexes the text may refer to. */
  readonly annexes: number;
}

const paragraphs = (styled: readonly StyledParagraph[], { block, metrics }: Column): readonly LinePiece[] =>
  styled.flatMap((paragraph) => setParagraph(paragraph, block.x, block.width, metrics));

const space = (height: number): readonly Piece[] => (height > 0 ? [blankStrip(height, true)] : []);

/** The title, what stands right under it, and its space. */
const titlePieces = (title: Title, under: Block | undefined, column: Column): readonly Piece[] => {
  const { layout } = column;
  const issued = under?.type === 'issued' && under.at === 'title' ? styleIssuedUnderTitle(under, layout) : [];
  return [
    ...space(layout.styles.title.before),
    ...paragraphs([...styleTitle(title, layout), ...issued], column),
    ...space(layout.styles.title.after),
  ];
};

/** Rows that all stay together make a table of one piece. */
export const standsTogether = ({ rows }: Table): boolean => rows.slice(0, -1).every(({ keepWithNext }) => keepWithNext);

const isNote = (block: Block): block is TextLine => block.type === 'line' && block.role === 'note';

const tablePieces = (block: Table, below: readonly Block[], column: Column): readonly Piece[] => {
  const { layout, metrics } = column;
  const table = layTable(block, column.block.width, layout, metrics);
  if (!standsTogether(block)) return rowPieces(table, layout.table.rowHeight);
  const end = below.findIndex((each) => !isNote(each));
  const notes = below.slice(0, end < 0 ? undefined : end).filter(isNote);
  return [{ type: 'table', table, notes: notes.flatMap((note) => notePieces(note, column)) }];
};

const notePieces = (note: TextLine, column: Column): readonly LinePiece[] =>
  paragraphs([styleLine(note, column.layout, column.annexes)], column);

const blockPieces = (block: Block, following: readonly Block[], column: Column): readonly Piece[] => {
  const { layout, metrics } = column;
  const [next] = following;
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
      return tablePieces(block, following, column);
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
  const above = blocks.slice(0, at).findLast((block) => !isNote(block));
  return above?.type === 'table' && standsTogether(above);
};

const blocksPieces = (blocks: readonly Block[], column: Column): readonly Piece[] =>
  blocks.flatMap((block, i) => {
    const next = blocks[i + 1];
    // Notes right below a table of one piece are part of it.
    if (isNote(block) && isUnderTable(blocks, i)) return [];
    const pieces = blockPieces(block, blocks.slice(i + 1), column);
    const isSigned = next?.type === 'issued' && next.at === 'end';
    const leadsToTable = next?.type === 'table' && block.type === 'paragraph';
    return isSigned || leadsToTable ? keepLast(pieces) : pieces;
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
