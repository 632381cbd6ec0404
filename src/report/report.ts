import type { AgencyLevel } from '../form/form.js';

/** The report model: what a person writes, and what every renderer takes. */

/**
 * A report of any form. The forms that come with the library have a type of their own, with every part and figure
 * named: see `National2014Report`.
 */
export interface Report<Parts extends object = object, Statistics extends object = object> {
  /** Where an editor finds the JSON schema; not read. */
  readonly $schema?: string;
  /** Id of the form, such as `national-2014`. */
  readonly form: string;
  /** The report year (统计年度): a report of 2018 is published in 2019. */
  readonly year: number;
  readonly agency: Agency;
  /** Lines of the title; left out: the agency's name, then `2018年政府信息公开工作年度报告`. */
  readonly title?: readonly string[];
  /** Paragraphs before part one. */
  readonly preamble?: readonly string[];
  /** Parts by key; printed in the form's order. */
  readonly parts: Parts;
  /** The form's figures, nested by their ids: a number, or `null` for a blank cell. */
  readonly statistics: Statistics;
  /** The filing line under the statistics table (填报信息). */
  readonly filing?: FilingData;
  /** Signature (署名) and date (成文日期), if the report bears them. */
  readonly issued?: IssuedData;
  /** Remarks on figures and tables. */
  readonly notes?: Notes<FigurePaths<Statistics>>;
}

export interface Agency {
  /** Full name: 宁波市海曙区人民政府. */
  readonly name: string;
  /** Short name in the title of the statistics table: 海曙区. Left out: the full name. */
  readonly shortName?: string;
  /** Decides the deadline of publication. */
  readonly level?: AgencyLevel;
}

/** A part: its items, or the items with a heading in place of the form's own. */
export type Part = readonly Item[] | PartWithHeading;

export interface PartWithHeading {
  readonly heading?: string;
  readonly body: readonly Item[];
}

/** A string is a paragraph. */
export type Item = string | Section;

/** A section with its heading; numbered by its place: （一） 1. （1） ① by depth. */
export interface Section {
  /** Without its number. */
  readonly heading: string;
  /** The heading opens the section's first paragraph, in place of a line of its own. */
  readonly runIn?: boolean;
  readonly body: readonly Item[];
}

/** All optional; printed is what is given. */
export interface FilingData {
  /** 单位负责人 */
  readonly head?: string;
  /** 审核人 */
  readonly reviewer?: string;
  /** 填报人 */
  readonly preparer?: string;
  /** 联系电话 */
  readonly phone?: string;
  /** 填报日期, `YYYY-MM-DD`; the date of the rendered files. */
  readonly date?: string;
}

export interface IssuedData {
  /** 成文日期, `YYYY-MM-DD`. */
  readonly date: string;
  /** Under the title, or after the last part (the default). */
  readonly at?: 'title' | 'end';
}

export interface Notes<Figure extends string = string, Table extends string = string> {
  /** By figure id: a remark printed in brackets under the figure, such as 其中修订16件. */
  readonly figures?: { readonly [id in Figure]?: string };
  /** By table id: notes printed under the table. */
  readonly tables?: { readonly [id in Table]?: readonly string[] };
}

/** Figure ids of nested statistics, as paths: `requests.received.total`; `string` where no keys are known. */
export type FigurePaths<Statistics extends object> = [keyof Statistics] extends [never] ? string : PathsIn<Statistics>;

type PathsIn<Tree> = {
  readonly [Key in keyof Tree & string]: Tree[Key] extends number | null ? Key : `${Key}.${PathsIn<Tree[Key]>}`;
}[keyof Tree & string];
