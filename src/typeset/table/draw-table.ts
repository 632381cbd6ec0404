import { baselineIn } from '../grid.js';
import type { Fill, Rule, Run } from '../page.js';
import type { Drawn, PlacedPiece } from '../piece.js';
import { setLine } from '../set-line.js';
import type { LaidTable, PlacedCell } from './lay-table.js';

/** Rows of one table that follow each other on a page. */
export interface TableSegment {
  readonly table: LaidTable;
  /** Upper edge and height of each row, and its number in the table. */
  readonly rows: readonly { readonly row: number; readonly y: number; readonly height: number }[];
}

/** The stretches of table rows among a page's pieces. */
export const segmentsOf = (pieces: readonly PlacedPiece[]): readonly TableSegment[] => {
  const segments: { table: LaidTable; rows: { row: number; y: number; height: number }[] }[] = [];
  let open: LaidTable | undefined;
  for (const { piece, y } of pieces) {
    if (piece.type !== 'row') {
      open = undefined;
      continue;
    }
    if (piece.table !== open) segments.push({ table: piece.table, rows: [] });
    open = piece.table;
    segments.at(-1)?.rows.push({ row: piece.row, y, height: piece.height });
  }
  return segments;
};

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The part of a cell that stands in a segment. */
const boxOf = (cell: PlacedCell, { table, rows }: TableSegment): Box | undefined => {
  let first: TableSegment['rows'][number] | undefined;
  let height = 0;
  for (const row of rows) {
    if (row.row < cell.row || row.row >= cell.row + cell.rowSpan) continue;
    first ??= row;
    height += row.height;
  }
  if (!first) return undefined;
  const x = table.columns[cell.col] ?? 0;
  return {
    x,
    y: first.y,
    width: (table.columns[cell.col + cell.colSpan] ?? x) - x,
    height,
  };
};

/**
 * Which segments print the words of a cell that a page break divides: all with room for them, so that a group goes on with
 * its label; else the tallest. Header rows are printed in each.
 */
const printsIn = (cell: PlacedCell, segments: readonly TableSegment[]): ReadonlySet<TableSegment> => {
  if (segments.length === 1) return new Set(segments);
  const parts = segments.flatMap((segment) => {
    const box = boxOf(cell, segment);
    return box ? [{ segment, height: box.height }] : [];
  });
  if (cell.row < (segments[0]?.table.headRows ?? 0)) return new Set(parts.map(({ segment }) => segment));
  const tallest = [...parts].sort((a, b) => b.height - a.height)[0];
  const roomy = parts.filter(({ height }) => height + 0.001 >= cell.height);
  return new Set((roomy.length > 0 ? roomy : parts.filter((part) => part === tallest)).map(({ segment }) => segment));
};

const runsIn = (cell: PlacedCell, box: Box, left: number): readonly Run[] => {
  const top = box.y + (box.height - cell.lines.length * cell.leading) / 2;
  const shaped = cell.shape();
  return cell.lines.flatMap(({ left: indent, room }, index) =>
    setLine(shaped[index] ?? [], cell.align, {
      x: left + box.x + indent,
      y: top + index * cell.leading + baselineIn(cell.leading, cell.size),
      room,
    }),
  );
};

type Stretch = readonly [from: number, to: number];

/** Stretches that touch or overlap as one. */
const joined = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const result: Stretch[] = [];
  for (const [from, to] of [...stretches].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && from <= last[1] + 0.001) result[result.length - 1] = [last[0], Math.max(last[1], to)];
    else result.push([from, to]);
  }
  return result;
};

/** The edges of all cells, each line of the table drawn once. */
const rulesOf = (boxes: readonly Box[], left: number, width: number): readonly Rule[] => {
  const across = new Map<number, Stretch[]>();
  const down = new Map<number, Stretch[]>();
  const add = (lines: Map<number, Stretch[]>, at: number, stretch: Stretch): void => {
    const key = Math.round(at * 1000) / 1000;
    const known = lines.get(key);
    if (known) known.push(stretch);
    else lines.set(key, [stretch]);
  };
  for (const { x, y, width: w, height } of boxes) {
    for (const at of [y, y + height]) add(across, at, [left + x, left + x + w]);
    for (const at of [left + x, left + x + w]) add(down, at, [y, y + height]);
  }
  // Lines across reach over the half width of those down at the corners.
  const half = width / 2;
  return [
    ...[...across].flatMap(([y, stretches]) =>
      joined(stretches).map(([x1, x2]): Rule => ({ x1: x1 - half, y1: y, x2: x2 + half, y2: y, width })),
    ),
    ...[...down].flatMap(([x, stretches]) =>
      joined(stretches).map(([y1, y2]): Rule => ({ x1: x, y1, x2: x, y2, width })),
    ),
  ];
};

/** Draws a segment: fills, rules and words, with the table's left edge at `left`. */
export const drawSegment = (
  segment: TableSegment,
  all: readonly TableSegment[],
  left: number,
  border: number,
): Drawn => {
  const parts = segment.table.cells.flatMap((cell) => {
    const box = boxOf(cell, segment);
    return box ? [{ cell, box }] : [];
  });
  // In reading order: a repeated header stands first on its page, and a cell of several rows where it begins.
  const inOrder = [...parts].sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
  const { table, headRows } = segment.table;
  const segments = all.filter((each) => each.table === segment.table);
  const prints = new Map(parts.map(({ cell }) => [cell, printsIn(cell, segments)] as const));
  // A head or a label that a new page repeats is no part of the document.
  const isRepeated = (cell: PlacedCell): boolean => segment !== [...(prints.get(cell) ?? [])][0];
  const repeatedTo =
    segment === segments[0]
      ? 0
      : segment.rows.slice(0, headRows).reduce((y, { height }) => y + height, segment.rows[0]?.y ?? 0);
  const fills = parts.flatMap(({ cell, box }): readonly Fill[] =>
    cell.fill === undefined
      ? []
      : [{ ...box, x: left + box.x, color: cell.fill, ...(!isRepeated(cell) && { owner: cell.cell }) }],
  );
  const rules = rulesOf(
    parts.map(({ box }) => box),
    left,
    border,
  );
  return {
    fills,
    rules: rules.map((rule) => (rule.y2 < repeatedTo - 0.001 ? rule : { ...rule, owner: table })),
    runs: inOrder.flatMap(({ cell, box }) => {
      if (!prints.get(cell)?.has(segment)) return [];
      const runs = runsIn(cell, box, left);
      return isRepeated(cell) ? runs.map(({ owner: _, ...run }) => run) : runs;
    }),
    marks: [],
  };
};
