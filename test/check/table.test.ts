import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReport } from '../../src/check/check-report.js';
import { kindOf, type TableFaultKind } from '../../src/check/table-fault-kind.js';
import { type ConcreteRelation, relationsOf } from '../../src/figures/relations.js';
import { findTableFaults } from '../../src/figures/table-faults.js';
import { national2014 } from '../../src/form/national-2014.js';
import { cleanFigures, codesOf, findingsOf, messagesOf, reportWith } from './clean-report.js';

type Values = { readonly [id: string]: number };

const small = fc.nat({ max: 500 });
const some = (count: number) => fc.array(small, { minLength: count, maxLength: count });
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Parts and their total, by the ids of a relation Σ parts = total. */
const totalled = (code: string, parts: readonly number[]): Values => {
  const relation = relationsOf(national2014).find((one) => one.code === code);
  const ids = relation?.right.map(({ id }) => id) ?? [];
  return {
    ...Object.fromEntries(ids.map((id, index) => [id, parts[index] ?? 0])),
    [relation?.left[0]?.id ?? '']: sum(parts),
  };
};

/** Figures that hold every relation, with all requests of the year concluded and replied to. */
const consistent: fc.Arbitrary<Values> = fc
  .record({
    replies: some(8),
    reasons: some(6),
    ways: some(4),
    channels: fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 5, maxLength: 5 }),
    overlap: fc.double({ min: 0, max: 1, noNaN: true }),
    late: small,
    staff: some(2),
    cases: some(6),
    heads: some(2),
    documents: fc.nat({ max: 50 }),
  })
  .map(({ replies, reasons, ways, channels, overlap, late, staff, cases, heads, documents }) => {
    const answered = replies.map((value, index) => (index === 3 ? sum(reasons) : value + 1));
    const replied = sum(answered);
    const rest = replied - Math.min(replied, sum(ways));
    const received = [Math.min(ways[0] ?? 0, replied), 0, 0, 0];
    received[3] = replied - (received[0] ?? 0);
    const largest = Math.max(...channels);
    const [upheld = 0, corrected = 0, other = 0, dismissed = 0, lost = 0, otherSuits = 0] = cases;
    return {
      ...Object.fromEntries([...cleanFigures].map(([id]) => [id, 0])),
      ...totalled('R01', received),
      ...totalled('R02', [replied - Math.min(late, rest), Math.min(late, rest)]),
      ...totalled('R03', answered),
      ...totalled('R04', reasons),
      ...totalled('R07', staff),
      ...Object.fromEntries(
        ['gazette', 'website', 'weibo', 'wechat', 'other'].map((id, index) => [
          `proactive.channels.${id}`,
          channels[index] ?? 0,
        ]),
      ),
      'proactive.total': Math.max(largest, Math.floor(largest + overlap * (sum(channels) - 1 - largest))),
      'proactive.normativeDocumentsDisclosed': Math.min(documents, largest),
      'proactive.normativeDocumentsIssued': documents,
      'response.means.pressConferences.total': (heads[0] ?? 0) + 1,
      'response.means.pressConferences.byHeadOfAgency': heads[0] ?? 0,
      'response.means.onlineInterviews.total': (heads[1] ?? 0) + 1,
      'response.means.onlineInterviews.byHeadOfAgency': heads[1] ?? 0,
      'reconsideration.total': upheld + corrected + other,
      'reconsideration.upheld': upheld,
      'reconsideration.corrected': corrected,
      'reconsideration.other': other,
      'litigation.total': dismissed + lost + otherSuits,
      'litigation.upheldOrDismissed': dismissed,
      'litigation.corrected': lost,
      'litigation.other': otherSuits,
    };
  });

const codes: { readonly [op in ConcreteRelation['op']]: string } = {
  '=': 'sum-mismatch',
  '<=': 'bound-exceeded',
  within: 'union-out-of-bounds',
};

const kinds: { readonly [op in ConcreteRelation['op']]: TableFaultKind } = {
  '=': 'sum',
  '<=': 'bound',
  within: 'union',
};

/** A figure of a relation and a value with which the relation cannot hold. */
const planted = (relation: ConcreteRelation, values: Values, pick: number, by: number): readonly [string, number] => {
  const { left, right } = relation;
  const value = (id: string): number => values[id] ?? 0;
  const total = left[0]?.id ?? '';
  const figures = [...left, ...right].map(({ id }) => id);
  const figure = figures[pick % figures.length] ?? total;
  switch (relation.op) {
    case '=':
      return [figure, value(figure) + by];
    case '<=': {
      const part = left[pick % left.length]?.id ?? '';
      return [part, value(part) + sum(right.map(({ id }) => value(id))) + by];
    }
    case 'within': {
      const parts = right.map(({ id }) => value(id));
      if (pick % 2 === 0) return [total, sum(parts) + by];
      const largest = right[parts.indexOf(Math.max(...parts))]?.id ?? '';
      return [largest, value(total) + by];
    }
  }
};

const firm = relationsOf(national2014).filter(({ severity, op }) => severity === 'error' || op === 'within');

describe('one planted fault', () => {
  it('leaves a consistent table without a fault', () => {
    fc.assert(
      fc.property(consistent, (figures) => {
        expect(checkReport(reportWith({ figures }))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('is found and nothing else', () => {
    fc.assert(
      fc.property(
        consistent,
        fc.constantFrom(...firm),
        fc.nat(),
        fc.integer({ min: 1, max: 300 }),
        (values, relation, pick, by) => {
          const [id, value] = planted(relation, values, pick, by);
          const findings = checkReport(reportWith({ figures: { ...values, [id]: value } }));
          expect(findings.map(({ code }) => code)).toEqual([codes[relation.op]]);
          expect(findings[0]?.paths).toContain(`statistics.${id}`);
          expect(findings[0]?.severity).toBe(relation.severity);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is one fault of its kind in the table, whatever figure is wrong', () => {
    const relations = relationsOf(national2014);
    fc.assert(
      fc.property(
        consistent,
        fc.constantFrom(...firm),
        fc.nat(),
        fc.integer({ min: 1, max: 300 }),
        (values, relation, pick, by) => {
          const [id, value] = planted(relation, values, pick, by);
          const faults = findTableFaults(relations, new Map(Object.entries({ ...values, [id]: value })), undefined);
          expect(faults.map(kindOf)).toEqual([kinds[relation.op]]);
          const figures = faults
            .flatMap(({ broken }) => broken)
            .flatMap(({ relation: { left, right } }) => [...left, ...right]);
          expect(figures.map((term) => term.id)).toContain(id);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('sum-mismatch', () => {
  it('says how much a total lacks', () => {
    expect(findingsOf('sum-mismatch', { figures: { 'requests.received.online': 24 } })).toEqual([
      {
        code: 'sum-mismatch',
        severity: 'error',
        paths: [
          'statistics.requests.received.total',
          'statistics.requests.received.inPerson',
          'statistics.requests.received.fax',
          'statistics.requests.received.online',
          'statistics.requests.received.letter',
        ],
        message: '三、（一）收到申请数填40件，四个分项合计39件，少1件，请核对合计数和分项数。',
        expected: 39,
        actual: 40,
      },
    ]);
  });

  it('says how much too many the parts are', () => {
    expect(messagesOf('sum-mismatch', { figures: { 'organization.staff.partTime': 23 } })).toEqual([
      '八、（三）从事政府信息公开工作人员数填24人，两个分项合计27人，多3人，请核对合计数和分项数。',
    ]);
  });

  it('tells one figure that breaks two sums as one fault, with the value that mends both', () => {
    const findings = findingsOf('sum-mismatch', { figures: { 'requests.replied.refused.total': 8 } });
    expect(findings.map(({ message, expected, actual }) => ({ message, expected, actual }))).toEqual([
      {
        message:
          '三、（三）4.不同意公开答复数填8件，与有关合计都不符，应为6件，请核对（申请答复数为八类答复之和；不同意公开答复数为六种理由之和）。',
        expected: 6,
        actual: 8,
      },
    ]);
    expect(findings[0]?.paths.filter((path) => path === 'statistics.requests.replied.refused.total')).toHaveLength(1);
  });

  it('tells two wrong figures as two faults, though their sums share a figure', () => {
    const figures = { 'requests.replied.granted': 15, 'requests.replied.refused.tradeSecrets': 9 };
    expect(findingsOf('sum-mismatch', { figures })).toHaveLength(2);
  });

  it('passes over sums with a blank', () => {
    const figures = { 'requests.received.total': 41, 'requests.received.fax': null };
    expect(findingsOf('sum-mismatch', { figures })).toEqual([]);
  });

  it('adds money exactly', () => {
    const [first, second] = [0.1, 0.2];
    const form = {
      ...national2014,
      id: 'with-money',
      relations: [
        {
          code: 'M1',
          left: ['fees.charged'],
          op: '=' as const,
          right: ['organization.earmarkedFunds', 'reconsideration.other'],
          severity: 'error' as const,
          why: '试',
        },
      ],
    };
    const figures = { 'fees.charged': first + 0.2, 'organization.earmarkedFunds': first, 'reconsideration.other': 0 };
    const report = reportWith({ figures: { ...figures, 'fees.charged': second }, report: { form: 'with-money' } });
    expect(checkReport(report, { forms: [form] }).map(({ message }) => message)).toContain(
      '七、依申请公开信息收取的费用填0.2万元，两个分项合计0.1万元，少0.1万元，请核对合计数和分项数。',
    );
  });
});

describe('bound-exceeded', () => {
  it('finds a part larger than its whole', () => {
    const figures = { 'response.means.pressConferences.byHeadOfAgency': 6 };
    expect(findingsOf('bound-exceeded', { figures })).toMatchObject([
      {
        severity: 'error',
        message:
          '“其中：主要负责同志参加新闻发布会次数”6次，大于二、（二）1.参加或举办新闻发布会总次数5次：其中项不得大于总数。',
        expected: 5,
        actual: 6,
      },
    ]);
  });

  it('finds outcomes that are more than the cases', () => {
    expect(findingsOf('bound-exceeded', { figures: { 'reconsideration.corrected': 2 } })).toMatchObject([
      {
        severity: 'error',
        message:
          '“维持具体行政行为数”“行政复议数量的被依法纠错数”“行政复议数量的其他情形数”合计4件，大于四、行政复议数量3件：各种结果之和不得大于行政复议数量。',
      },
    ]);
  });
});

describe('unlikely-relation', () => {
  it('asks about pending cases without calling them wrong', () => {
    expect(findingsOf('unlikely-relation', { figures: { 'reconsideration.upheld': 1 } })).toMatchObject([
      {
        severity: 'info',
        message:
          '四、行政复议数量3件，大于“维持具体行政行为数”“行政复议数量的被依法纠错数”“行政复议数量的其他情形数”合计2件，请核对。未审结的案件没有单独一行，分项之和可以小于总数。',
      },
    ]);
  });

  it('allows more documents disclosed than issued, as a note', () => {
    const figures = { 'proactive.normativeDocumentsDisclosed': 101, 'proactive.normativeDocumentsIssued': 4 };
    expect(findingsOf('unlikely-relation', { figures }).map(({ severity }) => severity)).toEqual(['info']);
  });

  it('tells requests concluded in other numbers than replies once, though more relations waver', () => {
    const figures = { 'requests.concluded.total': 41, 'requests.concluded.onTime': 39 };
    expect(findingsOf('unlikely-relation', { figures })).toMatchObject([
      {
        severity: 'warning',
        message:
          '三、（二）申请办结数41件，不等于三、（三）申请答复数40件，请核对。一件答复办结一件申请；一并答复、撤回申请时可以不等。',
      },
    ]);
  });

  it('does not tell what follows from a fault already told', () => {
    expect(codesOf({ figures: { 'requests.concluded.total': 41 } })).toEqual(['sum-mismatch']);
  });

  it('asks nothing of the number of issues answered against its means', () => {
    expect(codesOf({ figures: { 'response.issues': 905, 'response.means.other': 1258 } })).toEqual([]);
  });
});

describe('union-out-of-bounds', () => {
  it('finds a total above the sum of the channels', () => {
    expect(findingsOf('union-out-of-bounds', { figures: { 'proactive.total': 1061 } })).toMatchObject([
      {
        severity: 'warning',
        message:
          '一、（一）主动公开政府信息数1061条，大于五个分项之和1060条：不同渠道和方式公开相同信息计1条，总数介于最大一个渠道与各渠道之和之间。',
        actual: 1061,
      },
    ]);
  });

  it('finds a total below the largest channel', () => {
    expect(messagesOf('union-out-of-bounds', { figures: { 'proactive.total': 799 } })).toEqual([
      '一、（一）主动公开政府信息数799条，小于“政府网站公开政府信息数”800条：不同渠道和方式公开相同信息计1条，总数介于最大一个渠道与各渠道之和之间。',
    ]);
  });

  it.each([800, 1059])('takes %i条 between the bounds', (total) => {
    expect(codesOf({ figures: { 'proactive.total': total } })).toEqual([]);
  });
});

describe('union-equals-sum', () => {
  it('asks whether the total was freed of repetitions', () => {
    expect(findingsOf('union-equals-sum', { figures: { 'proactive.total': 1060 } })).toEqual([
      {
        code: 'union-equals-sum',
        severity: 'info',
        paths: [
          'statistics.proactive.total',
          'statistics.proactive.channels.gazette',
          'statistics.proactive.channels.website',
          'statistics.proactive.channels.weibo',
          'statistics.proactive.channels.wechat',
          'statistics.proactive.channels.other',
        ],
        message:
          '主动公开政府信息数1060条正好等于五个分项之和。不同渠道和方式公开相同信息计1条，总数介于最大一个渠道与各渠道之和之间，请确认已去重。',
        actual: 1060,
      },
    ]);
  });

  const only = (website: number, weibo: number) => ({
    'proactive.total': website + weibo,
    'proactive.normativeDocumentsDisclosed': 0,
    'proactive.channels.gazette': 0,
    'proactive.channels.website': website,
    'proactive.channels.weibo': weibo,
    'proactive.channels.wechat': 0,
    'proactive.channels.other': 0,
  });

  it('asks nothing where one channel is all there is', () => {
    expect(codesOf({ figures: only(23, 0) })).toEqual([]);
    expect(codesOf({ figures: only(23, 1) })).toEqual(['union-equals-sum']);
  });

  it('asks nothing where a channel is blank, or the total', () => {
    expect(findingsOf('union-equals-sum', { figures: { ...only(5, 6), 'proactive.channels.other': null } })).toEqual(
      [],
    );
    expect(findingsOf('union-equals-sum', { figures: { ...only(5, 6), 'proactive.total': null } })).toEqual([]);
  });

  it('is silent while the table has faults', () => {
    expect(codesOf({ figures: { 'proactive.total': 1060, 'requests.received.fax': 2 } })).toEqual(['sum-mismatch']);
  });
});

describe('blank-figure', () => {
  it('tells all blanks at once', () => {
    const figures = { 'requests.received.fax': null, 'complaints.total': null };
    expect(findingsOf('blank-figure', { figures })).toEqual([
      {
        code: 'blank-figure',
        severity: 'warning',
        paths: ['statistics.requests.received.fax', 'statistics.complaints.total'],
        message: '统计表有2处未填：三、（一）2.传真申请数、六、举报投诉数量。没有发生的请填0。',
      },
    ]);
  });

  it('names the first three', () => {
    const figures = {
      'response.issues': null,
      'requests.received.fax': null,
      'complaints.total': null,
      'fees.charged': null,
    };
    expect(messagesOf('blank-figure', { figures })).toEqual([
      '统计表有4处未填：二、（一）回应公众关注热点或重大舆情数、三、（一）2.传真申请数、六、举报投诉数量等。没有发生的请填0。',
    ]);
  });
});

describe('money-unit', () => {
  it('takes a fee of millions for 元', () => {
    expect(findingsOf('money-unit', { figures: { 'fees.charged': 350 } })).toEqual([
      {
        code: 'money-unit',
        severity: 'warning',
        paths: ['statistics.fees.charged'],
        message: '七、依申请公开信息收取的费用填350万元，数额过大，疑将元填作万元，请核对单位。',
        actual: 350,
      },
    ]);
  });

  it.each([100, 0.035, 0])('leaves a fee of %d万元', (value) => {
    expect(findingsOf('money-unit', { figures: { 'fees.charged': value } })).toEqual([]);
  });
});

describe('counterpart-missing', () => {
  it('finds people trained without a course', () => {
    expect(findingsOf('counterpart-missing', { figures: { 'training.courses': 0 } })).toEqual([
      {
        code: 'counterpart-missing',
        severity: 'warning',
        paths: ['statistics.training.attendances', 'statistics.training.courses'],
        message: '九、（三）接受培训人员数130人次，九、（二）举办各类培训班数却为0次，请核对。',
      },
    ]);
  });

  it('asks nothing where the courses are blank, or nobody was trained', () => {
    expect(findingsOf('counterpart-missing', { figures: { 'training.courses': null } })).toEqual([]);
    const nobody = { 'training.courses': 0, 'training.attendances': 0 };
    expect(findingsOf('counterpart-missing', { figures: nobody })).toEqual([]);
  });
});
