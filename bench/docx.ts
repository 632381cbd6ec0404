/**
 * What `renderDocx` costs over the docx package alone: both write the sample report again and again in turn, and the
 * medians are compared. `npx tsx bench/docx.ts`
 */
import { readFileSync } from 'node:fs';
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
import { composeDocument } from '../src/document/compose-document.js';
import type { Block, PrintedReport } from '../src/document/printed.js';
import { renderDocx } from '../src/docx/index.js';
import { parseReport } from '../src/report/parse-report.js';

const WIDTHS = [6544, 900, 1400];
const ROUNDS = 60;
const WARM_UP = 15;

const report = parseReport(
  JSON.parse(readFileSync(new URL('../fixtures/haishu-2018/report.json', import.meta.url), 'utf8')),
);

// As in our file, only text with marks like “ ” — needs to be told that it is Chinese.
const run = (text: string, more: object = {}) =>
  new TextRun({ text, ...(/[\x80-\u2e7f]/.test(text) && { font: { hint: 'eastAsia' } }), ...more });
const plain = (text: string, style?: string) => new Paragraph({ ...(style && { style }), children: [run(text)] });

/** The document as one would write it with the docx package and no library of ours. */
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
      return [plain(block.agency.text, 'Line'), plain(block.date.text, 'Line')];
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

const bare = (printed: PrintedReport): Promise<Uint8Array> =>
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

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Processor time in milliseconds: what else the machine does at the moment hardly counts. */
const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

const main = async (): Promise<void> => {
  const printed = composeDocument(report);
  const pairs: { ours: number; theirs: number }[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    // In turn first and second: each pays for the garbage of the one before.
    const isFirst = round % 2 === 0;
    const before = isFirst ? await timed(() => renderDocx(report)) : undefined;
    const theirs = await timed(() => bare(printed));
    const ours = before ?? (await timed(() => renderDocx(report)));
    if (round >= 0) pairs.push({ ours, theirs });
  }
  const ours = median(pairs.map((pair) => pair.ours));
  const theirs = median(pairs.map((pair) => pair.theirs));
  // The median of the ratios: the two of a pair meet the same load.
  const over = Math.round((median(pairs.map((pair) => pair.ours / pair.theirs)) - 1) * 100);
  console.log(`docx alone ${theirs.toFixed(1)} ms, renderDocx ${ours.toFixed(1)} ms: ${over} % more`);
};

main();
