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
  checkLayoutOptions(options);
  const measures = measuresOf(options);
  return { ...measures, styles: styleSheet(measures) };
};

// Nearly every report is printed in it, and what others prepare from it is kept with it.
const official = /* @__PURE__ */ layoutOf({});

/**
 * The official look of GB/T 9704-2012 with a caller's changes.
 *
 * @throws LayoutError if an option is unknown, fixed by the standard, out of its range, or at odds with another
 * @example resolveLayout({ linesPerPage: 23 }).grid.pitch // 27.7
 */
export const resolveLayout = (options?: LayoutOptions): Layout =>
  options === undefined ? official : layoutOf(options);
