import { addressOf, type CellPosition, placeOf } from '../../text/cell-address.js';
import type { ReadFinding } from '../reading.js';
import type { ExpectedFigure, ExpectedRow } from './expected-table.js';
import type { GridRow } from './grid.js';
import { columnOf, type LabelColumns } from './match-table.js';
import type { PlacedTable } from './placed-table.js';

/** A figure's cell, or why it cannot be told. */
export type FoundCell =
  | { readonly address: string; readonly finding?: ReadFinding }
  | { readonly address?: undefined; readonly finding: ReadFinding };

/** A figure that is looked for: its row in the printed table. */
export interface SoughtFigure {
  readonly figure: ExpectedFigure;
  readonly row: ExpectedRow;
  readonly index: number;
  /** What it is called in a message. */
  readonly label: string;
}

const rowAt = (grid: readonly GridRow[], row: number): GridRow | undefined =>
  grid.find((candidate) => candidate.row === row);

/** The words of a row, for a message. */
export const rowText = (grid: readonly GridRow[], row: number): string =>
  rowAt(grid, row)
    ?.labels.map(({ raw }) => raw.replaceAll('\n', ''))
    .join(' ') ?? '';

/** Whether a place lies between the nearest known ones before and after; at the end of a list nothing bounds it. */
const isInGap = (at: number, index: number, places: LabelColumns): boolean => {
  const before = places.slice(0, index).findLast((place) => place !== undefined);
  const after = places.slice(index + 1).find((place) => place !== undefined);
  return (before === undefined || before < at) && (after === undefined || at < after);
};

/**
 * Whether the head of a figure has only been reworded: some words stand in its place, right between its neighbours. Where
 * the whole column is gone, its name lies over another's.
 */
const isHeadReworded = ({ column }: CellPosition, { figure }: SoughtFigure, { match, grid }: PlacedTable): boolean => {
  const heads = figure.head === undefined ? undefined : match.heads[figure.head.row];
  if (!figure.head || !heads) return false;
  const stands = rowAt(grid, heads.row)?.labels.some((label) => label.column === column && label.raw !== '') ?? false;
  return stands && isInGap(column, figure.head.label, heads.columns);
};

/**
 * Whether the labels of a row have only been reworded: in its place stands a row of the same make. A row that has no
 * labels is known by its heads alone.
 */
const isRowReworded = (
  { row: at }: CellPosition,
  { row, index }: SoughtFigure,
  { match, grid }: PlacedTable,
): boolean => {
  const labels = rowAt(grid, at)?.labels ?? [];
  const rows = match.rows.map((found) => found?.row);
  return (
    row.labels.length > 0 &&
    labels.length >= row.labels.length + (row.unit === undefined ? 0 : 1) &&
    (row.unit === undefined || labels.some(({ text }) => text === row.unit)) &&
    !labels.some(({ raw }) => /[:：]/.test(raw)) &&
    isInGap(at, index, rows)
  );
};

/** Finds the cell of a figure: by row label and head; where one of these was reworded, by its name. */
export const findCell = (sought: SoughtFigure, placed: PlacedTable): FoundCell => {
  const { figure, index, label } = sought;
  const { grid, match, named, places } = placed;
  const base = { label, figure: figure.id, path: `statistics.${figure.id}` };
  const name = named.get(figure.id);
  const at = name === undefined ? undefined : placeOf(name);
  const onRow = match.rows[index];
  const column = columnOf(match, figure.head);

  if (onRow && column !== undefined) {
    const address = addressOf(onRow.row, column);
    if (name === undefined || name === address) return { address };
    const message = `“${label}”的单元格名称留在了${places.name(name)}，已按标签读取${places.name(address)}`;
    const place = places.place(address);
    return { address, finding: { ...base, code: 'name-displaced', severity: 'warning', place, message } };
  }
  if (match.repeated.has(index)) {
    const message = `${places.whole}的表头下面有两行以上的数据，分不清哪一行是“${label}”，没有读取，请只留一行`;
    return { finding: { ...base, code: 'figure-repeated', severity: 'error', ...wholeOf(placed), message } };
  }
  const isOnRow = at !== undefined && (onRow ? onRow.row === at.row : isRowReworded(at, sought, placed));
  const isInColumn =
    at !== undefined && (column === undefined ? isHeadReworded(at, sought, placed) : column === at.column);
  if (name !== undefined && at !== undefined && isOnRow && isInColumn) {
    // A reworded head is told once for the whole column.
    if (onRow) return { address: name };
    const found = rowText(grid, at.row);
    const message = `${places.name(name)}所在的行不再写着“${label}”，而是“${found}”，已按单元格名称读取，请核对`;
    const place = places.place(name);
    return { address: name, finding: { ...base, code: 'label-changed', severity: 'warning', place, found, message } };
  }
  const message = `${places.whole}中找不到“${label}”（该行或该列缺失、改名或重复），没有读取`;
  return { finding: { ...base, code: 'figure-missing', severity: 'error', ...wholeOf(placed), message } };
};

const wholeOf = ({ places }: PlacedTable): Pick<ReadFinding, 'place'> =>
  places.wholePlace === undefined ? {} : { place: places.wholePlace };
