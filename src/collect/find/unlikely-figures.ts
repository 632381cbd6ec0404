import type { FigureId } from '../../form/form.js';
import type { Unit } from '../unit.js';
import type { FindContext } from './find-context.js';
import type { Finder, Found } from './found.js';

/** What only the office may have, at another unit. */
export const officeOnly: Finder = (context) =>
  context.works
    .filter(({ unit }) => unit.kind !== 'office' && unit.kind !== 'subtotal')
    .flatMap(({ unit }) => {
      const figures = [...context.figures.values()].filter(
        ({ id, adds }) => adds === 'office' && (context.figuresOfUnit(unit).get(id) ?? 0) > 0,
      );
      if (figures.length === 0) return [];
      const each = figures
        .map(
          ({ id }) =>
            `“${context.naming.label(id)}”${context.naming.amount(id, context.figuresOfUnit(unit).get(id) ?? 0)}`,
        )
        .join('、');
      return [
        {
          code: 'office-only-figure',
          severity: 'error',
          units: [unit],
          figures: figures.map(({ id }) => id),
          message: `${each}只应由本机关填报，本单位应为0，请核对是否填错行。`,
        } satisfies Found,
      ];
    });

/** What a kind of unit always has some of; the figures of forms since 2019. */
const always: readonly { readonly unit: RegExp; readonly figure: FigureId }[] = [
  { unit: /市场监督管理局|市场监管局/, figure: 'proactive.penalties.decisions' },
  { unit: /公安局|公安分局/, figure: 'proactive.penalties.decisions' },
  { unit: /交通运输局|综合行政执法局|城市管理局|城市管理综合执法局/, figure: 'proactive.penalties.decisions' },
  { unit: /行政审批局|行政审批服务局/, figure: 'proactive.licensing.decisions' },
];

/** 0 where its kind always has some: 市场监管局 without a 处罚. */
export const zeroUnlikely: Finder = (context) =>
  context.works.flatMap(({ unit }) =>
    always
      .filter(({ unit: name, figure }) => name.test(unit.name) && context.figuresOfUnit(unit).get(figure) === 0)
      .map(
        ({ figure }): Found => ({
          code: 'zero-unlikely',
          severity: 'warning',
          units: [unit],
          figures: [figure],
          message: `“${context.naming.label(figure)}”填0，这类单位一般都有，请核对是否漏填。`,
          actual: 0,
        }),
      ),
  );

const MIN_LOST = 50;

/** A large figure of last year's that is 0 now; what is ten times more or less, each unit's own checks find. */
export const droppedToZero: Finder = (context) =>
  context.works.flatMap(({ unit }): readonly Found[] => {
    const report = context.lastYear.reportOf(unit);
    if (report === undefined) return [];
    const last = context.lastYear.figuresIn(report);
    const figures = [...context.figuresOfUnit(unit)].flatMap(([id, value]) =>
      value === 0 && (last.get(id) ?? 0) >= MIN_LOST ? [id] : [],
    );
    const [first] = figures;
    if (first === undefined) return [];
    const named = figures
      .slice(0, 3)
      .map((id) => `“${context.naming.label(id)}”上年${context.naming.amount(id, last.get(id) ?? 0)}`);
    const more = figures.length > 3 ? `等${figures.length}项` : '';
    return [
      {
        code: 'dropped-to-zero',
        severity: 'warning',
        units: [unit],
        figures,
        message: `${named.join('、')}${more}，本年填0，请核对是否漏填。`,
        expected: last.get(first) ?? 0,
        actual: 0,
      },
    ];
  });

const MIN_PEERS = 8;
const MIN_VALUE = 50;
/** Times the second largest among its peers. */
const TIMES = 8;

const peersOf = (context: FindContext): readonly (readonly Unit[])[] =>
  (['township', 'street', 'department', 'subtotal'] as const)
    .map((kind) => context.units.filter((unit) => unit.kind === kind && context.figuresOfUnit(unit).size > 0))
    .filter(({ length }) => length >= MIN_PEERS);

/** Departments differ in what they do; in what is asked of them, they can be compared. */
const comparable = (id: FigureId, [first]: readonly Unit[]): boolean =>
  first?.kind !== 'department' || id.startsWith('requests.') || id.startsWith('disputes.');

/** Far above all its peers. */
export const abovePeers: Finder = (context) =>
  peersOf(context).flatMap((peers) =>
    [...context.figures.keys()]
      .filter((id) => comparable(id, peers))
      .flatMap((id): readonly Found[] => {
        const values = peers
          .map((unit) => ({ unit, value: context.figuresOfUnit(unit).get(id) ?? 0 }))
          .sort((a, b) => b.value - a.value);
        const [first, second] = values;
        if (!first || !second || first.value < MIN_VALUE || first.value <= TIMES * Math.max(second.value, 1)) return [];
        return [
          {
            code: 'above-peers',
            severity: 'warning',
            units: [first.unit],
            figures: [id],
            message: `“${context.naming.label(id)}”填${context.naming.amount(id, first.value)}，同类单位最多的一个才${context.naming.amount(id, second.value)}，请核对是否多写一位或填错单位。`,
            actual: first.value,
          },
        ];
      }),
  );
