import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toText } from '../../src/document/to-text.js';
import { national2014 } from '../../src/form/national-2014.js';
import { parseReport } from '../../src/report/parse-report.js';
import { reportOf } from '../reports/report-of.js';
import { issuesOf, placesOf } from './issues-of.js';

const valid = reportOf(national2014);
const withPart = (overview: unknown) => ({ ...valid, parts: { ...valid.parts, overview } });
const places = (value: unknown) => placesOf(() => parseReport(value));

const throwing = (): never => {
  throw new Error('never to be seen');
};

describe('an object that is no JSON', () => {
  it('with a getter that throws is refused at that place', () => {
    const agency = Object.defineProperty({}, 'name', { enumerable: true, get: throwing });
    expect(places({ ...valid, agency })).toEqual(['type agency.name']);
  });

  it('with a getter that changes its mind is printed as it was checked', () => {
    let reads = 0;
    const agency = Object.defineProperty({}, 'name', {
      enumerable: true,
      get: () => {
        reads += 1;
        return reads === 1 ? '某局' : '某\u0000局';
      },
    });
    expect(toText({ ...valid, agency } as typeof valid)).toMatch(/^某局\n/);
  });

  it.each([
    ['ownKeys', new Proxy({}, { ownKeys: throwing })],
    ['get', new Proxy({ a: 1 }, { get: throwing })],
    ['getOwnPropertyDescriptor', new Proxy({ a: 1 }, { getOwnPropertyDescriptor: throwing })],
  ])('that is a Proxy whose %s throws is refused', (_, proxy) => {
    expect(issuesOf(() => parseReport(proxy)).length).toBeGreaterThan(0);
    expect(places({ ...valid, agency: proxy })[0]).toMatch(/^type agency/);
  });

  it.each([
    ['throws', { get: (list: unknown[], key: string) => (key === 'length' ? throwing() : Reflect.get(list, key)) }],
    [
      'is no number',
      { get: (list: unknown[], key: string) => (key === 'length' ? Number.NaN : Reflect.get(list, key)) },
    ],
    [
      'is less than nothing',
      { get: (list: unknown[], key: string) => (key === 'length' ? -1 : Reflect.get(list, key)) },
    ],
    ['is a fraction', { get: (list: unknown[], key: string) => (key === 'length' ? 0.5 : Reflect.get(list, key)) }],
    ['is a word', { get: (list: unknown[], key: string) => (key === 'length' ? '1' : Reflect.get(list, key)) }],
  ])('that is a list whose length %s is refused, and loses nothing', (_, handler) => {
    const list = new Proxy(['甲。'], handler as ProxyHandler<string[]>);
    expect(places(withPart(list))).toEqual(['type parts.overview']);
    expect(places({ ...valid, preamble: list })).toEqual(['type preamble']);
  });

  it('that is a revoked Proxy is refused', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(places(proxy)).toEqual(['type $']);
    expect(places(withPart([proxy]))).toEqual(['type parts.overview[0]']);
  });

  it('that contains itself is refused, however often it does', () => {
    const section: { heading: string; body: unknown[] } = { heading: '甲', body: [] };
    section.body = Array.from({ length: 900 }, () => section);
    expect(places(withPart([section]))).toEqual(['length $']);
    const once: { heading: string; body: unknown[] } = { heading: '甲', body: [] };
    once.body = [once];
    expect(places(withPart([once]))).toEqual(['section-depth parts.overview[0].body[0].body[0].body[0].body[0]']);
    const report: Record<string, unknown> = { ...valid };
    report.agency = report;
    expect(places(report)).toContain('unknown-key agency.agency');
  });

  it('whose sections are shared a thousand times over is refused before it is walked', () => {
    let body: unknown[] = Array.from({ length: 1000 }, () => '文。');
    for (let level = 0; level < 4; level += 1) {
      const inner = body;
      body = Array.from({ length: 1000 }, () => ({ heading: '节', body: inner }));
    }
    expect(places(withPart(body))).toEqual(['length $']);
  });

  it('nested a hundred thousand deep is refused', () => {
    let value: unknown = '文。';
    for (let level = 0; level < 100_000; level += 1) value = { heading: '节', body: [value] };
    expect(places(withPart([value]))).toEqual(['section-depth parts.overview[0].body[0].body[0].body[0].body[0]']);
    expect(places({ ...valid, statistics: value })).toContain('unknown-key statistics.body');
  });

  it('has as many values as any report, in lists and under keys alike, and no more', () => {
    // With what the report itself holds, the limit is reached to one.
    const held = (value: unknown): number =>
      typeof value !== 'object' || value === null
        ? 0
        : Object.values(value).reduce((sum: number, inner) => sum + 1 + held(inner), 0);
    const room = 100_000 - held(valid) - 1;
    const keys = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, 1]));
    expect(places({ ...valid, more: keys(room) })).toEqual(['unknown-key more']);
    expect(places({ ...valid, more: keys(room + 1) })).toEqual(['length $']);
    expect(places({ ...valid, more: Array.from({ length: room }, () => 1) })).toEqual(['unknown-key more']);
    expect(places({ ...valid, more: Array.from({ length: room + 1 }, () => 1) })).toEqual(['length $']);
  });

  it('nested in objects a hundred thousand deep is refused', () => {
    let value: unknown = 1;
    for (let level = 0; level < 99_000; level += 1) value = { a: value };
    expect(places({ ...valid, agency: value })).toEqual(['missing agency.name', 'unknown-key agency.a']);
  });

  it('with a huge or sparse list is refused', () => {
    expect(places({ ...valid, preamble: new Array(4_000_000_000) })).toEqual(['length $']);
    expect(places({ ...valid, preamble: Array.from({ length: 1001 }, () => '段。') })).toEqual(['length preamble']);
    const sparse: unknown[] = ['甲。'];
    sparse[2] = '丙。';
    expect(places({ ...valid, preamble: sparse })).toEqual(['missing preamble[1]']);
    expect(places(withPart(sparse))).toEqual(['type parts.overview[1]']);
  });

  it.each([
    ['a symbol', Symbol('x')],
    ['a bigint', 150n],
    ['a function', () => 150],
    ['a Date', new Date(0)],
    ['a Map', new Map([['total', 1]])],
    ['a boxed number', Object(150)],
    ['an object without prototype', Object.create(null)],
  ])('in place of a figure: %s is refused', (_, value) => {
    expect(places({ ...valid, statistics: { ...valid.statistics, complaints: { total: value } } })).toEqual([
      'type statistics.complaints.total',
    ]);
    expect(places({ ...valid, form: value })).toEqual(['type form']);
  });

  it('with symbol keys is read without them', () => {
    expect(parseReport({ ...valid, [Symbol('note')]: 1 })).toEqual(valid);
  });

  it('without prototypes is a report like any other', () => {
    const bare = (value: unknown): unknown => {
      if (typeof value !== 'object' || value === null) return value;
      if (Array.isArray(value)) return value.map(bare);
      return Object.assign(
        Object.create(null),
        Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, bare(inner)])),
      );
    };
    expect(parseReport(bare(valid))).toEqual(valid);
  });

  it('of any kind never makes anything but a ReportError', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withObjectString: true,
      withBoxedValues: true,
      withSparseArray: true,
      withTypedArray: true,
    });
    const key = fc.constantFrom(
      'form',
      'year',
      'agency',
      'title',
      'preamble',
      'parts',
      'statistics',
      'filing',
      'issued',
      'notes',
    );
    fc.assert(
      fc.property(key, anything, (name, value) => {
        issuesOf(() => parseReport({ ...valid, [name]: value }));
        issuesOf(() => parseReport(value));
        issuesOf(() => parseReport(withPart([{ heading: '甲', body: [value] }])));
      }),
      { numRuns: 300 },
    );
  });
});
