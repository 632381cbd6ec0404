import type { Annex, Block, Paragraph, PrintedReport, Text } from '../document/printed.js';
import { headingRanks } from './headings.js';
import { linkedText } from './links.js';
import { brokenLines, element, join, type Markup, plainText } from './markup.js';
import { renderTable } from './table.js';

/** Between fields of one line, as in the plain text. */
const FIELD_GAP = '\u3000\u3000';

/** Where a block stands. */
interface BlockContext {
  /** The rank of a heading, 2 … 6. */
  readonly rank: number;
  /** What a table here is called: its own name, or the annex's title. */
  readonly tableName: (name: string) => string;
}

const renderLine = (className: string | undefined, { text }: Text): Markup =>
  element('p', { class: className }, linkedText(text));

const renderParagraph = ({ runIn, text }: Paragraph): Markup => {
  const opening = runIn
    ? [element('strong', { class: `level-${runIn.level}` }, plainText(`${runIn.number}${runIn.text.text}`))]
    : [];
  return element('p', {}, ...opening, linkedText(text.text));
};

const renderBlock = (block: Block, { rank, tableName }: BlockContext): readonly Markup[] => {
  switch (block.type) {
    case 'title':
      return [element('h1', {}, brokenLines(block.lines.map(({ text }) => plainText(text))))];
    case 'heading':
      return [element(`h${rank}`, { class: `level-${block.level}` }, plainText(`${block.number}${block.text.text}`))];
    case 'paragraph':
      return [renderParagraph(block)];
    case 'line':
      return [renderLine(block.role, block.text)];
    case 'issued':
      return [
        ...(block.agency ? [renderLine(`agency at-${block.at}`, block.agency)] : []),
        renderLine(`date at-${block.at}`, block.date),
      ];
    case 'filing': {
      const fields = block.fields.map(({ label, value }) => linkedText(`${label.text}${value.text}`));
      return [element('p', { class: 'filing' }, join(fields, FIELD_GAP))];
    }
    case 'table':
      return [renderTable(block, tableName(block.name))];
  }
};

/** 表三 alone says little: its part's heading goes with it. */
const nameUnder =
  (heading: string) =>
  (name: string): string =>
    heading === '' ? name : `${name} ${heading}`;

const renderBody = (blocks: readonly Block[]): readonly Markup[] => {
  const ranks = headingRanks(blocks);
  let part = '';
  return blocks.flatMap((block, index) => {
    if (block.type === 'heading' && block.level === 1) part = block.text.text;
    return renderBlock(block, { rank: ranks[index] ?? 0, tableName: nameUnder(part) });
  });
};

const renderAnnex = ({ mark, title, blocks }: Annex): readonly Markup[] => {
  const tables = blocks.filter(({ type }) => type === 'table').length;
  const tableName = (name: string): string => (tables > 1 ? `${title.text} ${name}` : title.text);
  return [
    element('p', { class: 'annex-mark' }, plainText(mark.text)),
    element('h2', { class: 'annex-title' }, plainText(title.text)),
    ...blocks.flatMap((block) => renderBlock(block, { rank: 0, tableName })),
  ];
};

/** Everything that is printed, in order. */
export const renderBlocks = ({ body, annexes }: PrintedReport): readonly Markup[] => [
  ...renderBody(body),
  ...annexes.flatMap(renderAnnex),
];
