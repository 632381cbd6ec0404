import type { Report } from '../report/report.js';
import type { UnitFile, UnitStatus } from './collection.js';
import type { CollectContext } from './context.js';
import type { FiledFile } from './intake/take-in.js';
import { filesItself, type UnitTree } from './sum/unit-tree.js';
import type { UnitWork } from './unit-work.js';

/** A report without what it says of people who filled it in: their names and telephone numbers. */
const withoutPeople = ({ filing, ...report }: Report): Report =>
  filing?.date === undefined ? report : { ...report, filing: { date: filing.date } };

const fileOf = (file: FiledFile, { standing }: UnitWork): UnitFile => ({
  name: file.name,
  sha256: file.sha256,
  ...(file.reading === undefined ? {} : { format: file.reading.format }),
  ...(file.received === undefined ? {} : { received: file.received }),
  role: standing.roles.get(file) ?? 'open',
  ...(file.fault === undefined ? {} : { fault: file.fault }),
});

/** 迟报: what came first came after its date; or the date is over, and nothing has come. */
const isLate = ({ unit, files, standing }: UnitWork, { options }: CollectContext): boolean => {
  const due = unit.due ?? options.due;
  const again = standing.returned?.due;
  if (again !== undefined && options.asOf > again) return true;
  if (due === undefined) return false;
  const received = files.flatMap((file) => file.received ?? []).sort();
  return received[0] === undefined
    ? files.length === 0 && standing.state === 'missing' && options.asOf > due
    : received[0].slice(0, 10) > due;
};

/** When the last piece of what counts came. */
const receivedOf = ({ files, standing }: UnitWork): string | undefined => {
  const counted = standing.version?.files ?? files;
  return counted
    .flatMap(({ received }) => received ?? [])
    .sort()
    .at(-1);
};

const urlOf = ({ standing }: UnitWork): string | undefined =>
  [...standing.applied.values()].filter(({ kind, effect }) => kind === 'publish' && effect === 'applied').at(-1)?.url;

/** A unit's status as the collection keeps it. */
export const unitStatus = (work: UnitWork, tree: UnitTree, context: CollectContext): UnitStatus => {
  const { unit, standing, report, read, counted } = work;
  const received = receivedOf(work);
  const url = standing.state === 'published' ? urlOf(work) : undefined;
  return {
    unit,
    state: standing.state,
    watched: !unit.summed || !filesItself(unit, tree),
    counted: counted && filesItself(unit, tree),
    late: isLate(work, context),
    times: standing.times,
    ...(received === undefined ? {} : { received }),
    ...(standing.returned === undefined ? {} : { returned: standing.returned }),
    ...(url === undefined ? {} : { url }),
    toDecide: standing.toDecide,
    files: work.files.map((file) => fileOf(file, work)),
    ...(report === undefined ? {} : { report: withoutPeople(report) }),
    unread: [...(read?.unread ?? [])].filter((id) => !work.entered.has(id)).sort(),
  };
};
