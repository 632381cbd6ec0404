import type { Adding, FigureColumn, FigureId, FigureKind, Form, Row, TableBlock, TableDef } from '../form/form.js';
import { oncePerForm } from './once-per-form.js';
import { figureColumns, figureId, placedRows, tablesOf } from './tables.js';

/** One figure of a form with everything that the form says of it. */
export interface FigureDef {
  readonly id: FigureId;
  readonly kind: FigureKind;
  /** Absent where the form prints none. */
  readonly unit?: string;
  /** What the figures of several units make together. */
  readonly adds: Adding;
  readonly row: Row;
  readonly column: FigureColumn;
  /** Labels of the groups and headings above the row, outermost first, as printed with their numbers: 三、依申请公开情况. */
  readonly rowPath: readonly string[];
  /** Labels of the column groups above the column, outermost first. */
  readonly columnPath: readonly string[];
  readonly table: TableDef;
}

/** A form's figures by id, in the form's order; `null` where a cell is blank. */
export type Figures = ReadonlyMap<FigureId, number | null>;

const figuresOfBlock = (table: TableDef, block: TableBlock): readonly FigureDef[] => {
  const columns = figureColumns(block.columns);
  return placedRows(block.rows).flatMap(({ row, path }) =>
    columns.flatMap(({ column, path: columnPath }) => {
      const id = figureId(row, column);
      if (id === undefined) return [];
      const unit = column.unit ?? row.unit;
      const kind = column.kind ?? row.kind ?? 'count';
      const adds = column.adds ?? row.adds ?? 'sum';
      const def = { id, kind, adds, row, column, rowPath: path, columnPath, table };
      return [unit === undefined ? def : { ...def, unit }];
    }),
  );
};

/**
 * The figures of a form by id, in printed order.
 *
 * @example figuresOf(national2014).get('requests.received.total')?.unit // '件'
 */
export const figuresOf: (form: Form) => ReadonlyMap<FigureId, FigureDef> = oncePerForm(
  (form) =>
    new Map(
      tablesOf(form)
        .flatMap((table) => table.blocks.flatMap((block) => figuresOfBlock(table, block)))
        .map((figure) => [figure.id, figure]),
    ),
);

/** A nested object of figures or of whatever stands for them. */
export interface Nested<T> {
  [key: string]: Nested<T> | T;
}

/** Whether a node of nested definitions is one: what is nested under a key named id is no text. */
export const isFigure = (node: Nested<FigureDef> | FigureDef): node is FigureDef => typeof node.id === 'string';

/**
 * Ids written out as nested keys.
 *
 * @example nestById(new Map([['requests.received.total', 150]])) // { requests: { received: { total: 150 } } }
 */
export const nestById = <T>(values: ReadonlyMap<FigureId, T>): Nested<T> => {
  const root: Nested<T> = {};
  for (const [id, value] of values) {
    const keys = id.split('.');
    const last = keys.pop() ?? id;
    let node = root;
    for (const key of keys) {
      // Ids are never a prefix of another, so what stands under an inner key is always an object.
      const inner = Object.hasOwn(node, key) ? (node[key] as Nested<T>) : {};
      node[key] = inner;
      node = inner;
    }
    node[last] = value;
  }
  return root;
};
