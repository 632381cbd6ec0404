import { type Collection, unitStateNames } from '../../collect/collection.js';
import { unitKindNames } from '../../collect/unit.js';
import { figuresOf } from '../../figures/figures.js';
import { figureNames } from '../../figures/names.js';
import type { FigureId, Form } from '../../form/form.js';
import { addressOf, columnLetters, sheetPrefix } from '../../text/cell-address.js';
import { sumFigures } from '../../text/decimals.js';
import type { CellValue, Sheet } from '../../xlsx/book.js';
import { mainFigures } from '../main-figures.js';
import { firstRowOf, type ListColumn, type ListRow, listSheet, type SheetHead, TO_LOOK_AT } from './list-sheet.js';
import { contributionsByUnit, type RowRange, type UnitRow, unitRows } from './unit-rows.js';

export const MAIN_SHEET = '分单位明细';
export const ALL_SHEET = '分单位全部数据';

/** Where each unit's figures stand on the sheet of all figures, and which rows make the sum. */
export interface FigureCells {
  readonly rows: readonly UnitRow[];
  /** Row of a unit, by its name. */
  readonly rowOf: ReadonlyMap<string, number>;
  readonly columnOf: ReadonlyMap<FigureId, number>;
  /** The first row of the list. */
  readonly first: number;
  readonly values: ReturnType<typeof contributionsByUnit>;
}

const stub: readonly ListColumn[] = [
  { head: '序号', width: 3.5, align: 'center' },
  { head: '单位', width: 14 },
  { head: '类别', width: 6, align: 'center' },
  { head: '状态', width: 5.5, align: 'center' },
];

/** Lays the sheet of all figures out: formulas of other sheets refer to its cells. */
export const placeUnits = (collection: Collection, form: Form, head: SheetHead): FigureCells => {
  const rows = unitRows(collection);
  const first = firstRowOf({ head });
  const at = rows.flatMap((row, index) =>
    row.type === 'unit' ? [[row.status.unit.name, first + index] as const] : [],
  );
  return {
    rows,
    first,
    rowOf: new Map(at),
    columnOf: new Map([...figuresOf(form).keys()].map((id, index) => [id, stub.length + index + 1])),
    values: contributionsByUnit(collection),
  };
};

const rangeAddress = (ranges: readonly RowRange[], first: number, column: number, prefix = ''): string =>
  ranges
    .map(({ from, to }) => {
      const [start, end] = [addressOf(first + from - 1, column), addressOf(first + to - 1, column)];
      return `${prefix}${from === to ? start : `${start}:${end}`}`;
    })
    .join(',');

/** Money without the dust of binary fractions. */
const sumOf = (cells: string, isMoney: boolean): string => (isMoney ? `ROUND(SUM(${cells}),6)` : `SUM(${cells})`);

/** The formula that adds a figure up over all units, as other sheets write it. */
export const totalFormula = (id: FigureId, { rows, columnOf, first }: FigureCells, isMoney: boolean): string => {
  const total = rows.find(({ type }) => type === 'total');
  const ranges = total?.type === 'total' ? total.ranges : [];
  return sumOf(rangeAddress(ranges, first, columnOf.get(id) ?? 1, sheetPrefix(ALL_SHEET)), isMoney);
};

/** The cell of one unit's figure, as other sheets write it. */
export const cellOf = (unit: string, id: FigureId, { rowOf, columnOf }: FigureCells): string | undefined => {
  const [row, column] = [rowOf.get(unit), columnOf.get(id)];
  return row === undefined || column === undefined
    ? undefined
    : `${sheetPrefix(ALL_SHEET)}$${columnLetters(column)}$${row}`;
};

const stubCells = (row: UnitRow, number: number): readonly CellValue[] => {
  if (row.type !== 'unit') return [null, row.label, null, null];
  const { unit, state } = row.status;
  return [number, unit.name, unitKindNames[unit.kind], unitStateNames[state]];
};

/** Units are numbered on; sums have no number. */
const numbered = (rows: readonly UnitRow[]): readonly number[] => {
  let number = 0;
  return rows.map(({ type }) => {
    if (type === 'unit') number += 1;
    return number;
  });
};

const valuesIn = (rows: readonly (number | null)[], ranges: readonly RowRange[]): number =>
  sumFigures(ranges.flatMap(({ from, to }) => rows.slice(from - 1, to)).flatMap((value) => value ?? []));

/** 分单位全部数据: units down, every figure across. A blank that is in the sum is marked. */
export const allFiguresSheet = (form: Form, cells: FigureCells, head: SheetHead): Sheet => {
  const names = figureNames(form);
  const definitions = [...figuresOf(form).values()];
  const { rows, values, first } = cells;
  const numbers = numbered(rows);
  const columns = definitions.map(({ id }) =>
    rows.map((row) => (row.type === 'unit' ? (values.get(id)?.get(row.status.unit.name)?.value ?? null) : null)),
  );
  const listed = rows.map((row, at): ListRow => {
    const figures = definitions.map(({ kind }, index): CellValue => {
      const column = columns[index] ?? [];
      if (row.type === 'unit') return column[at] ?? null;
      const address = rangeAddress(row.ranges, first, stub.length + index + 1);
      return { formula: sumOf(address, kind === 'money'), result: valuesIn(column, row.ranges) };
    });
    const blank =
      row.type === 'unit' && row.status.counted
        ? figures.flatMap((value, index) =>
            value === null && values.get(definitions[index]?.id ?? '')?.has(row.status.unit.name)
              ? [[stub.length + index, TO_LOOK_AT] as const]
              : [],
          )
        : [];
    return {
      cells: [...stubCells(row, numbers[at] ?? 0), ...figures],
      ...(row.type !== 'unit' && { sum: true }),
      ...(blank.length > 0 && { fills: Object.fromEntries(blank) }),
    };
  });
  return listSheet({
    name: ALL_SHEET,
    head,
    columns: [...stub, ...definitions.map(({ id }) => ({ head: names.place(id), width: 7, align: 'center' as const }))],
    rows: listed,
    frozen: 2,
    wide: true,
    headLines: 8,
  });
};

/** 分单位明细: units down, the main figures across, each taken from the sheet of all figures. */
export const mainFiguresSheet = (form: Form, cells: FigureCells, head: SheetHead): Sheet => {
  const figures = mainFigures(form);
  const definitions = figuresOf(form);
  const { rows, values, first } = cells;
  const numbers = numbered(rows);
  const columns = figures.map(({ ids }) =>
    rows.map((row) => {
      if (row.type !== 'unit') return null;
      const own = ids.flatMap((id) => values.get(id)?.get(row.status.unit.name)?.value ?? []);
      return own.length === 0 ? null : sumFigures(own);
    }),
  );
  const isMoney = (ids: readonly FigureId[]): boolean => ids.some((id) => definitions.get(id)?.kind === 'money');
  const taken = (unit: string, ids: readonly FigureId[], value: number | null): CellValue => {
    const from = ids.flatMap((id) => cellOf(unit, id, cells) ?? []).join(',');
    return { formula: `IF(COUNT(${from})=0,"",${sumOf(from, isMoney(ids))})`, result: value ?? '' };
  };
  const listed = rows.map((row, at): ListRow => {
    const values = figures.map(({ ids }, index): CellValue => {
      const column = columns[index] ?? [];
      if (row.type === 'unit') return taken(row.status.unit.name, ids, column[at] ?? null);
      const address = rangeAddress(row.ranges, first, stub.length + index + 1);
      return { formula: sumOf(address, isMoney(ids)), result: valuesIn(column, row.ranges) };
    });
    return { cells: [...stubCells(row, numbers[at] ?? 0), ...values], ...(row.type !== 'unit' && { sum: true }) };
  });
  return listSheet({
    name: MAIN_SHEET,
    head,
    columns: [
      ...stub,
      ...figures.map(({ label, unit }) => ({ head: `${label}\n（${unit}）`, width: 3.8, align: 'center' as const })),
    ],
    rows: listed,
    frozen: 2,
    headLines: 4,
  });
};
