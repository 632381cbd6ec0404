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
import { PageContent } from './page-content.js';
import { ReportDocument } from './report-document.js';
import { TaggedContent } from './tagged-content.js';

interface OpenLink {
  readonly annotation: PdfRef;
  readonly target: LinkTarget;
}

/** A run; `spoken` is what it stands for. */
const showRun = (
  run: Run,
  spoken: string,
  content: PageContent,
  document: ReportDocument,
  faces: ReportFaces,
): void => {
  const face = faces.face(run.face);
  const font = document.embedded(face);
  const { size, spacing, stretch = 1, bold } = run;
  document.page.fonts[font.id] ??= font.ref();
  content.show(font.encode(drawnText(run, spoken, face)), run.x, run.y, {
    font: font.id,
    size,
    // What stretches the characters stretches the spacing too (ISO 32000-1, 9.4.4).
    spacing: spacing / stretch,
    stretch: stretch * 100,
    stroke: bold ? size * BOLD_STROKE : 0,
  });
};

/** Fills and rules, which say nothing. */
const drawLines = ({ fills, rules }: Page, content: PageContent): void => {
  for (const { x, y, width, height, color } of fills) content.fill(x, y, width, height, color);
  for (const { x1, y1, x2, y2, width } of rules) content.rule(x1, y1, x2, y2, width);
};

/** Draws a page: fills and rules, then the words. */
const writePage = (page: Page, document: ReportDocument, faces: ReportFaces, tags: TaggedContent | undefined) => {
  document.addPage({ size: [page.width, page.height] });
  const { dictionary, annotations } = document.page;
  const content = new PageContent();
  const isRuled = page.fills.length + page.rules.length > 0;
  if (tags && isRuled) content.begin('/Artifact BMC');
  drawLines(page, content);
  if (tags && isRuled) content.end();
  const links = stretchesOf(page.runs).flatMap((stretch): readonly OpenLink[] => {
    if (tags) content.begin(tags.begin(stretch, page.index - 1));
    for (const run of stretch.runs) showRun(run, tags?.wordsOf(run) ?? run.text, content, document, faces);
    if (tags) content.end();
    if (!stretch.link) return [];
    const annotation = linkAnnotation(document, stretch.link, stretch.runs, page, faces);
    annotations.push(annotation);
    tags?.annotate(stretch, annotation);
    return [{ annotation, target: stretch.link }];
  });
  document.addContent(content.toString());
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
  const tags = (options.tags ?? true) ? new TaggedContent(structureOf(printed), pages) : undefined;
  const written = pages.map((page) => writePage(page, document, faces, tags));
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
