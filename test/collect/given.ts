import { collect } from '../../src/collect/collect.js';
import type { CollectOptions } from '../../src/collect/collect-options.js';
import type { Collection } from '../../src/collect/collection.js';
import type { Decision } from '../../src/collect/decision.js';
import type { Submission } from '../../src/collect/submission.js';
import type { Unit } from '../../src/collect/unit.js';
import { nestById } from '../../src/figures/figures.js';
import { national2021 } from '../../src/form/national-2021.js';
import { figuresIn } from '../../src/report/figures-in.js';
import type { Report } from '../../src/report/report.js';
import { district } from '../../tools/district/district.js';
import { lastSubmissionsOf, submissionOf } from '../../tools/district/readings.js';

/** A small district: its office, eleven other units, and a tax bureau that is only watched. */
export const small = district({ seed: 'small', count: 12 });

export const units = small.units;
export const unitNamed = (end: string): Unit => {
  const unit = units.find(({ name }) => name.includes(end));
  if (unit === undefined) throw new Error(`no unit ${end}`);
  return unit;
};

export const summedUnits = units.filter(({ summed }) => summed);

/** A report with other figures. */
export const withFigures = (report: Report, figures: { readonly [id: string]: number | null }): Report => ({
  ...report,
  statistics: nestById(new Map([...figuresIn(report, national2021), ...Object.entries(figures)])),
});

export const reportOf = (unit: Unit): Report => small.reportOf(unit);
export const figureIn = (report: Report, id: string): number => figuresIn(report, national2021).get(id) ?? 0;

/** Every unit's Word file, but for what is given in place of it. */
export const submissionsWith = (others: ReadonlyMap<Unit, readonly Submission[]> = new Map()): readonly Submission[] =>
  summedUnits.flatMap((unit) => others.get(unit) ?? [submissionOf(unit, reportOf(unit), ['docx'])]);

export const decided = (decision: Partial<Decision> & Pick<Decision, 'kind'>): Decision => ({
  who: '张某',
  why: '',
  date: '2026-01-12',
  ...decision,
});

/** 通过 for all that is there, file by file. */
export const acceptAll = (submissions: readonly Submission[]): readonly Decision[] =>
  submissions.flatMap(({ files, unit }) =>
    files.map(({ name, sha256 }) =>
      decided({ kind: 'accept', unit: unit ?? name.replace(/\.\w+$/, ''), sha256: [sha256] }),
    ),
  );

export const collectSmall = (options: Partial<CollectOptions> = {}): Collection => {
  const submissions = options.submissions ?? submissionsWith();
  return collect({
    register: units,
    submissions,
    decisions: acceptAll(submissions),
    form: 'national-2021',
    year: 2025,
    agency: small.agency,
    asOf: '2026-01-19',
    ...options,
  });
};

const last = lastSubmissionsOf(small);

/** Last year's collection. */
export const lastYear = collect({
  register: units,
  submissions: last,
  decisions: acceptAll(last),
  form: 'national-2021',
  year: 2024,
  agency: small.agency,
  asOf: '2025-01-19',
});

export const codesOf = ({ findings }: Collection, unit: Unit): readonly string[] =>
  findings.filter(({ asks }) => asks.includes(unit.name)).map(({ code }) => code);

export const statusOf = (collection: Collection, unit: Unit) => {
  const status = collection.units.find((one) => one.unit.name === unit.name);
  if (status === undefined) throw new Error(`no status of ${unit.name}`);
  return status;
};
