import { checkLayoutOptions } from './check-options.js';
import { type LayoutMeasures, type LayoutOptions, measuresOf } from './measures.js';
import { styleSheet } from './style-sheet.js';
import type { StyleSheet } from './text-style.js';

export type { LayoutOptions } from './measures.js';

/** What a style is made from and says itself: nobody asks for it beside the style. */
type InStyles = 'title' | 'annex';

/** The official look: the style of every role, and the measures that no style holds. */
export interface Layout extends Omit<LayoutMeasures, InStyles | 'table' | 'pageNumber'> {
  readonly styles: StyleSheet;
  readonly table: Omit<LayoutMeasures['table'], 'size'>;
  readonly pageNumber: Omit<LayoutMeasures['pageNumber'], 'size'>;
}

const layoutOf = (options: LayoutOptions): Layout => {
  const measures = measuresOf(options);
  return { ...measures, styles: styleSheet(measures) };
};

/** Reports are printed in a few looks, whatever objects say so: what is prepared from a layout is found again by it. */
const MOST_KEPT = 8;
const kept = new Map<string, Layout>();

/**
 * The official look of GB/T 9704-2012 with a caller's changes. The same options give the same layout.
 *
 * @throws LayoutError if an option is unknown, fixed by the standard, out of its range, or at odds with another
 * @example resolveLayout({ linesPerPage: 23 }).grid.pitch // 27.7
 */
export const resolveLayout = (options: LayoutOptions = {}): Layout => {
  checkLayoutOptions(options);
  const key = JSON.stringify(options);
  // Made from a copy: what the caller does with its own options afterwards is no concern of the layout that is kept.
  const layout = kept.get(key) ?? layoutOf(JSON.parse(key));
  if (kept.size >= MOST_KEPT && !kept.has(key)) kept.clear();
  kept.set(key, layout);
  return layout;
};
