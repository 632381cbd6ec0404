import type { Column, Form, TableLine } from '../form/form.js';
import type { KnownReport } from './generated/reports.js';
import type { FigurePaths, Notes, Part, Report } from './report.js';

/** Types of reports, read off the type of a form whose literals are kept: see `defineForm`. */

/** Tables of a part or an annex. */
type TablesIn<Holder> = Holder extends { readonly tables: readonly (infer Table)[] } ? Table : never;

type TablesOf<F extends Form> = TablesIn<F['parts'][number]> | TablesIn<F['annex']>;

type BlocksOf<Table> = Table extends { readonly blocks: readonly (infer Block)[] } ? Block : never;

/** Ids of rows; rows may stand in groups, and heading rows have none. The tree of any form never ends: it is not walked. */
type RowIds<Lines> = [TableLine] extends [Lines] ? string : RowId<Lines>;
type RowId<Lines> = Lines extends { readonly rows: readonly (infer Inner)[] }
  ? RowIds<Inner>
  : Lines extends { readonly id: infer Id extends string }
    ? Id
    : never;

/** What ids of columns add to those of rows: `.natural`, or nothing. */
type ColumnIds<Columns> = [Column] extends [Columns] ? string : ColumnId<Columns>;
type ColumnId<Columns> = Columns extends { readonly columns: readonly (infer Inner)[] }
  ? ColumnIds<Inner>
  : Columns extends { readonly id: infer Id extends string }
    ? `.${Id}`
    : '';

type IdsOfBlock<Block> = Block extends {
  readonly rows: readonly (infer Lines)[];
  readonly columns: readonly (infer Columns)[];
}
  ? `${RowIds<Lines>}${ColumnIds<Columns>}`
  : never;

/**
 * The figure ids of a form, row ids joined with column ids; `string` for a form whose type has lost its literals.
 *
 * @example type Id = FigureIdOf<typeof ownForm>; // 'requests.received' | 'requests.granted' | …
 */
export type FigureIdOf<F extends Form> = string extends F['id'] ? string : IdsOfBlock<BlocksOf<TablesOf<F>>>;

/** Ids as nested keys. */
type Nest<Id extends string> = {
  readonly [Key in Id extends `${infer First}.${string}` ? First : Id]: Key extends Id
    ? number | null
    : Nest<Id extends `${Key}.${infer Rest}` ? Rest : never>;
};

type PartKey<F extends Form, Text extends 'required' | 'optional'> = Extract<
  F['parts'][number],
  { readonly text: Text }
>['key'];

type PartsOf<F extends Form> = { readonly [Key in PartKey<F, 'required'>]: Part } & {
  readonly [Key in PartKey<F, 'optional'>]?: Part;
};

type TableIdOf<F extends Form> = TablesOf<F> extends { readonly id: infer Id extends string } ? Id : never;

/**
 * A report of a form, with every part and figure named; {@link Report} for a form whose type has lost its literals.
 *
 * @example const report: ReportOf<typeof ownForm> = parseReport(value, { forms: [ownForm] });
 */
export type ReportOf<F extends Form> = string extends F['id']
  ? Report
  : F extends Form
    ? Omit<Report<PartsOf<F>, Nest<FigureIdOf<F>>>, 'form' | 'notes'> & {
        readonly form: F['id'];
        readonly notes?: Notes<FigureIdOf<F>, TableIdOf<F>>;
      }
    : never;

/** What a reader gives whom these forms are given beside those of the library. */
export type ReportAmong<F extends Form> = string extends F['id'] ? Report : KnownReport | ReportOf<F>;

/** The figure ids of a report; `string` for one of any form. */
export type FigureIdIn<R extends Report> = R extends Report ? FigurePaths<R['statistics']> : never;
