import type { PrintedReport } from '../document/printed.js';
import type { ReportFaces } from '../fonts/report-faces.js';
import { annexPlaces } from '../pages/annex-places.js';
import { bookmarksOf } from '../pages/bookmarks.js';
import { BOLD_STROKE, drawnText } from '../pages/run-measures.js';
import { stretchesOf } from '../pages/stretches.js';
import { structureOf } from '../pages/structure.js';
import type { LinkTarget } from '../text/links.js';
import type { Page, Run } from '../typeset/index.js';
import { addBookmarks } from './bookmarks.js';
import type { ConformanceOptions } from './conformance.js';
import type { PdfRef } from './embedded-face.js';
import { closeLink, linkAnnotation } from './link-annotation.js';
import { type Line, PdfmakeRenderer, type Vector } from './pdfmake.js';
import { ReportDocument } from './report-document.js';
import { TaggedContent } from './tagged-content.js';

/** Positions are written to a thousandth of a point: finer than any printer, and short in the file. */
const rounded = (points: number): number => Math.round(points * 1000) / 1000;

interface OpenLink {
  readonly annotation: PdfRef;
  readonly target: LinkTarget;
}

class ReportRenderer extends PdfmakeRenderer {
  declare readonly pdfDocument: ReportDocument;

  override renderLine(line: Line, x: number, y: number): void {
    const operators = [
      ...(line.bold ? [`2 Tr ${rounded((line.inlines[0]?.fontSize ?? 0) * BOLD_STROKE)} w`] : []),
      ...(line.stretch === 1 ? [] : [`${rounded(line.stretch * 100)} Tz`]),
    ];
    if (operators.length > 0) this.pdfDocument.addContent(`q ${operators.join(' ')}`);
    super.renderLine(line, x, y);
    if (operators.length > 0) this.pdfDocument.addContent('Q');
  }
}

const noHeight = (): number => 0;

/** A run as pdfmake takes it. */
const lineOf = (run: Run, text: string, document: ReportDocument, faces: ReportFaces): Line => {
  const face = faces.face(run.face);
  const stretch = run.stretch ?? 1;
  return {
    x: rounded(run.x),
    y: rounded(run.y),
    bold: run.bold,
    stretch,
    inlines: [
      {
        x: 0,
        text: drawnText(run, text, face),
        font: document.embedded(face),
        fontSize: rounded(run.size),
        // What stretches the characters stretches the spacing too (ISO 32000-1, 9.4.4).
        characterSpacing: rounded(run.spacing / stretch),
      },
    ],
    // The face has no height either, so that `y` is the baseline.
    getHeight: noHeight,
    getAscenderHeight: noHeight,
  };
};

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

/** Draws a page: fills and rules, which say nothing, then the words. */
const writePage = (page: Page, renderer: ReportRenderer, faces: ReportFaces, tags: TaggedContent | undefined) => {
  const document = renderer.pdfDocument;
  document.addPage({ size: [page.width, page.height] });
  const { dictionary, annotations } = document.page;
  const vectors = vectorsOf(page);
  if (tags && vectors.length > 0) document.addContent('/Artifact BMC');
  for (const vector of vectors) renderer.renderVector(vector);
  if (tags && vectors.length > 0) document.addContent('EMC');
  const links = stretchesOf(page.runs).flatMap((stretch): readonly OpenLink[] => {
    if (tags) document.addContent(tags.begin(stretch, page.index - 1));
    for (const run of stretch.runs) {
      renderer.renderLine(lineOf(run, tags?.wordsOf(run) ?? run.text, document, faces), rounded(run.x), rounded(run.y));
    }
    if (tags) document.addContent('EMC');
    if (!stretch.link) return [];
    const annotation = linkAnnotation(document, stretch.link, stretch.runs, page, faces);
    annotations.push(annotation);
    tags?.annotate(stretch, annotation);
    return [{ annotation, target: stretch.link }];
  });
  if (tags) Object.assign(dictionary.data, { StructParents: page.index - 1, Tabs: 'S' });
  return { dictionary, links };
};

const bytesOf = (document: ReportDocument): Promise<Uint8Array<ArrayBuffer>> =>
  new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk) => chunks.push(chunk));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on('error', reject);
    document.end();
  });

/** What a file holds beside its pages. */
export interface FileOptions extends ConformanceOptions {
  /** The report as data, to be attached. */
  readonly json?: string | undefined;
}

/** Writes the pages of a printed report as a PDF file. */
export const writePdf = (
  pages: readonly Page[],
  printed: PrintedReport,
  faces: ReportFaces,
  options: FileOptions,
): Promise<Uint8Array<ArrayBuffer>> => {
  const document = new ReportDocument(printed.properties, options);
  const renderer = new ReportRenderer(document);
  const tags = (options.tags ?? true) ? new TaggedContent(structureOf(printed), pages) : undefined;
  const written = pages.map((page) => writePage(page, renderer, faces, tags));
  const dictionaries = written.map(({ dictionary }) => dictionary);
  if (tags) {
    // pdfkit closes both at the end of the file.
    document._root.data.StructTreeRoot = tags.write(document, dictionaries);
    document._root.data.MarkInfo = document.ref({ Marked: true });
  }
  const annexes = annexPlaces(printed, pages);
  for (const { annotation, target } of written.flatMap(({ links }) => links)) {
    closeLink(annotation, target, annexes, dictionaries, pages[0]?.height ?? 0);
  }
  addBookmarks(document.outline, bookmarksOf(pages), pages);
  if (options.json !== undefined) document.attach(options.json);
  return bytesOf(document);
};
