import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  defineForm,
  type FigureIdIn,
  type FigureIdOf,
  type Form,
  figuresIn,
  figuresOf,
  forms,
  type KnownReport,
  type National2021Report,
  OptionError,
  parseReport,
  type Report,
  type ReportOf,
  safeParseReport,
} from '../src/index.js';
import { type readDocx, readXlsx } from '../src/read/index.js';
import { renderXlsx } from '../src/xlsx/index.js';
import { reportOf } from './reports/report-of.js';

// `tsc` reads this file: what it says of types is held by the compiler.

const own = defineForm({
  id: 'own',
  name: '某省年度报告格式',
  source: '某省',
  years: [2020],
  parts: [
    { key: 'overview', heading: '总体情况', text: 'required' },
    {
      key: 'requests',
      heading: '申请情况',
      text: 'optional',
      tables: [
        {
          id: 'requests',
          name: '申请表',
          grid: [1, 1, 1, 1],
          blocks: [
            {
              stub: [{ head: '事项', show: 'label', columns: 2 }],
              columns: [
                {
                  label: '申请人',
                  columns: [
                    { label: '自然人', id: 'natural' },
                    { label: '法人', id: 'legal' },
                  ],
                },
              ],
              rows: [
                { id: 'received', label: '收到' },
                { label: '办理', rows: [{ id: 'results.granted', label: '公开' }, { label: '其他情形' }] },
              ],
            },
          ],
        },
        {
          id: 'fees',
          name: '收费表',
          grid: [2, 1],
          blocks: [
            {
              stub: [{ head: '事项', show: 'label' }],
              columns: [{ label: '金额', unit: '万元', kind: 'money' }],
              rows: [{ id: 'fees.charged', label: '收费' }],
            },
          ],
        },
      ],
    },
  ],
  relations: [],
});

type OwnReport = ReportOf<typeof own>;
const written = reportOf(own);

describe('defineForm', () => {
  it('gives the form as it is', () => {
    expect(own.id).toBe('own');
    expectTypeOf(own).toExtend<Form>();
  });

  it('refuses a form that contradicts itself, with what is wrong', () => {
    const define = () => defineForm({ ...own, parts: [own.parts[0], own.parts[0]] });
    expect(define).toThrow(OptionError);
    expect(define).toThrow(/overview/);
  });

  it('keeps the ids: rows joined with columns, in groups and without a column of their own', () => {
    expectTypeOf<FigureIdOf<typeof own>>().toEqualTypeOf<
      'received.natural' | 'received.legal' | 'results.granted.natural' | 'results.granted.legal' | 'fees.charged'
    >();
    expect([...figuresOf(own).keys()]).toEqual([
      'received.natural',
      'received.legal',
      'results.granted.natural',
      'results.granted.legal',
      'fees.charged',
    ]);
  });
});

describe('a report of such a form', () => {
  it('is typed by parseReport: told apart by its form, parts and figures by name', () => {
    const report = parseReport(written, { forms: [own] });
    expectTypeOf(report).toEqualTypeOf<KnownReport | OwnReport>();
    if (report.form !== 'own') throw new Error('another form');
    expectTypeOf(report.statistics.results.granted.legal).toEqualTypeOf<number | null>();
    expectTypeOf(report.parts.requests).toEqualTypeOf<OwnReport['parts']['requests']>();
    // @ts-expect-error there is no such figure
    report.statistics.results.refused;
    // @ts-expect-error there is no such part
    report.parts.fees;
    expect(report.statistics.fees.charged).toBeTypeOf('number');
  });

  it('is typed by safeParseReport', () => {
    const parsed = safeParseReport(written, { forms: [own] });
    if (parsed.success) expectTypeOf(parsed.report).toEqualTypeOf<KnownReport | OwnReport>();
    expect(parsed.success).toBe(true);
  });

  it('is typed by the readers', async () => {
    const reading = await readXlsx(await renderXlsx(written, { forms: [own] }), { forms: [own] });
    expectTypeOf(reading.report).toEqualTypeOf<KnownReport | OwnReport | undefined>();
    expectTypeOf(reading.form).toEqualTypeOf<KnownReport['form'] | 'own'>();
    expect(reading.form).toBe('own');
    expectTypeOf<Awaited<ReturnType<typeof readDocx<typeof own>>>['report']>().toEqualTypeOf<
      KnownReport | OwnReport | undefined
    >();
  });

  it('is a report: whatever takes one takes it', () => {
    expectTypeOf<OwnReport>().toExtend<Report>();
    expectTypeOf<KnownReport>().toExtend<Report>();
  });

  it('takes notes under its own figures and tables alone', () => {
    type Notes = NonNullable<OwnReport['notes']>;
    expectTypeOf<keyof NonNullable<Notes['figures']>>().toEqualTypeOf<FigureIdOf<typeof own>>();
    expectTypeOf<keyof NonNullable<Notes['tables']>>().toEqualTypeOf<'requests' | 'fees'>();
    const notes: Notes = { figures: { 'fees.charged': '含上年' } };
    // @ts-expect-error there is no such figure
    const wrong: Notes = { figures: { 'fees.paid': '含上年' } };
    expect([notes, wrong]).toHaveLength(2);
  });
});

describe('figures', () => {
  const report = parseReport(reportOf(forms['national-2021']));

  it('of a form of the library are named by its reports’ type, and the form by its id', () => {
    const figures = figuresOf('national-2021');
    expectTypeOf<'requests.received.natural'>().toExtend<FigureIdIn<National2021Report>>();
    // @ts-expect-error there is no such figure
    expect(figures.get('requests.recieved.natural')).toBeUndefined();
    expect([...figures.keys()]).toEqual([...figuresOf(forms['national-2021']).keys()]);
  });

  it('of a report are those of its form', () => {
    if (report.form !== 'national-2021') throw new Error('another form');
    const figures = figuresIn(report, 'national-2021');
    expectTypeOf(figures).toEqualTypeOf<ReadonlyMap<FigureIdIn<National2021Report>, number | null>>();
    expect(figures.size).toBe(figuresOf('national-2021').size);
  });

  it('are keys of the notes', () => {
    type Noted = keyof NonNullable<NonNullable<National2021Report['notes']>['figures']>;
    expectTypeOf<Noted>().toEqualTypeOf<FigureIdIn<National2021Report>>();
  });

  it('of any report have any name', () => {
    expectTypeOf<FigureIdIn<Report>>().toEqualTypeOf<string>();
    expectTypeOf<FigureIdOf<Form>>().toEqualTypeOf<string>();
    expectTypeOf<ReportOf<Form>>().toEqualTypeOf<Report>();
  });
});
