import type { Block, PrintedReport, Table } from '../../src/document/printed.js';

const wordsOfTable = (table: Table): readonly string[] =>
  table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.lines.map((line) => line.text)));

const wordsOfBlock = (block: Block): readonly string[] => {
  switch (block.type) {
    case 'title':
      return block.lines.map((line) => line.text);
    case 'heading':
      return [`${block.number}${block.text.text}`];
    case 'paragraph':
      return [`${block.runIn ? `${block.runIn.number}${block.runIn.text.text}` : ''}${block.text.text}`];
    case 'line':
      return [block.text.text];
    case 'issued':
      return [...(block.agency ? [block.agency.text] : []), block.date.text];
    case 'filing':
      return [block.fields.map(({ label, value }) => `${label.text}${value.text}`).join('\t')];
    case 'table':
      return wordsOfTable(block);
  }
};

/** Every paragraph of a report in order, those of the cells too. */
export const expectedWords = ({ body, annexes }: PrintedReport): readonly string[] => [
  ...body.flatMap(wordsOfBlock),
  ...annexes.flatMap(({ mark, title, blocks }) => [mark.text, title.text, ...blocks.flatMap(wordsOfBlock)]),
];
