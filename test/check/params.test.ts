import { describe, expect, it } from 'vitest';
import { checkReport } from '../../src/check/check-report.js';
import type { FindingCode, FindingParams } from '../../src/check/finding-params.js';
import { type Change, reportWith } from './clean-report.js';

const paramsOf = <Code extends FindingCode>(code: Code, change: Change): FindingParams[Code] | undefined =>
  checkReport(reportWith(change)).find((finding) => finding.code === code)?.params as FindingParams[Code] | undefined;

const overview = (text: string): Change => ({ parts: { overview: [text] } });

describe('the parameters of a finding', () => {
  it('name a figure by its id and label, with its value and unit', () => {
    expect(paramsOf('counterpart-missing', { figures: { 'training.courses': 0 } })).toMatchObject({
      figure: { figure: 'training.attendances', label: '接受培训人员数', unit: '人次' },
      counterpart: { figure: 'training.courses', value: 0 },
    });
  });

  it('name both sides of a relation with their sums', () => {
    const params = paramsOf('sum-mismatch', { figures: { 'requests.received.fax': 500 } });
    expect(params).toMatchObject({
      left: { figures: [{ figure: 'requests.received.total', year: 'this' }], unit: '件' },
    });
  });

  it('show a stretch of text by its path, its place, its first character and its quote', () => {
    expect(paramsOf('doubled-marks', overview('2018年，，全区公开信息。'))).toEqual({
      path: 'parts.overview[0]',
      place: '第一部分第1段',
      character: 6,
      quote: '，，',
      around: '“2018年，，全区公开信息。”',
    });
  });

  it('do not repeat personal data, which findings would carry into logs', () => {
    const params = paramsOf('personal-data', overview('申请人王某，电话13812345678，已答复。'));
    expect(params).toMatchObject({ kind: 'mobile', character: 9 });
    expect(JSON.stringify(params)).not.toContain('138');
  });

  it('say which of a rule’s two faults it is', () => {
    const fees = paramsOf('part-list-mismatch', { report: { preamble: ['本报告由概述等九个部分组成。'] } });
    expect(fees).toMatchObject({ reason: 'count', written: '九' });
  });

  it('are narrowed by the code', () => {
    for (const finding of checkReport(reportWith({ figures: { 'fees.charged': 350 } }))) {
      if (finding.code === 'money-unit') expect(finding.params.figure.value).toBeGreaterThan(finding.params.most);
    }
  });
});
