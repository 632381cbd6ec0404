import type { ReportFaces } from '../fonts/report-faces.js';
import type { AnnexPlace } from '../pages/annex-places.js';
import { widthOfRun } from '../pages/run-measures.js';
import type { LinkTarget } from '../text/links.js';
import { ASCENT, DESCENT } from '../typeset/grid.js';
import type { Page, Run } from '../typeset/index.js';
import type { PdfRef, PdfRefs } from './embedded-face.js';

const PRINTED = 4;

const say = (target: LinkTarget, text: string): string => ('uri' in target ? target.uri : `转到${text}`);

/** A link over runs of one line, as an annotation of its page (ISO 32000-1, 12.5.6.5); left open. */
export const linkAnnotation = (
  document: PdfRefs,
  target: LinkTarget,
  runs: readonly Run[],
  { height }: Page,
  faces: ReportFaces,
): PdfRef => {
  const x = Math.min(...runs.map((run) => run.x));
  const right = Math.max(...runs.map((run) => run.x + widthOfRun(run, faces)));
  const top = Math.max(...runs.map(({ y, size }) => height - y + ASCENT * size));
  const bottom = Math.min(...runs.map(({ y, size }) => height - y - DESCENT * size));
  return document.ref({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [x, bottom, right, top],
    Border: [0, 0, 0],
    F: PRINTED,
    // What readers say of it.
    Contents: new String(say(target, runs.map(({ text }) => text).join(''))),
  });
};

/** Closes a link's annotation once all pages are there. */
export const closeLink = (
  annotation: PdfRef,
  target: LinkTarget,
  annexes: readonly (AnnexPlace | undefined)[],
  pages: readonly PdfRef[],
  height: number,
): void => {
  if ('uri' in target) {
    annotation.data.A = { S: 'URI', URI: new String(target.uri) };
  } else {
    const annex = annexes[target.annex];
    if (annex) annotation.data.Dest = [pages[annex.page], 'XYZ', annex.x, height - annex.y, null];
  }
  annotation.end();
};
