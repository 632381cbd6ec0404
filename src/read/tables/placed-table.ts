import { type FigureDef, figuresOf } from '../../figures/figures.js';
import { figureFault } from '../../figures/kinds.js';
import { figureNames } from '../../figures/names.js';
import type { FigureId, FigureKind, Form } from '../../form/form.js';
import type { SourcePlace } from '../reading.js';
import type { Cells } from './content.js';
import type { ExpectedTable } from './expected-table.js';
import type { GridRow } from './grid.js';
import type { TableMatch } from './match-table.js';

/** What is known of a form for reading its figures. */
export interface FigureRules {
  readonly definitions: ReadonlyMap<FigureId, FigureDef>;
  /** What a figure is called in a message. */
  readonly name: (id: FigureId) => string;
  /** Why a number cannot be a figure of its kind, as a sentence; `undefined` if it can. */
  readonly fault: (kind: FigureKind, value: number) => string | undefined;
}

/** How the places of a sheet, or of a table in a text, are called. */
export interface CellPlaces {
  /** The whole in words: 工作表“统计表”, 第2个表格. */
  readonly whole: string;
  readonly wholePlace: SourcePlace | undefined;
  readonly place: (address: string) => SourcePlace;
  /** `F6`, or 第3行第4列. */
  readonly name: (address: string) => string;
}

/** A table as found: its labels, and the cells that bear the figures' names. */
export interface PlacedTable {
  readonly table: ExpectedTable;
  readonly cells: Cells;
  readonly places: CellPlaces;
  readonly grid: readonly GridRow[];
  readonly match: TableMatch;
  /** Addresses by figure id; empty where cells bear no names. */
  readonly named: ReadonlyMap<FigureId, string>;
}

export const figureRules = (form: Form): FigureRules => ({
  definitions: figuresOf(form),
  name: figureNames(form).label,
  fault: figureFault,
});
