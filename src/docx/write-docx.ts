import { strToU8 } from 'fflate';
import type { PrintedReport } from '../document/printed.js';
import type { Layout } from '../layout/layout.js';
import { packParts, zipOf } from '../zip/repeatable-zip.js';
import { appPart } from './app-part.js';
import { renderReport } from './blocks.js';
import { corePart } from './core-part.js';
import { frameOf, ownParts } from './frame.js';

/** A printed report as a Word file. */
export const writeDocx = async (report: PrintedReport, layout: Layout): Promise<Uint8Array<ArrayBuffer>> => {
  const { parts, documentWith } = await frameOf(layout);
  const body = packParts({
    [ownParts.document]: strToU8(documentWith(renderReport(report, layout))),
    [ownParts.core]: strToU8(corePart(report.properties)),
    [ownParts.app]: strToU8(appPart(report)),
  });
  return zipOf([...parts, ...body]);
};
