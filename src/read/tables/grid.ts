import { placeOf } from '../../text/cell-address.js';
import { type Cells, textIn } from './content.js';
import { normaliseLabel } from './label.js';
import { isFigureLike } from './number.js';

/** A text on a sheet, or in a table. */
export interface GridLabel {
  readonly column: number;
  readonly text: string;
  readonly raw: string;
}

export interface GridRow {
  readonly row: number;
  readonly labels: readonly GridLabel[];
  /** Columns of the cells that may hold figures. */
  readonly figures: readonly number[];
}

/** No label, and no line around a table, is longer. */
const LONGEST = 1_000;

interface RowInWork {
  readonly labels: GridLabel[];
  readonly figures: number[];
}

/** The rows that hold anything, from top to bottom, with their texts from left to right. */
export const gridOf = ({ cells }: Cells): readonly GridRow[] => {
  const rows = new Map<number, RowInWork>();
  // Labels repeat, and each is normalised once.
  const known = new Map<string, Omit<GridLabel, 'column'>>();
  for (const [address, content] of cells) {
    const place = placeOf(address);
    if (!place) continue;
    const row = rows.get(place.row) ?? { labels: [], figures: [] };
    rows.set(place.row, row);
    if (isFigureLike(content)) row.figures.push(place.column);
    const text = textIn(content);
    if (text === undefined) continue;
    const raw = text.slice(0, LONGEST).trim();
    const label = known.get(raw) ?? { text: normaliseLabel(raw), raw };
    known.set(raw, label);
    row.labels.push({ column: place.column, ...label });
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, { labels, figures }]) => ({ row, figures, labels: labels.sort((a, b) => a.column - b.column) }));
};
