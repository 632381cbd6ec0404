import type { DocumentProperties } from '../document/printed.js';
import type { ReportFaces } from '../fonts/report-faces.js';
import type { Page, Run } from '../typeset/index.js';
import { addBookmarks } from './bookmarks.js';
import { type Line, PdfmakeRenderer, type RenderedPage, type Vector } from './pdfmake.js';
import { ReportDocument } from './report-document.js';

/** Fills and strokes letters that are set heavier than their face, with a line of so much of their size. */
const BOLD_STROKE = 0.03;

/** Positions are written to a thousandth of a point: finer than any printer, and short in the file. */
const rounded = (points: number): number => Math.round(points * 1000) / 1000;

class ReportRenderer extends PdfmakeRenderer {
  override renderLine(line: Line, x: number, y: number): void {
    if (!line.bold) {
      super.renderLine(line, x, y);
      return;
    }
    const width = rounded((line.inlines[0]?.fontSize ?? 0) * BOLD_STROKE);
    this.pdfDocument.addContent(`q 2 Tr ${width} w`);
    super.renderLine(line, x, y);
    this.pdfDocument.addContent('Q');
  }
}

const noHeight = (): number => 0;

const lineOf = (run: Run, document: ReportDocument, faces: ReportFaces): Line => ({
  x: rounded(run.x),
  y: rounded(run.y),
  bold: run.bold,
  inlines: [
    {
      x: 0,
      text: run.text,
      font: document.embedded(faces.face(run.face)),
      fontSize: rounded(run.size),
      characterSpacing: rounded(run.spacing),
    },
  ],
  // The face has no height either, so that `y` is the baseline.
  getHeight: noHeight,
  getAscenderHeight: noHeight,
});

const vectorsOf = ({ fills, rules }: Page): readonly Vector[] => [
  ...fills.map(
    ({ x, y, width, height, color }): Vector => ({
      type: 'rect',
      x: rounded(x),
      y: rounded(y),
      w: rounded(width),
      h: rounded(height),
      color: `#${color}`,
    }),
  ),
  ...rules.map(
    ({ x1, y1, x2, y2, width }): Vector => ({
      type: 'line',
      x1: rounded(x1),
      y1: rounded(y1),
      x2: rounded(x2),
      y2: rounded(y2),
      lineWidth: width,
    }),
  ),
];

const renderedPage = (page: Page, document: ReportDocument, faces: ReportFaces): RenderedPage => ({
  pageSize: { width: page.width, height: page.height },
  items: [
    ...vectorsOf(page).map((item) => ({ type: 'vector', item }) as const),
    ...page.runs.map((run) => ({ type: 'line', item: lineOf(run, document, faces) }) as const),
  ],
});

const bytesOf = (document: ReportDocument): Promise<Uint8Array<ArrayBuffer>> =>
  new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk) => chunks.push(chunk));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on('error', reject);
    document.end();
  });

/** Writes typeset pages as a PDF file. */
export const writePdf = (
  pages: readonly Page[],
  properties: DocumentProperties,
  faces: ReportFaces,
): Promise<Uint8Array<ArrayBuffer>> => {
  const document = new ReportDocument(properties);
  new ReportRenderer(document).renderPages(pages.map((page) => renderedPage(page, document, faces)));
  addBookmarks(document.outline, pages);
  return bytesOf(document);
};
