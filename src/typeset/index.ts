import type { PrintedReport } from '../document/printed.js';
import type { Layout } from '../layout/layout.js';
import { drawPages } from './draw-pages.js';
import { flow } from './flow.js';
import type { Metrics } from './metrics.js';
import type { Page } from './page.js';
import { pageColumnOf } from './page-column.js';
import { paginate } from './paginate.js';
import { type UnknownCharacter, unknownCharacters } from './unknown-characters.js';

export type { Metrics } from './metrics.js';
export type { Owner } from './owner.js';
export type { Page, Run } from './page.js';
export type { UnknownCharacter } from './unknown-characters.js';

/** A report on pages. Pages with unknown characters are not to be printed: these would be gaps. */
export interface TypesetReport {
  readonly pages: readonly Page[];
  /** Characters that no face has, in the order in which they first stand on the pages. */
  readonly unknown: readonly UnknownCharacter[];
}

/**
 * Typesets a printed report: its blocks become styled paragraphs and tables, these become lines and rows, the lines are
 * dealt out to pages, and the pages are drawn as plain data that any writer can put on paper.
 */
export const typeset = (document: PrintedReport, layout: Layout, metrics: Metrics): TypesetReport => {
  const pages = drawPages(paginate(flow(document, layout, metrics), pageColumnOf(layout)), layout, metrics);
  return { pages, unknown: unknownCharacters(pages) };
};
