import type { Block, PrintedReport, Table } from '../../src/document/printed.js';
import type { Page } from '../../src/typeset/index.js';

export const withoutSpace = (text: string): string => text.replace(/\s/gu, '');

const tableWords = ({ rows }: Pick<Table, 'rows'>): string =>
  rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines.map(({ text }) => text))).join('');

const blockWords = (block: Block): string => {
  switch (block.type) {
    case 'title':
      return block.lines.map(({ text }) => text).join('');
    case 'heading':
      return `${block.number}${block.text.text}`;
    case 'paragraph':
      return `${block.runIn ? `${block.runIn.number}${block.runIn.text.text}` : ''}${block.text.text}`;
    case 'line':
      return block.text.text;
    case 'issued':
      return `${block.agency.text}${block.date.text}`;
    case 'filing':
      return block.fields.map(({ label, value }) => `${label.text}${value.text}`).join('');
    case 'table':
      return tableWords(block);
  }
};

/** The words of a document in printed order, white space aside. */
export const documentWords = ({ body, annexes }: PrintedReport): string =>
  withoutSpace(
    [
      ...body.map(blockWords),
      ...annexes.map(({ mark, title, blocks }) => [mark.text, title.text, ...blocks.map(blockWords)].join('')),
    ].join(''),
  );

/** The words of the header rows that a document's tables repeat on a new page. */
export const repeatedHeads = ({ body, annexes }: PrintedReport): readonly string[] =>
  [...body, ...annexes.flatMap(({ blocks }) => blocks)].flatMap((block) =>
    block.type === 'table' && block.headRows > 0
      ? [withoutSpace(tableWords({ rows: block.rows.slice(0, block.headRows) }))]
      : [],
  );

/** The texts of pages joined, without page numbers and without header rows that a page repeats at its top. */
export const joinPages = (pages: readonly string[], heads: readonly string[]): string =>
  pages.reduce((before, text, i) => {
    const words = text.replace(new RegExp(`—${i + 1}—$`), '');
    const repeated = heads.find((head) => words.startsWith(head) && before.includes(head)) ?? '';
    return before + words.slice(repeated.length);
  }, '');

export const pageWords = ({ runs }: Page): string => withoutSpace(runs.map(({ text }) => text).join(''));
