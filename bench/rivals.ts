import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { TemplateHandler } from 'easy-template-x';
import { type CellStyle as HucreStyle, writeXlsx } from 'hucre/xlsx';
import type { Block, PrintedReport } from '../src/document/printed.js';
import { addressOf, sheetPrefix } from '../src/text/cell-address.js';
import type { Book, CellStyle } from '../src/xlsx/book.js';
import { bareDocx } from './bare-docx.js';

/** The document with a tag in place of every text, and the texts by their tags. */
const tagged = (printed: PrintedReport) => {
  const texts: { [tag: string]: string } = {};
  // Every text of a printed report is the property `text` of some object.
  const tag = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(tag);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, own]) => {
        if (key !== 'text' || typeof own !== 'string') return [key, tag(own)];
        const name = `t${Object.keys(texts).length}`;
        texts[name] = own;
        return [key, `{${name}}`];
      }),
    );
  };
  return { template: tag(printed) as PrintedReport, texts }; // the same shape, other texts
};

/** easy-template-x: a Word file made beforehand, its texts filled in. */
export const byTemplate = async (printed: PrintedReport): Promise<() => Promise<Uint8Array>> => {
  const { template, texts } = tagged(printed);
  const file = Buffer.from(await bareDocx(template));
  return async () => new Uint8Array(await new TemplateHandler().process(file, texts));
};

const line = { style: 'thin' } as const;
const styleOf = (style: CellStyle): HucreStyle => ({
  font: { name: style.family, size: style.size },
  alignment: { horizontal: style.horizontal, vertical: 'center', wrapText: style.fit === 'wrap' },
  ...(style.border === 'box' ? { border: { top: line, left: line, bottom: line, right: line } } : {}),
  ...(style.format === undefined ? {} : { numFmt: style.format }),
});

/** hucre: the same cells, names, input rules and colours. */
export const byHucre = async (book: Book): Promise<Uint8Array> =>
  writeXlsx({
    sheets: book.sheets.map((sheet) => {
      const cells = sheet.rows.flatMap((row, index) => row.cells.map((cell) => ({ ...cell, index })));
      return {
        name: sheet.name,
        columns: sheet.columns.map((points) => ({ width: points / 6 })),
        rowDefs: new Map(sheet.rows.map(({ height }, index) => [index, { height }])),
        rows: sheet.rows.map(() => []),
        cells: new Map(
          cells.map(({ index, column, value, style }) => [
            `${index},${column - 1}`,
            { value: typeof value === 'object' ? (value?.result ?? null) : value, style: styleOf(style) },
          ]),
        ),
        merges: cells
          .filter(({ columns = 1, rows = 1 }) => columns * rows > 1)
          .map(({ index, column, columns = 1, rows = 1 }) => ({
            startRow: index,
            startCol: column - 1,
            endRow: index + rows - 1,
            endCol: column + columns - 2,
          })),
        dataValidations: cells.flatMap(({ index, column, input }) =>
          input
            ? [
                {
                  type: 'whole' as const,
                  operator: 'between' as const,
                  formula1: '0',
                  formula2: '999999999999999',
                  showInputMessage: true,
                  inputTitle: input.prompt?.title ?? '',
                  inputMessage: input.prompt?.text ?? '',
                  showErrorMessage: true,
                  range: addressOf(index + 1, column),
                },
              ]
            : [],
        ),
        conditionalRules: sheet.rules.map(({ address, formula }, index) => ({
          type: 'expression' as const,
          priority: index + 1,
          formula,
          range: address,
          style: { font: { bold: true } },
        })),
      };
    }),
    namedRanges: book.names.map(({ name, sheet, place }) => ({
      name,
      range: `${sheetPrefix(sheet)}${addressOf(place.row, place.column)}`,
    })),
  });

const typstText = (text: string): string => `#${JSON.stringify(text)}`;

const typstBlock = (block: Block): string => {
  switch (block.type) {
    case 'title':
      return `#align(center, text(font: "Nianbao Title", size: 22pt)[${block.lines.map(({ text }) => typstText(text)).join(' \\ ')}])`;
    case 'heading':
      return `${'='.repeat(block.level)} ${typstText(`${block.number}${block.text.text}`)}`;
    case 'paragraph':
      return `${block.runIn ? `#text(font: "Nianbao Kai")[${typstText(`${block.runIn.number}${block.runIn.text.text}`)}]` : ''}${typstText(block.text.text)}`;
    case 'line':
      return typstText(block.text.text);
    case 'issued':
      return `#align(right)[${[block.agency, block.date].flatMap((line) => (line ? [typstText(line.text)] : [])).join(' \\ ')}]`;
    case 'filing':
      return block.fields.map(({ label, value }) => typstText(label.text + value.text)).join(' ');
    case 'table': {
      const cells = block.rows.flatMap(({ cells }) =>
        cells.map(
          ({ col, colSpan, rowSpan, lines }) =>
            `table.cell(x: ${col}, colspan: ${colSpan}, rowspan: ${rowSpan})[${lines.map(({ text }) => typstText(text)).join(' \\ ')}]`,
        ),
      );
      return `#text(size: 10.5pt, font: "Nianbao Song")[#table(columns: (${block.grid.map((width) => `${width}fr`).join(', ')}), ${cells.join(', ')})]`;
    }
  }
};

const typstSource = ({ body, annexes }: PrintedReport): string =>
  [
    '#set page(paper: "a4", margin: (top: 37mm, left: 28mm, right: 26mm, bottom: 35mm), numbering: "— 1 —")',
    '#set text(font: ("Nianbao Latin", "Nianbao Body"), size: 15.79pt, lang: "zh")',
    '#set par(justify: true, first-line-indent: (amount: 2em, all: true), leading: 0.83em)',
    '#show heading: it => text(font: "Nianbao Hei", size: 15.79pt, weight: "regular", it.body)',
    ...body.map(typstBlock),
    ...annexes.flatMap(({ mark, title, blocks }) => [
      '#pagebreak()',
      typstText(mark.text),
      `#align(center)[${typstText(title.text)}]`,
      ...blocks.map(typstBlock),
    ]),
  ].join('\n\n');

/**
 * typst, a native program: its own layout, in the same fonts, with tags unless `tags` is false, as `renderPdf`. Its cache
 * is emptied each time, as a new report's would be.
 */
export const byTypst = (printed: PrintedReport, { tags = true } = {}): (() => Promise<Uint8Array>) => {
  const compiler = NodeCompiler.create({ workspace: '.', fontArgs: [{ fontPaths: ['fonts'] }] });
  const source = typstSource(printed);
  return async () => {
    const bytes = compiler.pdf({ mainFileContent: source }, { pdfTags: tags });
    compiler.evictCache(0);
    return bytes;
  };
};
