import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collect } from '../../src/collect/collect.js';
import type { Contribution } from '../../src/collect/collection.js';
import { RegisterError } from '../../src/collect/register/register-error.js';
import type { Submission } from '../../src/collect/submission.js';
import { OptionError } from '../../src/faults/option-error.js';
import { sumFigures } from '../../src/text/decimals.js';
import { fileOf, submissionOf, submissionsOf } from '../../tools/district/readings.js';
import {
  acceptAll,
  codesOf,
  collectSmall,
  decided,
  figureIn,
  lastYear,
  reportOf,
  small,
  statusOf,
  submissionsWith,
  summedUnits,
  unitNamed,
  units,
  withFigures,
} from './given.js';

const school = unitNamed('教育局');
const received = 'requests.received.total';

describe('a collection of which everything is in order', () => {
  const collection = collectSmall({ previous: lastYear });

  it('is final, and nobody is asked for anything', () => {
    expect(collection.obstacles).toEqual([]);
    expect(collection.final).toBe(true);
    expect(collection.findings.filter(({ asks }) => asks.length > 0)).toEqual([]);
  });

  it('sums what adds, with the way back to every cell', () => {
    const total = collection.trail[received];
    expect(total?.value).toBe(sumFigures(summedUnits.map((unit) => figureIn(reportOf(unit), received))));
    const own = total?.from.find(({ unit }) => unit === school.name);
    const [file] = submissionOf(school, reportOf(school), ['docx']).files;
    expect(own).toEqual({
      unit: school.name,
      value: figureIn(reportOf(school), received),
      file: file?.name,
      sha256: file?.sha256,
      place: { in: 'cell', table: 1, row: expect.any(Number), column: expect.any(Number) },
    });
  });

  it('takes from the office alone what the office alone counts', () => {
    const total = collection.trail['proactive.rules.issued'];
    expect(total).toMatchObject({ adds: 'office', value: 0, complete: true });
    expect(total?.from.map(({ unit }) => unit)).toEqual([units[0]?.name]);
  });

  it('is the report of the collecting agency, and says what it covers', () => {
    expect(collection.report.agency.name).toBe(small.agency.name);
    expect(figureIn(collection.report, received)).toBe(collection.trail[received]?.value);
    expect(collection.report.preamble).toEqual([
      '本报告汇总区政府（含区政府办公室）、6个区政府部门、4个乡镇、1个街道的数据；实行垂直领导的单位向本系统报告，未计入。',
    ]);
    expect(collection.coverage.internal).toBe('应报12个单位，已报12个（审核通过12个）。本表仅含审核通过单位数据。');
  });

  it('watches a 垂直管理 unit, and counts it nowhere', () => {
    const tax = statusOf(collection, unitNamed('税务局'));
    expect(tax).toMatchObject({ watched: true, counted: false, state: 'missing' });
    expect(collection.coverage.expected).toBe(12);
  });

  it('keeps no names or telephone numbers of people', () => {
    const report = { ...reportOf(school), filing: { preparer: '李四', phone: '0551-1234567', date: '2026-01-05' } };
    const own = collectSmall({
      submissions: submissionsWith(new Map([[school, [submissionOf(school, report, ['docx'])]]])),
    });
    expect(JSON.stringify(own)).not.toContain('李四');
    expect(JSON.stringify(own)).not.toContain('1234567');
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(collection))).toEqual(collection);
  });
});

describe('where a submission stands', () => {
  const [file] = submissionOf(school, reportOf(school), ['docx']).files;
  const hash = file?.sha256 ?? '';
  const other = withFigures(reportOf(school), { [received]: 99, 'requests.received.natural': 99 });
  const versions = (...files: readonly Submission[]) => submissionsWith(new Map([[school, files]]));
  const first: Submission = submissionOf(school, reportOf(school), ['docx']);
  const second: Submission = { files: [fileOf(`${school.name}（改）`, other, 'docx')] };
  const secondHash = second.files[0]?.sha256 ?? '';
  const others = acceptAll(submissionsWith().filter(({ files }) => files[0]?.sha256 !== hash));

  it('未报 where nothing came, and is late after the day', () => {
    const collection = collectSmall({ submissions: versions(), due: '2026-01-10' });
    expect(statusOf(collection, school)).toMatchObject({ state: 'missing', late: true, times: 0 });
    expect(collection.coverage.internal).toContain(`未报1个（${school.name}）`);
    expect(collection.trail[received]?.complete).toBe(false);
    expect(collection.final).toBe(false);
    expect(collection.findings.filter(({ code }) => code === 'sum-incomplete')).toHaveLength(3);
  });

  it('待审 until it is accepted, and is not summed before', () => {
    const collection = collectSmall({ decisions: others });
    expect(statusOf(collection, school)).toMatchObject({ state: 'pending', counted: false, times: 1 });
    expect(collection.trail[received]?.from.find(({ unit }) => unit === school.name)).toEqual({
      unit: school.name,
      value: null,
      why: 'missing',
    });
  });

  it('a preview sums what was read, and is never final', () => {
    const collection = collectSmall({ decisions: [], preview: true });
    expect(collection.trail[received]?.complete).toBe(true);
    expect(collection.final).toBe(false);
    expect(collection.coverage.internal).toContain('预览');
  });

  it('审核通过 locks the files: another one is to be decided', () => {
    const collection = collectSmall({
      submissions: versions(first, second),
      decisions: [...others, decided({ kind: 'accept', unit: school.name, sha256: [hash] })],
    });
    const status = statusOf(collection, school);
    expect(status).toMatchObject({ state: 'accepted', counted: true });
    expect(status.toDecide.map(({ code, sha256 }) => ({ code, sha256 }))).toEqual([
      { code: 'accepted-changed', sha256: [secondHash] },
    ]);
    expect(figureIn(collection.report, received)).toBe(figureIn(collectSmall().report, received));
    expect(collection.final).toBe(false);
  });

  it('审核通过 is void when the accepted file is gone', () => {
    const collection = collectSmall({
      submissions: versions(second),
      decisions: [...others, decided({ kind: 'accept', unit: school.name, sha256: [hash] })],
    });
    expect(statusOf(collection, school)).toMatchObject({ state: 'pending', counted: false });
    expect(statusOf(collection, school).toDecide.map(({ code }) => code)).toEqual(['accepted-changed']);
  });

  it('退回待重报, and 第2次报送 when it comes anew', () => {
    const returned = decided({ kind: 'return', unit: school.name, why: '合计不符', sha256: [hash], due: '2026-01-15' });
    const before = collectSmall({ submissions: versions(first), decisions: [...others, returned] });
    expect(statusOf(before, school)).toMatchObject({ state: 'returned', times: 1, late: true, returned });
    const after = collectSmall({ submissions: versions(first, second), decisions: [...others, returned] });
    expect(statusOf(after, school)).toMatchObject({ state: 'pending', times: 2, toDecide: [] });
    expect(statusOf(after, school).files.map(({ role }) => role)).toEqual(['returned', 'used']);
  });

  it('two versions that differ are never chosen between, whenever they came', () => {
    const dated = versions({ ...first, received: '2026-01-08' }, { ...second, received: '2026-01-09' });
    const collection = collectSmall({ submissions: dated, decisions: others, preview: true });
    expect(statusOf(collection, school)).toMatchObject({ state: 'pending', counted: false, times: 2 });
    expect(statusOf(collection, school).toDecide.map(({ code }) => code)).toEqual(['versions-differ']);
    const used = collectSmall({
      submissions: dated,
      decisions: [
        ...others,
        decided({ kind: 'use', unit: school.name, sha256: [secondHash.slice(0, 8)], why: '新版' }),
        decided({ kind: 'accept', unit: school.name, date: '2026-01-13' }),
      ],
    });
    expect(statusOf(used, school)).toMatchObject({ state: 'accepted', toDecide: [] });
    expect(statusOf(used, school).files.map(({ role }) => role)).toEqual(['passed-over', 'used']);
  });

  it('已发布 with where', () => {
    const url = 'https://www.example.gov.cn/a.html';
    const published = collectSmall({
      decisions: [
        ...acceptAll(submissionsWith()),
        decided({ kind: 'publish', unit: school.code, url, date: '2026-01-18' }),
      ],
    });
    expect(statusOf(published, school)).toMatchObject({ state: 'published', url, counted: true });
    expect(published.final).toBe(true);
  });

  it('迟报 by the list of receipts, and never by what is not on it', () => {
    const dated = versions({ ...first, received: '2026-01-12T09:30' });
    expect(statusOf(collectSmall({ submissions: dated, due: '2026-01-10' }), school)).toMatchObject({
      late: true,
      received: '2026-01-12T09:30',
    });
    expect(statusOf(collectSmall({ due: '2026-01-10' }), school).late).toBe(false);
  });

  it('what cannot be read is named and left out', () => {
    const broken: Submission = {
      unit: school.name,
      files: [
        { name: '年报.doc', sha256: 'f'.repeat(64), fault: { code: 'legacy', message: '旧格式，请另存为 .docx' } },
      ],
    };
    const collection = collectSmall({ submissions: versions(broken), decisions: others });
    expect(statusOf(collection, school)).toMatchObject({ state: 'pending', counted: false });
    expect(codesOf(collection, school)).toEqual(['file-unread']);
    expect(collection.trail[received]?.complete).toBe(false);
  });
});

describe('a Word file and a workbook', () => {
  const report = reportOf(school);
  it('are one submission', () => {
    const both = submissionOf(school, report, ['docx', 'xlsx']);
    const apart = both.files.map((file) => ({ files: [file] }));
    const decisions = [decided({ kind: 'accept', unit: school.name, sha256: both.files.map(({ sha256 }) => sha256) })];
    const rest = submissionsWith(new Map([[school, []]]));
    const one = collectSmall({ submissions: [...rest, both], decisions: [...acceptAll(rest), ...decisions] });
    const two = collectSmall({ submissions: [...rest, ...apart], decisions: [...acceptAll(rest), ...decisions] });
    expect(JSON.stringify(two)).toBe(JSON.stringify(one));
    expect(one.final).toBe(true);
  });

  it('or one of them alone make the same sums', () => {
    const mixed = submissionsOf(small);
    const collection = collectSmall({
      submissions: mixed,
      decisions: acceptAll(mixed),
      preview: true,
      previous: lastYear,
    });
    expect(collection.findings.filter(({ asks }) => asks.length > 0)).toEqual([]);
    const values = ({ trail }: typeof collection) => Object.values(trail).map(({ value }) => value);
    expect(values(collection)).toEqual(values(collectSmall()));
  });

  it('must agree: what differs is left out and found once', () => {
    const other = withFigures(report, { 'proactive.licensing.decisions': 77 });
    const files = [...submissionOf(school, report, ['docx']).files, ...submissionOf(school, other, ['xlsx']).files];
    const decisions = [decided({ kind: 'accept', unit: school.name, sha256: files.map(({ sha256 }) => sha256) })];
    const rest = submissionsWith(new Map([[school, [{ files }]]]));
    const others = acceptAll(submissionsWith(new Map([[school, []]])));
    const collection = collectSmall({ submissions: rest, decisions: [...others, ...decisions] });
    expect(codesOf(collection, school)).toEqual(['files-differ']);
    expect(collection.trail['proactive.licensing.decisions']?.complete).toBe(false);
    const entered = decided({
      kind: 'enter',
      unit: school.name,
      figure: 'proactive.licensing.decisions',
      value: 77,
      why: '电话核实',
      date: '2026-01-14',
    });
    const settled = collectSmall({
      submissions: rest,
      decisions: [...others, ...decisions, entered],
    });
    expect(settled.findings.find(({ code }) => code === 'files-differ')?.cleared).toEqual(entered);
    expect(settled.trail['proactive.licensing.decisions']?.from.find(({ unit }) => unit === school.name)).toEqual({
      unit: school.name,
      value: 77,
      why: 'entered',
    });
  });
});

describe('blanks', () => {
  const blank = withFigures(reportOf(school), { 'proactive.coercion.decisions': null });
  const submissions = submissionsWith(new Map([[school, [submissionOf(school, blank, ['docx'])]]]));

  it('mark the sum, and are no zeros', () => {
    const collection = collectSmall({ submissions });
    const total = collection.trail['proactive.coercion.decisions'];
    expect(total?.complete).toBe(false);
    expect(total?.from.find(({ unit }) => unit === school.name)).toMatchObject({ value: null, why: 'blank' });
    expect(collection.findings.filter(({ code }) => code === 'sum-incomplete').map(({ message }) => message)).toEqual([
      `“表二”有1项合计不完整：${school.name}有空白或没有读出的格。`,
    ]);
  });

  it('are zeros where the office has said so, and every head says it', () => {
    const collection = collectSmall({ submissions, blankAsZero: true });
    expect(collection.trail['proactive.coercion.decisions']).toMatchObject({ complete: true });
    expect(
      collection.trail['proactive.coercion.decisions']?.from.find(({ unit }) => unit === school.name),
    ).toMatchObject({ value: 0, why: 'as-zero' });
    expect(collection.coverage.internal).toContain('空白格视为0');
    expect(collection.final).toBe(true);
  });
});

const leaves = (from: readonly Contribution[]): readonly Contribution[] =>
  from.flatMap((one) => (one.from === undefined ? [one] : leaves(one.from)));

describe('sub-totals', () => {
  const town = unitNamed('镇人民政府');
  const register = units.map((unit) => (unit === school ? { ...unit, into: town.name } : unit));
  it('stand between a unit and the sum, and change no sum', () => {
    const collection = collectSmall({ register });
    const total = collection.trail[received];
    expect(total?.value).toBe(collectSmall().trail[received]?.value);
    const own = total?.from.find(({ unit }) => unit === town.name);
    expect(own?.from?.map(({ unit }) => unit)).toEqual([town.name, school.name]);
    expect(own?.value).toBe(figureIn(reportOf(town), received) + figureIn(reportOf(school), received));
  });
});

describe('whatever order things come in', () => {
  const both = summedUnits.map((unit) => submissionOf(unit, reportOf(unit), ['docx', 'xlsx']));
  const decisions = both.map(({ files }, index) =>
    decided({ kind: 'accept', unit: summedUnits[index]?.name ?? '', sha256: files.map(({ sha256 }) => sha256) }),
  );
  const whole = JSON.stringify(collectSmall({ submissions: both, decisions, previous: lastYear }));

  it('gives the same bytes for any order and any splitting of the files', () => {
    const files = both.flatMap((submission) => submission.files);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(files, { minLength: files.length }),
        fc.shuffledSubarray([...units], { minLength: units.length }),
        fc.shuffledSubarray([...decisions], { minLength: decisions.length }),
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: files.length, maxLength: files.length }),
        (shuffled, register, taken, sizes) => {
          const submissions: Submission[] = [];
          const rest = [...shuffled];
          for (const size of sizes) submissions.push({ files: rest.splice(0, size) });
          expect(JSON.stringify(collectSmall({ register, submissions, decisions: taken, previous: lastYear }))).toBe(
            whole,
          );
        },
      ),
      { numRuns: 12 },
    );
  });

  it('and every trail sums to its figure', () => {
    const collection = collectSmall({ submissions: both, decisions });
    for (const [id, { adds, value, from, most }] of Object.entries(collection.trail)) {
      const sum = sumFigures(leaves(from).flatMap((one) => one.value ?? []));
      expect([id, adds === 'bounds' ? most : value]).toEqual([id, sum]);
    }
  });
});

describe('what cannot be collected', () => {
  it('is refused: a register with faults, options that are none', () => {
    const twice = [...units, { ...school, row: 99 }];
    expect(() => collectSmall({ register: twice })).toThrow(RegisterError);
    expect(() => collectSmall({ asOf: '2026-02-30' })).toThrow(OptionError);
    expect(() => collectSmall({ previous: collectSmall() })).toThrow('应为2024年的');
    expect(() => collect({ year: 2025 } as never)).toThrow('没有给出');
  });
});
