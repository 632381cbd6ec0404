import { describe, expect, expectTypeOf, it } from 'vitest';
import { national2014 } from '../../src/form/national-2014.js';
import {
  defineReport,
  type KnownReport,
  type National2014Parts,
  type National2014Report,
  parseReport,
  type Report,
  type ReportIssue,
  type ReportIssueCode,
} from '../../src/index.js';
import { reportOf } from '../reports/report-of.js';
import { placesOf } from './issues-of.js';

const { parts, statistics } = reportOf(national2014) as National2014Report;
const start = { form: 'national-2014', year: 2018, agency: { name: '某局' } } as const;

describe('defineReport', () => {
  it('gives the report of its form', () => {
    const report = defineReport({ ...start, parts, statistics });
    expectTypeOf(report).toEqualTypeOf<National2014Report>();
    expectTypeOf(report.statistics.requests.received.total).toEqualTypeOf<number | null>();
    expect(report).toEqual(parseReport({ ...start, parts, statistics }));
  });

  it('refuses at compile time what it refuses at run time', () => {
    // @ts-expect-error no such form
    expect(placesOf(() => defineReport({ ...start, form: 'national-1999', parts, statistics }))).toEqual([
      'form-unknown form',
    ]);
    // @ts-expect-error no statistics
    expect(placesOf(() => defineReport({ ...start, parts }))).toContain('missing statistics');
    // @ts-expect-error no such key
    expect(placesOf(() => defineReport({ ...start, parts, statistics, figures: {} }))).toEqual(['unknown-key figures']);
    // @ts-expect-error no such part
    expect(placesOf(() => defineReport({ ...start, parts: { ...parts, summary: [] }, statistics }))).toEqual([
      'unknown-key parts.summary',
    ]);
    expect(
      placesOf(() =>
        // @ts-expect-error no such figure
        defineReport({ ...start, parts, statistics: { ...statistics, complaints: { total: 0, anonymous: 0 } } }),
      ),
    ).toEqual(['unknown-key statistics.complaints.anonymous']);
    expect(
      // @ts-expect-error a figure is a number or null
      placesOf(() => defineReport({ ...start, parts, statistics: { ...statistics, complaints: { total: '0' } } })),
    ).toEqual(['type statistics.complaints.total']);
    expect(
      // @ts-expect-error an item is a text or a section
      placesOf(() => defineReport({ ...start, parts: { ...parts, fees: [0] }, statistics })),
    ).toEqual(['type parts.fees[0]']);
  });

  it('lets nobody change the report', () => {
    const report = defineReport({ ...start, parts, statistics });
    expect(() => {
      // @ts-expect-error readonly
      report.year = 2017;
    }).toThrow(TypeError);
  });
});

describe('parseReport', () => {
  it('gives one of the library’s reports, told apart by their form', () => {
    const report = parseReport({ ...start, parts, statistics });
    expectTypeOf(report).toEqualTypeOf<KnownReport>();
    if (report.form === 'national-2014') expectTypeOf(report.parts).toEqualTypeOf<National2014Parts>();
    expect(report.form).toBe('national-2014');
  });

  it('gives a report of any form where forms of the caller’s own are allowed', () => {
    expectTypeOf(parseReport(reportOf(national2014), { forms: [national2014] })).toEqualTypeOf<Report>();
    expectTypeOf(parseReport(reportOf(national2014), { forms: [] })).toEqualTypeOf<KnownReport>();
  });

  it('names its issues by a typed code', () => {
    expectTypeOf<ReportIssue['code']>().toEqualTypeOf<ReportIssueCode>();
    expectTypeOf<string>().not.toExtend<ReportIssueCode>();
    expectTypeOf<KnownReport>().toExtend<Report>();
  });
});
