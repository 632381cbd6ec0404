import type { FigureId, FigureKind } from '../../form/form.js';
import { addressOf, type Place } from '../../text/cell-address.js';

/** Where a figure stands in the workbook. */
export interface FigurePlace {
  readonly sheet: string;
  readonly place: Place;
  readonly kind: FigureKind;
}

export type FigurePlaces = ReadonlyMap<FigureId, FigurePlace>;

const absolute = ({ row, column }: Place): string => `$${addressOf(row, column).replace(/(\d+)$/, '$$$1')}`;

/**
 * Figures as the arguments of a function: `$F$33:$F$36,$F$40`. Figures of another sheet go by their names, as Excel's
 * conditional formats do not reach other sheets by address.
 */
export const argumentsOf = (ids: readonly FigureId[], sheet: string, places: FigurePlaces): string => {
  const ranges: { from: Place; to: Place }[] = [];
  const names: FigureId[] = [];
  for (const id of ids) {
    const at = places.get(id);
    if (!at || at.sheet !== sheet) {
      names.push(id);
      continue;
    }
    const last = ranges.at(-1);
    const { row, column } = at.place;
    if (last && last.to.column === column && last.to.row === row - 1) last.to = at.place;
    else if (last && last.from.row === row && last.to.row === row && last.to.column === column - 1) last.to = at.place;
    else ranges.push({ from: at.place, to: at.place });
  }
  const addresses = ranges.map(({ from, to }) => (from === to ? absolute(from) : `${absolute(from)}:${absolute(to)}`));
  return [...addresses, ...names].join(',');
};
