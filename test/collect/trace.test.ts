import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/collect/trace/compare-reports.js';
import { contributionsOf } from '../../src/collect/trace/contributions-of.js';
import { explainFigure } from '../../src/collect/trace/explain-figure.js';
import { sumFigures } from '../../src/text/decimals.js';
import { submissionOf } from '../../tools/district/readings.js';
import {
  acceptAll,
  collectSmall,
  figureIn,
  reportOf,
  submissionsWith,
  summedUnits,
  unitNamed,
  units,
  withFigures,
} from './given.js';

const received = 'requests.received.total';
const school = unitNamed('教育局');
const town = unitNamed('镇人民政府');

describe('the way back from a figure', () => {
  const register = units.map((unit) => (unit === school ? { ...unit, into: town.name } : unit));
  const collection = collectSmall({ register });

  it('leads through sub-totals to the file and cell of each unit', () => {
    const contributions = contributionsOf(collection, received);
    expect(contributions.map(({ unit }) => unit).sort()).toEqual(summedUnits.map(({ name }) => name).sort());
    const [file] = submissionOf(school, reportOf(school), ['docx']).files;
    expect(contributions.find(({ unit }) => unit === school.name)).toEqual({
      unit: school.name,
      value: figureIn(reportOf(school), received),
      through: [town.name],
      file: file?.name,
      sha256: file?.sha256,
      place: file?.reading?.places[`statistics.${received}`],
    });
  });

  it('sums to the figure, whatever the units filed and wherever they go', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 999 }), { minLength: summedUnits.length, maxLength: summedUnits.length }),
        fc.array(fc.integer({ min: 0, max: summedUnits.length - 1 }), {
          minLength: summedUnits.length,
          maxLength: summedUnits.length,
        }),
        (values, parents) => {
          const id = 'proactive.licensing.decisions';
          const reports = new Map(
            summedUnits.map((unit, index) => [unit, withFigures(reportOf(unit), { [id]: values[index] ?? 0 })]),
          );
          const submissions = submissionsWith(
            new Map([...reports].map(([unit, report]) => [unit, [submissionOf(unit, report, ['docx'])]])),
          );
          // A unit goes into one that stands before it, so that nothing goes round in circles; the office goes into none.
          const shuffled = units.map((unit, index) => {
            const parent = summedUnits[(parents[index] ?? 0) % Math.max(1, index)];
            return unit.kind === 'office' || !unit.summed || parent === unit || parent === undefined
              ? unit
              : { ...unit, into: parent.name };
          });
          const own = collectSmall({ register: shuffled, submissions, decisions: acceptAll(submissions) });
          expect(own.trail[id]?.value).toBe(sumFigures(values));
          expect(sumFigures(contributionsOf(own, id).flatMap(({ value }) => value ?? []))).toBe(sumFigures(values));
        },
      ),
      { numRuns: 8 },
    );
  });

  it('can be told in words', () => {
    const lines = explainFigure(collection, received).split('\n');
    expect(lines[0]).toBe(
      `“本年新收政府信息公开申请数量（总计）”${collection.trail[received]?.value}件，由12个单位相加。`,
    );
    const filed = withFigures(reportOf(school), { 'proactive.licensing.decisions': 999 });
    const submissions = submissionsWith(new Map([[school, [submissionOf(school, filed, ['docx'])]]]));
    const most = explainFigure(collectSmall({ register, submissions }), 'proactive.licensing.decisions').split('\n')[1];
    expect(most).toMatch(
      new RegExp(`^${school.name}999件，经${town.name}（${school.name}\\.docx，第1个表格第\\d+行第\\d+列）$`),
    );
    const without = collectSmall({ decisions: acceptAll(submissionsWith(new Map([[school, []]]))) });
    expect(explainFigure(without, received).split('\n').at(-1)).toBe(`不在其中：${school.name}待审。`);
    expect(explainFigure(collection, 'proactive.rules.issued')).toContain('只由本机关填报');
  });

  it('is refused for a figure that the form has not', () => {
    expect(() => contributionsOf(collection, 'no.such')).toThrow('没有这个指标');
    expect(() => explainFigure(collection, 'toString')).toThrow('没有这个指标');
  });
});

describe('two reports', () => {
  const filed = reportOf(school);
  it('that print the same do not differ', () => {
    expect(compareReports(filed, structuredClone(filed))).toEqual([]);
  });

  it('differ figure by figure and paragraph by paragraph, with old and new', () => {
    const published = {
      ...withFigures(filed, { 'proactive.licensing.decisions': 88, 'proactive.coercion.decisions': null }),
      parts: { ...filed.parts, otherMatters: ['2025年没有收取信息处理费，没有其他应当报告的事项。'] },
    };
    const differences = compareReports(filed, published);
    expect(differences.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'figure statistics.proactive.licensing.decisions',
      'figure statistics.proactive.coercion.decisions',
      'text parts.otherMatters[0]',
    ]);
    expect(differences[0]?.message).toBe(
      `表二“行政许可”（本年处理决定数量）由${figureIn(filed, 'proactive.licensing.decisions')}改为88`,
    );
    expect(differences[1]).toMatchObject({ before: '0', message: '表二“行政强制”（本年处理决定数量）由0改为空白' });
    expect(differences[2]).toMatchObject({ after: '2025年没有收取信息处理费，没有其他应当报告的事项。' });
  });

  it('of two forms are not compared', () => {
    expect(() => compareReports(filed, { ...filed, form: 'national-2019', year: 2019 })).toThrow();
  });
});
