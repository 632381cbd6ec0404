import { describe, expect, it } from 'vitest';
import { checkReport } from '../../src/check/check-report.js';
import { rules } from '../../src/check/rules.js';
import { english, textOfFinding, textOfIssue, textOfRemark } from '../../src/en/index.js';
import type { ReadFindingCode } from '../../src/read/reading.js';
import { reportWith } from '../check/clean-report.js';
import { everyCode } from '../report/every-code.js';
import { issuesOf } from '../report/issues-of.js';

describe('English messages', () => {
  it('have a text for each rule, none for another', () => {
    expect(Object.keys(english.findings).sort()).toEqual(rules.map(({ code }) => code).sort());
  });

  it.each(Object.entries(everyCode))('word the issue %s by what is wrong', (code, [, act]) => {
    const [issue] = issuesOf(act);
    if (issue === undefined) throw new Error(`${code} was not met`);
    expect(textOfIssue(issue)).toMatch(/^[A-Z0-9“-].{9,}$/);
    expect(textOfIssue(issue)).not.toMatch(/undefined|NaN|\[object/);
    expect(JSON.parse(JSON.stringify(issue))).toEqual(issue);
  });

  it('say what to do about an issue', () => {
    expect(english.issues['unknown-key']({ key: 'shortNmae' })).toBe(
      'There is no key “shortNmae”: check its spelling or remove it',
    );
    expect(english.issues['year-outside-form']({ first: 2014, last: 2018 })).toBe(
      'The form is for the years from 2014 to 2018',
    );
  });

  it('name figures by id and printed label', () => {
    const findings = checkReport(reportWith({ figures: { 'training.courses': 0, 'training.attendances': 450 } }));
    expect(findings.map((finding) => textOfFinding(finding))).toContain(
      'training.attendances (接受培训人员数) is 450, but training.courses (举办各类培训班数) is 0',
    );
  });

  it.each(Object.keys(english.remarks) as ReadFindingCode[])('say what a reader has met: %s', (code) => {
    const finding = {
      code,
      severity: 'warning',
      message: '',
      figure: 'complaints.total',
      label: '举报投诉数量',
      found: '三',
    } as const;
    expect(textOfRemark(finding)).toMatch(/^[A-Za-z].{9,}$/);
    expect(textOfRemark({ code, severity: 'warning', message: '' })).not.toMatch(/undefined/);
  });

  it('name the figure that a reader could not read, and what stood there', () => {
    expect(english.remarks['not-a-number']({ figure: 'complaints.total', label: '举报投诉数量', found: '三' })).toBe(
      'complaints.total (举报投诉数量) holds no number: “三”',
    );
  });

  it('can be those of another language', () => {
    const [finding] = checkReport(reportWith({ figures: { 'complaints.total': null } }));
    if (finding === undefined) throw new Error('nothing was found');
    const german = {
      ...english,
      findings: { ...english.findings, 'blank-figure': () => 'Ein Feld ist leer' },
    };
    expect(textOfFinding(finding, german)).toBe('Ein Feld ist leer');
  });
});
