import type { FigureId, FigureKind } from '../../form/form.js';
import { addressOf, type CellPosition } from '../../text/cell-address.js';

/** Where a figure stands in the workbook. */
export interface FigurePlace {
  readonly sheet: string;
  readonly place: CellPosition;
  readonly kind: FigureKind;
}

export type FigurePlaces = ReadonlyMap<FigureId, FigurePlace>;

/** Cells side by side, or one below the other, of one sheet. */
export interface PlaceRange {
  readonly sheet: string;
  readonly from: CellPosition;
  readonly to: CellPosition;
}

const isNext = ({ from, to }: PlaceRange, { row, column }: CellPosition): boolean =>
  (to.column === column && to.row === row - 1 && from.column === column) ||
  (from.row === row && to.row === row && to.column === column - 1);

/** Figures as ranges of cells, in order. */
export const cellRanges = (ids: readonly FigureId[], places: FigurePlaces): readonly PlaceRange[] => {
  const ranges: { sheet: string; from: CellPosition; to: CellPosition }[] = [];
  for (const id of ids) {
    const at = places.get(id);
    if (!at) continue;
    const last = ranges.at(-1);
    if (last && last.sheet === at.sheet && isNext(last, at.place)) last.to = at.place;
    else ranges.push({ sheet: at.sheet, from: at.place, to: at.place });
  }
  return ranges;
};

const absolute = ({ row, column }: CellPosition): string => `$${addressOf(row, column).replace(/(\d+)$/, '$$$1')}`;

/**
 * Figures as the arguments of a function: `$F$33:$F$36,$F$40`. Figures of another sheet go by their names, as Excel's
 * conditional formats do not reach other sheets by address.
 */
export const argumentsOf = (ids: readonly FigureId[], sheet: string, places: FigurePlaces): string => {
  const isHere = (id: FigureId): boolean => places.get(id)?.sheet === sheet;
  const addresses = cellRanges(ids.filter(isHere), places).map(({ from, to }) =>
    from === to ? absolute(from) : `${absolute(from)}:${absolute(to)}`,
  );
  return [...addresses, ...ids.filter((id) => !isHere(id))].join(',');
};
