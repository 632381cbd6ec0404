import type { PrintedReport } from '../document/printed.js';
import { annexPlaces } from '../pages/annex-places.js';
import { bookmarksOf } from '../pages/bookmarks.js';
import type { SetReport } from '../pages/set-pages.js';
import { spokenText } from '../pages/spoken-text.js';
import { structureOf } from '../pages/structure.js';
import { zipParts } from '../zip/repeatable-zip.js';
import { xmlPart } from '../zip/write-xml.js';
import { attachmentsPart, reportAttachment } from './attachment.js';
import { customTagsPart, tagTree } from './custom-tags.js';
import { documentPart, paths } from './document-part.js';
import { EmbeddedFonts } from './embedded-fonts.js';
import { Identifiers } from './identifiers.js';
import { type PageContext, pagePart } from './page-part.js';
import { documentId, rootPart } from './root-part.js';

const FOLDER = 'Doc_0';
const TAG_TREE = 'Tags/Structure.xml';

/** What a file holds beside its pages. */
export interface FileOptions {
  /** OFD-A. */
  readonly archive: boolean;
  /** The report as data, to be attached. */
  readonly json: string | undefined;
}

type Part = readonly [path: string, bytes: Uint8Array];

const attachmentParts = ({ properties }: PrintedReport, { archive, json }: FileOptions): readonly Part[] => {
  if (json === undefined) return [];
  const attachment = reportAttachment(json, archive);
  const path = `Attachs/${attachment.fileName}`;
  return [
    [paths.attachments, xmlPart(attachmentsPart(attachment, properties, `/${FOLDER}/${path}`))],
    [path, attachment.bytes],
  ];
};

/**
 * Writes the pages of a printed report as an OFD file (GB/T 33190-2016).
 *
 * @throws FontError for a font that an archive does not take
 */
export const writeOfd = (
  { pages, faces }: SetReport,
  printed: PrintedReport,
  options: FileOptions,
): Uint8Array<ArrayBuffer> => {
  const identifiers = new Identifiers();
  const fonts = new EmbeddedFonts(faces, identifiers);
  const ids = pages.map(() => identifiers.next());
  const context: PageContext = {
    faces,
    fonts,
    identifiers,
    links: { annexes: annexPlaces(printed, pages), pages: ids, archive: options.archive },
    spoken: spokenText(structureOf(printed), pages),
    objects: new Map(),
  };
  const pageParts = pages.map((page, i): Part => [paths.page(i), xmlPart(pagePart(page, ids[i] ?? 0, context))]);
  if (options.archive) fonts.checkArchival();
  const attachments = attachmentParts(printed, options);
  const document = documentPart({
    pages,
    ids,
    greatestId: identifiers.greatest,
    bookmarks: bookmarksOf(pages),
    hasAttachments: attachments.length > 0,
  });
  const parts: readonly Part[] = [
    ['Document.xml', xmlPart(document)],
    [paths.fonts, xmlPart(fonts.resources())],
    [paths.tags, xmlPart(customTagsPart(`/${FOLDER}/${TAG_TREE}`))],
    [TAG_TREE, xmlPart(tagTree(printed, context.objects))],
    ...attachments,
    ...pageParts,
  ];
  const id = documentId(parts.map(([, bytes]) => bytes));
  const root = rootPart(printed.properties, id, `${FOLDER}/Document.xml`, options.archive);
  return zipParts({
    'OFD.xml': xmlPart(root),
    ...Object.fromEntries([...parts, ...fonts.files()].map(([path, bytes]) => [`${FOLDER}/${path}`, bytes])),
  });
};
