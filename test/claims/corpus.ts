import { readFileSync } from 'node:fs';
import { type AgencyLevel, figuresOf, forms, type Report } from '../../src/index.js';

/** The corpus of claims: see README.md beside this file. */

/**
 * The files: halves of one corpus, and of a second written when both halves of the first had been looked at. What had
 * been set aside of the second was opened when it had been measured twice: `open-3` and `open-4`. The third
 * is blind.
 */
export const halves = ['open', 'held-out', 'open-2', 'open-3', 'open-4', 'held-out-3'] as const;

export type Half = (typeof halves)[number];

/** Whether whoever writes rules may look at it. */
export const isOpen = (half: Half): boolean => half.startsWith('open');

export interface CorpusAgency {
  readonly id: string;
  readonly name: string;
  readonly shortName?: string;
  readonly level: AgencyLevel;
  readonly region: string;
  readonly form: string;
  readonly year: number;
}

export type NumberRelation =
  | 'equal'
  | 'sum'
  | 'share'
  | 'growth'
  | 'increase'
  | 'lastYear'
  | 'internal'
  | 'other-measure'
  | 'none';

export interface CorpusNumber {
  /** Where its words begin in the text. */
  readonly at: number;
  readonly text: string;
  readonly value: number;
  readonly relation: NumberRelation;
  /** A zero said in words: 未收到. */
  readonly inWords?: true;
  readonly figures?: readonly string[];
  /** Of a share: the figures that are the whole. Of an internal number: which numbers of the text it is made from. */
  readonly of?: readonly (string | number)[];
  readonly op?: 'sum' | 'share' | 'growth' | 'same' | 'difference' | 'part';
  /** How grave a contradiction is; absent where either will do. */
  readonly severity?: 'error' | 'ask';
}

type FigureValues = Readonly<Record<string, number>>;

/** One slip: the number printed otherwise, or other figures in the table. */
export interface CorpusVariant {
  readonly number: number;
  readonly printed?: string;
  readonly figures?: FigureValues;
}

export interface CorpusCase {
  readonly id: string;
  readonly agency: string;
  readonly part: string;
  readonly headings?: readonly string[];
  readonly text: string;
  readonly agree: FigureValues;
  readonly previous?: FigureValues;
  readonly numbers: readonly CorpusNumber[];
  readonly variants?: readonly CorpusVariant[];
}

export interface Corpus {
  readonly agencies: readonly CorpusAgency[];
  readonly cases: readonly CorpusCase[];
}

export const readCorpus = (half: Half): Corpus =>
  JSON.parse(readFileSync(new URL(`${half}.json`, import.meta.url), 'utf8'));

const formOfYear = (year: number) => {
  const form = Object.values(forms).find(({ years: [first, last = year] }) => first <= year && year <= last);
  if (form === undefined) throw new Error(`no form is in force in ${year}`);
  return form;
};

const statisticsOf = (formId: string, values: FigureValues): object => {
  const statistics: Record<string, unknown> = {};
  for (const id of figuresOf(formOf(formId)).keys()) {
    const segments = id.split('.');
    const last = segments.pop() ?? id;
    let level = statistics;
    for (const segment of segments) {
      level[segment] ??= {};
      level = level[segment] as Record<string, unknown>;
    }
    level[last] = values[id] ?? 0;
  }
  return statistics;
};

export const formOf = (id: string) => {
  const form = Object.values(forms).find((known) => known.id === id);
  if (form === undefined) throw new Error(`no form ${id}`);
  return form;
};

const nested = (headings: readonly string[], text: string): unknown[] => {
  const [heading, ...inner] = headings;
  return heading === undefined ? [text] : [{ heading, body: nested(inner, text) }];
};

const blankReport = ({ name, shortName, level }: CorpusAgency, formId: string, year: number, values: FigureValues) => ({
  form: formId,
  year,
  agency: { name, level, ...(shortName === undefined ? {} : { shortName }) },
  parts: Object.fromEntries(formOf(formId).parts.map(({ key }) => [key, [] as unknown[]])),
  statistics: statisticsOf(formId, values),
});

/** The text as a variant prints it. */
export const textOf = ({ text, numbers }: CorpusCase, variant?: CorpusVariant): string => {
  const number = variant?.printed === undefined ? undefined : numbers[variant.number];
  return number === undefined
    ? text
    : text.slice(0, number.at) + variant?.printed + text.slice(number.at + number.text.length);
};

/** Where the text stands in the reports below. */
export const pathOf = ({ part, headings = [] }: CorpusCase): string =>
  `parts.${part}[0]${headings.map(() => '.body[0]').join('')}`;

/** A draft of the agency's report that says nothing but the text. */
export const reportOf = (agency: CorpusAgency, item: CorpusCase, variant?: CorpusVariant): Report => {
  const blank = blankReport(agency, agency.form, agency.year, { ...item.agree, ...variant?.figures });
  return { ...blank, parts: { ...blank.parts, [item.part]: nested(item.headings ?? [], textOf(item, variant)) } };
};

/** Last year's report, with the figures that the text compares with. */
export const previousOf = (agency: CorpusAgency, { previous }: CorpusCase): Report | undefined =>
  previous && blankReport(agency, formOfYear(agency.year - 1).id, agency.year - 1, previous);
