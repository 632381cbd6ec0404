import type { Unit } from '../../src/collect/unit.js';
import { nestById } from '../../src/figures/figures.js';
import { national2021 } from '../../src/form/national-2021.js';
import { figuresIn } from '../../src/report/figures-in.js';
import type { Report } from '../../src/report/report.js';
import type { District } from './district.js';
import { figuresOfUnit } from './figures.js';
import type { Filing } from './filing.js';
import { formatsOf } from './readings.js';
import { partsOf } from './text.js';

/** A fault that was put in on purpose, and the finding it must give: one, on this unit's slip. */
export interface Planted {
  readonly what: string;
  readonly unit: Unit;
  readonly code: string;
}

/** A district in which something is wrong. */
export interface FaultyDistrict {
  readonly register: readonly Unit[];
  readonly filings: ReadonlyMap<Unit, Filing>;
  readonly planted: readonly Planted[];
  /** Files nothing at all. */
  readonly missing: Unit;
}

type Change = (report: Report, unit: Unit) => Report;

interface Plan extends Omit<Planted, 'unit'> {
  /** Which unit: the first free one whose name has this in it. */
  readonly at: string;
  readonly file: (report: Report, unit: Unit, district: District) => Omit<Filing, 'received'>;
  readonly register?: (unit: Unit) => Unit;
  readonly received?: string;
}

const withFigures = (report: Report, changes: { readonly [id: string]: number | null }): Report => ({
  ...report,
  statistics: nestById(new Map([...figuresIn(report, national2021), ...Object.entries(changes)])),
});

const plus =
  (amount: number, ...ids: readonly string[]): Change =>
  (report) => {
    const figures = figuresIn(report, national2021);
    return withFigures(report, Object.fromEntries(ids.map((id) => [id, (figures.get(id) ?? 0) + amount])));
  };

const named = (report: Report, name: string): Report => ({ ...report, agency: { ...report.agency, name } });

/** The text of a report with words in place of others. */
const reworded = (report: Report, from: string, to: string): Report => ({
  ...report,
  parts: JSON.parse(JSON.stringify(report.parts).replaceAll(from, to)),
});

const FORMER = '东湖区旅游事业管理局';

const plans: readonly Plan[] = [
  {
    what: '表三“予以公开”总计多1件',
    at: '教育局',
    code: 'sum-mismatch',
    file: (report, unit) => ({ docx: plus(1, 'requests.granted.total')(report, unit) }),
  },
  {
    what: '上年结转与上年报告不符',
    at: '民政局',
    code: 'last-year-mismatch',
    file: (report, unit) => ({
      xlsx: plus(
        2,
        ...['carriedIn', 'carriedOut'].flatMap((row) => [`requests.${row}.natural`, `requests.${row}.total`]),
      )(report, unit),
    }),
  },
  {
    what: 'Word稿与表格不一致',
    at: '水利局',
    code: 'files-differ',
    file: (report, unit) => ({ docx: report, xlsx: plus(7, 'proactive.licensing.decisions')(report, unit) }),
  },
  {
    what: '漏填一格',
    at: '商务局',
    code: 'blank-figure',
    file: (report) => ({ docx: withFigures(report, { 'proactive.coercion.decisions': null }) }),
  },
  {
    what: '报了上年的文件',
    at: '统计局',
    code: 'wrong-year',
    file: (_report, unit, { lastReportOf }) => ({ docx: lastReportOf(unit) }),
  },
  {
    what: '写的是别的单位',
    at: '审计局',
    code: 'other-unit',
    file: (report, unit, { units }) => {
      const other = units.find(({ name }) => name.includes('林业局')) ?? unit;
      return { docx: reworded(named(report, other.name), unit.name, other.name) };
    },
  },
  {
    what: '全文照抄另一单位',
    at: '镇人民政府',
    code: 'text-alike',
    received: '2026-01-14',
    file: (report, unit, { units, seed, year }) => {
      const other = units.filter(({ kind }) => kind === 'township').at(-1) ?? unit;
      const parts = partsOf(other, figuresOfUnit(unit, seed).now, year, seed, false);
      return { docx: reworded({ ...report, parts }, other.name, unit.name) };
    },
  },
  {
    what: '文中写了另一单位的情况',
    at: '交通运输局',
    code: 'other-unit-named',
    file: (report, unit, { units }) => {
      const other = units.find(({ name }) => name.includes('农业农村局')) ?? unit;
      const parts = { ...report.parts, otherMatters: [`${other.name}认真落实收费管理规定，没有收取信息处理费。`] };
      return { docx: { ...report, parts } };
    },
  },
  {
    what: '填了规章',
    at: '住房和城乡建设局',
    code: 'office-only-figure',
    file: (report, unit) => ({ docx: plus(1, 'proactive.rules.issued', 'proactive.rules.inForce')(report, unit) }),
  },
  {
    what: '行政处罚填0',
    at: '市场监督管理局',
    code: 'zero-unlikely',
    file: (report) => ({ docx: withFigures(report, { 'proactive.penalties.decisions': 0 }) }),
  },
  {
    what: '行政许可多写一位',
    at: '行政审批服务局',
    code: 'tenfold-jump',
    file: (report) => {
      const value = figuresIn(report, national2021).get('proactive.licensing.decisions') ?? 0;
      return { docx: withFigures(report, { 'proactive.licensing.decisions': value * 20 }) };
    },
  },
  {
    what: '填了全区的收费',
    at: '财政局',
    code: 'double-count',
    file: (report) => ({ docx: withFigures(report, { 'proactive.administrativeFees.collected': 4321.5 }) }),
  },
  {
    what: '用了机构改革前的名称',
    at: '文化和旅游局',
    code: 'former-name',
    register: (unit) => ({ ...unit, succeeds: [FORMER] }),
    file: (report, unit) => ({ docx: reworded(named(report, FORMER), unit.name, FORMER) }),
  },
  { what: '文件打不开', at: '信访局', code: 'file-unread', file: () => ({ broken: true }) },
  {
    what: '正文的新收数与表不符',
    at: '人民政府',
    code: 'text-table-mismatch',
    file: (report) => {
      const received = figuresIn(report, national2021).get('requests.received.total') ?? 0;
      return { docx: reworded(report, `新收政府信息公开申请${received}件`, `新收政府信息公开申请${received + 3}件`) };
    },
  },
];

const MISSING = '供销合作社联合社';
const RECEIVED = '2026-01-09';

const filingOf = (unit: Unit, index: number, { reportOf }: District): Filing => {
  const report = reportOf(unit);
  const formats = formatsOf(index);
  return {
    ...(formats.includes('docx') ? { docx: report } : {}),
    ...(formats.includes('xlsx') ? { xlsx: report } : {}),
    received: RECEIVED,
  };
};

/**
 * Fifteen faults in a district of 64: each gives one line on one slip, and no other unit has any. The Word file, the
 * workbook or both bring it, as the fault needs.
 */
export const plantFaults = (district: District): FaultyDistrict => {
  const summed = district.units.filter((unit) => unit.summed);
  const taken = new Map<Unit, Plan>();
  for (const plan of plans) {
    const unit = summed.find((one) => one.name.includes(plan.at) && !taken.has(one));
    if (unit === undefined) throw new Error(`no unit ${plan.at}`);
    taken.set(unit, plan);
  }
  const missing = summed.find(({ name }) => name.includes(MISSING));
  if (missing === undefined) throw new Error(`no unit ${MISSING}`);
  const filings = summed.map((unit, index): readonly [Unit, Filing] => {
    const plan = taken.get(unit);
    if (plan === undefined) return [unit, filingOf(unit, index, district)];
    return [unit, { ...plan.file(district.reportOf(unit), unit, district), received: plan.received ?? RECEIVED }];
  });
  return {
    register: district.units.map((unit) => taken.get(unit)?.register?.(unit) ?? unit),
    filings: new Map(filings.filter(([unit]) => unit !== missing)),
    planted: [...taken].map(([unit, { what, code }]) => ({ what, unit, code })),
    missing,
  };
};
