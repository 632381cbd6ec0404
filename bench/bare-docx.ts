import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  HeightRule,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Block, PrintedReport } from '../src/document/printed.js';

const WIDTHS = [6544, 900, 1400];

// As in our file, only text with marks like “ ” — needs to be told that it is Chinese.
const run = (text: string, more: object = {}) =>
  new TextRun({ text, ...(/[\x80-\u2e7f]/.test(text) && { font: { hint: 'eastAsia' } }), ...more });
const plain = (text: string, style?: string) => new Paragraph({ ...(style && { style }), children: [run(text)] });

const blockOf = (block: Block): readonly FileChild[] => {
  switch (block.type) {
    case 'title':
      return block.lines.map((line) => plain(line.text, 'Title'));
    case 'heading':
      return [plain(`${block.number}${block.text.text}`, `Heading${block.level}`)];
    case 'paragraph':
      return [
        new Paragraph({
          children: [
            ...(block.runIn ? [run(`${block.runIn.number}${block.runIn.text.text}`, { style: 'RunIn' })] : []),
            run(block.text.text),
          ],
        }),
      ];
    case 'line':
      return [plain(block.text.text, 'Line')];
    case 'issued':
      return [block.agency, block.date].flatMap((text) => (text ? [plain(text.text, 'Line')] : []));
    case 'filing':
      return [plain(block.fields.map(({ label, value }) => label.text + value.text).join('　'), 'Line')];
    case 'table':
      return [
        new Table({
          columnWidths: WIDTHS,
          width: { size: 8844, type: WidthType.DXA },
          layout: TableLayoutType.FIXED,
          alignment: AlignmentType.CENTER,
          rows: block.rows.map(
            (row, index) =>
              new TableRow({
                cantSplit: true,
                ...(index === 0 && { tableHeader: true }),
                height: { value: 310, rule: HeightRule.ATLEAST },
                children: row.cells.map(
                  (cell) =>
                    new TableCell({
                      width: { size: WIDTHS[cell.col] ?? 0, type: WidthType.DXA },
                      verticalAlign: VerticalAlign.CENTER,
                      children: (cell.lines.length > 0 ? cell.lines : [{ text: '' }]).map(
                        ({ text }) =>
                          new Paragraph({
                            style: cell.role,
                            ...(row.keepWithNext && { keepNext: true }),
                            ...(cell.role === 'label' && {
                              indent: { left: cell.indent * 210, hanging: cell.hang * 210 },
                            }),
                            children: [run(text)],
                          }),
                      ),
                    }),
                ),
              }),
          ),
        }),
      ];
  }
};

const footer = () =>
  new Footer({
    children: [new Paragraph({ children: [run('— '), new TextRun({ children: [PageNumber.CURRENT] }), run(' —')] })],
  });

const style = (id: string) => ({
  id,
  name: id,
  basedOn: 'Normal',
  run: { size: 32 },
  paragraph: { spacing: { line: 579 } },
});

/** A document as someone writes it with the docx package and no library of ours. */
export const bareDocx = (printed: PrintedReport): Promise<Uint8Array> =>
  Packer.toBuffer(
    new Document({
      evenAndOddHeaderAndFooters: true,
      styles: {
        paragraphStyles: ['Line', 'head', 'label', 'unit', 'figure', 'empty'].map(style),
        characterStyles: [{ id: 'RunIn', name: 'RunIn' }],
      },
      sections: [
        {
          footers: { default: footer(), even: footer() },
          children: [
            ...printed.body.flatMap(blockOf),
            ...printed.annexes.flatMap(({ mark, title, blocks }) => [
              plain(mark.text),
              plain(title.text),
              ...blocks.flatMap(blockOf),
            ]),
          ],
        },
      ],
    }),
  );
