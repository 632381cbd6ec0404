import { describe, expect, it } from 'vitest';
import { checkReport } from '../../src/check/check-report.js';
import { figuresOf, nestById } from '../../src/figures/figures.js';
import { relationsOf } from '../../src/figures/relations.js';
import { findTableFaults } from '../../src/figures/table-faults.js';
import type { AgencyLevel } from '../../src/form/form.js';
import { national2019 } from '../../src/form/national-2019.js';
import { national2021 } from '../../src/form/national-2021.js';
import { figuresIn } from '../../src/report/figures-in.js';
import type { Report } from '../../src/report/report.js';
import { fixtureReport } from '../../tools/golden-files.js';
import { reportOf } from '../reports/report-of.js';

const codes = (report: Report): readonly string[] => checkReport(report).map(({ code }) => code);

describe('part one', () => {
  const withOverview = (length: number, form = national2021): Report => {
    const report = reportOf(form);
    return { ...report, parts: { ...report.parts, overview: ['公'.repeat(length - 400), '开'.repeat(400)] } };
  };

  it('may have 1,000 characters', () => {
    expect(codes(withOverview(1000))).not.toContain('part-too-long');
  });

  it('is warned of from the next one on', () => {
    const [finding] = checkReport(withOverview(1001)).filter(({ code }) => code === 'part-too-long');
    expect(finding).toMatchObject({ severity: 'warning', paths: ['parts.overview'], expected: 1000, actual: 1001 });
  });

  it('has no limit in the form of 2019', () => {
    expect(codes(withOverview(3000, national2019))).not.toContain('part-too-long');
  });
});

describe.each([
  ['department', '2022-01-31', '2022-02-01'],
  ['township', '2022-01-31', '2022-02-01'],
  ['county', '2022-02-20', '2022-02-21'],
  ['municipality', '2022-03-10', '2022-03-11'],
  ['province', '2022-03-31', '2022-04-01'],
  [undefined, '2022-03-31', '2022-04-01'],
] as const)('the report of 2021 by an agency of level %s', (level, lastDay, tooLate) => {
  const issued = (date: string): Report => {
    const report = reportOf(national2021);
    const own: { readonly level?: AgencyLevel } = level === undefined ? {} : { level };
    return { ...report, agency: { ...report.agency, ...own }, issued: { date } };
  };

  it(`may be public on ${lastDay}, and is late on ${tooLate}`, () => {
    expect(codes(issued(lastDay))).not.toContain('past-deadline');
    const findings = checkReport(issued(tooLate)).filter(({ code }) => code === 'past-deadline');
    expect(findings).toMatchObject([{ severity: 'warning', expected: lastDay, actual: tooLate }]);
  });
});

describe('a city’s tables with last year’s given', () => {
  const city = fixtureReport('municipality-2024');
  const changed = (id: string, by: number): Report => {
    const values = new Map(figuresIn(city, national2021));
    values.set(id, (values.get(id) ?? 0) + by);
    return { ...city, statistics: nestById(values) };
  };

  /** Last year's report, from which this year's carry-over and stock follow. */
  const previous = ((): Report => {
    const values = figuresIn(city, national2021);
    const zeros = new Map([...figuresOf(national2021).keys()].map((id) => [id, 0]));
    for (const [id, value] of values) {
      const [, column = ''] = id.split('requests.carriedIn.');
      if (column === '' || value === null) continue;
      zeros.set(`requests.received.${column}`, value).set(`requests.carriedOut.${column}`, value);
    }
    for (const kind of ['rules', 'normativeDocuments']) {
      const of = (what: string): number => values.get(`proactive.${kind}.${what}`) ?? 0;
      zeros.set(`proactive.${kind}.inForce`, of('inForce') + of('repealed') - of('issued'));
    }
    return { ...reportOf(national2021), year: 2023, statistics: nestById(zeros) };
  })();

  const tableCodes = ['sum-mismatch', 'last-year-mismatch', 'unlikely-relation', 'bound-exceeded'];
  const told = (report: Report) =>
    checkReport(report, { previous })
      .filter(({ code }) => tableCodes.includes(code))
      .map(({ severity, paths }) => ({ severity, broken: paths.filter((path) => path.startsWith('statistics.')) }));

  it('are in order', () => {
    expect(told(city)).toEqual([]);
  });

  const brokenIn = (report: Report): readonly string[] =>
    findTableFaults(
      relationsOf(national2021),
      figuresIn(report, national2021),
      figuresIn(previous, national2021),
    ).flatMap(({ broken }) => broken.map(({ relation }) => relation.code));

  // A cell stands in its column's balance or sum of results, in its row's sum, and maybe in last year's report.
  it.each([
    ['requests.received.natural', 1, 'error', ['A1', 'A3']],
    ['requests.carriedIn.total', 1, 'error', ['A1', 'A3', 'A5']],
    ['requests.granted.research', 2, 'error', ['A2', 'A3']],
    ['requests.refused.enforcementFiles.natural', -1, 'error', ['A2', 'A3']],
    ['requests.other.feesUnpaid.total', 1, 'error', ['A2', 'A3']],
    ['requests.concluded.legalServices', 10, 'error', ['A1', 'A2', 'A3']],
    ['requests.carriedOut.business', 1, 'error', ['A1', 'A3']],
    ['disputes.reconsideration.upheld', 1, 'error', ['A4']],
    ['disputes.litigation.direct.total', -1, 'error', ['A4']],
    ['disputes.litigation.afterReconsideration.pending', 1, 'error', ['A4']],
    ['proactive.rules.issued', 1, 'warning', ['A6']],
    ['proactive.normativeDocuments.inForce', -1, 'warning', ['A6']],
  ] as const)('with %s changed by %d give one %s, of the relations %j', (id, by, severity, relations) => {
    const wrong = changed(id, by);
    expect(told(wrong)).toEqual([{ severity, broken: expect.arrayContaining([`statistics.${id}`]) }]);
    expect([...brokenIn(wrong)].sort()).toEqual(relations);
  });

  it.each(['proactive.licensing.decisions', 'proactive.administrativeFees.collected'])(
    'have no relation for %s',
    (id) => {
      expect(told(changed(id, 7))).toEqual([]);
    },
  );
});

describe('what the text says of 表四', () => {
  const telling = (text: string): readonly string[] => {
    const report = fixtureReport('municipality-2024');
    return checkReport({ ...report, parts: { ...report.parts, overview: [text] } })
      .filter(({ code }) => code === 'text-table-mismatch' || code === 'denial-mismatch')
      .map(({ message }) => message);
  };

  it('may tell an outcome once for both kinds of cases', () => {
    // 19 of reconsideration, 5 and 2 of litigation.
    expect(telling('行政复议、行政诉讼纠错数分别为19件、7件。')).toEqual([]);
    expect(telling('行政复议、行政诉讼纠错数分别为18件、7件。')).toEqual([
      expect.stringContaining('“行政复议—结果纠正”为19件'),
    ]);
    expect(telling('行政复议、行政诉讼纠错数分别为19件、8件。')).toEqual([
      expect.stringContaining('合计为7件，相差1件'),
    ]);
  });

  it.each(['行政诉讼实现零败诉。', '行政复议案件无一被纠错。', '行政复议无纠错。'])(
    'must not deny what is filed: %s',
    (text) => {
      expect(telling(text)).toHaveLength(1);
    },
  );
});
