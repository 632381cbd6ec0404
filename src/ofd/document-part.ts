import type { Bookmark } from '../pages/bookmarks.js';
import type { Page } from '../typeset/index.js';
import type { Xml } from '../zip/write-xml.js';
import { goTo } from './actions.js';
import { ofd, ofdRoot, ofdWords } from './ofd-xml.js';
import { pageArea } from './page-part.js';

/** Paths of the parts beside the document's own. */
export const paths = {
  fonts: 'PublicRes.xml',
  tags: 'Tags/CustomTags.xml',
  attachments: 'Attachs/Attachments.xml',
  page: (index: number) => `Pages/Page_${index}/Content.xml`,
} as const;

export interface DocumentParts {
  readonly pages: readonly Page[];
  /** Identifiers of the pages. */
  readonly ids: readonly number[];
  readonly greatestId: number;
  readonly bookmarks: readonly Bookmark[];
  readonly hasAttachments: boolean;
}

const location = (name: string, path: string): Xml => ofdWords(name, path);

/** How many entries stand below a bookmark, at all depths. */
const countOf = ({ children }: Bookmark): number => children.reduce((sum, child) => sum + 1 + countOf(child), 0);

const outlineElement = (bookmark: Bookmark, ids: readonly number[]): Xml =>
  ofd(
    'OutlineElem',
    { Title: bookmark.title, ...(bookmark.children.length > 0 && { Count: countOf(bookmark), Expanded: false }) },
    ofd('Actions', {}, goTo(bookmark, ids)),
    ...bookmark.children.map((child) => outlineElement(child, ids)),
  );

/** The root part of the document: pages, table of contents, and where the other parts lie. */
export const documentPart = ({ pages, ids, greatestId, bookmarks, hasAttachments }: DocumentParts): Xml =>
  ofdRoot(
    'Document',
    {},
    ofd(
      'CommonData',
      {},
      ofdWords('MaxUnitID', String(greatestId)),
      ...pages.slice(0, 1).map((page) => pageArea('PageArea', page)),
      location('PublicRes', paths.fonts),
    ),
    ofd('Pages', {}, ...ids.map((id, index) => ofd('Page', { ID: id, BaseLoc: paths.page(index) }))),
    ...(bookmarks.length > 0
      ? [ofd('Outlines', {}, ...bookmarks.map((bookmark) => outlineElement(bookmark, ids)))]
      : []),
    location('CustomTags', paths.tags),
    ...(hasAttachments ? [location('Attachments', paths.attachments)] : []),
  );
