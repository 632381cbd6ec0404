import { type Figures, nestById } from '../../figures/figures.js';
import { figuresIn } from '../../report/figures-in.js';
import { knownForm } from '../../report/known-form.js';
import type { Report } from '../../report/report.js';
import { sumFigures } from '../../text/decimals.js';
import { groupBy } from '../canonical.js';
import type { Collection, UnitStatus } from '../collection.js';
import type { CollectContext } from '../context.js';
import { plainName } from '../intake/unit-names.js';
import type { Unit } from '../unit.js';

/** Units that share predecessors: only their sums can be compared with last year's. */
export interface SharedSuccession {
  readonly successors: readonly Unit[];
  readonly before: readonly Report[];
}

/** Last year, as far as it is known. */
export interface LastYear {
  /** A unit's own last year; where it took over others, its own and theirs added. */
  readonly reportOf: (unit: Unit) => Report | undefined;
  /** Whether a unit's last year is its own alone. */
  readonly isOwn: (unit: Unit) => boolean;
  readonly shared: readonly SharedSuccession[];
  /** What was published last year of the sum. */
  readonly published?: Report;
  readonly figuresIn: (report: Report) => Figures;
}

type FindLast = (name: string) => UnitStatus | undefined;

const finder = (previous: Collection | undefined): FindLast => {
  const byName = new Map<string, UnitStatus>();
  for (const status of previous?.units ?? []) {
    const { name, code, aliases } = status.unit;
    for (const each of [...aliases.map(plainName), code, plainName(name)]) if (each !== '') byName.set(each, status);
  }
  return (name) => byName.get(plainName(name));
};

/** The unit itself in last year's register: by its code, else by a name that no other code denies. */
const sameUnit = (unit: Unit, find: FindLast): UnitStatus | undefined => {
  const coded = unit.code === '' ? undefined : find(unit.code);
  if (coded !== undefined) return coded;
  const named = [unit.name, ...unit.aliases].map(find).find((status) => status !== undefined);
  return named === undefined || (unit.code !== '' && named.unit.code !== '') ? undefined : named;
};

/** Reports added up, figure by figure; the text is the first one's. */
const addedUp = (reports: readonly Report[], read: (report: Report) => Figures): Report | undefined => {
  const [first] = reports;
  if (first === undefined || reports.length === 1) return first;
  const figures = reports.map(read);
  const ids = [...(figures[0]?.keys() ?? [])];
  const values = ids.map((id) => {
    const given = figures.flatMap((one) => one.get(id) ?? []);
    return [id, given.length === 0 ? null : sumFigures(given)] as const;
  });
  return { ...first, statistics: nestById(new Map(values)) };
};

/** What is known of last year, unit by unit. */
export const lastYearOf = (context: CollectContext): LastYear => {
  const { options, units, year } = context;
  const find = finder(options.previous);
  const formOf = (report: Report) =>
    report.form === context.form.id ? context.form : (knownForm(report.form, report, options) ?? context.form);
  const read = (report: Report): Figures => figuresIn(report, formOf(report));
  const reportOf = (status: UnitStatus | undefined): Report | undefined =>
    status?.report?.year === year - 1 ? status.report : undefined;
  const before = new Map(
    units.map((unit) => {
      const same = sameUnit(unit, find);
      const others = unit.succeeds.flatMap((name) => find(name) ?? []).filter((status) => status !== same);
      return [unit, { same, others }] as const;
    }),
  );
  const claims = groupBy(
    [...before].flatMap(([unit, { others }]) => others.map((status) => ({ unit, status }))),
    ({ status }) => status,
  );
  const sharing = new Map<UnitStatus, readonly Unit[]>(
    [...claims]
      .filter(([, group]) => group.length > 1)
      .map(([status, group]) => [status, group.map(({ unit }) => unit)]),
  );
  const isShared = (unit: Unit): boolean => (before.get(unit)?.others ?? []).some((status) => sharing.has(status));
  const sourcesOf = (unit: Unit): readonly Report[] => {
    const { same, others = [] } = before.get(unit) ?? {};
    return [same, ...others].flatMap((status) => reportOf(status) ?? []);
  };
  const reports = new Map(
    units.map((unit) => [unit, isShared(unit) ? undefined : addedUp(sourcesOf(unit), read)] as const),
  );
  const shared = [
    ...groupBy([...sharing], ([, successors]) => successors.map(({ name }) => name).join('\u0000')).values(),
  ];
  const published = options.published ?? options.previous?.report;
  return {
    reportOf: (unit) => {
      const report = reports.get(unit);
      // A new name is the register's matter, and no sign of another's report.
      return report === undefined ? undefined : { ...report, agency: { ...report.agency, name: unit.name } };
    },
    isOwn: (unit) => (before.get(unit)?.others.length ?? 0) === 0,
    shared: shared.map((group) => {
      const successors = group[0]?.[1] ?? [];
      const statuses = new Set([
        ...group.map(([status]) => status),
        ...successors.flatMap((unit) => before.get(unit)?.same ?? []),
        ...successors.flatMap((unit) => before.get(unit)?.others ?? []),
      ]);
      return { successors, before: [...statuses].flatMap((status) => reportOf(status) ?? []) };
    }),
    ...(published?.year === year - 1 ? { published } : {}),
    figuresIn: read,
  };
};
