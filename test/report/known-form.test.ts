import { describe, expect, it } from 'vitest';
import type { Form } from '../../src/form/form.js';
import { figuresIn, forms, jsonSchemaOf, OptionError, parseReport } from '../../src/index.js';
import { fujian } from '../forms/fujian.js';
import { reportOf } from '../reports/report-of.js';
import { issuesOf } from './issues-of.js';

const faultsOf = (act: () => unknown): readonly object[] => {
  try {
    act();
    return [];
  } catch (error) {
    if (error instanceof OptionError) return error.faults;
    throw error;
  }
};

const formFault = (message: string) => [{ code: 'option-value', option: 'form', message: `选项 form：${message}` }];

describe('a form that a caller names', () => {
  it.each([undefined, null, 'toString', 'national-2000', 5])('is one of the library’s or a definition: %j', (form) => {
    expect(faultsOf(() => jsonSchemaOf(form as never))).toEqual(
      formFault('应为格式定义（Form），或 national-2014、national-2019、national-2021 之一'),
    );
  });

  it('is told what is wrong with its definition', () => {
    expect(faultsOf(() => jsonSchemaOf({ ...fujian, parts: [...fujian.parts, ...fujian.parts] }))).toEqual(
      formFault('格式的定义有误：部分名 overview 重复'),
    );
  });

  it('is the form of the report that is asked about', () => {
    const act = () => figuresIn(reportOf(forms['national-2014']), forms['national-2021']);
    expect(faultsOf(act)).toEqual(formFault('报告的格式是 national-2014，给出的是 national-2021'));
  });
});

describe('the form that a report names', () => {
  const sentence = (report: object, given: readonly Form[] = [fujian]) =>
    issuesOf(() => parseReport(report, { forms: given })).map(({ code, message }) => `${code} ${message}`)[0];
  const all = '应为 fujian、national-2014、national-2019、national-2021 之一';

  it('is one of the caller’s or of the library’s: all are told', () => {
    expect(sentence({ form: 'none' })).toBe(`form-unknown 没有格式“none”，${all}`);
    expect(sentence({})).toBe(`missing 缺少格式名，${all}`);
    expect(sentence({ form: 5 })).toBe(`type 格式名应为文字（字符串），${all}`);
  });

  it('is repeated as far as forty characters', () => {
    expect(sentence({ form: '格'.repeat(41) })).toBe(`form-unknown 没有格式“${'格'.repeat(40)}”，${all}`);
  });

  it('is remembered by its report, and seen by nobody else', () => {
    const report = parseReport(reportOf(fujian), { forms: [fujian] });
    expect(parseReport(report)).toEqual(report);
    expect(Object.keys(report)).toEqual(Object.keys(JSON.parse(JSON.stringify(report))));
    expect(issuesOf(() => parseReport({ ...report }))[0]?.code).toBe('form-unknown');
    // What is remembered goes for its own id alone.
    const renamed = Object.create(report, { form: { value: 'x', enumerable: true } });
    expect(issuesOf(() => parseReport(renamed))[0]?.code).toBe('form-unknown');
  });

  it('of the caller’s goes before the one that is remembered, and before the library’s', () => {
    const report = parseReport(reportOf(fujian), { forms: [fujian] });
    const [first] = fujian.years;
    const later: Form = { ...fujian, years: [first + 90] };
    expect(issuesOf(() => parseReport(report, { forms: [later] })).map(({ code }) => code)).toEqual([
      'year-outside-form',
    ]);
  });
});
