import type { Owner } from './owner.js';
import type { LinePiece, RowPiece, TablePiece } from './piece.js';
import type { TablePart } from './table/table-part.js';

type Section = readonly (LinePiece | RowPiece | TablePiece)[];
type Page = readonly (LinePiece | RowPiece | TablePart)[];

/** How a section is dealt out to pages, and how many lines stay blank at the end of one. */
export interface Dealing {
  readonly deal: (section: Section) => readonly Page[];
  readonly blankOn: (page: Page) => number;
}

/** A section on pages, and the paragraphs that were closed up for them. */
export interface ClosedUp {
  readonly pages: readonly Page[];
  readonly closed: readonly Owner[];
}

const EPSILON = 0.01;

const endsOf = (page: Page): readonly LinePiece[] =>
  page.flatMap((item) => (item.type === 'line' && item.closed ? [item] : [])).toReversed();

/** The section with a paragraph closed up that ends with a piece. */
const closeAt = (section: Section, end: LinePiece): Section => {
  const fewer = end.closed?.pieces ?? [];
  const at = section.indexOf(end);
  const { keepWithNext } = end;
  const pieces = fewer.map((piece, i) => (i === fewer.length - 1 ? { ...piece, keepWithNext } : piece));
  return [...section.slice(0, at - fewer.length), ...pieces, ...section.slice(at + 1)];
};

/** What begins the next page goes with what follows it, and so left a line blank here: a heading. */
const endsEarly = (pages: readonly Page[], at: number, blank: number): boolean => {
  const next = pages[at + 1]?.[0];
  return blank > 1 - EPSILON && next?.type === 'line' && next.keepWithNext;
};

/**
 * Pages that a heading leaves a line short are filled, where one paragraph on them can be closed up by its last line: then
 * the heading and the line after it stand on the page too.
 */
export const closeUp = (section: Section, { deal, blankOn }: Dealing): ClosedUp => {
  let pieces = section;
  let pages = deal(pieces);
  const closed: Owner[] = [];
  for (let at = 0; at < pages.length - 1; at += 1) {
    const page = pages[at] ?? [];
    if (!endsEarly(pages, at, blankOn(page))) continue;
    for (const end of endsOf(page)) {
      const tried = closeAt(pieces, end);
      const dealt = deal(tried);
      if (blankOn(dealt[at] ?? []) > 1 - EPSILON) continue;
      pieces = tried;
      pages = dealt;
      if (end.closed?.owner) closed.push(end.closed.owner);
      break;
    }
  }
  return { pages, closed };
};
