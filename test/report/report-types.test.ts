import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/figures/figures.js';
import { forms } from '../../src/form/index.js';
import { reportTypes, typesOf } from '../../src/report/report-types.js';
import { fujian } from '../forms/fujian.js';
import { table3Form } from '../forms/table3-2021.js';

describe('generated types', () => {
  it.each([...Object.values(forms), fujian, table3Form].map((form) => [form.id, form] as const))(
    'name every figure of %s',
    (_, form) => {
      const text = reportTypes([form]);
      expect(text.match(/: number \| null;/g)).toHaveLength(figuresOf(form).size);
    },
  );

  it('explain a figure by its rows, columns and unit', () => {
    expect(reportTypes([table3Form])).toContain(
      '/** 三、本年度办理结果 › （三）不予公开 › 6.属于四类过程性信息 › 申请人情况 法人或其他组织 社会公益组织，件 */\n',
    );
    expect(reportTypes([fujian])).toContain('/** 政府信息公开收费减免金额 › 历年累计，元 */\n');
  });
});

describe('the types of a form', () => {
  const nameOf = (id: string): string | undefined =>
    /export interface (\S+)Report extends/.exec(typesOf({ ...fujian, id }))?.[1];

  it.each<[id: string, name: string]>([
    ['national-2014', 'National2014'],
    ['own form--of.2016', 'OwnFormOf2016'],
    ['-own', 'Own'],
    ['own-', 'Own'],
    ['2016', 'Form2016'],
    ['$own_form', '$own_form'],
    ['_own', '_own'],
    ['福建-市', '福建市'],
    ['-2016', 'Form2016'],
    ['——', 'Form'],
  ])('of %s are called %s', (id, name) => {
    expect(nameOf(id)).toBe(name);
  });

  it('name its parts, which may be left out if the form says so', () => {
    const [first, second] = fujian.parts;
    if (!first || !second) throw new Error('a form of two parts');
    const form = {
      ...fujian,
      parts: [
        { ...first, text: 'required' },
        { ...second, text: 'optional' },
      ],
    } as const;
    expect(typesOf(form)).toContain(
      `  /** 一、${first.heading} */\n  readonly ${first.key}: Part;\n  /** 二、${second.heading} */\n  readonly ${second.key}?: Part;\n}`,
    );
  });

  it('say for which years it is', () => {
    expect(typesOf({ ...fujian, years: [2015] })).toContain(
      `/** A report of ${fujian.source}, for the years 2015 and later. */`,
    );
    expect(typesOf({ ...fujian, years: [2015, 2017] })).toContain('for the years 2015 to 2017. */');
  });

  it('has the form’s id as it is, and a name that TypeScript takes', () => {
    expect(typesOf({ ...fujian, id: "福建'2016" })).toContain('export interface 福建2016Report extends');
    expect(typesOf({ ...fujian, id: "福建'2016" })).toContain("readonly form: '福建\\'2016';");
    expect(typesOf({ ...fujian, id: '2016' })).toContain('export interface Form2016Report extends');
  });

  it('explains a figure of the library’s forms as their own types do', () => {
    expect(typesOf('national-2014')).toContain('4.不同意公开答复数 › 涉及国家秘密，件 */');
    expect(Object.keys(forms)).toContain('national-2014');
  });
});
