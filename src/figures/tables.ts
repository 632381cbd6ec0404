import type { Column, FigureColumn, FigureId, Form, Row, TableDef, TableLine } from '../form/form.js';

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
  /** Labels of the column groups above, outermost first. */
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
export const placedRows = (lines: readonly TableLine[]): readonly PlacedRow[] => {
  const placed: PlacedRow[] = [];
  const walk = (siblings: readonly TableLine[], groups: readonly string[]): void => {
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
