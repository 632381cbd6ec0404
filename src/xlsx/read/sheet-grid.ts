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

/** The rows of a sheet that hold anything, from top to bottom, with their texts from left to right. */
export const sheetGrid = ({ cells }: SheetCells): readonly GridRow[] => {
  const rows = new Map<number, SheetWord[]>();
  for (const [address, content] of cells) {
    const place: Place | undefined = placeOf(address);
    if (!place) continue;
    const words = rows.get(place.row) ?? [];
    rows.set(place.row, words);
    if (content.type === 'text') {
      words.push({ column: place.column, text: normaliseLabel(content.text), raw: content.text.trim() });
    }
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, words]) => ({ row, words: words.sort((a, b) => a.column - b.column) }));
};
