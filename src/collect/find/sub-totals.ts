import { sumFigures } from '../../text/decimals.js';
import { contributionOf, leavesOf, type SumSource } from '../sum/contribution.js';
import { filesItself } from '../sum/unit-tree.js';
import type { Finder, Found } from './found.js';

/** A sub-total that was filed, and is also made here from the units that go into it. */
export const subTotalsDiffer: Finder = (context) => {
  const source: SumSource = {
    workOf: context.workOf,
    tree: context.tree,
    blankAsZero: context.options.blankAsZero ?? false,
  };
  return context.works.flatMap(({ unit, report }): readonly Found[] => {
    if (report === undefined || filesItself(unit, context.tree)) return [];
    const reported = context.figuresOfUnit(unit);
    const differ = [...context.figures.values()].flatMap(({ id, adds }) => {
      const made = contributionOf(unit, id, adds, source);
      const value = reported.get(id);
      const isWhole = leavesOf([made]).every((leaf) => leaf.value !== null);
      const isOther = adds === 'sum' && isWhole && value !== null && value !== undefined && value !== made.value;
      return isOther ? [{ id, value, made: made.value ?? 0 }] : [];
    });
    const [first] = differ;
    if (first === undefined) return [];
    const each = differ
      .slice(0, 3)
      .map(
        ({ id, value, made }) =>
          `“${context.naming.label(id)}”报${context.naming.amount(id, value)}、各单位相加${context.naming.amount(id, made)}`,
      )
      .join('；');
    return [
      {
        code: 'sub-total-differs',
        severity: 'error',
        units: [unit],
        figures: differ.map(({ id }) => id),
        message: `报送的汇总数与所属单位之和不符：${each}${differ.length > 3 ? `；等${differ.length}项` : ''}，汇总时用各单位之和。`,
        expected: first.made,
        actual: first.value,
      },
    ];
  });
};

const LEAST = 20;
const SHARE = 0.5;

/** A sum from below that is far below last year's: likely the office's own report in its place. */
export const subTotalsLow: Finder = (context) =>
  context.works.flatMap(({ unit }): readonly Found[] => {
    const report = unit.kind === 'subtotal' ? context.lastYear.reportOf(unit) : undefined;
    if (report === undefined) return [];
    const last = context.lastYear.figuresIn(report);
    const reported = context.figuresOfUnit(unit);
    const ids = [...context.figures.values()]
      .filter(({ id, adds }) => adds === 'sum' && /received\.total$|concluded\.total$|\.decisions$|inForce$/.test(id))
      .map(({ id }) => id)
      .filter((id) => (last.get(id) ?? 0) >= LEAST && typeof reported.get(id) === 'number');
    const low = ids.filter((id) => (reported.get(id) ?? 0) < (last.get(id) ?? 0) * SHARE);
    const [first] = low;
    if (first === undefined || low.length * 2 <= ids.length) return [];
    return [
      {
        code: 'sub-total-low',
        severity: 'warning',
        units: [unit],
        figures: low,
        message: `汇总数远低于上年（如“${context.naming.label(first)}”上年${context.naming.amount(first, last.get(first) ?? 0)}，本年${context.naming.amount(first, reported.get(first) ?? 0)}），疑只报了政府本机关的数，请核对。`,
        expected: last.get(first) ?? 0,
        actual: reported.get(first) ?? 0,
      },
    ];
  });

/** Units that share predecessors: what they carried in together against what those carried out. */
export const successionsDiffer: Finder = (context) =>
  context.lastYear.shared.flatMap(({ successors, before }): readonly Found[] => {
    if (before.length === 0 || !successors.every((unit) => context.workOf(unit).report !== undefined)) return [];
    const last = before.map(context.lastYear.figuresIn);
    const differ = context.carriedOver.flatMap(({ now, last: then }) => {
      const values = successors.map((unit) => context.figuresOfUnit(unit).get(now));
      if (values.some((value) => value === null || value === undefined)) return [];
      const actual = sumFigures(values.flatMap((value) => value ?? []));
      const expected = sumFigures(last.flatMap((figures) => figures.get(then) ?? []));
      return actual === expected ? [] : [{ now, actual, expected }];
    });
    const [first] = differ;
    if (first === undefined) return [];
    const each = differ
      .map(({ now, actual, expected }) => `“${context.naming.label(now)}”合计${actual}，上年结转下年度合计${expected}`)
      .join('；');
    return [
      {
        code: 'succession-differs',
        severity: 'error',
        units: successors,
        figures: differ.map(({ now }) => now),
        message: `${successors.map(({ name }) => `“${name}”`).join('、')}承接的单位上年结转与本年不符：${each}，请共同核对。`,
        expected: first.expected,
        actual: first.actual,
      },
    ];
  });
