import type { ReportFaces } from '../fonts/report-faces.js';
import { drawnText } from '../pages/run-measures.js';
import type { SpokenText } from '../pages/spoken-text.js';
import type { Owner, Page, Run } from '../typeset/index.js';
import type { Xml } from '../zip/write-xml.js';
import { type LinkPlaces, linkActions } from './actions.js';
import type { EmbeddedFonts } from './embedded-fonts.js';
import type { Identifiers } from './identifiers.js';
import { millimetreList } from './millimetres.js';
import { ofd, ofdRoot, ofdWords } from './ofd-xml.js';
import { pathObjects } from './path-objects.js';
import { textObject } from './text-object.js';

/** A text object that prints a part of the document. */
export interface ObjectReference {
  readonly page: number;
  readonly object: number;
}

/** What the pages of a file have in common. */
export interface PageContext {
  readonly faces: ReportFaces;
  readonly fonts: EmbeddedFonts;
  readonly identifiers: Identifiers;
  readonly links: LinkPlaces;
  readonly spoken: SpokenText;
  /** Filled as pages are written: the objects that print each part. */
  readonly objects: Map<Owner, ObjectReference[]>;
}

/** The physical box of a page. */
export const pageArea = (name: string, { width, height }: Page): Xml =>
  ofd(name, {}, ofdWords('PhysicalBox', millimetreList(0, 0, width, height)));

const runObject = (run: Run, page: number, context: PageContext): Xml => {
  const { fonts, identifiers, links, objects, faces, spoken } = context;
  const font = fonts.named(run.face);
  const id = identifiers.next();
  const text = drawnText(run, spoken.ofRuns.get(run) ?? run.text, faces.face(run.face));
  if (run.owner) objects.set(run.owner, [...(objects.get(run.owner) ?? []), { page, object: id }]);
  return textObject({ run, id, font, text, actions: linkActions(run.link, links) }, faces);
};

/** The content of a page whose identifier is `id`: fills and rules, then the words. */
export const pagePart = (page: Page, id: number, context: PageContext): Xml => {
  const { identifiers, links } = context;
  const layer = identifiers.next();
  return ofdRoot(
    'Page',
    {},
    // An archival file says once how large its pages are (GB/T 42133-2022, 6.2.3).
    ...(links.archive ? [] : [pageArea('Area', page)]),
    ofd(
      'Content',
      {},
      ofd(
        'Layer',
        { ID: layer, Type: 'Body' },
        ...pathObjects(page, identifiers),
        ...page.runs.map((run) => runObject(run, id, context)),
      ),
    ),
  );
};
