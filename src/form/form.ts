/**
 * A report form as data: years, parts, the tables inside parts or annex, and the relations between its figures.
 * Schema, types, checks, printed tables, the Excel sheet and its reader all follow from a {@link Form}.
 * In the texts of annex and tables, `{year}`, `{agency}` and `{shortName}` stand for the report's.
 */

/**
 * Name of one figure of a form: row id, a dot, column id; either may be absent. At least one dot, each segment
 * `[a-z][A-Za-z0-9]*`, unique ignoring case, none a prefix of another (they become nested keys and names in Excel).
 *
 * @example 'requests.received.total'
 */
export type FigureId = string;

/**
 * What a figure counts.
 * - `count`: a whole number 0 … 999 999 999 999 999
 * - `money`: zero or more, at most 15 significant digits and 6 decimals
 * - `change`: a whole number that may be negative (本年增/减)
 */
export type FigureKind = 'count' | 'money' | 'change';

/**
 * What the figures of several units make together.
 * - `sum`: their sum
 * - `bounds`: units count the same things (one catalogue in every township): between the largest and the sum
 * - `office`: counted by the government's own office alone
 */
export type Adding = 'sum' | 'bounds' | 'office';

export type Severity = 'error' | 'warning' | 'info';

export interface Form {
  /** Stable identifier, as a report names it: `"form": "national-2014"`. */
  readonly id: string;
  /** Official name of the form. */
  readonly name: string;
  /** The document that issued it. */
  readonly source: string;
  /** First and last report year in which the form is in force, both included; no last year: still in force. */
  readonly years: readonly [first: number, last?: number];
  /** When a report must be public, in the year after its own; absent where no rule says so. */
  readonly deadlines?: Deadlines;
  readonly parts: readonly PartDef[];
  readonly annex?: AnnexDef;
  readonly relations: readonly Relation[];
}

/** Month and day, both in two digits: `03-31`. */
export type MonthDay = `${number}-${number}`;

/** Whose report it is, in the terms of the rules on when to publish it. */
export const agencyLevels = ['department', 'township', 'county', 'municipality', 'province'] as const;

export type AgencyLevel = (typeof agencyLevels)[number];

export interface Deadlines {
  /** For a report that does not state its agency's level. */
  readonly latest: MonthDay;
  readonly byLevel?: { readonly [level in AgencyLevel]?: MonthDay };
}

/** What a part reports on, whatever its heading says. */
export type Topic = 'overview' | 'proactive' | 'requests' | 'fees' | 'disputes' | 'problems' | 'other';

export interface PartDef {
  /** Key of the part in a report's `parts`. */
  readonly key: string;
  /** Official heading, without its number. */
  readonly heading: string;
  /** Whether a report must have the part's key. An optional part without text still prints its heading and tables. */
  readonly text: 'required' | 'optional';
  /** What the part reports on; checks read a sentence by it. */
  readonly topics?: readonly Topic[];
  /** How many characters of text the form asks not to exceed. */
  readonly mostCharacters?: number;
  /** Tables printed after the part's text. */
  readonly tables?: readonly TableDef[];
}

export interface AnnexDef {
  readonly title: string;
  /** Lines between title and table. */
  readonly above: readonly AnnexLine[];
  readonly tables: readonly TableDef[];
  /** Fields of the filing line, in printed order. */
  readonly filing: readonly FilingField[];
}

export interface AnnexLine {
  readonly role: 'period' | 'unit';
  readonly text: string;
}

export interface FilingField {
  readonly key: 'head' | 'reviewer' | 'preparer' | 'phone' | 'date';
  /** Printed label, without its colon. */
  readonly label: string;
}

export interface TableDef {
  /** Unique within the form, `[a-z][A-Za-z0-9]*`. */
  readonly id: string;
  /** Chinese name of the table: an Excel sheet's name. */
  readonly name: string;
  /** Relative widths of the grid columns. */
  readonly grid: readonly number[];
  /** Blocks stacked on one grid, each with its own header. */
  readonly blocks: readonly TableBlock[];
}

export interface TableBlock {
  /** A coloured line over the whole width, above the header. */
  readonly banner?: string;
  /** Columns at the left that name a row. */
  readonly stub: readonly Stub[];
  /** Columns of figures; the depth of the tree is the number of header rows. */
  readonly columns: readonly Column[];
  readonly rows: readonly TableLine[];
}

export interface Stub {
  readonly head: string;
  /** The head is a note on how to read the table, not a column's name. */
  readonly note?: true;
  readonly show: 'label' | 'unit' | 'code';
  /** Grid columns taken; 1 if absent. */
  readonly columns?: number;
}

export type Column = ColumnGroup | FigureColumn;

export interface ColumnGroup {
  readonly label: string;
  readonly columns: readonly Column[];
}

export interface FigureColumn {
  readonly label: string;
  /** Second half of the figure ids below; absent where a table has one figure a row. */
  readonly id?: string;
  readonly unit?: string;
  readonly kind?: FigureKind;
  /** How the column's figures add over units. */
  readonly adds?: Adding;
  /** Grid columns taken; 1 if absent. */
  readonly span?: number;
}

export type TableLine = Row | RowGroup;

/** Rows that share one label cell at their left. */
export interface RowGroup {
  readonly label: string;
  readonly rows: readonly TableLine[];
}

export interface Row {
  /** First half of the figure ids of the row. Absent: a heading row without figures, with —— under 单位. */
  readonly id?: string;
  readonly label: string;
  /** 其中： opens the first of the rows that are part of the row above. */
  readonly lead?: '其中：';
  /** Printed before the label: `（一）`, `1.`. */
  readonly number?: string;
  /** A remark in brackets, printed on a second line of the cell. */
  readonly note?: string;
  /** The note follows the label on the same line. */
  readonly noteInline?: true;
  /** Depth of indent; 4: part of (其中) the row above. 1 if absent. */
  readonly level?: 1 | 2 | 3 | 4;
  readonly unit?: string;
  /** Kind of the row's figures; a column's own kind goes first. `count` if absent. */
  readonly kind?: FigureKind;
  /** How the row's figures add over units; a column's own way goes first. `sum` if absent. */
  readonly adds?: Adding;
  /** Printed under a `code` stub. */
  readonly code?: string;
}

/**
 * A figure id; `*` stands for one or more segments and takes each value in turn, the same on both sides; `last:` before it
 * reads last year's report.
 *
 * @example 'requests.received.*'
 * @example 'last:carriedOut.total'
 */
export type Ref = string;

/** What holds between figures: Σ left `op` Σ right. `within`: max(right) ≤ Σ left ≤ Σ right. */
export interface Relation {
  /** Stable within the form. */
  readonly code: string;
  readonly left: readonly Ref[];
  readonly op: '=' | '<=' | 'within';
  readonly right: readonly Ref[];
  /** How grave it is when the relation does not hold. */
  readonly severity: Severity;
  /** Why it should hold, or why it need not, in Chinese. */
  readonly why: string;
}
