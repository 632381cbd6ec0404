import type { PrintedReport } from '../document/printed.js';
import type { Layout } from '../layout/layout.js';
import { drawPages } from './draw-pages.js';
import { flow } from './flow.js';
import { textBlockOf } from './grid.js';
import type { Metrics } from './metrics.js';
import type { Page } from './page.js';
import { paginate } from './paginate.js';

export type { FaceGlyph, Metrics } from './metrics.js';
export type { Page, Run } from './page.js';
export { unknownCharacters } from './texts-in-faces.js';

/**
 * Typesets a printed report: its blocks become styled paragraphs and tables, these become lines and rows, the lines are
 * dealt out to pages, and the pages are drawn as plain data that any writer can put on paper.
 */
export const typeset = (document: PrintedReport, layout: Layout, metrics: Metrics): readonly Page[] => {
  const column = { height: textBlockOf(layout).height, pitch: layout.grid.pitch };
  return drawPages(paginate(flow(document, layout, metrics), column), layout, metrics);
};
