import type { Unit } from '../../src/collect/unit.js';
import { figuresOf } from '../../src/figures/figures.js';
import type { FigureId } from '../../src/form/form.js';
import { national2021 } from '../../src/form/national-2021.js';
import { type Random, randomOf } from './random.js';

export type UnitFigures = ReadonlyMap<FigureId, number>;

const applicants = ['natural', 'business', 'research', 'publicWelfare', 'legalServices', 'otherOrganizations'] as const;
const ids = [...figuresOf(national2021).keys()];

/** Rows of 本年度办理结果 that are seldom 0. */
const usual = [
  'requests.granted',
  'requests.partlyGranted',
  'requests.unavailable.notHeld',
  'requests.unavailable.needsCreation',
];

const outcomes = [
  ...new Set(
    ids
      .filter((id) => /^requests\.(?!received|carriedIn|carriedOut|concluded)/.test(id))
      .map((id) => id.replace(/\.[^.]*$/, '')),
  ),
];

/** How much a unit has to do with, from year to year alike. */
interface Scale {
  readonly requests: number;
  readonly licensing: number;
  readonly penalties: number;
  readonly fees: number;
}

const scaleOf = (unit: Unit, random: Random): Scale => {
  const isBusy = /人民政府$/.test(unit.name) && unit.kind === 'office';
  return {
    requests: isBusy ? random.whole(12, 20) : random.whole(0, unit.kind === 'department' ? 7 : 3),
    licensing: /审批/.test(unit.name) ? random.whole(2000, 4000) : random.whole(0, 9),
    penalties: /市场监督|城市管理|交通运输/.test(unit.name) ? random.whole(60, 400) : random.whole(0, 6),
    fees: unit.kind === 'department' && random.chance(0.35) ? random.whole(1, 40) : 0,
  };
};

const near = (value: number, random: Random): number =>
  Math.max(0, value + random.whole(-Math.ceil(value * 0.15), Math.ceil(value * 0.15)));

interface Column {
  readonly carriedIn: number;
  readonly received: number;
  readonly carriedOut: number;
  readonly outcomes: ReadonlyMap<string, number>;
  readonly concluded: number;
}

const columnOf = (carriedIn: number, received: number, random: Random): Column => {
  const all = carriedIn + received;
  const carriedOut = all === 0 ? 0 : random.whole(0, Math.min(2, Math.max(0, received)));
  const counts = new Map(outcomes.map((row) => [row, 0]));
  for (let request = 0; request < all - carriedOut; request += 1) {
    const row = random.chance(0.85)
      ? random.pick(usual)
      : random.pick(outcomes.filter((one) => !one.includes('.other')));
    counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  return { carriedIn, received, carriedOut, outcomes: counts, concluded: all - carriedOut };
};

const total = (columns: readonly Column[], value: (column: Column) => number): number =>
  columns.reduce((sum, column) => sum + value(column), 0);

const requestFigures = (columns: readonly Column[]): readonly (readonly [FigureId, number])[] => {
  const row = (name: string, value: (column: Column) => number) => [
    ...applicants.map((applicant, index) => {
      const column = columns[index];
      return [`${name}.${applicant}`, column === undefined ? 0 : value(column)] as const;
    }),
    [`${name}.total`, total(columns, value)] as const,
  ];
  return [
    ...row('requests.received', ({ received }) => received),
    ...row('requests.carriedIn', ({ carriedIn }) => carriedIn),
    ...outcomes.flatMap((name) => row(name, (column) => column.outcomes.get(name) ?? 0)),
    ...row('requests.concluded', ({ concluded }) => concluded),
    ...row('requests.carriedOut', ({ carriedOut }) => carriedOut),
  ];
};

const disputeFigures = (scale: Scale, random: Random): readonly (readonly [FigureId, number])[] =>
  ['disputes.reconsideration', 'disputes.litigation.direct', 'disputes.litigation.afterReconsideration'].flatMap(
    (kind) => {
      const upheld = random.chance(scale.requests / 40) ? 1 : 0;
      const pending = random.chance(scale.requests / 60) ? 1 : 0;
      return [
        [`${kind}.upheld`, upheld],
        [`${kind}.corrected`, 0],
        [`${kind}.other`, 0],
        [`${kind}.pending`, pending],
        [`${kind}.total`, upheld + pending],
      ] as const;
    },
  );

const yearOf = (unit: Unit, scale: Scale, last: UnitFigures | undefined, random: Random): UnitFigures => {
  const columns = applicants.map((applicant, index) => {
    const received =
      index === 0 ? near(scale.requests, random) : index === 1 ? near(Math.floor(scale.requests / 4), random) : 0;
    return columnOf(last?.get(`requests.carriedOut.${applicant}`) ?? 0, received, random);
  });
  const issued = unit.kind === 'street' ? 0 : random.whole(0, unit.kind === 'office' ? 9 : 2);
  const before = last?.get('proactive.normativeDocuments.inForce') ?? random.whole(1, 12);
  const repealed = Math.min(before, random.whole(0, 1));
  const figures = new Map<FigureId, number>([
    ...ids.map((id) => [id, 0] as const),
    ['proactive.normativeDocuments.issued', issued],
    ['proactive.normativeDocuments.repealed', repealed],
    ['proactive.normativeDocuments.inForce', before + issued - repealed],
    ['proactive.licensing.decisions', near(scale.licensing, random)],
    ['proactive.penalties.decisions', near(scale.penalties, random)],
    [
      'proactive.administrativeFees.collected',
      (near(scale.fees, random) * 100 + (scale.fees === 0 ? 0 : random.whole(0, 99))) / 100,
    ],
    ...requestFigures(columns),
    ...disputeFigures(scale, random),
  ]);
  return figures;
};

/** A unit's figures of two years, which follow from one another as they should. */
export const figuresOfUnit = (unit: Unit, seed: string): { readonly last: UnitFigures; readonly now: UnitFigures } => {
  const scale = scaleOf(unit, randomOf(`${seed} ${unit.name} scale`));
  const last = yearOf(unit, scale, undefined, randomOf(`${seed} ${unit.name} last`));
  return { last, now: yearOf(unit, scale, last, randomOf(`${seed} ${unit.name} now`)) };
};
