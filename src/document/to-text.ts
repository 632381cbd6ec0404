import type { Report } from '../report/report.js';
import { type ComposeOptions, composeDocument } from './compose-document.js';
import type { Annex, Block, Cell, PrintedReport, Table } from './printed.js';

const IDEOGRAPHIC_SPACE = '\u3000';
const PARAGRAPH_INDENT = IDEOGRAPHIC_SPACE.repeat(2);

const cellText = (cell: Cell): string =>
  `${IDEOGRAPHIC_SPACE.repeat(cell.indent)}${cell.lines.map((line) => line.text).join('')}`;

const tableText = (table: Table): string =>
  table.rows.map((row) => row.cells.map(cellText).join('\t').trimEnd()).join('\n');

const blockText = (block: Block): string => {
  switch (block.type) {
    case 'title':
      return `${block.lines.map((line) => line.text).join('\n')}\n`;
    case 'heading':
      return `${block.level === 1 ? '\n' : ''}${PARAGRAPH_INDENT}${block.number}${block.text.text}`;
    case 'paragraph':
      return `${PARAGRAPH_INDENT}${block.runIn ? `${block.runIn.number}${block.runIn.text.text}` : ''}${block.text.text}`;
    case 'line':
      return block.text.text;
    case 'issued':
      return `\n${block.agency ? `${block.agency.text}\n` : ''}${block.date.text}\n`;
    case 'filing':
      return block.fields.map(({ label, value }) => `${label.text}${value.text}`).join(PARAGRAPH_INDENT);
    case 'table':
      return tableText(block);
  }
};

const annexText = ({ mark, title, blocks }: Annex): string =>
  ['', mark.text, '', title.text, ...blocks.map(blockText)].join('\n');

/** A printed report as plain text. */
export const printText = ({ body, annexes }: PrintedReport): string =>
  `${[...body.map(blockText), ...annexes.map(annexText)]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;

/**
 * The report as plain text: the same text, numbers and figures as the filed documents, a line a paragraph and a line
 * a table row with tabs between its cells. For reading, comparing and searching.
 *
 * @throws ReportError as {@link composeDocument}
 * @example console.log(toText(parseReport(json)));
 */
export const toText = (report: Report, options: ComposeOptions = {}): string =>
  printText(composeDocument(report, options));
