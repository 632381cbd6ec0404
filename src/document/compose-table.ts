import type { Figures } from '../figures/figures.js';
import { figureColumns, figureId } from '../figures/tables.js';
import type { Column, FigureColumn, Row, RowGroup, Stub, TableBlock, TableDef, TableLine } from '../form/form.js';
import { printFigure } from '../text/decimals.js';
import { textWidth } from '../text/width.js';
import type { Cell, Table, TableRow, Text } from './printed.js';

/** Under 单位 in a row without figures. */
const NO_UNIT = '——';

/**
 * Where a row's label begins by its level, in characters: the label of a row of level 4 stands right under that of the
 * row that it is part of.
 */
const INDENTS: { readonly [level in 1 | 2 | 3 | 4]: number } = { 1: 0, 2: 2, 3: 4, 4: 5 };

/** What a table prints beside the form's texts. */
export interface TableContent {
  readonly figures: Figures;
  /** Remark on a figure, already printed; `undefined` if there is none. */
  readonly remark: (figureId: string) => Text | undefined;
  /** Prints a text of the form in this table. */
  readonly printForm: (pattern: string) => Text;
}

const spanOf = (column: Column): number =>
  'columns' in column ? column.columns.reduce((sum, inner) => sum + spanOf(inner), 0) : (column.span ?? 1);

const depthOf = (column: Column): number => ('columns' in column ? 1 + Math.max(...column.columns.map(depthOf)) : 1);

const rowCount = (line: TableLine): number =>
  'rows' in line ? line.rows.reduce((sum, inner) => sum + rowCount(inner), 0) : 1;

const plainCell = (
  role: Cell['role'],
  col: number,
  span: readonly [columns: number, rows: number],
  lines: readonly Text[],
): Cell => ({
  role,
  col,
  colSpan: span[0],
  rowSpan: span[1],
  lines,
  indent: 0,
  hang: 0,
});

/** Cells by the row in which they begin; rows from 0 within a block. */
type Placed = readonly { readonly row: number; readonly cell: Cell }[];

const headCells = (block: TableBlock, depth: number, print: (text: string) => Text): Placed => {
  let col = 0;
  const stubs = block.stub.map((stub) => {
    const columns = stub.columns ?? 1;
    const cell = plainCell(stub.note ? 'corner' : 'head', col, [columns, depth], [print(stub.head)]);
    col += columns;
    return { row: 0, cell };
  });
  const place = (columns: readonly Column[], row: number, first: number): Placed => {
    let left = first;
    return columns.flatMap((column) => {
      const at = left;
      const span = spanOf(column);
      left += span;
      const inner = 'columns' in column ? place(column.columns, row + 1, at) : [];
      const rows = 'columns' in column ? 1 : depth - row;
      return [{ row, cell: plainCell('head', at, [span, rows], [print(column.label)]) }, ...inner];
    });
  };
  return [...stubs, ...place(block.columns, 0, col)];
};

const labelCell = (row: Row, col: number, columns: number, underLead: boolean, print: (text: string) => Text): Cell => {
  const opening = `${row.lead ?? ''}${row.number ?? ''}`;
  const inline = row.noteInline ? (row.note ?? '') : '';
  const below = row.note !== undefined && !row.noteInline ? [print(row.note)] : [];
  return {
    ...plainCell('label', col, [columns, 1], [print(`${opening}${row.label}${inline}`), ...below]),
    indent: INDENTS[row.level ?? 1] + (underLead ? textWidth('其中：') : 0),
    hang: textWidth(opening),
  };
};

const figureCell = (row: Row, column: FigureColumn, col: number, content: TableContent): Cell => {
  const id = figureId(row, column);
  const span = [column.span ?? 1, 1] as const;
  if (id === undefined) return plainCell('empty', col, span, []);
  const value = content.figures.get(id) ?? null;
  const printed = value === null ? [] : [{ text: printFigure(value), from: `statistics.${id}` }];
  const remark = content.remark(id);
  return {
    ...plainCell('figure', col, span, remark ? [...printed, remark] : printed),
    figure: { id, value, kind: column.kind ?? row.kind ?? 'count' },
  };
};

const stubCell = (
  stub: Stub,
  row: Row,
  col: number,
  place: { readonly groups: number; readonly underLead: boolean },
  print: (text: string) => Text,
): Cell => {
  const columns = stub.columns ?? 1;
  switch (stub.show) {
    case 'label':
      return labelCell(row, col + place.groups, columns - place.groups, place.underLead, print);
    case 'unit': {
      const unit = row.id === undefined ? NO_UNIT : row.unit;
      return plainCell('unit', col, [columns, 1], unit === undefined ? [] : [print(unit)]);
    }
    case 'code':
      return plainCell('code', col, [columns, 1], row.code === undefined ? [] : [print(row.code)]);
  }
};

const rowCells = (
  block: TableBlock,
  row: Row,
  place: { readonly groups: number; readonly underLead: boolean },
  content: TableContent,
  print: (text: string) => Text,
): readonly Cell[] => {
  let col = 0;
  const stubs = block.stub.map((stub) => {
    const cell = stubCell(stub, row, col, place, print);
    col += stub.columns ?? 1;
    return cell;
  });
  const figures = figureColumns(block.columns).map(({ column }) => {
    const cell = figureCell(row, column, col, content);
    col += column.span ?? 1;
    return cell;
  });
  return [...stubs, ...figures];
};

interface BodyRow {
  readonly row: Row;
  readonly cells: readonly Cell[];
}

const bodyRows = (block: TableBlock, content: TableContent, print: (text: string) => Text): readonly BodyRow[] => {
  const labelCol = block.stub
    .slice(
      0,
      block.stub.findIndex((stub) => stub.show === 'label'),
    )
    .reduce((sum, stub) => sum + (stub.columns ?? 1), 0);
  const groupCell = (group: RowGroup, depth: number): Cell => ({
    ...plainCell('label', labelCol + depth, [1, rowCount(group)], [print(group.label)]),
  });
  const walk = (lines: readonly TableLine[], groups: number): readonly BodyRow[] => {
    // Rows after a 其中： of the same level stand under its label.
    let leadLevel: number | undefined;
    return lines.flatMap((line): readonly BodyRow[] => {
      if ('rows' in line) {
        const [first, ...rest] = walk(line.rows, groups + 1);
        return first ? [{ ...first, cells: [groupCell(line, groups), ...first.cells] }, ...rest] : [];
      }
      const level = line.level ?? 1;
      if (leadLevel !== undefined && level < leadLevel) leadLevel = undefined;
      const underLead = leadLevel === level && line.lead === undefined;
      if (line.lead !== undefined) leadLevel = level;
      return [{ row: line, cells: rowCells(block, line, { groups, underLead }, content, print) }];
    });
  };
  return walk(block.rows, 0);
};

const isPartOfAbove = (row: Row | undefined): boolean => row?.lead !== undefined || row?.level === 4;

/** Heading rows stay with what follows, and 其中 rows with their parent. */
const staysWithNext = (row: Row, next: Row | undefined): boolean =>
  next !== undefined && (row.id === undefined || isPartOfAbove(next));

const composeBlock = (table: TableDef, block: TableBlock, content: TableContent): readonly TableRow[] => {
  const { printForm } = content;
  const depth = Math.max(1, ...block.columns.map(depthOf));
  const heads = headCells(block, depth, printForm);
  const banner =
    block.banner === undefined ? [] : [[plainCell('banner', 0, [table.grid.length, 1], [printForm(block.banner)])]];
  const headRows = Array.from({ length: depth }, (_, row) =>
    heads.filter((placed) => placed.row === row).map((placed) => placed.cell),
  );
  const body = bodyRows(block, content, printForm);
  return [
    ...[...banner, ...headRows].map((cells) => ({ keepWithNext: true, cells })),
    ...body.map(({ row, cells }, index) => {
      const next = body[index + 1]?.row;
      return { keepWithNext: staysWithNext(row, next), cells };
    }),
  ].map(({ keepWithNext, cells }) => ({ keepWithNext, cells: [...cells].sort((a, b) => a.col - b.col) }));
};

const headRowsOf = (table: TableDef): number => {
  const [block, ...others] = table.blocks;
  if (!block || others.length > 0) return 0;
  return (block.banner === undefined ? 0 : 1) + Math.max(1, ...block.columns.map(depthOf));
};

/**
 * Any table of a form as rows of cells with their spans: banners, header rows, groups, units and figures.
 */
export const composeTable = (table: TableDef, content: TableContent): Table => ({
  type: 'table',
  id: table.id,
  name: table.name,
  grid: table.grid,
  headRows: headRowsOf(table),
  rows: table.blocks.flatMap((block) => composeBlock(table, block, content)),
});
