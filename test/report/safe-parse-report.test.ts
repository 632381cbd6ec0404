import { describe, expect, it } from 'vitest';
import { OptionError, parseReport, ReportError, safeParseReport } from '../../src/index.js';
import { fixtureReport } from '../../tools/golden-files.js';

const minimal = fixtureReport('minimal');

describe('safeParseReport', () => {
  it('gives the report that parseReport gives', () => {
    expect(safeParseReport(minimal)).toEqual({ success: true, report: parseReport(minimal) });
  });

  it('gives the error that parseReport throws', () => {
    const parsed = safeParseReport({ ...minimal, year: 1999 });
    if (parsed.success) throw new Error('no report of 1999');
    expect(parsed.error).toBeInstanceOf(ReportError);
    expect(parsed.error.issues.map(({ code }) => code)).toEqual(['year-outside-form']);
  });

  it('keeps the type of the report', () => {
    const parsed = safeParseReport(minimal);
    if (!parsed.success || parsed.report.form !== 'national-2014') throw new Error('a report of 2014');
    const received: number | null = parsed.report.statistics.requests.received.total;
    expect(received).toBe(parseReport(minimal).statistics === undefined ? 0 : received);
  });

  it('throws what is the caller’s own fault', () => {
    expect(() => safeParseReport(minimal, { form: [] } as object)).toThrow(OptionError);
  });
});
