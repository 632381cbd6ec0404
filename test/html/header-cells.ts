import { attribute, type Element, isElement, named, wordsIn } from './parsed.js';

/**
 * The header cells of a data cell as the HTML standard finds them (4.9.12.2, "Forming relationships between data cells
 * and header cells"), which is what a screen reader reads out with it.
 */

interface Placed {
  readonly element: Element;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Grid {
  readonly cells: readonly Placed[];
  readonly at: (x: number, y: number) => Placed | undefined;
  /** First column of the group of columns that a column is in. */
  readonly columnGroup: (x: number) => number;
  /** First row of the group of rows that a row is in. */
  readonly rowGroup: (y: number) => number;
}

const span = (element: Element, name: string): number => Number(attribute(element, name) ?? 1);
const scope = ({ element }: Placed): string => attribute(element, 'scope') ?? 'auto';
const isHead = ({ element }: Placed): boolean => element.tagName === 'th';

/** The table as a grid. Throws where cells overlap or leave a hole, or reach beyond their group of rows. */
export const gridOf = (table: Element): Grid => {
  const slots = new Map<string, Placed>();
  const cells: Placed[] = [];
  const rowGroups: number[] = [];
  let y = 0;
  for (const group of named(table, 'thead', 'tbody')) {
    const start = y;
    for (const row of group.childNodes.filter(isElement)) {
      let x = 0;
      for (const element of row.childNodes.filter(isElement)) {
        while (slots.has(`${x},${y}`)) x += 1;
        const cell = { element, x, y, width: span(element, 'colspan'), height: span(element, 'rowspan') };
        for (let dy = 0; dy < cell.height; dy += 1) {
          for (let dx = 0; dx < cell.width; dx += 1) {
            const place = `${x + dx},${y + dy}`;
            if (slots.has(place)) throw new Error(`two cells at ${place}`);
            slots.set(place, cell);
          }
        }
        cells.push(cell);
        x += cell.width;
      }
      rowGroups.push(start);
      y += 1;
    }
    if (cells.some((cell) => cell.y >= start && cell.y + cell.height > y))
      throw new Error('a cell leaves its group of rows');
  }
  const columnGroups: number[] = [];
  for (const group of named(table, 'colgroup')) {
    const start = columnGroups.length;
    for (const _ of named(group, 'col')) columnGroups.push(start);
  }
  if (slots.size !== columnGroups.length * y)
    throw new Error(`${slots.size} places filled of ${columnGroups.length * y}`);
  return {
    cells,
    at: (x, row) => slots.get(`${x},${row}`),
    columnGroup: (x) => columnGroups[x] ?? -1,
    rowGroup: (row) => rowGroups[row] ?? -1,
  };
};

const scan = (grid: Grid, principal: Placed, x: number, y: number, dx: number, dy: number): readonly Placed[] => {
  const found: Placed[] = [];
  let opaque: readonly Placed[] = [];
  let block: readonly Placed[] = [];
  let inBlock = false;
  for (let [atX, atY] = [x + dx, y + dy]; atX >= 0 && atY >= 0; atX += dx, atY += dy) {
    const cell = grid.at(atX, atY);
    if (!cell) continue;
    if (isHead(cell)) {
      inBlock = true;
      block = [...block, cell];
      const sameSpan = (own: Placed) =>
        dx === 0 ? own.x === cell.x && own.width === cell.width : own.y === cell.y && own.height === cell.height;
      const isOfThisKind = scope(cell) === (dx === 0 ? 'col' : 'row');
      if (isOfThisKind && !opaque.some(sameSpan)) found.push(cell);
    } else if (inBlock) {
      inBlock = false;
      opaque = [...opaque, ...block];
      block = [];
    }
  }
  return found.filter((cell) => cell !== principal);
};

const ofGroups = (grid: Grid, { x, y, width, height }: Placed): readonly Placed[] =>
  grid.cells.filter(
    (cell) =>
      isHead(cell) &&
      cell.x <= x + width - 1 &&
      cell.y <= y + height - 1 &&
      ((scope(cell) === 'rowgroup' && grid.rowGroup(cell.y) === grid.rowGroup(y)) ||
        (scope(cell) === 'colgroup' && grid.columnGroup(cell.x) === grid.columnGroup(x))),
  );

/** The words of a data cell's heads, in order of the table. */
export const headsOf = (grid: Grid, cell: Placed): readonly string[] => {
  const ids = attribute(cell.element, 'headers')?.split(' ');
  const heads = ids
    ? grid.cells.filter(({ element }) => ids.includes(attribute(element, 'id') ?? ''))
    : [
        ...Array.from({ length: cell.height }, (_, row) => scan(grid, cell, cell.x, cell.y + row, -1, 0)).flat(),
        ...Array.from({ length: cell.width }, (_, col) => scan(grid, cell, cell.x + col, cell.y, 0, -1)).flat(),
        ...ofGroups(grid, cell),
      ];
  const order = new Set(heads);
  return grid.cells.filter((own) => order.has(own)).map(({ element }) => wordsIn(element).replace(/^\u3000+/, ''));
};
