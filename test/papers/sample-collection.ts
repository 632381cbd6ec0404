import type { CollectFinding, Collection, Contribution, Total, UnitStatus } from '../../src/collect/collection.js';
import type { Unit, UnitKind } from '../../src/collect/unit.js';
import { figuresOf, nestById } from '../../src/figures/figures.js';
import { forms } from '../../src/form/index.js';
import { sumFigures } from '../../src/text/decimals.js';

const form = forms['national-2021'];

export const unitOf = (row: number, name: string, kind: UnitKind, more: Partial<Unit> = {}): Unit => ({
  row,
  name,
  code: '',
  kind,
  aliases: [],
  succeeds: [],
  summed: true,
  chased: true,
  ...more,
});

export const hashOf = (row: number): string => String(row).padStart(64, '0');

const statusOf = (unit: Unit, more: Partial<UnitStatus> = {}): UnitStatus => ({
  unit,
  state: 'accepted',
  watched: false,
  counted: true,
  late: false,
  times: 1,
  received: '2026-01-18',
  toDecide: [],
  files: [{ name: `${unit.name}.xlsx`, sha256: hashOf(unit.row), format: 'xlsx', role: 'used' }],
  unread: [],
  ...more,
});

export const finding = (unit: string, more: Partial<CollectFinding> = {}): CollectFinding => ({
  code: 'last-year-mismatch',
  severity: 'error',
  paths: ['statistics.requests.carriedIn.total'],
  message: '上年结转应等于本单位上年报告的结转下年度（9件）',
  expected: 9,
  actual: 12,
  key: 'last-year-mismatch-5f0c2a91d3e47b68',
  units: [unit],
  asks: [unit],
  figures: ['requests.carriedIn.total'],
  places: [{ unit, file: `${unit}.xlsx`, sha256: hashOf(3), place: { in: 'sheet', sheet: '表三', cell: 'J6' } }],
  ...more,
});

export const sampleUnits: readonly UnitStatus[] = [
  statusOf(unitOf(2, '=清河县人民政府办公室', 'office')),
  statusOf(unitOf(3, '清河县教育局', 'department', { code: 'B03' })),
  statusOf(unitOf(4, '清河县公安局', 'department')),
  statusOf(unitOf(5, '清河县财政局', 'department'), { state: 'pending', counted: false, late: true }),
  statusOf(unitOf(6, '城关镇', 'township')),
  statusOf(unitOf(7, '+南湖乡', 'township'), { state: 'missing', counted: false, late: true, times: 0, files: [] }),
];

const valueOfUnit = (row: number, index: number): number => (row * 7 + index * 3) % 23;

const contribution = ({ unit, counted }: UnitStatus, index: number): Contribution =>
  counted
    ? {
        unit: unit.name,
        value: valueOfUnit(unit.row, index),
        file: `${unit.name}.xlsx`,
        sha256: hashOf(unit.row),
        place: { in: 'sheet', sheet: '表三', cell: `C${index + 1}` },
      }
    : { unit: unit.name, value: null, why: 'missing' };

const totalOf = (adds: Total['adds'], from: readonly Contribution[]): Total => {
  const own = adds === 'office' ? from.slice(0, 1) : from;
  const values = own.flatMap(({ value }) => (value === null ? [] : [value]));
  return { adds, value: sumFigures(values), complete: values.length === own.length, from: own };
};

/** A small collection, made by hand: six units, of which one is late and one has not come. */
export const sampleCollection = (more: Partial<Collection> = {}): Collection => {
  const units = more.units ?? sampleUnits;
  const trail = Object.fromEntries(
    [...figuresOf(form).values()].map(({ id, adds }, index) => [
      id,
      totalOf(
        adds,
        units.map((unit) => contribution(unit, index)),
      ),
    ]),
  );
  return {
    version: 1,
    form: form.id,
    year: 2025,
    agency: { name: '清河县人民政府' },
    asOf: '2026-01-22',
    due: '2026-01-20',
    preview: false,
    blankAsZero: false,
    report: {
      form: form.id,
      year: 2025,
      agency: { name: '清河县人民政府' },
      parts: Object.fromEntries(form.parts.map(({ key }) => [key, []])),
      statistics: nestById(new Map(Object.entries(trail).map(([id, { value }]) => [id, value]))),
    },
    units,
    findings: [
      finding('清河县教育局'),
      finding('清河县教育局', {
        code: 'outlier',
        severity: 'warning',
        paths: ['statistics.proactive.penalties.decisions'],
        figures: ['proactive.penalties.decisions'],
        message: '行政处罚比上年增加1180%，请核对是否多写了一位',
        actual: 1280,
        key: 'outlier-1',
      }),
    ],
    trail,
    fees: [
      { unit: '清河县教育局', yuan: 120 },
      { unit: '清河县公安局', yuan: 0 },
      { unit: '城关镇', yuan: null },
    ],
    decisions: [],
    coverage: {
      expected: 6,
      filed: 5,
      late: 2,
      accepted: 4,
      published: 0,
      pending: 1,
      returned: 0,
      missing: ['+南湖乡'],
      toDecide: 0,
      internal:
        '应报6个单位，已报5个（审核通过4个、待审1个），未报1个（+南湖乡）。本表仅含审核通过单位数据，未定稿，不得对外使用。',
      public: '本报告汇总清河县人民政府（含县政府办公室）、2个县政府部门、1个乡镇的数据。',
    },
    final: false,
    obstacles: ['未报1个单位：+南湖乡', '待审1个单位：清河县财政局'],
    ...more,
  };
};
