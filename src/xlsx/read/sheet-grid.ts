import { type Place, placeOf } from '../address.js';
import type { SheetCells } from './content.js';
import { normaliseLabel } from './label.js';

/** A text on a sheet. */
export interface SheetWord {
  readonly column: number;
  readonly text: string;
  readonly raw: string;
}

export interface GridRow {
  readonly row: number;
  readonly words: readonly SheetWord[];
}

/** No label, and no line around a table, is longer. */
const LONGEST = 1_000;

/** The rows of a sheet that hold anything, from top to bottom, with their texts from left to right. */
export const sheetGrid = ({ cells }: SheetCells): readonly GridRow[] => {
  const rows = new Map<number, SheetWord[]>();
  // Labels repeat, and each is normalised once.
  const known = new Map<string, Omit<SheetWord, 'column'>>();
  for (const [address, content] of cells) {
    const place: Place | undefined = placeOf(address);
    if (!place) continue;
    const words = rows.get(place.row) ?? [];
    rows.set(place.row, words);
    if (content.type === 'text') {
      const raw = content.text.slice(0, LONGEST).trim();
      const word = known.get(raw) ?? { text: normaliseLabel(raw), raw };
      known.set(raw, word);
      words.push({ column: place.column, ...word });
    }
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, words]) => ({ row, words: words.sort((a, b) => a.column - b.column) }));
};
