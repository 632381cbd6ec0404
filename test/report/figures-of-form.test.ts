import { describe, expect, it } from 'vitest';
import { type Form, figureNames, figuresIn, figuresOf, forms, OptionError, ReportError } from '../../src/index.js';
import { reportOf } from '../reports/report-of.js';

const form = forms['national-2014'];
const report = reportOf(form);
const unusable = [{}, null, undefined, 'national-2000', { ...form, parts: undefined }, { ...form, relations: [{}] }];

describe('the figures of a form', () => {
  it('are told with their units and names', () => {
    expect(figuresOf(form).get('requests.received.total')?.unit).toBe('件');
    expect(figureNames(form).label('litigation.corrected')).toBe('行政诉讼数量的被依法纠错数');
  });

  it('are those of a report', () => {
    expect(figuresIn(report, form).get('requests.received.total')).toBe(
      [...figuresOf(form).keys()].indexOf('requests.received.total') + 1,
    );
  });

  it.each(unusable)('refuse what is no form by name: %j', (given) => {
    const wrong = given as unknown as Form;
    for (const ask of [() => figuresOf(wrong), () => figureNames(wrong), () => figuresIn(report, wrong)]) {
      expect(ask).toThrow(OptionError);
      expect(ask).toThrow(/选项 form/);
    }
  });

  it('refuse a report that is none, and one of another form', () => {
    expect(() => figuresIn({} as never, form)).toThrow(ReportError);
    expect(() => figuresIn(null as never, form)).toThrow(ReportError);
    expect(() => figuresIn(report, forms['national-2021'])).toThrow(
      '选项 form：报告的格式是 national-2014，给出的是 national-2021',
    );
  });
});
