import type { Cell, Table } from '../document/printed.js';
import { type Attributes, block, brokenLines, element, type Markup, plainText, single } from './markup.js';
import { groupLabel, type NumberedRow, sectionsOf, type TableSection } from './table-sections.js';

const IDEOGRAPHIC_SPACE = '\u3000';

/** More columns than a narrow screen holds: the table scrolls in a place of its own. */
const WIDE = 4;

/** Room for a table on a narrow screen, in the size of its type. */
const NARROW = 20;

/** Digits and Latin letters part nowhere; a digit is half as wide as high. */
const DIGIT = 0.5;

/** Room at the sides of a cell. */
const SIDES = 1;

/** What a cell needs at the least, each Chinese character on a line of its own. */
const minWidth = ({ indent, lines }: Cell): number => {
  const pieces = lines.flatMap(({ text }) => text.match(/[!-~]+/g) ?? []);
  return SIDES + indent + Math.max(1, ...pieces.map((piece) => piece.length * DIGIT));
};

/** Whether the columns, each as narrow as can be, need more room than a narrow screen has. */
const overflows = ({ grid, rows }: Table): boolean => {
  const cells = rows.flatMap((row) => row.cells).filter(({ colSpan }) => colSpan === 1);
  const widths = grid.map((_, col) =>
    Math.max(0, ...cells.filter((cell) => cell.col === col).map((cell) => minWidth(cell))),
  );
  return widths.reduce((sum, width) => sum + width, 0) > NARROW;
};

const covers = (outer: Cell, inner: Cell): boolean =>
  inner.col >= outer.col && inner.col + inner.colSpan <= outer.col + outer.colSpan;

/** Heads over several columns that no head below them divides further, by their first column. */
const groupHeads = ({ head }: TableSection): ReadonlyMap<number, Cell> => {
  const spanning = head.flatMap(({ cells }) => cells).filter(({ role, colSpan }) => role === 'head' && colSpan > 1);
  const undivided = spanning.filter((outer) => !spanning.some((inner) => inner !== outer && covers(outer, inner)));
  return new Map(undivided.map((cell) => [cell.col, cell]));
};

/** Groups of columns, each with its span: those under one head, and those between. */
const columnGroups = (heads: ReadonlyMap<number, Cell>, columns: number): readonly number[] => {
  const groups: number[] = [];
  let isBetween = false;
  for (let col = 0; col < columns; ) {
    const span = heads.get(col)?.colSpan;
    if (span === undefined && isBetween) groups.push((groups.pop() ?? 0) + 1);
    else groups.push(span ?? 1);
    isBetween = span === undefined;
    col += span ?? 1;
  }
  return groups;
};

const columnsMarkup = (groups: readonly number[]): readonly Markup[] => {
  let col = 0;
  return groups.map((span) =>
    element(
      'colgroup',
      {},
      ...Array.from({ length: span }, () => {
        col += 1;
        return single('col', { class: `col-${col}` });
      }),
    ),
  );
};

/** What cells of one table are written with. */
interface Writing {
  /** Heads of groups of columns, by their first column. */
  readonly groupHeads: ReadonlyMap<number, Cell>;
  /** The ids of the heads above, where blocks are stacked: scope alone would reach from one block into the next. */
  readonly ids?: (at: number, cell: Cell) => string;
}

type Scope = 'col' | 'colgroup' | 'row' | 'rowgroup';

/**
 * What a head is the head of. A span is a group only where the table has a group of just these columns or rows; HTML
 * reads `col` and `row` of a spanning head as all columns and rows that it spans.
 */
const scopeOf = (cell: Cell, row: NumberedRow, isFirst: boolean, { groupHeads }: Writing): Scope | undefined => {
  if (cell.lines.length === 0) return undefined;
  switch (cell.role) {
    case 'banner':
      return 'rowgroup';
    case 'head':
      return groupHeads.get(cell.col) === cell ? 'colgroup' : 'col';
    case 'label':
      return isFirst && groupLabel(row) === cell ? 'rowgroup' : 'row';
    default:
      return undefined;
  }
};

const spanOf = (span: number): number | undefined => (span > 1 ? span : undefined);

/** How far in the lines of a label go on, in halves of a character. */
const hangClass = ({ indent, hang }: Cell): string =>
  indent + hang > 0 ? `hang-${Math.round(2 * (indent + hang))}` : '';

/** A label beside far more rows than it has characters is written downwards in its column, as on paper. */
const standsUpright = ({ rowSpan, lines }: Cell): boolean =>
  rowSpan > 1 && lines.length === 1 && [...(lines[0]?.text ?? '')].length * 2 <= rowSpan;

const classOf = (cell: Cell): string | undefined => {
  if (cell.role === 'label') return hangClass(cell) || (standsUpright(cell) ? 'upright' : undefined);
  return cell.role === 'head' || cell.role === 'empty' ? undefined : cell.role;
};

const contentOf = (cell: Cell): Markup => {
  // Spaces that every editor keeps, as it keeps no style.
  const indent = IDEOGRAPHIC_SPACE.repeat(cell.indent);
  return brokenLines(cell.lines.map(({ text }, index) => plainText(index === 0 ? `${indent}${text}` : text)));
};

const renderCell = (cell: Cell, row: NumberedRow, isFirst: boolean, above: string, writing: Writing): Markup => {
  const scope = scopeOf(cell, row, isFirst, writing);
  const attributes: Attributes = {
    id: scope && writing.ids?.(row.at, cell),
    class: classOf(cell),
    colspan: spanOf(cell.colSpan),
    rowspan: spanOf(cell.rowSpan),
    scope,
    headers: scope === undefined && above !== '' ? above : undefined,
  };
  return element(scope === undefined ? 'td' : 'th', attributes, contentOf(cell));
};

const renderRow = (
  row: NumberedRow,
  isFirst: boolean,
  writing: Writing,
  above: (cell: Cell) => string = () => '',
): Markup => element('tr', {}, ...row.cells.map((cell) => renderCell(cell, row, isFirst, above(cell), writing)));

/** The only block of a table: its head, then its groups of rows. */
const renderSection = ({ head, groups }: TableSection, writing: Writing): readonly Markup[] => [
  ...(head.length > 0 ? [block('thead', {}, ...head.map((row) => renderRow(row, false, writing)))] : []),
  ...groups.map((rows) => block('tbody', {}, ...rows.map((row, index) => renderRow(row, index === 0, writing)))),
];

const overlaps = (a: Cell, b: Cell): boolean => a.col < b.col + b.colSpan && b.col < a.col + a.colSpan;

/** One of several stacked blocks: banner, head and rows in one group, each figure with the ids of its heads. */
const renderStacked = (
  { head, groups }: TableSection,
  ids: (at: number, cell: Cell) => string,
  writing: Writing,
): Markup => {
  const heads = head.flatMap((row) =>
    row.cells
      .filter(({ role, lines }) => role !== 'corner' && lines.length > 0)
      .map((cell) => ({ cell, id: ids(row.at, cell) })),
  );
  const rowHeads = (row: NumberedRow): readonly string[] =>
    row.cells.filter(({ role, lines }) => role === 'label' && lines.length > 0).map((cell) => ids(row.at, cell));
  const above = (row: NumberedRow) => (cell: Cell) =>
    [...heads.filter((each) => overlaps(each.cell, cell)).map(({ id }) => id), ...rowHeads(row)].join(' ');
  return block(
    'tbody',
    {},
    ...head.map((row) => renderRow(row, false, writing)),
    ...groups.flat().map((row) => renderRow(row, false, writing, above(row))),
  );
};

const renderSections = (table: Table, sections: readonly TableSection[]): readonly Markup[] => {
  const [only, ...others] = sections;
  if (!only || others.length > 0) {
    const ids = (at: number, { col }: Cell) => `${table.id}-${at + 1}-${col + 1}`;
    const writing: Writing = { groupHeads: new Map(), ids };
    return [...columnsMarkup([table.grid.length]), ...sections.map((section) => renderStacked(section, ids, writing))];
  }
  const heads = groupHeads(only);
  return [...columnsMarkup(columnGroups(heads, table.grid.length)), ...renderSection(only, { groupHeads: heads })];
};

/** Whether a table has more columns than a narrow screen holds. */
export const isWide = (table: Table): boolean => table.grid.length > WIDE || overflows(table);

/** A table under its name: groups of heads, what each is the head of, and a place to scroll in if it is wide. */
export const renderTable = (table: Table, name: string): Markup => {
  const whole = block(
    'table',
    { id: `table-${table.id}` },
    element('caption', {}, plainText(name)),
    ...renderSections(table, sectionsOf(table)),
  );
  return isWide(table) ? block('section', { class: 'wide', 'aria-label': name, tabindex: 0 }, whole) : whole;
};
