import type { Layout } from '../layout/layout.js';
import { textBlockOf } from './grid.js';
import type { PageColumn } from './paginate.js';

/** The column that pages are made of. */
export const pageColumnOf = (layout: Layout): PageColumn => {
  const { grid, bodySize, table } = layout;
  return {
    height: textBlockOf(layout).height,
    // The strip of a line holds air of its own around its words.
    air: {
      around: table.air - (grid.pitch - bodySize) / 2,
      aboveNotes: layout.styles.line.note.before,
      pitch: grid.pitch,
    },
    rows: table.rows,
    divide: table.divide,
  };
};
