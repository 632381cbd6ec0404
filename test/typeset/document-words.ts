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
      return `${block.agency?.text ?? ''}${block.date.text}`;
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

/** What a new page repeats at its top: the words of a table's header rows, and the label of a group that goes on. */
export interface Repeated {
  readonly head: string;
  readonly labels: readonly string[];
}

export const repeatedHeads = ({ body, annexes }: PrintedReport): readonly Repeated[] =>
  [...body, ...annexes.flatMap(({ blocks }) => blocks)].flatMap((block) =>
    block.type === 'table' && block.headRows > 0
      ? [
          {
            head: withoutSpace(tableWords({ rows: block.rows.slice(0, block.headRows) })),
            labels: block.rows
              .flatMap(({ cells }) => cells)
              .filter(({ role, rowSpan }) => role === 'label' && rowSpan > 1)
              .map(({ lines }) => withoutSpace(lines.map(({ text }) => text).join(''))),
          },
        ]
      : [],
  );

/** The texts of pages joined, without page numbers and without what a page repeats at its top. */
export const joinPages = (pages: readonly string[], heads: readonly Repeated[]): string =>
  pages.reduce((before, text, i) => {
    const words = text.replace(new RegExp(`—${i + 1}—$`), '');
    const repeated = heads.find(({ head }) => words.startsWith(head) && before.includes(head));
    if (!repeated) return before + words;
    const rest = words.slice(repeated.head.length);
    // A label that stands on the page before, in the table that goes on.
    const table = before.slice(before.lastIndexOf(repeated.head));
    const label = repeated.labels.find((each) => rest.startsWith(each) && table.includes(each)) ?? '';
    return before + rest.slice(label.length);
  }, '');

export const pageWords = ({ runs }: Page): string => withoutSpace(runs.map(({ text }) => text).join(''));
