import type { LinkTarget } from '../text/links.js';
import type { Xml } from '../zip/write-xml.js';
import { millimetres } from './millimetres.js';
import { ofd } from './ofd-xml.js';

/** A place in the file, in points from the page's upper left corner. */
export interface Destination {
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

const onClick = (action: Xml): Xml => ofd('Action', { Event: 'CLICK' }, action);

/** Goes to a place; `pages` are the identifiers of the pages. */
export const goTo = ({ page, x, y }: Destination, pages: readonly number[]): Xml =>
  onClick(
    ofd(
      'Goto',
      {},
      ofd('Dest', { Type: 'XYZ', PageID: pages[page], Left: millimetres(x), Top: millimetres(y), Zoom: 0 }),
    ),
  );

/** Where links may lead. */
export interface LinkPlaces {
  readonly annexes: readonly (Destination | undefined)[];
  readonly pages: readonly number[];
  /** OFD-A knows only actions that stay in the file (GB/T 42133-2022, 6.3.3). */
  readonly archive: boolean;
}

/** What a click on a link does. */
export const linkActions = (link: LinkTarget | undefined, { annexes, pages, archive }: LinkPlaces): readonly Xml[] => {
  if (!link) return [];
  if ('uri' in link) return archive ? [] : [onClick(ofd('URI', { URI: link.uri }))];
  const annex = annexes[link.annex];
  return annex ? [goTo(annex, pages)] : [];
};
