import {
  AlignmentType,
  HeightRule,
  type ITableCellOptions,
  LineRuleType,
  type Paragraph,
  ShadingType,
  type TableCell,
  TableLayoutType,
  VerticalAlign,
  VerticalMergeType,
  WidthType,
  TableRow as WordRow,
  type Table as WordTable,
} from 'docx';
import { blankCell } from '../document/blank-cell.js';
import type { Cell, CellRole, Table, TableRow } from '../document/printed.js';
import type { Layout } from '../layout/layout.js';
import { cutText } from '../lines/cut-text.js';
import { emWidthOf } from '../lines/em-width.js';
import type { SetCell } from '../lines/set-cell.js';
import type { TablePlan } from '../typeset/plan-tables.js';
import { alikeCells } from './alike-cells.js';
import { DescribedTable } from './described-table.js';
import { halfPoints, twips } from './measure.js';
import { pageOf } from './page.js';
import { paragraphWith } from './paragraph-with.js';
import { textRuns } from './runs.js';
import { styleIds } from './style-ids.js';

const styleOf: { readonly [role in CellRole]: string } = {
  banner: styleIds.banner,
  corner: styleIds.corner,
  head: styleIds.head,
  label: styleIds.label,
  unit: styleIds.figure,
  code: styleIds.figure,
  figure: styleIds.figure,
  empty: styleIds.figure,
};

/** Relative widths as twips that add up to `width`. */
export const columnWidths = (grid: readonly number[], width: number): readonly number[] => {
  const total = grid.reduce((sum, column) => sum + column, 0);
  let right = 0;
  let edge = 0;
  return grid.map((column) => {
    const left = edge;
    right += column;
    edge = Math.round((right / total) * width);
    return edge - left;
  });
};

/** A place in a row: a cell that begins here, or one that goes on from above. */
interface Slot {
  readonly cell: Cell;
  readonly merge?: 'restart' | 'continue';
}

/** Each row with all of its places: Word wants a cell for those covered from above too. */
export const slotsOf = (rows: readonly TableRow[], columns: number): readonly (readonly Slot[])[] => {
  const covered = new Map<number, { readonly cell: Cell; readonly until: number }>();
  return rows.map((row, index) => {
    const slots: Slot[] = [];
    for (let col = 0; col < columns; ) {
      const above = covered.get(col);
      const goesOn = above !== undefined && index < above.until;
      const cell = goesOn ? above.cell : (row.cells.find((candidate) => candidate.col === col) ?? blankCell(col));
      if (goesOn) slots.push({ cell, merge: 'continue' });
      else {
        slots.push(cell.rowSpan > 1 ? { cell, merge: 'restart' } : { cell });
        if (cell.rowSpan > 1) covered.set(col, { cell, until: index + cell.rowSpan });
      }
      col += cell.colSpan;
    }
    return slots;
  });
};

/** A cell with its words in lines; none where it goes on from above, or stands for a place without a cell. */
interface LaidSlot extends Slot {
  readonly width: number;
  readonly set: SetCell | undefined;
}

const widthOfCell = ({ col, colSpan }: Cell, widths: readonly number[]): number =>
  widths.slice(col, col + colSpan).reduce((sum, width) => sum + width, 0);

const laySlot = (slot: Slot, widths: readonly number[], set: ReadonlyMap<Cell, SetCell>): LaidSlot => {
  const { cell, merge } = slot;
  const width = cell.colSpan === 1 ? (widths[cell.col] ?? 0) : widthOfCell(cell, widths);
  return { ...slot, width, set: merge === 'continue' ? undefined : set.get(cell) };
};

/** The lines of each printed text: one paragraph, its lines ended by hand. */
const linesOf = (cell: Cell, set: SetCell): readonly (readonly string[])[] =>
  set.lines.length === cell.lines.length
    ? cell.lines.map(({ text }) => [text])
    : cell.lines.map(({ text }, index) =>
        cutText(
          text,
          set.lines.filter(({ of }) => of === index),
        ),
      );

/** Where the lines of a label begin: the first, and those that hang under its words. */
const labelIndent = ({ indent, hang }: Cell, isFirst: boolean, em: number) => {
  const left = twips((indent + hang) * em);
  if (left === 0) return undefined;
  const hanging = isFirst ? twips(hang * em) : 0;
  // The style's first line of 0 would stand beside a hanging one.
  return { left, ...(hanging > 0 && { hanging, hangingChars: 0 }) };
};

const cellParagraphs = (slot: LaidSlot, keepNext: boolean, layout: Layout): readonly Paragraph[] => {
  const { cell, set } = slot;
  const style = layout.styles.cell[cell.role];
  const named = styleOf[cell.role];
  const keep = keepNext || undefined;
  if (set === undefined || set.lines.length === 0) return [paragraphWith({ style: named, keepNext: keep })];
  const isSmaller = set.size !== style.size;
  const size = isSmaller ? { size: halfPoints(set.size) } : {};
  return linesOf(cell, set).map((lines, index) => {
    const indent = set.align === 'left' ? labelIndent(cell, index === 0, style.size) : undefined;
    return paragraphWith({
      style: named,
      keepNext: keep,
      alignment: set.align === 'centred' && style.align === 'left' ? AlignmentType.CENTER : undefined,
      spacing: isSmaller ? { line: twips(set.leading), lineRule: LineRuleType.EXACT } : undefined,
      indent,
      children: lines.flatMap((text, at) => textRuns(text, { ...size, ...(at > 0 && { break: 1 }) })),
    });
  });
};

/** What a line may be wider in a program than by em widths, in points. */
const SLACK = 1;

/** Space that is left at an edge where a line is nearly full, so that no program breaks it again, in points. */
const MIN_EDGE = 0.5;

/** Space at the edges of a cell whose lines come nearer to them than the table's own. */
const edgesOf = ({ set, width }: LaidSlot, { table }: Layout) => {
  if (set === undefined) return undefined;
  const room = width / 20 - 2 * table.cellPadding;
  const isLeft = set.align === 'left';
  const reach = set.lines.map(({ text, left }) => emWidthOf(text) * set.size + (isLeft ? left - table.cellPadding : 0));
  if (Math.max(0, ...reach) + SLACK <= room) return undefined;
  const edge = Math.min(MIN_EDGE, table.cellPadding);
  return { left: twips(isLeft ? table.cellPadding : edge), right: twips(edge) };
};

/** All that a cell's look and words follow from, in one layout and table. */
const keyOf = ({ cell, merge, set }: LaidSlot, keepNext: boolean): string => {
  const { role, col, colSpan, indent, hang, lines } = cell;
  const texts = set === undefined ? [] : lines.map(({ text }) => text);
  return [role, merge ?? '', col, colSpan, indent, hang, keepNext, ...texts].join('\n');
};

const cellOptions = (slot: LaidSlot, keepNext: boolean, layout: Layout): ITableCellOptions => {
  const { cell, merge, width } = slot;
  const { fill } = layout.styles.cell[cell.role];
  const margins = merge === 'continue' ? undefined : edgesOf(slot, layout);
  return {
    width: { size: width, type: WidthType.DXA },
    ...(cell.colSpan > 1 && { columnSpan: cell.colSpan }),
    ...(merge && { verticalMerge: merge === 'restart' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }),
    ...(fill !== undefined && { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
    ...(margins && { margins }),
    verticalAlign: VerticalAlign.CENTER,
    children: cellParagraphs(slot, keepNext, layout),
  };
};

/**
 * Rows at the top that Word reads out as heads, and repeats: where blocks are stacked, only if no page may end between
 * them.
 */
const headRowsOf = ({ headRows, rows }: Table, keeps: readonly boolean[]): number => {
  if (headRows > 0 || !keeps.slice(0, -1).every(Boolean)) return headRows;
  return rows.findIndex(({ cells }) => cells.every(({ role }) => role !== 'banner' && role !== 'head'));
};

/** Whether each row stays on one page with the next: where the plan ends a page, Word may. */
const keepsOf = ({ rows }: Table, ends: readonly number[], keepsLast: boolean): readonly boolean[] =>
  rows.map(({ keepWithNext }, row) =>
    row === rows.length - 1 ? keepWithNext || keepsLast : keepWithNext && !ends.includes(row),
  );

/**
 * A table over the whole width of the text, on the form's own grid, its rows as high as planned.
 *
 * @param keepsLast its last row stays with what follows
 */
export const renderTable = (table: Table, plan: TablePlan, keepsLast: boolean, layout: Layout): WordTable => {
  const { textWidth } = pageOf(layout);
  const widths = columnWidths(table.grid, textWidth);
  const set = new Map(plan.laid.cells.map((placed): [Cell, SetCell] => [placed.cell, placed]));
  const keeps = keepsOf(table, plan.ends, keepsLast);
  const headRows = headRowsOf(table, keeps);
  const cellOnce = alikeCells();
  const tableCell = (slot: LaidSlot, keepNext: boolean): TableCell =>
    cellOnce(keyOf(slot, keepNext), () => cellOptions(slot, keepNext, layout));
  return new DescribedTable(table, {
    style: styleIds.table,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    alignment: AlignmentType.CENTER,
    rows: slotsOf(table.rows, widths.length).map(
      (slots, index) =>
        new WordRow({
          cantSplit: true,
          ...(index < headRows && { tableHeader: true }),
          height: { value: Math.floor((plan.heights[index] ?? 0) * 20), rule: HeightRule.ATLEAST },
          children: slots.map((slot) => tableCell(laySlot(slot, widths, set), keeps[index] ?? false)),
        }),
    ),
  });
};
