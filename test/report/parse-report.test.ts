import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/figures/figures.js';
import type { Form } from '../../src/form/form.js';
import { national2014 } from '../../src/form/national-2014.js';
import { national2021 } from '../../src/form/national-2021.js';
import type { ReportIssueCode } from '../../src/report/issue-params.js';
import { parseReport } from '../../src/report/parse-report.js';
import { issueAt, ReportError } from '../../src/report/report-error.js';
import { fujian } from '../forms/fujian.js';
import { reportOf } from '../reports/report-of.js';
import { everyCode } from './every-code.js';
import { issuesOf, placesOf } from './issues-of.js';

const valid = reportOf(national2014);
const withPart = (overview: unknown) => ({ ...valid, parts: { ...valid.parts, overview } });
const places = (value: unknown) => placesOf(() => parseReport(value));

describe('a report year', () => {
  const from1000 = { ...national2021, id: 'ever', years: [1000] } as const;
  const inYear = (year: number) => ({ ...reportOf(national2021), form: 'ever', year });

  it.each([9999, 10_000, 275_760, 999, 0, -1, Number.MAX_SAFE_INTEGER])(
    'of other than four digits is refused: %i',
    (year) => {
      expect(placesOf(() => parseReport(inYear(year), { forms: [from1000] }))).toEqual(['value year']);
    },
  );
});

describe('a report with tens of thousands of faults', () => {
  const paragraphs = (count: number) => ({ ...reportOf(national2014).parts, overview: Array(count).fill('') });
  const keys = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, 1]));
  const refusal = (count: number): number => {
    const report = { ...reportOf(national2014), ...keys(count), parts: paragraphs(count) };
    const start = performance.now();
    expect(issuesOf(() => parseReport(report)).length).toBeGreaterThanOrEqual(2 * count);
    return performance.now() - start;
  };

  it('is refused in time that grows with it, not with its square', () => {
    refusal(1000);
    // Eight times as much takes about eight times as long; its square would take sixty-four times.
    expect(refusal(40_000)).toBeLessThan(24 * Math.max(refusal(5000), 20));
  });

  it('names the faults of the texts outside what is refused as a whole', () => {
    const report = { ...reportOf(national2014), title: [' '], agency: { name: '', more: { name: ' ' } } };
    expect(placesOf(() => parseReport(report))).toEqual([
      'unknown-key agency.more',
      'text-empty agency.name',
      'text-empty title[0]',
    ]);
  });
});

describe('parseReport', () => {
  it('gives a report back equal, frozen through and through, and not the caller’s own object', () => {
    const given = structuredClone({
      ...valid,
      $schema: 'x',
      title: ['题'],
      issued: { date: '2015-01-05', at: 'title' },
    });
    const report = parseReport(given);
    expect(report).toEqual(given);
    expect(report).not.toBe(given);
    const isFrozen = (value: unknown): boolean =>
      typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));
    expect(isFrozen(report)).toBe(true);
    expect(Object.isFrozen(given.agency)).toBe(false);
  });

  it('reads its own reports no second time, unless their form is another one', () => {
    const report = parseReport(valid);
    expect(parseReport(report)).toBe(report);
    expect(parseReport({ ...report })).not.toBe(report);
    const narrower: Form = { ...national2014, years: [2017] };
    expect(placesOf(() => parseReport(report, { forms: [narrower] }))).toEqual(['year-outside-form year']);
  });

  it('takes its own reports again', () => {
    const report = parseReport(valid);
    expect(parseReport(report)).toEqual(report);
  });

  it('keeps the order of nothing but the form: keys may come in any order', () => {
    const reversed = Object.fromEntries(Object.entries(valid).reverse());
    expect(parseReport(reversed)).toEqual(parseReport(valid));
  });

  it('takes a report of a form of the caller’s own', () => {
    const report = parseReport(reportOf(fujian), { forms: [fujian] });
    expect(report.form).toBe('fujian');
    expect(places(reportOf(fujian))).toEqual(['form-unknown form']);
  });

  it('takes a form of the caller’s own in place of the library’s under the same id', () => {
    const longer = { ...national2014, years: [2014, 2020] as const };
    expect(parseReport({ ...valid, year: 2020 }, { forms: [longer] }).year).toBe(2020);
  });
});

describe('ReportError', () => {
  it('lists what every report must have where nobody knows the form', () => {
    expect(places({ form: 'nope', year: 'x', agency: {}, filing: { date: '1' }, preamble: ['坏\u0001字'] })).toEqual([
      'form-unknown form',
      'type year',
      'missing agency.name',
      'text-character preamble[0]',
      'date filing.date',
    ]);
    expect(places({})).toEqual(['missing form', 'missing year', 'missing agency']);
  });

  it('lists every fault of one text', () => {
    expect(places(withPart(['坏\u0001字\u0002、\u0003\u0004{{nope.x}}{{bad}}']))).toEqual([
      'text-character parts.overview[0]',
      'text-character parts.overview[0]',
      'text-character parts.overview[0]',
      'placeholder-unknown parts.overview[0]',
      'placeholder-malformed parts.overview[0]',
    ]);
  });

  it('lists twelve faults of one file, each at its deepest path', () => {
    const file = new URL('twelve-faults.json', import.meta.url);
    expect(places(JSON.parse(readFileSync(file, 'utf8')))).toEqual([
      'year-outside-form year',
      'unknown-key agency.shortNmae',
      'section-depth parts.overview[1].body[0].body[0].body[0].body[0]',
      'missing parts.otherMatters',
      'figure-count statistics.proactive.channels.website',
      'type statistics.requests.replied.refused.stateSecrets',
      'text-empty preamble[0]',
      'placeholder-unknown preamble[1]',
      'text-line-break parts.overview[0]',
      'text-character parts.proactiveDisclosure[0]',
      'date filing.date',
      'run-in-paragraph parts.disclosureOnRequest[0].body',
    ]);
  });

  it.each(Object.entries(everyCode))('names %s with its place and a sentence in Chinese', (code, [path, act]) => {
    const [issue, ...others] = issuesOf(act);
    expect(others).toEqual([]);
    expect(issue?.code).toBe(code as ReportIssueCode);
    expect(issue?.path).toBe(path);
    expect(issue?.message).toMatch(/[\u4e00-\u9fff]{2}/u);
    expect(issue?.message).not.toMatch(/invalid|expected|undefined|\[object/i);
  });

  it('says all its issues, a line each', () => {
    const error = new ReportError([
      issueAt('missing', ['agency'], '缺少这一项', { expected: 'object' }),
      issueAt('date', ['filing', 'date'], '不是日期', { written: '2018' }),
    ]);
    expect(error.message).toBe('agency: 缺少这一项\nfiling.date: 不是日期');
    expect(error.name).toBe('ReportError');
    expect(error).toBeInstanceOf(Error);
  });
});

describe('figures', () => {
  const ids = [...figuresOf(national2014)];
  const withFigure = (id: string, value: unknown) => {
    const statistics = structuredClone(valid.statistics) as Record<string, unknown>; // a plain tree
    const keys = id.split('.');
    const last = keys.pop() ?? '';
    const holder = keys.reduce((node, key) => node[key] as Record<string, unknown>, statistics);
    if (value === undefined) delete holder[last];
    else holder[last] = value;
    return { ...valid, statistics };
  };

  it.each(ids)('%s: its faults are told at its own path', (id, { kind }) => {
    expect(places(withFigure(id, -1))).toEqual([`figure-${kind} statistics.${id}`]);
    expect(places(withFigure(id, '1'))).toEqual([`type statistics.${id}`]);
    expect(places(withFigure(id, undefined))).toEqual([`missing statistics.${id}`]);
    expect(places(withFigure(id, { total: 1 }))).toEqual([`type statistics.${id}`]);
    expect(places(withFigure(id, null))).toEqual([]);
    expect(places(withFigure(id, 0))).toEqual([]);
  });

  it.each([0, 1, 150, 999_999_999_999_999])('a count may be %d', (value) => {
    expect(places(withFigure('complaints.total', value))).toEqual([]);
  });

  it.each([-1, 0.5, 1_000_000_000_000_000, 1e21, Number.NaN, Number.POSITIVE_INFINITY])(
    'a count is never %d',
    (value) => {
      expect(places(withFigure('complaints.total', value))).toEqual(['figure-count statistics.complaints.total']);
    },
  );

  it('−0, which JSON may hold, is 0', () => {
    const { statistics } = parseReport(withFigure('complaints.total', -0));
    expect(statistics).toMatchObject({ complaints: { total: 0 } });
  });

  it.each([0, 40, 0.1, 0.000001, 123456789.123456, 999_999_999_999_999])('money may be %d', (value) => {
    expect(places(withFigure('fees.charged', value))).toEqual([]);
  });

  it.each([
    -0.01,
    0.0000001,
    0.0000015,
    1234567890.1234567,
    1_000_000_000_000_000,
    1e22,
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ])('money is never %d', (value) => {
    expect(places(withFigure('fees.charged', value))).toEqual(['figure-money statistics.fees.charged']);
  });

  it('takes every decimal of at most 15 digits, six of them decimals, as money', () => {
    const decimal = fc
      .tuple(fc.integer({ min: 0, max: 6 }), fc.bigInt({ min: 0n, max: 999_999_999_999_999n }))
      .map(([places, digits]) => {
        const text = digits.toString().padStart(places + 1, '0');
        return Number(`${text.slice(0, text.length - places)}.${text.slice(text.length - places)}0`);
      });
    fc.assert(
      fc.property(decimal, (value) => {
        expect(places(withFigure('fees.charged', value))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('unknown keys', () => {
  it.each([
    ['extra', { ...valid, extra: 1 }],
    ['parts.概况', { ...valid, parts: { ...valid.parts, 概况: [] } }],
    ['statistics.total', { ...valid, statistics: { ...valid.statistics, total: 1 } }],
    ['filing.email', { ...valid, filing: { email: 'a' } }],
    ['issued.by', { ...valid, issued: { date: '2015-01-05', by: 'a' } }],
    ['notes.figures["complaints.all"]', { ...valid, notes: { figures: { 'complaints.all': '注' } } }],
    ['notes.tables.table1', { ...valid, notes: { tables: { table1: ['注'] } } }],
    ['parts.overview[0].title', withPart([{ heading: '甲', body: [], title: '乙' }])],
    ['parts.overview[0].table', withPart([{ heading: '甲', body: [], table: [] }])],
    ['parts.overview.text', withPart({ body: [], text: '' })],
  ])('are refused: %s', (path, value) => {
    const key = /[\u4e00-\u9fff]/u.test(path) ? 'parts["概况"]' : path;
    expect(places(value)).toEqual([`unknown-key ${key}`]);
  });

  it('of prototypes are keys like others, and change nothing', () => {
    const value = JSON.parse(
      JSON.stringify(valid)
        .replace('"agency":{', '"agency":{"__proto__":{"name":"乙"},"constructor":1,')
        .replace('"statistics":{', '"statistics":{"__proto__":{"polluted":1},'),
    );
    expect(places(value)).toEqual([
      'unknown-key agency.__proto__',
      'unknown-key agency.constructor',
      'unknown-key statistics.__proto__',
    ]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('are never taken from a prototype', () => {
    const inherited = Object.create(valid) as unknown;
    expect(places(inherited)).toEqual(['missing form', 'missing year', 'missing agency']);
  });
});

describe('types', () => {
  it.each([
    ['type $', null],
    ['type $', undefined],
    ['type $', []],
    ['type $', '报告'],
    ['type $', 2018],
    ['type $', () => valid],
    ['type form', { ...valid, form: 2014 }],
    ['type form', { ...valid, form: {} }],
    ['form-unknown form', { ...valid, form: 'toString' }],
    ['form-unknown form', { ...valid, form: '__proto__' }],
    ['type year', { ...valid, year: '2018' }],
    ['type year', { ...valid, year: 2018.5 }],
    ['type agency', { ...valid, agency: '某局' }],
    ['missing agency.name', { ...valid, agency: {} }],
    ['value agency.level', { ...valid, agency: { name: '某局', level: 'city' } }],
    ['type preamble', { ...valid, preamble: '一段。' }],
    ['type preamble[1]', { ...valid, preamble: ['一段。', { heading: '甲', body: [] }] }],
    ['type title[0]', { ...valid, title: [1] }],
    ['length title', { ...valid, title: ['一', '二', '三', '四', '五'] }],
    ['type parts', { ...valid, parts: [] }],
    ['type parts.overview', withPart('一段。')],
    ['type parts.overview', withPart(null)],
    ['type parts.overview[1]', withPart(['一段。', 5])],
    ['type parts.overview[0]', withPart([null])],
    ['type parts.overview[0]', withPart([['一段。']])],
    ['missing parts.overview[0].heading', withPart([{ body: [] }])],
    ['missing parts.overview[0].body', withPart([{ heading: '甲' }])],
    ['missing parts.overview.body', withPart({ heading: '甲' })],
    ['type preamble', { ...valid, preamble: '一\n二' }],
    ['type parts.overview[0].runIn', withPart([{ heading: '甲', runIn: 'yes', body: ['乙'] }])],
    ['type statistics.complaints', { ...valid, statistics: { ...valid.statistics, complaints: 0 } }],
    ['missing statistics.complaints', { ...valid, statistics: { ...valid.statistics, complaints: undefined } }],
    ['type notes.tables.statistics', { ...valid, notes: { tables: { statistics: '注' } } }],
    ['length notes.tables.statistics', { ...valid, notes: { tables: { statistics: [] } } }],
    ['type filing.phone', { ...valid, filing: { phone: 89297427 } }],
    ['type filing.date', { ...valid, filing: { date: 20181229 } }],
  ])('%s', (place, value) => {
    expect(places(value)).toEqual([place]);
  });
});

describe('texts', () => {
  const everywhere = (text: string) => ({
    ...valid,
    title: [text],
    agency: { name: text, shortName: text },
    preamble: [text],
    parts: { ...valid.parts, overview: { heading: text, body: [text, { heading: text, runIn: true, body: [text] }] } },
    filing: { head: text, reviewer: text, preparer: text, phone: text },
    notes: { figures: { 'complaints.total': text }, tables: { statistics: [text] } },
  });
  const placesOfTexts = [
    'agency.name',
    'agency.shortName',
    'title[0]',
    'preamble[0]',
    'parts.overview.heading',
    'parts.overview.body[0]',
    'parts.overview.body[1].heading',
    'parts.overview.body[1].body[0]',
    'filing.head',
    'filing.reviewer',
    'filing.preparer',
    'filing.phone',
    'notes.figures["complaints.total"]',
    'notes.tables.statistics[0]',
  ];

  it.each([
    ['text-character', '甲\u0000乙'],
    ['text-character', '甲\ud800'],
    ['text-line-break', '甲\r\n乙'],
    ['text-empty', '　 '],
    ['text-empty', ''],
    ['placeholder-malformed', '{{甲}}'],
    ['placeholder-unknown', '{{a.b}}'],
    ['placeholder-unknown', '{{growth:a.b}}'],
    ['length', '长'.repeat(20_001)],
  ])('are checked for %s wherever they are printed', (code, text) => {
    expect(places(everywhere(text))).toEqual(placesOfTexts.map((path) => `${code} ${path}`));
  });

  it('may be long where they tell, and not where they name', () => {
    const long = '长'.repeat(201);
    expect(places({ ...valid, preamble: [long] })).toEqual([]);
    expect(places(withPart([long]))).toEqual([]);
    expect(places({ ...valid, agency: { name: long } })).toEqual(['length agency.name']);
    expect(places({ ...valid, title: [long] })).toEqual(['length title[0]']);
  });

  it('are checked beside faults of shape, so that one run tells all', () => {
    expect(places({ ...valid, year: 'x', extra: 1, preamble: ['', '甲\n乙'], issued: { date: 'x' } })).toEqual([
      'type year',
      'unknown-key extra',
      'text-empty preamble[0]',
      'text-line-break preamble[1]',
      'date issued.date',
    ]);
  });
});

describe('sections', () => {
  const nested = (levels: number): unknown =>
    levels === 0 ? '文。' : { heading: `第${levels}层`, body: [nested(levels - 1)] };

  it('nest four deep', () => {
    expect(places(withPart([nested(4)]))).toEqual([]);
    expect(places(withPart([nested(5)]))).toEqual(['section-depth parts.overview[0].body[0].body[0].body[0].body[0]']);
    expect(places(withPart({ body: [nested(6)] }))).toEqual([
      'section-depth parts.overview.body[0].body[0].body[0].body[0].body[0]',
    ]);
  });

  it('are at most fifty beside one another: ㊿ is the last of its kind', () => {
    const sections = (count: number) => Array.from({ length: count }, () => ({ heading: '节', body: [] }));
    expect(places(withPart(sections(50)))).toEqual([]);
    expect(places(withPart([{ heading: '甲', body: sections(51) }]))).toEqual(['section-count parts.overview[0].body']);
  });

  it('with a run-in heading begin with a paragraph', () => {
    expect(places(withPart([{ heading: '甲。', runIn: true, body: ['文。', { heading: '乙', body: [] }] }]))).toEqual(
      [],
    );
    expect(places(withPart([{ heading: '甲。', runIn: true, body: [] }]))).toEqual([
      'run-in-paragraph parts.overview[0].body',
    ]);
  });
});
