import { Document, DocumentGridType, type FileChild, type IContext, Packer, PageOrientation } from 'docx';
import { strFromU8 } from 'fflate';
import type { Layout } from '../layout/layout.js';
import { oncePerLayout } from '../layout/once-per-layout.js';
import { editZip } from '../zip/repeatable-zip.js';
import { contentOf, type ZipEntry } from '../zip/zip-entries.js';
import { fontTablePart } from './font-table-part.js';
import { twips } from './measure.js';
import { numberingPart } from './numbering-part.js';
import { pageOf } from './page.js';
import { footerDistance, pageFooters } from './page-number.js';
import { settingsPart } from './settings-part.js';
import { stylesPart } from './styles-part.js';
import { dropParts, emptyParts, NUMBERING, neverUsed } from './unused-parts.js';
import { xmlOf } from './xml-of.js';

/** The parts that every report has of its own. */
export const ownParts = {
  document: 'word/document.xml',
  core: 'docProps/core.xml',
  app: 'docProps/app.xml',
} as const;

/** A Word file as far as it follows from the layout. */
export interface Frame {
  /** All parts but {@link ownParts}, compressed. */
  readonly parts: readonly ZipEntry[];
  /** `word/document.xml` around what stands on the pages. */
  readonly documentWith: (content: readonly FileChild[]) => string;
}

/** A document with nothing on its pages. */
const emptyDocument = (layout: Layout): Document => {
  const { width, height, top, right, bottom, left } = pageOf(layout);
  return new Document({
    sections: [
      {
        properties: {
          page: {
            size: { width, height, orientation: PageOrientation.PORTRAIT },
            margin: { top, right, bottom, left, header: top / 2, footer: footerDistance(layout), gutter: 0 },
            pageNumbers: { start: layout.pageNumber.first },
          },
          grid: { type: DocumentGridType.LINES, linePitch: twips(layout.grid.pitch) },
        },
        footers: pageFooters(layout),
        children: [],
      },
    ],
  });
};

/** Content is put before the one section's properties, with which the body of an empty document begins and ends. */
const withContent = (empty: string, document: Document): Frame['documentWith'] => {
  const at = empty.indexOf('<w:sectPr');
  if (at < 0) throw new Error('the docx package has written no properties of a section');
  const [before, after] = [empty.slice(0, at), empty.slice(at)];
  return (content) => {
    const context: IContext = { file: document, viewWrapper: document.Document, stack: [] };
    let xml = before;
    for (const block of content) xml += xmlOf(block.prepForXml(context) ?? {});
    return xml + after;
  };
};

const makeFrame = async (layout: Layout): Promise<Frame> => {
  const numbered = layout.heading.numbers === 'automatic';
  const unused = numbered ? neverUsed : [...neverUsed, NUMBERING];
  const document = emptyDocument(layout);
  const packed = await Packer.toArrayBuffer(document, undefined, [
    { path: 'word/styles.xml', data: stylesPart(layout) },
    { path: 'word/settings.xml', data: settingsPart(layout) },
    { path: 'word/fontTable.xml', data: fontTablePart(layout.faces) },
    ...(numbered ? [{ path: NUMBERING, data: numberingPart() }] : []),
    ...emptyParts(unused),
  ]);
  const entries = editZip(new Uint8Array(packed), dropParts(unused));
  const empty = entries.find(({ path }) => path === ownParts.document);
  if (empty === undefined) throw new Error('the docx package has written no document');
  const replaced = new Set<string>(Object.values(ownParts));
  return {
    parts: entries.filter(({ path }) => !replaced.has(path)),
    documentWith: withContent(strFromU8(contentOf(empty)), document),
  };
};

/**
 * What a Word file has around its text, made and compressed once: docx itself would write and compress its own styles,
 * settings and notes anew for each report, only for them to be replaced and left out.
 */
export const frameOf = oncePerLayout(makeFrame);
