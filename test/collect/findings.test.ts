import { describe, expect, it } from 'vitest';
import { collect } from '../../src/collect/collect.js';
import type { CollectOptions } from '../../src/collect/collect-options.js';
import type { Collection } from '../../src/collect/collection.js';
import type { Submission } from '../../src/collect/submission.js';
import type { Unit } from '../../src/collect/unit.js';
import { figuresOf, nestById } from '../../src/figures/figures.js';
import { national2019 } from '../../src/form/national-2019.js';
import { national2021 } from '../../src/form/national-2021.js';
import { figuresIn } from '../../src/report/figures-in.js';
import type { Report } from '../../src/report/report.js';
import { sumFigures } from '../../src/text/decimals.js';
import { fileOf, submissionOf } from '../../tools/district/readings.js';
import {
  acceptAll,
  codesOf,
  collectSmall,
  decided,
  figureIn,
  lastYear,
  reportOf,
  small,
  submissionsWith,
  summedUnits,
  unitNamed,
  units,
  withFigures,
} from './given.js';

const office = unitNamed('东湖区人民政府');
const school = unitNamed('教育局');
const civil = unitNamed('民政局');
const town = unitNamed('镇人民政府');
const licensing = 'proactive.licensing.decisions';

const filing = (...reports: readonly (readonly [Unit, Report])[]): readonly Submission[] =>
  submissionsWith(
    new Map(reports.map(([unit, report]) => [unit, [{ ...submissionOf(unit, report, ['docx']), unit: unit.name }]])),
  );

const findingsOf = (collection: Collection, code: string) => collection.findings.filter((one) => one.code === code);
const only = (collection: Collection, code: string) => {
  const found = findingsOf(collection, code);
  expect(found.map(({ message }) => message)).toHaveLength(1);
  return found[0];
};

const collectFiling = (
  reports: readonly (readonly [Unit, Report])[],
  options: Partial<CollectOptions> = {},
): Collection => collectSmall({ submissions: filing(...reports), previous: lastYear, ...options });

describe('between units', () => {
  it('the same file from two of them is one line, on the slip of the one whose name it does not bear', () => {
    const [file] = submissionOf(school, reportOf(school), ['docx']).files;
    const submissions = submissionsWith(new Map([[civil, [{ unit: civil.name, files: file ? [file] : [] }]]]));
    const collection = collectSmall({ submissions, previous: lastYear, decisions: [] });
    expect(only(collection, 'files-alike')).toMatchObject({ units: [school.name, civil.name], asks: [civil.name] });
    expect(codesOf(collection, civil)).toEqual(['files-alike']);
    expect(codesOf(collection, school)).toEqual([]);
  });

  it('all figures the same', () => {
    const copied = { ...reportOf(office), agency: { name: town.name }, parts: reportOf(town).parts };
    const collection = collectFiling([[town, copied]], { previous: undefined });
    expect(only(collection, 'figures-alike')).toMatchObject({ units: [office.name, town.name] });
  });

  it('a sum from below that equals the office’s own report', () => {
    const register = units.map((unit) => (unit === town ? { ...unit, kind: 'subtotal' as const } : unit));
    const copied = { ...reportOf(office), agency: { name: town.name }, parts: reportOf(town).parts };
    const collection = collectFiling([[town, copied]], { previous: undefined, register });
    expect(only(collection, 'sum-equals-office')).toMatchObject({ asks: [town.name] });
  });

  it('cases that the office counts, counted once more', () => {
    const cases = { 'disputes.reconsideration.upheld': 6, 'disputes.reconsideration.total': 6 };
    const others = [...figuresOf(national2021).keys()].filter((id) => id.startsWith('disputes.') && !(id in cases));
    const zeros = Object.fromEntries(others.map((id) => [id, 0]));
    const with6 = (unit: Unit) => [unit, withFigures(reportOf(unit), { ...zeros, ...cases })] as const;
    const collection = collectFiling([with6(office), with6(school)]);
    expect(only(collection, 'double-count')).toMatchObject({ units: [office.name, school.name], asks: [school.name] });
  });

  it('one far above all its peers', () => {
    // Eight townships and more are compared.
    const register = units.map((unit) =>
      unit.summed && unit !== office ? { ...unit, kind: 'township' as const } : unit,
    );
    const collection = collectFiling([[town, withFigures(reportOf(town), { 'proactive.coercion.decisions': 400 })]], {
      register,
      previous: undefined,
    });
    expect(only(collection, 'above-peers')).toMatchObject({
      asks: [town.name],
      figures: ['proactive.coercion.decisions'],
    });
  });

  it('a text of another place', () => {
    const report = {
      ...reportOf(school),
      parts: { ...reportOf(school).parts, otherMatters: ['我县没有收取信息处理费。'] },
    };
    expect(only(collectFiling([[school, report]]), 'other-place')).toMatchObject({
      asks: [school.name],
      actual: '我县',
    });
  });
});

describe('against last year', () => {
  it('a large figure that is 0 now', () => {
    const submissions = filing([school, withFigures(small.lastReportOf(school), { [licensing]: 80 })]).filter(
      ({ unit }) => unit === school.name,
    );
    const previous = collect({
      register: units,
      submissions,
      form: 'national-2021',
      year: 2024,
      agency: small.agency,
      asOf: '2025-01-19',
      preview: true,
    });
    const collection = collectFiling([[school, withFigures(reportOf(school), { [licensing]: 0 })]], { previous });
    expect(only(collection, 'dropped-to-zero')).toMatchObject({ asks: [school.name], expected: 80, actual: 0 });
  });

  it('a unit that took over others is held against their sum', () => {
    const gone = { ...civil, row: 90, name: '东湖区老龄工作委员会办公室', code: 'OLD' };
    const before = withFigures(small.lastReportOf(civil), {});
    const last = [
      ...summedUnits.map((unit) => submissionOf(unit, small.lastReportOf(unit), ['docx'])),
      submissionOf(gone, { ...before, agency: { name: gone.name } }, ['docx']),
    ];
    const previous = collect({
      register: [...units, gone],
      submissions: last,
      form: 'national-2021',
      year: 2024,
      agency: small.agency,
      asOf: '2025-01-19',
      preview: true,
    });
    const register = units.map((unit) => (unit === school ? { ...unit, succeeds: [gone.name] } : unit));
    const carried = (report: Report) => figureIn(report, 'requests.carriedOut.natural');
    const both = carried(small.lastReportOf(school)) + carried(before);
    expect(carried(before)).toBeGreaterThan(0);
    const own = collectFiling([], { previous, register });
    expect(codesOf(own, school)).toContain('last-year-mismatch');
    const change = both - carried(small.lastReportOf(school));
    const report = reportOf(school);
    const added = Object.fromEntries(
      ['carriedIn', 'carriedOut'].flatMap((row) =>
        ['natural', 'total'].map((column) => [
          `requests.${row}.${column}`,
          figureIn(report, `requests.${row}.${column}`) + change,
        ]),
      ),
    );
    const taken = collectFiling([[school, withFigures(report, added)]], { previous, register });
    const errors = findingsOf(taken, 'last-year-mismatch').filter(({ severity }) => severity === 'error');
    expect(errors.filter(({ units: named }) => named.includes(school.name))).toEqual([]);
  });

  it('units that share predecessors are held against them together', () => {
    const before = unitNamed('科学技术局');
    const register = units
      .filter((unit) => unit !== before)
      .map((unit) => (unit === school || unit === civil ? { ...unit, succeeds: [before.name] } : unit));
    const collection = collectSmall({
      register,
      submissions: submissionsWith(new Map([[before, []]])),
      previous: lastYear,
    });
    expect(figureIn(small.lastReportOf(before), 'requests.carriedOut.total')).toBeGreaterThan(0);
    expect(only(collection, 'succession-differs')).toMatchObject({ units: [school.name, civil.name] });
    const mismatches = findingsOf(collection, 'last-year-mismatch').filter(({ severity }) => severity === 'error');
    expect(mismatches).toEqual([]);
  });

  it('a sum that has changed by half, with the units from which it comes', () => {
    const collection = collectFiling([[school, withFigures(reportOf(school), { [licensing]: 900 })]]);
    const found = findingsOf(collection, 'sum-changed').find(({ figures }) => figures.includes(licensing));
    expect(found?.message).toContain(`主要是${school.name}增`);
    expect(found?.units).toEqual([]);
  });
});

describe('sub-totals', () => {
  const zone: Unit = { ...town, row: 80, name: '东湖高新区', code: 'Z', kind: 'subtotal', aliases: [] };
  const register = [
    ...units.map((unit) => (unit === school || unit === civil ? { ...unit, into: zone.name } : unit)),
    zone,
  ];
  const sums = nestById(
    new Map(
      [...figuresIn(reportOf(school), national2021)].map(([id, value]) => [
        id,
        sumFigures([value ?? 0, figureIn(reportOf(civil), id)]),
      ]),
    ),
  );
  const filed: Report = { ...reportOf(school), agency: { name: zone.name }, statistics: sums };
  const collectZone = (report: Report): Collection =>
    collectSmall({
      register,
      submissions: [...submissionsWith(), submissionOf(zone, report, ['xlsx'])],
      previous: lastYear,
    });

  it('that were filed must be the sum of their units', () => {
    expect(findingsOf(collectZone(filed), 'sub-total-differs')).toEqual([]);
    const collection = collectZone(withFigures(filed, { 'proactive.normativeDocuments.inForce': 500 }));
    expect(only(collection, 'sub-total-differs')).toMatchObject({ asks: [zone.name], actual: 500 });
  });

  it('are not counted beside their units, nor asked for', () => {
    const collection = collectZone(filed);
    expect(collection.trail[licensing]?.value).toBe(collectSmall().trail[licensing]?.value);
    expect(collection.coverage.expected).toBe(12);
  });
});

describe('the office', () => {
  it('that files the sum of all', () => {
    const reports = summedUnits.map(reportOf);
    const ids = [...figuresOf(national2021).keys()];
    const sum = new Map(ids.map((id) => [id, sumFigures(reports.map((report) => figureIn(report, id)))]));
    const collection = collectFiling([[office, { ...reportOf(office), statistics: nestById(sum) }]], {
      previous: undefined,
    });
    expect(only(collection, 'office-files-sum')).toMatchObject({ asks: [office.name] });
  });

  it('that is not in the register leaves blank what it alone counts', () => {
    const register = units.filter((unit) => unit !== office);
    const collection = collectSmall({ register, submissions: submissionsWith(new Map([[office, []]])) });
    expect(only(collection, 'office-missing')?.figures).toContain('proactive.rules.issued');
    expect(collection.trail['proactive.rules.issued']).toMatchObject({ value: null, complete: false });
    const entered = decided({ kind: 'enter', figure: '规章（本年制发件数）', value: 0, why: '无立法权' });
    const decisions = [...acceptAll(submissionsWith(new Map([[office, []]]))), entered];
    const settled = collectSmall({ register, submissions: submissionsWith(new Map([[office, []]])), decisions });
    expect(settled.trail['proactive.rules.issued']).toMatchObject({ value: 0, complete: true, entered: true });
  });
});

describe('what nobody knows', () => {
  it('a file of a unit that is not in the register', () => {
    const stranger = { ...reportOf(school), agency: { name: '西山区农机局' } };
    const collection = collectSmall({
      submissions: [...submissionsWith(), { files: [fileOf('农机', stranger, 'docx')] }],
    });
    expect(only(collection, 'unit-unknown')).toMatchObject({ units: [], asks: [], actual: '西山区农机局' });
    expect(collection.final).toBe(false);
  });

  it('a decision that meets nothing stays on record', () => {
    const idle = decided({ kind: 'accept', unit: '东湖区渔业局' });
    const summed = decided({ kind: 'enter', figure: 'requests.received.total', value: 1, why: '无' });
    const collection = collectSmall({ decisions: [...acceptAll(submissionsWith()), idle, summed] });
    expect(findingsOf(collection, 'decision-idle')).toHaveLength(2);
    expect(collection.final).toBe(true);
  });
});

describe('信息处理费', () => {
  it('adds by unit, and part six says who collected what', () => {
    const told = (unit: Unit, words: string) =>
      [unit, { ...reportOf(unit), parts: { ...reportOf(unit).parts, otherMatters: [words] } }] as const;
    const collection = collectFiling([
      told(school, '2025年，发出收费通知2件，收费总金额180元，实际收取80元。'),
      told(civil, '本年度收取信息处理费0.004万元。'),
    ]);
    expect(collection.fees.filter(({ yuan }) => yuan !== 0)).toMatchObject([
      { unit: school.name, yuan: 80, notices: 2, place: { in: 'text' } },
      { unit: civil.name, yuan: 40 },
    ]);
    expect((collection.report.parts as { otherMatters: unknown }).otherMatters).toEqual([
      `2025年，发出收费通知2件，共收取政府信息公开信息处理费120元，其中${school.name}80元、${civil.name}40元。`,
    ]);
  });

  it('is left to the draft where the draft tells of it', () => {
    const draft: Report = { ...reportOf(office), agency: small.agency, preamble: ['现公布本报告。'] };
    const { report } = collectFiling([], { draft });
    expect(report.parts).toEqual(draft.parts);
    expect(report.preamble?.[0]).toBe('现公布本报告。');
    expect(report.preamble?.[1]).toMatch(/^本报告汇总/);
    expect(JSON.stringify(report.preamble)).not.toContain('已报');
  });
});

describe('figures that do not add', () => {
  const ids = [...figuresOf(national2019).keys()];
  const report = (unit: Unit, items: number): Report => ({
    form: 'national-2019',
    year: 2019,
    agency: { name: unit.name },
    parts: { overview: [], problemsAndImprovements: [], otherMatters: [] },
    statistics: nestById(new Map(ids.map((id) => [id, id === 'proactive.licensing.itemsLastYear' ? items : 0]))),
  });
  const submissions = summedUnits.map((unit, index) => ({
    files: [fileOf(unit.name, report(unit, index + 1), 'xlsx')],
  }));
  const collect2019 = (more: Partial<CollectOptions> = {}): Collection =>
    collectSmall({
      form: 'national-2019',
      year: 2019,
      asOf: '2020-01-19',
      submissions,
      decisions: acceptAll(submissions),
      ...more,
    });

  it('stay blank between the largest and the sum', () => {
    const collection = collect2019();
    const total = collection.trail['proactive.licensing.itemsLastYear'];
    expect(total).toMatchObject({ adds: 'bounds', value: null, least: 12, most: 78, complete: false });
    expect(only(collection, 'bounds-open')?.message).toContain('在12与78之间');
    expect(collection.final).toBe(false);
  });

  it('until a person enters the value', () => {
    const enter = (value: number) =>
      decided({
        kind: 'enter',
        figure: 'proactive.licensing.itemsLastYear',
        value,
        why: '以目录为准',
        date: '2020-01-12',
      });
    const entered = collect2019({ decisions: [...acceptAll(submissions), enter(40)] });
    expect(entered.trail['proactive.licensing.itemsLastYear']).toMatchObject({
      value: 40,
      entered: true,
      complete: true,
    });
    expect(entered.final).toBe(true);
    expect(
      findingsOf(collect2019({ decisions: [...acceptAll(submissions), enter(80)] }), 'entered-outside'),
    ).toHaveLength(1);
  });
});
