import { addressOf, type CellPosition } from '../../text/cell-address.js';
import type { ColourRule, SheetRow } from '../book.js';

/** A pale ground that no other cell has. */
const STILL_OPEN = 'FFF7D6';

/** The cells that can be typed into, row by row. */
const openPlaces = (rows: readonly SheetRow[]): readonly CellPosition[] =>
  rows.flatMap(({ cells }, index) =>
    cells.flatMap(({ style, column }) => (style.unlocked ? [{ row: index + 1, column }] : [])),
  );

/** The first cell that is to be filled in. */
export const firstOpen = (rows: readonly SheetRow[]): CellPosition | undefined => openPlaces(rows)[0];

interface Area {
  readonly from: CellPosition;
  readonly to: CellPosition;
}

/** Cells one below the other as areas of a column. */
const columnAreas = (places: readonly CellPosition[]): readonly Area[] => {
  const areas: { from: CellPosition; to: CellPosition }[] = [];
  for (const place of [...places].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = areas.at(-1);
    if (last?.to.column === place.column && last.to.row === place.row - 1) last.to = place;
    else areas.push({ from: place, to: place });
  }
  return areas;
};

/** Areas side by side over the same rows as one. */
const joinedAreas = (areas: readonly Area[]): readonly Area[] => {
  const joined: { from: CellPosition; to: CellPosition }[] = [];
  for (const { from, to } of areas) {
    const left = joined.find(
      (area) => area.from.row === from.row && area.to.row === to.row && area.to.column === from.column - 1,
    );
    if (left) left.to = to;
    else joined.push({ from, to });
  }
  return joined;
};

/** Rules that keep a pale ground under each cell as long as it is empty. */
export const openRules = (rows: readonly SheetRow[]): readonly ColourRule[] =>
  joinedAreas(columnAreas(openPlaces(rows))).map(({ from, to }) => {
    const first = addressOf(from.row, from.column);
    const address = from === to ? first : `${first}:${addressOf(to.row, to.column)}`;
    return { address, formula: `ISBLANK(${first})`, fill: STILL_OPEN };
  });
