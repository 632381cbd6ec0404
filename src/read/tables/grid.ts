import { placeOf } from '../../text/cell-address.js';
import { type Cells, textIn } from './content.js';
import { normaliseLabel } from './label.js';
import { isFigureLike } from './number.js';

/** A text on a sheet, or in a table. */
export interface GridWord {
  readonly column: number;
  readonly text: string;
  readonly raw: string;
}

export interface GridRow {
  readonly row: number;
  readonly words: readonly GridWord[];
  /** Columns of the cells that may hold figures. */
  readonly figures: readonly number[];
}

/** No label, and no line around a table, is longer. */
const LONGEST = 1_000;

interface RowInWork {
  readonly words: GridWord[];
  readonly figures: number[];
}

/** The rows that hold anything, from top to bottom, with their texts from left to right. */
export const gridOf = ({ cells }: Cells): readonly GridRow[] => {
  const rows = new Map<number, RowInWork>();
  // Labels repeat, and each is normalised once.
  const known = new Map<string, Omit<GridWord, 'column'>>();
  for (const [address, content] of cells) {
    const place = placeOf(address);
    if (!place) continue;
    const row = rows.get(place.row) ?? { words: [], figures: [] };
    rows.set(place.row, row);
    if (isFigureLike(content)) row.figures.push(place.column);
    const text = textIn(content);
    if (text === undefined) continue;
    const raw = text.slice(0, LONGEST).trim();
    const word = known.get(raw) ?? { text: normaliseLabel(raw), raw };
    known.set(raw, word);
    row.words.push({ column: place.column, ...word });
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, { words, figures }]) => ({ row, figures, words: words.sort((a, b) => a.column - b.column) }));
};
