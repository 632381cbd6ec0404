import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReport } from '../../src/check/check-report.js';
import { composeDocument } from '../../src/document/compose-document.js';
import { figuresOf, nestById } from '../../src/figures/figures.js';
import { relationsOf } from '../../src/figures/relations.js';
import { findTableFaults } from '../../src/figures/table-faults.js';
import type { Form } from '../../src/form/form.js';
import { national2019 } from '../../src/form/national-2019.js';
import { national2021 } from '../../src/form/national-2021.js';
import { parseReport } from '../../src/report/parse-report.js';
import type { Report } from '../../src/report/report.js';
import { fixtureReport } from '../../tools/golden-files.js';
import { reportOf } from '../reports/report-of.js';
import { cellsOf, officialTableThree, tablesOf, tableThree } from './printed-cells.js';

const headings = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
];

describe.each([national2021, national2019])('$id', (form) => {
  it('has the six parts, the tables inside the second to the fourth', () => {
    expect(form.parts.map(({ heading }) => heading)).toEqual(headings);
    expect(form.parts.map(({ tables }) => tables?.map(({ id, name }) => `${name} ${id}`))).toEqual([
      undefined,
      ['表二 proactive'],
      ['表三 requests'],
      ['表四 disputes'],
      undefined,
      undefined,
    ]);
    expect(form.annex).toBeUndefined();
  });

  it('prints each table after its heading and text', () => {
    const body = composeDocument(reportOf(form)).body.map((block) =>
      block.type === 'heading' ? block.number : block.type,
    );
    expect(body.join(' ')).toMatch(
      /^title 一、 paragraph 二、 paragraph table 三、 paragraph table 四、 paragraph table 五、 paragraph 六、 paragraph$/,
    );
  });

  it('is due by the level of the agency', () => {
    expect(form.deadlines).toEqual({
      latest: '03-31',
      byLevel: { department: '01-31', township: '01-31', county: '02-20', municipality: '03-10', province: '03-31' },
    });
  });

  it('has the official table four', () => {
    const outcomes = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
    const ids = ['upheld', 'corrected', 'other', 'pending', 'total'];
    const blocks = ['reconsideration', 'litigation.direct', 'litigation.afterReconsideration'];
    expect(cellsOf(tablesOf(form).get('disputes'))).toEqual([
      '0,0 5×1 head 行政复议',
      '0,5 10×1 head 行政诉讼',
      ...outcomes.map((label, index) => `1,${index} 1×2 head ${label}`),
      '1,5 5×1 head 未经复议直接起诉',
      '1,10 5×1 head 复议后起诉',
      ...[...outcomes, ...outcomes].map((label, index) => `2,${index + 5} 1×1 head ${label}`),
      ...blocks.flatMap((block, at) =>
        ids.map((id, index) => `3,${at * 5 + index} 1×1 figure disputes.${block}.${id}`),
      ),
    ]);
  });
});

describe('national-2021', () => {
  it('has 200 figures', () => {
    expect(figuresOf(national2021).size).toBe(10 + 175 + 15);
  });

  it('is in force since the reports of 2021', () => {
    expect(national2021.years).toEqual([2021]);
  });

  it('asks that part one have no more than 1,000 characters', () => {
    expect(national2021.parts.map(({ mostCharacters }) => mostCharacters)).toEqual([1000, ...Array(5).fill(undefined)]);
  });

  it('has the official table two', () => {
    expect(cellsOf(tablesOf(national2021).get('proactive'))).toEqual([
      '0,0 4×1 banner 第二十条第（一）项',
      '1,0 1×1 head 信息内容',
      '1,1 1×1 head 本年制发件数',
      '1,2 1×1 head 本年废止件数',
      '1,3 1×1 head 现行有效件数',
      '2,0 1×1 label 规章',
      '2,1 1×1 figure proactive.rules.issued',
      '2,2 1×1 figure proactive.rules.repealed',
      '2,3 1×1 figure proactive.rules.inForce',
      '3,0 1×1 label 行政规范性文件',
      '3,1 1×1 figure proactive.normativeDocuments.issued',
      '3,2 1×1 figure proactive.normativeDocuments.repealed',
      '3,3 1×1 figure proactive.normativeDocuments.inForce',
      '4,0 4×1 banner 第二十条第（五）项',
      '5,0 1×1 head 信息内容',
      '5,1 3×1 head 本年处理决定数量',
      '6,0 1×1 label 行政许可',
      '6,1 3×1 figure proactive.licensing.decisions',
      '7,0 4×1 banner 第二十条第（六）项',
      '8,0 1×1 head 信息内容',
      '8,1 3×1 head 本年处理决定数量',
      '9,0 1×1 label 行政处罚',
      '9,1 3×1 figure proactive.penalties.decisions',
      '10,0 1×1 label 行政强制',
      '10,1 3×1 figure proactive.coercion.decisions',
      '11,0 4×1 banner 第二十条第（八）项',
      '12,0 1×1 head 信息内容',
      '12,1 3×1 head 本年收费金额（单位：万元）',
      '13,0 1×1 label 行政事业性收费',
      '13,1 3×1 figure proactive.administrativeFees.collected',
    ]);
  });

  it('has the official table three, cell by cell with its spans', () => {
    const cells = tableThree(tablesOf(national2021).get('requests'));
    expect([...cells].sort()).toEqual([...officialTableThree('table3-2021')].sort());
  });
});

const applicants = ['natural', 'business', 'research', 'publicWelfare', 'legalServices', 'otherOrganizations'];

/** A consistent set of figures: results and carry-over at random, all totals computed. */
const consistent = (form: Form) => {
  const ids = [...figuresOf(form).keys()];
  const free = ids.filter((id) => !/^requests\.(received|concluded)\.|\.total$/.test(id));
  return fc.array(fc.nat(400), { minLength: free.length, maxLength: free.length }).map((values) => {
    const figures = new Map(free.map((id, index) => [id, values[index] ?? 0]));
    const sum = (some: readonly string[]) => some.reduce((total, id) => total + (figures.get(id) ?? 0), 0);
    for (const column of applicants) {
      const results = free.filter(
        (id) => id.startsWith('requests.') && id.endsWith(`.${column}`) && !/\.carried(In|Out)\./.test(id),
      );
      const concluded = sum(results);
      figures.set(`requests.concluded.${column}`, concluded);
      const out = figures.get(`requests.carriedOut.${column}`) ?? 0;
      // What was carried in cannot be more than what was concluded or carried on.
      const carriedIn = Math.min(figures.get(`requests.carriedIn.${column}`) ?? 0, concluded + out);
      figures.set(`requests.carriedIn.${column}`, carriedIn);
      figures.set(`requests.received.${column}`, concluded + out - carriedIn);
    }
    for (const id of ids.filter((each) => each.endsWith('.total'))) {
      const row = id.slice(0, -'.total'.length);
      const parts = id.startsWith('requests.') ? applicants : ['upheld', 'corrected', 'other', 'pending'];
      figures.set(id, sum(parts.map((part) => `${row}.${part}`)));
    }
    return figures;
  });
};

const unlikely = ['rules-unlikely', 'stock-below-issued', 'other-handling'];

const quiet = (form: Form, figures: ReadonlyMap<string, number>, previous?: Report) =>
  checkReport({ ...reportOf(form), statistics: nestById(figures) }, previous === undefined ? {} : { previous })
    // What is unlikely in itself is no matter of relations.
    .filter(({ code }) => !unlikely.includes(code))
    .filter(({ paths }) => paths.some((path) => path.startsWith('statistics.')));

/** The relations of a form: how many concrete ones each code gives. */
const counts = (form: Form): { readonly [code: string]: number } => {
  const all: { [code: string]: number } = {};
  for (const { code } of relationsOf(form)) all[code] = (all[code] ?? 0) + 1;
  return all;
};

describe('the relations', () => {
  it('are written out for each column, row and block', () => {
    // Seven columns of applicants; 25 or 23 rows; three blocks of table four; the two kinds of documents.
    expect(counts(national2021)).toEqual({ A1: 7, A2: 7, A3: 25, A4: 3, A5: 7, A6: 2 });
    expect(counts(national2019)).toEqual({ A1: 7, A2: 7, A3: 23, A4: 3, A5: 7 });
  });

  const written = (code: string, at: number): string => {
    const relation = relationsOf(national2021).filter((each) => each.code === code)[at];
    const side = (terms: readonly { id: string; year: string }[] = []) =>
      terms.map(({ id, year }) => (year === 'last' ? `last:${id}` : id)).join(' + ');
    return `${side(relation?.left)} ${relation?.op} ${side(relation?.right)}`;
  };

  it.each([
    [
      'A1',
      0,
      'requests.received.natural + requests.carriedIn.natural = requests.concluded.natural + requests.carriedOut.natural',
    ],
    [
      'A3',
      0,
      'requests.received.total = requests.received.natural + requests.received.business + requests.received.research + requests.received.publicWelfare + requests.received.legalServices + requests.received.otherOrganizations',
    ],
    [
      'A4',
      2,
      'disputes.litigation.afterReconsideration.total = disputes.litigation.afterReconsideration.upheld + disputes.litigation.afterReconsideration.corrected + disputes.litigation.afterReconsideration.other + disputes.litigation.afterReconsideration.pending',
    ],
    ['A5', 6, 'requests.carriedIn.total = last:requests.carriedOut.total'],
    [
      'A6',
      0,
      'proactive.rules.inForce + proactive.rules.repealed = last:proactive.rules.inForce + proactive.rules.issued',
    ],
  ])('%s, number %d: %s', (code, at, words) => expect(written(code, at)).toBe(words));

  it('sum all 21 results of a column', () => {
    expect(written('A2', 6).split(' = ')[1]?.split(' + ')).toHaveLength(21);
  });
});

describe.each([national2021, national2019])('relations of $id', (form) => {
  const relations = relationsOf(form).filter(({ left, right }) =>
    [...left, ...right].every(({ year }) => year === 'this'),
  );

  it('hold in a consistent table, and one wrong cell breaks those that it stands in', () => {
    fc.assert(
      fc.property(consistent(form), fc.nat(), fc.integer({ min: 1, max: 50 }), (figures, pick, by) => {
        expect(quiet(form, figures)).toEqual([]);
        const ids = [...new Set(relations.flatMap(({ left, right }) => [...left, ...right].map(({ id }) => id)))];
        const wrong = ids[pick % ids.length] ?? '';
        const findings = quiet(form, new Map(figures).set(wrong, (figures.get(wrong) ?? 0) + by));
        expect(findings.length).toBeGreaterThan(0);
        for (const { paths, severity } of findings) {
          expect(severity).toBe('error');
          expect(paths).toContain(`statistics.${wrong}`);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('find each of 1,000 planted faults, and nothing beside it', () => {
    const ids = [...new Set(relations.flatMap(({ left, right }) => [...left, ...right].map(({ id }) => id)))];
    fc.assert(
      fc.property(consistent(form), fc.nat(), fc.integer({ min: 1, max: 50 }), (figures, pick, by) => {
        expect(findTableFaults(relations, figures, undefined)).toEqual([]);
        const wrong = ids[pick % ids.length] ?? '';
        const broken = findTableFaults(
          relations,
          new Map(figures).set(wrong, (figures.get(wrong) ?? 0) + by),
          undefined,
        )
          .flatMap((fault) => fault.broken)
          .map(({ relation }) => relation);
        const own = relations.filter(({ left, right }) => [...left, ...right].some(({ id }) => id === wrong));
        expect(own.length).toBeGreaterThan(0);
        expect(new Set(broken)).toEqual(new Set(own));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('against last year', () => {
  const city = fixtureReport('municipality-2024');
  const lastYear = (change: (figures: Map<string, number>) => void): Report => {
    const figures = new Map([...figuresOf(national2021).keys()].map((id) => [id, 0]));
    for (const column of [...applicants, 'total']) {
      const carried = (city.statistics as { requests: { carriedIn: { [column: string]: number } } }).requests.carriedIn[
        column
      ];
      figures.set(`requests.carriedOut.${column}`, carried ?? 0);
      figures.set(`requests.received.${column}`, carried ?? 0);
    }
    figures.set('proactive.rules.inForce', 58 + 2 - 4);
    figures.set('proactive.normativeDocuments.inForce', 1612 + 31 - 46);
    change(figures);
    return parseReport({ ...reportOf(national2021), year: 2023, statistics: nestById(figures) });
  };
  const told = (previous: Report) =>
    checkReport(city, { previous })
      .filter(({ code }) => /mismatch|unlikely/.test(code))
      .map(({ code, severity, paths }) => ({ code, severity, paths }));

  it('says nothing where carry-over and stock agree', () => {
    expect(told(lastYear(() => undefined))).toEqual([]);
  });

  it('finds what was carried over but not carried on', () => {
    const findings = told(lastYear((figures) => figures.set('requests.carriedOut.natural', 95)));
    expect(findings).toMatchObject([
      { severity: 'error', paths: expect.arrayContaining(['statistics.requests.carriedIn.natural']) },
    ]);
  });

  it('only warns of the stock of documents', () => {
    const findings = told(lastYear((figures) => figures.set('proactive.rules.inForce', 50)));
    expect(findings).toMatchObject([
      { severity: 'warning', paths: expect.arrayContaining(['statistics.proactive.rules.inForce']) },
    ]);
  });
});
