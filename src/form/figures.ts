import type { Column, FigureColumn, FigureId, FigureKind, Form, Line, Row, TableBlock, TableDef } from './form.js';

/** The largest figure: Excel, and the numbers of JavaScript, hold 15 digits exactly. */
export const LARGEST_FIGURE = 999_999_999_999_999;

/** One figure of a form with everything that the form says of it. */
export interface FigureDef {
  readonly id: FigureId;
  readonly kind: FigureKind;
  /** Absent where the form prints none. */
  readonly unit?: string;
  readonly row: Row;
  readonly column: FigureColumn;
  /** Labels of the groups and headings above the row, outermost first, as printed with their numbers: 三、依申请公开情况. */
  readonly rowPath: readonly string[];
  /** Labels of the column groups above the column, outermost first. */
  readonly columnPath: readonly string[];
  readonly table: TableDef;
}

/** All tables of a form, in printed order: those in the parts, then those of the annex. */
export const tablesOf = (form: Form): readonly TableDef[] => [
  ...form.parts.flatMap((part) => part.tables ?? []),
  ...(form.annex?.tables ?? []),
];

/** Row id and column id joined; `undefined` for a heading row, which has neither. */
export const figureId = (row: Row, column: FigureColumn): FigureId | undefined => {
  if (row.id === undefined) return undefined;
  return column.id === undefined ? row.id : `${row.id}.${column.id}`;
};

/** A row's label as printed with its number: `（一）收到申请数`. */
export const numberedLabel = (row: Row): string => `${row.number ?? ''}${row.label}`;

interface PlacedColumn {
  readonly column: FigureColumn;
  readonly path: readonly string[];
}

/** The leaves of a column tree, from left to right, each with the labels above it. */
export const figureColumns = (columns: readonly Column[], path: readonly string[] = []): readonly PlacedColumn[] =>
  columns.flatMap((column) =>
    'columns' in column ? figureColumns(column.columns, [...path, column.label]) : [{ column, path }],
  );

interface PlacedRow {
  readonly row: Row;
  readonly path: readonly string[];
}

/** The rows of a block from top to bottom, each with the labels of the rows and groups that it belongs to. */
export const placedRows = (lines: readonly Line[]): readonly PlacedRow[] => {
  const placed: PlacedRow[] = [];
  const walk = (siblings: readonly Line[], groups: readonly string[]): void => {
    // Open ancestors by level: a row of level n belongs to the last row of a lower level above it.
    let open: readonly { level: number; label: string }[] = [];
    for (const line of siblings) {
      if ('rows' in line) {
        walk(line.rows, [...groups, line.label]);
        continue;
      }
      const level = line.level ?? 1;
      open = open.filter((ancestor) => ancestor.level < level);
      placed.push({ row: line, path: [...groups, ...open.map((ancestor) => ancestor.label)] });
      open = [...open, { level, label: numberedLabel(line) }];
    }
  };
  walk(lines, []);
  return placed;
};

const figuresOfBlock = (table: TableDef, block: TableBlock): readonly FigureDef[] => {
  const columns = figureColumns(block.columns);
  return placedRows(block.rows).flatMap(({ row, path }) =>
    columns.flatMap(({ column, path: columnPath }) => {
      const id = figureId(row, column);
      if (id === undefined) return [];
      const unit = column.unit ?? row.unit;
      const kind = column.kind ?? row.kind ?? 'count';
      const def = { id, kind, row, column, rowPath: path, columnPath, table };
      return [unit === undefined ? def : { ...def, unit }];
    }),
  );
};

const collectFigures = (form: Form): ReadonlyMap<FigureId, FigureDef> =>
  new Map(
    tablesOf(form)
      .flatMap((table) => table.blocks.flatMap((block) => figuresOfBlock(table, block)))
      .map((figure) => [figure.id, figure]),
  );

// Every step asks for them; a form is readonly data, so what was collected from it stays right.
const collected = new WeakMap<Form, ReadonlyMap<FigureId, FigureDef>>();

/**
 * The figures of a form by id, in printed order.
 *
 * @example figuresOf(national2014).get('requests.received.total')?.unit // '件'
 */
export const figuresOf = (form: Form): ReadonlyMap<FigureId, FigureDef> => {
  const known = collected.get(form);
  if (known) return known;
  const figures = collectFigures(form);
  collected.set(form, figures);
  return figures;
};
