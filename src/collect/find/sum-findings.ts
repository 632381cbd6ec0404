import { tablesOf } from '../../figures/tables.js';
import type { FigureId } from '../../form/form.js';
import { sumFigures } from '../../text/decimals.js';
import type { Contribution, Total } from '../collection.js';
import { leavesOf } from '../sum/contribution.js';
import { mainFigures } from '../sum/main-figures.js';
import type { FindContext } from './find-context.js';
import type { Finder, Found } from './found.js';

const MAX_NAMED = 5;

const few = (names: readonly string[]): string =>
  names.length > MAX_NAMED ? `${names.slice(0, MAX_NAMED).join('、')}等${names.length}个单位` : names.join('、');

const gaps = (totals: readonly Total[]): readonly Contribution[] =>
  totals.flatMap(({ from }) => leavesOf(from)).filter(({ value }) => value === null);

const unitsWith = (contributions: readonly Contribution[], ...why: readonly (Contribution['why'] | undefined)[]) => [
  ...new Set(contributions.filter((one) => why.includes(one.why)).map(({ unit }) => unit)),
];

/** A sum with blanks in it, or units missing: one finding a table. */
export const incompleteSums: Finder = ({ form, figures, trail }) =>
  tablesOf(form).flatMap((table): readonly Found[] => {
    const ids = [...figures.values()].filter((figure) => figure.table === table).map(({ id }) => id);
    const open = ids.filter((id) => trail.get(id)?.complete === false);
    const contributions = gaps(open.flatMap((id) => trail.get(id) ?? []));
    const missing = unitsWith(contributions, 'missing');
    const blank = unitsWith(contributions, 'blank', 'unread');
    const said = [
      ...(missing.length > 0 ? [`${few(missing)}未计入`] : []),
      ...(blank.length > 0 ? [`${few(blank)}有空白或没有读出的格`] : []),
    ];
    if (said.length === 0) return [];
    return [
      {
        code: 'sum-incomplete',
        severity: 'error',
        units: [],
        figures: open,
        message: `“${table.name}”有${open.length}项合计不完整：${said.join('；')}。`,
        about: [table.id, missing, blank],
      },
    ];
  });

/** What does not add, and nobody has decided: one finding a table. */
export const openBounds: Finder = ({ form, figures, trail, naming }) =>
  tablesOf(form).flatMap((table): readonly Found[] => {
    const open = [...figures.values()].flatMap(({ id, table: tableOfFigure }) => {
      const total = trail.get(id);
      return tableOfFigure === table && total?.adds === 'bounds' && total.value === null && total.least !== undefined
        ? [{ id, total }]
        : [];
    });
    if (open.length === 0) return [];
    const each = open
      .slice(0, MAX_NAMED)
      .map(({ id, total }) => `“${naming.label(id)}”在${total.least}与${total.most}之间`)
      .join('、');
    const more = open.length > MAX_NAMED ? `等${open.length}项` : '';
    return [
      {
        code: 'bounds-open',
        severity: 'error',
        units: [],
        figures: open.map(({ id }) => id),
        message: `“${table.name}”有${open.length}项不能相加，须填定：${each}${more}。`,
        about: open.map(({ id, total }) => [id, total.least, total.most]),
      },
    ];
  });

/** An entered value that no union of the units' figures can be. */
export const enteredOutside: Finder = ({ trail, naming }) =>
  [...trail].flatMap(([id, { adds, value, least, most, entered }]): readonly Found[] => {
    const isOutside =
      adds === 'bounds' && entered === true && value !== null && least !== undefined && most !== undefined;
    if (!isOutside || (value >= least && value <= most)) return [];
    const message = `“${naming.label(id)}”填定为${naming.amount(id, value)}，不在最大一个单位的${least}与各单位之和${most}之间，请核对。`;
    return [{ code: 'entered-outside', severity: 'warning', units: [], figures: [id], message, actual: value }];
  });

/** No 本机关 in the register: what the office alone counts stays blank. */
export const officeMissing: Finder = ({ units, figures }) => {
  const office = [...figures.values()].filter(({ adds }) => adds === 'office');
  if (office.length === 0 || units.some(({ kind, summed }) => kind === 'office' && summed)) return [];
  return [
    {
      code: 'office-missing',
      severity: 'error',
      units: [],
      figures: office.map(({ id }) => id),
      message: '名册中没有本机关（政府及其办公室），只由本机关填报的各项空着，请补上或填定。',
    },
  ];
};

/** A change over last year that is to be explained to whoever signs. */
const SHARE = 0.5;
const MIN_CHANGE = 20;

/** The units that a change comes from, the largest share first. */
const causes = (id: FigureId, context: FindContext): string => {
  const changes = context.works.flatMap(({ unit, counted }) => {
    const report = context.lastYear.reportOf(unit);
    const before = report === undefined ? undefined : context.lastYear.figuresIn(report).get(id);
    const now = context.figuresOfUnit(unit).get(id);
    if (!counted || now === null || now === undefined) return [];
    const change = sumFigures([now, -(before ?? 0)]);
    return change === 0 ? [] : [{ name: unit.name, change }];
  });
  return changes
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .slice(0, 3)
    .map(({ name, change }) => `${name}${change > 0 ? '增' : '减'}${Math.abs(change)}`)
    .join('、');
};

/** Main figures against what was published last year; only whole sums can be compared. */
export const changesOfSums: Finder = (context) => {
  const { lastYear, trail, naming, form } = context;
  if (lastYear.published === undefined) return [];
  const last = lastYear.figuresIn(lastYear.published);
  return mainFigures(form).flatMap((id): readonly Found[] => {
    const { value = null, complete = false } = trail.get(id) ?? {};
    const before = last.get(id);
    if (!complete || value === null || before === null || before === undefined) return [];
    const change = sumFigures([value, -before]);
    if (Math.abs(change) < MIN_CHANGE || Math.abs(change) < before * SHARE) return [];
    const from = causes(id, context);
    const message = `“${naming.label(id)}”上年公布${naming.amount(id, before)}，本年汇总${naming.amount(id, value)}，${change > 0 ? '增' : '减'}${naming.amount(id, Math.abs(change))}${from === '' ? '' : `（主要是${from}）`}，请说明原因。`;
    return [
      { code: 'sum-changed', severity: 'warning', units: [], figures: [id], message, expected: before, actual: value },
    ];
  });
};

/** The office filed what looks like the sum of all: ② in the place of ①. */
export const officeFilesSum: Finder = ({ works, figures, naming, figuresOfUnit }) => {
  const office = works.find(({ unit, report }) => unit.kind === 'office' && report !== undefined);
  const others = works.filter(({ unit, report }) => unit.kind !== 'office' && unit.summed && report !== undefined);
  if (office === undefined || others.length < 2) return [];
  const ofOffice = figuresOfUnit(office.unit);
  const sums = [...figures.values()]
    .filter(({ adds, kind }) => adds === 'sum' && kind !== 'change')
    .map(({ id }) => ({ id, sum: sumFigures(others.flatMap(({ unit }) => figuresOfUnit(unit).get(id) ?? [])) }))
    .filter(({ sum }) => sum > 0);
  const [first] = sums.filter(({ id }) => mainIds(id));
  if (sums.length < MAX_NAMED || !first || sums.some(({ id, sum }) => (ofOffice.get(id) ?? 0) < sum)) return [];
  return [
    {
      code: 'office-files-sum',
      severity: 'error',
      units: [office.unit],
      figures: [first.id],
      message: `本机关报送的各项都不少于其他单位之和（如“${naming.label(first.id)}”${naming.amount(first.id, ofOffice.get(first.id) ?? 0)}），疑报的是汇总后的数；这里应报本政府机关（政府及其办公室）自己的数。`,
    },
  ];
};

const mainIds = (id: FigureId): boolean => /received\.total$|concluded\.total$|^proactive\./.test(id);
