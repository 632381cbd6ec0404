import type { Layout } from '../../layout/layout.js';
import { emWidthOf } from '../../lines/em-width.js';
import { badCharacters } from '../../text/characters.js';
import type { Cell, CellStyle, CellValue, Sheet, SheetRow } from '../../xlsx/book.js';
import { cellLook } from '../../xlsx/write/cell-look.js';

/** A column of a list. */
export interface ListColumn {
  readonly head: string;
  /** In characters. */
  readonly width: number;
  readonly align?: 'left' | 'center';
}

export interface ListRow {
  readonly cells: readonly CellValue[];
  /** A sum of rows above. */
  readonly sum?: true;
  /** RGB of cells that somebody has to look at, by column from 0. */
  readonly fills?: { readonly [column: number]: string };
}

/** What every sheet of the working paper says of itself. */
export interface SheetHead {
  readonly title: string;
  /** What stands in it and what is out. */
  readonly says: readonly string[];
  /** On every printed page. */
  readonly warning?: string;
  readonly layout: Layout;
}

export interface ListPlan {
  readonly name: string;
  readonly head: SheetHead;
  readonly columns: readonly ListColumn[];
  readonly rows: readonly ListRow[];
  /** Columns that stay in sight. */
  readonly frozen?: number;
  /** More columns than a page is wide. */
  readonly wide?: true;
  /** Height of the row of heads, in lines. */
  readonly headLines?: number;
}

/** Fills of cells that are to be looked at, and of sums. */
export const TO_LOOK_AT = 'FFEB9C';
const SUM = 'EEF3FA';

/** Distance of lines in a cell, in its size; Excel's own edges, in characters; its highest row, in points. */
const LINE = 1.4;
const EDGES = 1;
const HIGHEST = 409;

/** Rows of the title, and of the heads, before those of the list: what says of itself stands in between. */
export const firstRowOf = ({ head }: Pick<ListPlan, 'head'>): number => head.says.length + 3;

/** What a cell of a workbook can hold of the words of others. */
const cleaned = (value: CellValue): CellValue =>
  typeof value === 'string' && badCharacters(value.replaceAll('\n', '')).length > 0
    ? [...value].map((each) => (each === '\n' || badCharacters(each).length === 0 ? each : ' ')).join('')
    : value;

const linesIn = (value: CellValue, width: number): number => {
  if (typeof value !== 'string') return 1;
  const room = Math.max(1, width - EDGES);
  return value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(emWidthOf(line) / room)), 0);
};

interface Looks {
  readonly title: CellStyle;
  readonly says: CellStyle;
  readonly head: CellStyle;
  readonly left: CellStyle;
  readonly center: CellStyle;
  readonly number: CellStyle;
}

const looksOf = (layout: Layout): Looks => {
  const { cell, line, title } = layout.styles;
  const boxed = { border: 'box', fit: 'wrap' } as const;
  const figure = cellLook(cell.figure, layout);
  return {
    title: { ...cellLook(title, layout), size: layout.bodySize, horizontal: 'left' },
    says: { ...cellLook(line.note, layout), horizontal: 'left', vertical: 'top', fit: 'wrap' },
    head: { ...cellLook(cell.head, layout), ...boxed },
    left: { ...cellLook(cell.label, layout), ...boxed, horizontal: 'left' },
    center: { ...figure, ...boxed, horizontal: 'center' },
    number: { ...figure, border: 'box', fit: 'shrink', horizontal: 'center' },
  };
};

/** Styles by what they are, each made once: the writer knows them by their object. */
const styleBook = (looks: Looks) => {
  const made = new Map<string, CellStyle>();
  return (look: 'left' | 'center' | 'number', fill: string | undefined): CellStyle => {
    if (fill === undefined) return looks[look];
    const key = `${look} ${fill}`;
    const style = made.get(key) ?? { ...looks[look], fill };
    made.set(key, style);
    return style;
  };
};

const isNumber = (value: CellValue): boolean =>
  typeof value === 'number' || (typeof value === 'object' && value !== null && typeof value.result === 'number');

/** A list as a sheet: its title, what it says of itself, heads that repeat, and its rows. */
export const listSheet = (plan: ListPlan): Sheet => {
  const { head, columns, rows } = plan;
  const { layout, says, title, warning } = head;
  const { size } = layout.styles.cell.label;
  const looks = looksOf(layout);
  const styled = styleBook(looks);
  // A wide sheet's words stand above the columns that stay in sight and some more.
  const across = plan.wide ? Math.min(columns.length, (plan.frozen ?? 0) + 8) : columns.length;
  const width = columns.slice(0, across).reduce((sum, column) => sum + column.width, 0);
  const line = (value: string, style: CellStyle, height: number): SheetRow => ({
    height,
    cells: [{ column: 1, columns: across, value: cleaned(value), style }],
  });
  const listed = rows.map(({ cells, sum, fills }): SheetRow => {
    const lines = Math.max(...cells.map((value, at) => linesIn(value, columns[at]?.width ?? 1)));
    return {
      height: Math.min(HIGHEST, Math.max(layout.table.rowHeight, lines * size * LINE)),
      cells: cells.map((value, at): Cell => {
        const look = isNumber(value) ? 'number' : (columns[at]?.align ?? 'left');
        return { column: at + 1, value: cleaned(value), style: styled(look, fills?.[at] ?? (sum ? SUM : undefined)) };
      }),
    };
  });
  const heads: SheetRow = {
    height: (plan.headLines ?? 1) * size * LINE + 4,
    cells: columns.map((column, at) => ({ column: at + 1, value: column.head, style: looks.head })),
  };
  const above = says.length + 2;
  const { page } = layout;
  return {
    name: plan.name,
    columns: columns.map((column) => column.width * size),
    rows: [
      line(title, looks.title, layout.bodySize * 1.8),
      ...says.map((words) => line(words, looks.says, linesIn(words, width) * size * LINE + 2)),
      heads,
      ...listed,
    ],
    frozenRows: above,
    ...(plan.frozen !== undefined && { frozenColumns: plan.frozen }),
    repeatedRows: [1, above],
    breaks: [],
    print: {
      margins: {
        top: page.left,
        left: page.right / 2,
        right: page.right / 2,
        bottom: page.left,
        footer: page.left / 2,
      },
      pages: 0,
      landscape: true,
      ...(plan.wide && { wide: true }),
      ...(warning !== undefined && { header: `&C&"${layout.faces.song},常规"&${Math.round(size)} ${warning}` }),
      firstPageNumber: 1,
      footer: { odd: '&C— &P —', even: '&C— &P —' },
    },
    rules: [],
    ...(plan.wide && { dense: true }),
    protected: false,
  };
};
