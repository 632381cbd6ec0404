import { describe, expect, it } from 'vitest';
import { collect } from '../../src/collect/collect.js';
import type { Collection } from '../../src/collect/collection.js';
import type { Decision } from '../../src/collect/decision.js';
import { district } from '../../tools/district/district.js';
import { plantFaults } from '../../tools/district/plant-faults.js';
import { lastSubmissionsOf, submissionOfFiling } from '../../tools/district/readings.js';
import { acceptAll, decided } from './given.js';

const made = district({ seed: 'planted' });
const { register, filings, planted, missing } = plantFaults(made);
const last = lastSubmissionsOf(made);
const previous = collect({
  register: made.units,
  submissions: last,
  decisions: acceptAll(last),
  form: 'national-2021',
  year: 2024,
  agency: made.agency,
  asOf: '2025-01-20',
});
const submissions = [...filings].map(([unit, filing]) => submissionOfFiling(unit, filing));

const collectWith = (decisions: readonly Decision[] = []): Collection =>
  collect({
    register,
    submissions,
    decisions,
    form: 'national-2021',
    year: 2025,
    agency: made.agency,
    previous,
    due: '2026-01-10',
    asOf: '2026-01-19',
  });

const collection = collectWith();

/** Unit and code of all that stands on slips. */
const onSlips = ({ findings }: Collection): readonly string[] =>
  findings
    .filter(({ severity, cleared }) => severity !== 'info' && cleared === undefined)
    .flatMap(({ asks, code }) => asks.map((unit) => `${unit} ${code}`))
    .sort();

describe('a district of 64 units with fifteen faults', () => {
  it('has one line on the right slip for each, and no other', () => {
    expect(planted).toHaveLength(15);
    expect(onSlips(collection)).toEqual(planted.map(({ unit, code }) => `${unit.name} ${code}`).sort());
  });

  it('chases the one that has not come', () => {
    expect(collection.coverage.missing).toEqual([missing.name]);
    expect(collection.final).toBe(false);
  });

  const explained = planted.map(({ unit, code }) => {
    const finding = collection.findings.find((one) => one.code === code && one.asks.includes(unit.name));
    return decided({ kind: 'explain', finding: finding?.key ?? '', why: '情况属实' });
  });

  it('clears what is explained, and that alone', () => {
    const cleared = collectWith(explained.slice(0, 1));
    expect(onSlips(cleared)).toEqual(
      planted
        .slice(1)
        .map(({ unit, code }) => `${unit.name} ${code}`)
        .sort(),
    );
    expect(cleared.decisions.map(({ effect }) => effect)).toEqual(['applied']);
  });

  it('clears every one of them, and keeps them on record', () => {
    const cleared = collectWith(explained);
    expect(onSlips(cleared)).toEqual([]);
    const kept = cleared.findings.flatMap((finding) =>
      finding.cleared ? [finding.cleared.finding === finding.key] : [],
    );
    expect(kept).toEqual(planted.map(() => true));
  });

  it('asks anew when the figure is another one', () => {
    const finding = collection.findings.find(({ code }) => code === 'zero-unlikely');
    const unit = planted.find(({ code }) => code === 'tenfold-jump')?.unit;
    const stale = collection.findings.find(({ code }) => code === 'tenfold-jump');
    const other = submissions.map((submission) => {
      const filing = submission.unit === unit?.name && unit ? filings.get(unit) : undefined;
      const report = filing?.docx;
      if (!unit || !report) return submission;
      const text = JSON.stringify(report).replace(/("licensing":\{"decisions":)\d+/, '$190001');
      return submissionOfFiling(unit, { docx: JSON.parse(text), received: '2026-01-09' });
    });
    const explanations = [finding, stale].map((one) =>
      decided({ kind: 'explain', finding: one?.key ?? '', why: '情况属实' }),
    );
    const now = collect({
      register,
      submissions: other,
      decisions: explanations,
      form: 'national-2021',
      year: 2025,
      agency: made.agency,
      previous,
      due: '2026-01-10',
      asOf: '2026-01-19',
    });
    expect(now.findings.find(({ code }) => code === 'zero-unlikely')?.cleared).toBeDefined();
    expect(now.findings.find(({ code }) => code === 'tenfold-jump')?.cleared).toBeUndefined();
    expect(now.decisions.map(({ effect }) => effect).sort()).toEqual(['applied', 'nothing']);
    expect(now.findings.some(({ code }) => code === 'decision-idle')).toBe(true);
  });
});
