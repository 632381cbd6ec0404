import { createRequire } from 'node:module';
import type { Block, PrintedReport } from '../src/document/printed.js';
import { defaultFonts } from '../src/fonts/default-fonts.js';
import { resolveLayout } from '../src/layout/layout.js';

const require = createRequire(import.meta.url);
const { default: Printer } = require('pdfmake/js/Printer');
const { default: files } = require('pdfmake/js/virtual-fs');

const layout = resolveLayout();
const roles = ['title', 'song', 'fangsong', 'kai', 'hei', 'latin'] as const;
export const fonts = await defaultFonts();

const faceOfLevel = { 1: 'hei', 2: 'kai', 3: 'fangsong', 4: 'fangsong', 5: 'fangsong' } as const;

/** A block as someone writes it who lets pdfmake lay it out. */
const contentOf = (block: Block): readonly object[] => {
  switch (block.type) {
    case 'title':
      return [
        { text: block.lines.map(({ text }) => text).join('\n'), font: 'title', fontSize: 22, alignment: 'center' },
      ];
    case 'heading':
      return [{ text: `${block.number}${block.text.text}`, font: faceOfLevel[block.level], leadingIndent: 32 }];
    case 'paragraph':
      return [
        {
          text: [
            ...(block.runIn
              ? [{ text: `${block.runIn.number}${block.runIn.text.text}`, font: faceOfLevel[block.runIn.level] }]
              : []),
            block.text.text,
          ],
          alignment: 'justify',
          leadingIndent: 32,
        },
      ];
    case 'line':
      return [{ text: block.text.text, font: 'song' }];
    case 'issued':
      return [block.agency, block.date].flatMap((line) => (line ? [{ text: line.text, alignment: 'right' }] : []));
    case 'filing':
      return [{ text: block.fields.map(({ label, value }) => `${label.text}${value.text}`).join(' '), font: 'song' }];
    case 'table':
      return [
        {
          font: 'song',
          fontSize: 10.5,
          table: {
            headerRows: block.headRows,
            widths: ['*', 40, 70],
            dontBreakRows: true,
            body: block.rows.map(({ cells }) =>
              cells.map(({ lines, indent }) => ({
                text: lines.map(({ text }) => text).join('\n'),
                margin: [indent * 10.5, 0, 0, 0],
              })),
            ),
          },
        },
      ];
  }
};

const definitionOf = ({ body, annexes, properties }: PrintedReport): object => ({
  version: '1.7',
  language: 'zh-CN',
  info: { title: properties.title, creationDate: new Date(properties.dated), modDate: new Date(properties.dated) },
  pageSize: 'A4',
  pageMargins: [layout.page.left, layout.page.top, layout.page.right, layout.page.bottom],
  defaultStyle: { font: 'fangsong', fontSize: layout.grid.cell, lineHeight: 1.27 },
  footer: (page: number) => ({ text: `— ${page} —`, font: 'song', fontSize: 14, alignment: 'center' }),
  content: [
    ...body.flatMap(contentOf),
    ...annexes.flatMap(({ mark, title, blocks }) => [
      { text: mark.text, font: 'hei', pageBreak: 'before' },
      { text: title.text, font: 'title', fontSize: 22, alignment: 'center' },
      ...blocks.flatMap(contentOf),
    ]),
  ],
});

for (const role of roles) files.writeFileSync(`${role}.ttf`, (fonts[role] ?? fonts.song).bytes);

/** A document as someone writes it who lets pdfmake lay it out, in the same fonts. */
export const barePdf = async (document: PrintedReport): Promise<Uint8Array> => {
  const descriptors = Object.fromEntries(roles.map((role) => [role, { normal: `${role}.ttf` }]));
  const noUrls = { resolve: () => undefined, resolved: async () => undefined };
  const made = await new Printer(descriptors, files, noUrls).createPdfKitDocument(definitionOf(document));
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    made.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    made.on('end', () => resolve(Buffer.concat(chunks)));
    made.on('error', reject);
    made.end();
  });
};
