import { Document, DocumentGridType, Packer, PageOrientation } from 'docx';
import type { PrintedReport } from '../document/printed.js';
import type { Layout } from '../layout/layout.js';
import { repackZip } from '../zip/repeatable-zip.js';
import { appPart } from './app-part.js';
import { renderReport } from './blocks.js';
import { corePart } from './core-part.js';
import { fontTablePart } from './font-table-part.js';
import { twips } from './measure.js';
import { numberingPart } from './numbering-part.js';
import { pageOf } from './page.js';
import { footerDistance, pageFooters } from './page-number.js';
import { settingsPart } from './settings-part.js';
import { stylesPart } from './styles-part.js';
import { dropParts, emptyParts, NUMBERING, neverUsed } from './unused-parts.js';

const documentOf = (report: PrintedReport, layout: Layout): Document => {
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
        children: renderReport(report, layout),
      },
    ],
  });
};

/** A printed report as a Word file. */
export const writeDocx = async (report: PrintedReport, layout: Layout): Promise<Uint8Array<ArrayBuffer>> => {
  const numbered = layout.heading.numbers === 'automatic';
  const unused = numbered ? neverUsed : [...neverUsed, NUMBERING];
  const packed = await Packer.toArrayBuffer(documentOf(report, layout), undefined, [
    { path: 'word/styles.xml', data: stylesPart(layout) },
    { path: 'word/settings.xml', data: settingsPart(layout) },
    { path: 'word/fontTable.xml', data: fontTablePart(layout.faces) },
    { path: 'docProps/core.xml', data: corePart(report.properties) },
    { path: 'docProps/app.xml', data: appPart(report) },
    ...(numbered ? [{ path: NUMBERING, data: numberingPart() }] : []),
    ...emptyParts(unused),
  ]);
  return repackZip(new Uint8Array(packed), dropParts(unused));
};
