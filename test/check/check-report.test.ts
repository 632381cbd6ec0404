import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkReport } from '../../src/check/check-report.js';
import { rules } from '../../src/check/rules.js';
import { national2014 } from '../../src/form/national-2014.js';
import { parseReport } from '../../src/report/parse-report.js';
import type { Report } from '../../src/report/report.js';
import { ReportError } from '../../src/report/report-error.js';
import { reportWith } from './clean-report.js';

const fixture = (name: string): Report =>
  parseReport(JSON.parse(readFileSync(new URL(`../../fixtures/${name}/report.json`, import.meta.url), 'utf8')));

describe('checkReport', () => {
  const faulty = reportWith({ figures: { 'requests.received.fax': null }, report: { filing: {} } });

  it('finds nothing in a report without faults', () => {
    expect(checkReport(reportWith())).toEqual([]);
  });

  it('gives each finding its code and the severity of its rule', () => {
    expect(checkReport(faulty).map(({ code, severity }) => [code, severity])).toEqual([
      ['blank-figure', 'warning'],
      ['filing-incomplete', 'info'],
    ]);
  });

  it('raises, lowers and leaves out rules as asked', () => {
    const severities = { 'blank-figure': 'error', 'filing-incomplete': 'off' } as const;
    expect(checkReport(faulty, { severities }).map(({ code, severity }) => [code, severity])).toEqual([
      ['blank-figure', 'error'],
    ]);
  });

  it('overrules the severity of a relation as well', () => {
    const pending = reportWith({ figures: { 'reconsideration.upheld': 1 } });
    expect(checkReport(pending).map(({ severity }) => severity)).toEqual(['info']);
    const severities = { 'unlikely-relation': 'warning' } as const;
    expect(checkReport(pending, { severities }).map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('checks no report that is none', () => {
    expect(() => checkReport({ ...reportWith(), year: 1 })).toThrow(ReportError);
  });

  it('reads text of a form of the caller with the words of the form that it was made from', () => {
    const form = { ...national2014, id: 'ours' };
    const report = reportWith({
      parts: { disclosureOnRequest: ['收到政府信息公开申请41件。'] },
      report: { form: 'ours' },
    });
    const vocabulary = { ours: { extends: 'national-2014' } };
    expect(checkReport(report, { forms: [form], vocabulary }).map(({ code }) => code)).toEqual(['text-table-mismatch']);
    expect(checkReport(report, { forms: [form] }).map(({ code }) => code)).toEqual(['text-unchecked']);
  });

  it('reads text of a form of the caller with the words that come with it', () => {
    const form = { ...national2014, id: 'ours' };
    const report = reportWith({ parts: { disclosureOnRequest: ['收到公文40件。'] }, report: { form: 'ours' } });
    const vocabulary = {
      ours: {
        subjects: {},
        subjectOf: {},
        numbers: [
          {
            figures: ['requests.received.fax'],
            match: 'equal' as const,
            wordings: [['收到公文~#', '收到公文3件', '收到来信3件']] as const,
            units: ['件'],
          },
        ],
        zeros: [],
        rates: [],
        uncounted: [],
        companions: [],
        ceilings: {},
      },
    };
    expect(checkReport(report, { forms: [form] }).map(({ code }) => code)).toEqual(['text-unchecked']);
    expect(checkReport(report, { forms: [form], vocabulary }).map(({ code }) => code)).toEqual(['text-table-mismatch']);
  });

  it('speaks to a clerk: no path, no id, nothing but what is printed', () => {
    const spoiled = reportWith({
      figures: { 'requests.received.fax': 7, 'proactive.channels.wechat': 999, 'complaints.total': null },
      parts: {
        overview: ['全区收到政府信息公开申请XX件，（）微信公开信息3条,共公开信息条。'],
        disputes: ['未发生行政复议。'],
        problemsAndImprovements: [],
      },
    });
    for (const { message, paths } of checkReport(spoiled)) {
      expect(message).not.toMatch(/[a-z]+\.[a-z]+|parts|statistics|\[\d+\]/i);
      expect(message).toMatch(/[。」”]$/u);
      expect(paths.length).toBeGreaterThan(0);
    }
  });
});

describe('the report of a district for 2018', () => {
  const findings = checkReport(fixture('haishu-2018'));

  it('has its known faults and no error', () => {
    expect(findings.map(({ code, severity, paths }) => [severity, code, paths[0]])).toEqual([
      ['info', 'union-equals-sum', 'statistics.proactive.total'],
      ['warning', 'list-incomplete', 'parts.disclosureOnRequest[0]'],
      ['warning', 'list-incomplete', 'parts.proactiveDisclosure[0]'],
      ['warning', 'part-list-mismatch', 'preamble[0]'],
      ['info', 'part-list-mismatch', 'preamble[0]'],
      ['warning', 'dated-too-early', 'filing.date'],
      ['warning', 'mark-width', 'parts.disputes[0]'],
    ]);
  });

  it('leaves out two replies of 150 and the gazette', () => {
    expect(findings.filter(({ code }) => code === 'list-incomplete').map(({ message }) => message)).toEqual([
      '第三部分第1段所列合计148件，统计表“申请答复数”为150件，少2件；正文漏列“告知通过其他途径办理数”2件。',
      '第二部分第1段所列四项；正文漏列“政府公报公开政府信息数”172条。',
    ]);
  });
});

describe('other reports', () => {
  it.each(['minimal', 'municipality-2019', 'municipality-2024'])('finds nothing in %s', (name) => {
    expect(checkReport(fixture(name))).toEqual([]);
  });

  it('finds in a township report that no period is stated, and what the form asks of governments', () => {
    expect(checkReport(fixture('township-2022')).map(({ code }) => code)).toEqual(['aspect-missing', 'period-missing']);
  });
});

describe('speed', () => {
  it('costs few times what reading the report costs', () => {
    const report = fixture('haishu-2018');
    const value = JSON.stringify(report);
    /** Processor time of the quickest of many: other programs on the machine do not count. */
    const best = (work: () => unknown): number =>
      Math.min(
        ...Array.from({ length: 60 }, () => {
          const start = process.cpuUsage();
          work();
          const { user, system } = process.cpuUsage(start);
          return (user + system) / 1000;
        }),
      );
    const reading = best(() => parseReport(JSON.parse(value)));
    expect(best(() => checkReport(report))).toBeLessThan(Math.max(20, 15 * reading));
  });
});

it('has rules for each fault that audits name', () => {
  const sources = rules.map(({ source }) => source).join();
  const known = [
    'F01',
    'F02',
    'F04',
    'F05',
    'F06',
    'F07',
    'F10',
    'F11',
    'F12',
    'F13',
    'F15',
    'F16',
    'F17',
    'F19',
    'F20',
  ];
  for (const code of [...known, 'F23', 'F24', 'F25', 'F26', 'F27']) expect(sources).toContain(code);
});
