/**
 * How long `renderPdf` takes beside pdfmake alone with the same text, page and fonts: both in one run, in turn, so that a
 * busy machine slows both. Then whether memory keeps level over 200 renders.
 *
 *   npx tsx --expose-gc bench/pdf.ts
 */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { composeDocument } from '../src/document/compose-document.js';
import type { Block, PrintedReport } from '../src/document/printed.js';
import { defaultFonts } from '../src/fonts/default-fonts.js';
import { parseReport } from '../src/index.js';
import { resolveLayout } from '../src/layout/layout.js';
import { renderPdf } from '../src/pdf/index.js';

const require = createRequire(import.meta.url);
const { default: Printer } = require('pdfmake/js/Printer');
const { default: files } = require('pdfmake/js/virtual-fs');

const ROUNDS = 15;
const MEMORY_RENDERS = 200;

const report = parseReport(JSON.parse(readFileSync('fixtures/haishu-2018/report.json', 'utf8')));
const document = composeDocument(report);
const layout = resolveLayout();
const roles = ['title', 'song', 'fangsong', 'kai', 'hei', 'latin'] as const;
const fonts = await defaultFonts();

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
      return [block.agency, block.date].map(({ text }) => ({ text, alignment: 'right' }));
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

const byPdfmake = async (): Promise<Uint8Array> => {
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

const timed = async (render: () => Promise<Uint8Array>): Promise<number> => {
  const start = performance.now();
  await render();
  return performance.now() - start;
};

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

const ours: number[] = [];
const bare: number[] = [];
const cold = await timed(() => renderPdf(report));
await byPdfmake();
for (let round = 0; round < ROUNDS; round += 1) {
  ours.push(await timed(() => renderPdf(report)));
  bare.push(await timed(byPdfmake));
}
console.log(`first render, fonts already read   ${cold.toFixed(0)} ms`);
console.log(`renderPdf, warm median             ${median(ours).toFixed(0)} ms`);
console.log(`pdfmake alone, warm median         ${median(bare).toFixed(0)} ms`);
console.log(`ratio                              ${(median(ours) / median(bare)).toFixed(2)}`);

const heapNow = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
};
const before = heapNow();
for (let i = 0; i < MEMORY_RENDERS; i += 1) await renderPdf(report);
console.log(`heap before and after ${MEMORY_RENDERS} renders   ${before.toFixed(1)} and ${heapNow().toFixed(1)} MiB`);
