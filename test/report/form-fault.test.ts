import { describe, expect, it } from 'vitest';
import { OptionError } from '../../src/faults/option-error.js';
import type { Form, Row, TableDef, TableLine } from '../../src/form/form.js';
import { national2014 } from '../../src/form/national-2014.js';
import { jsonSchemaOf } from '../../src/report/json-schema.js';
import { parseReport } from '../../src/report/parse-report.js';
import { typesOf } from '../../src/report/report-types.js';
import { issuesOf } from './issues-of.js';

const tableOf = (rows: readonly TableLine[], changes: Partial<TableDef> = {}): TableDef => ({
  id: 'table',
  name: '表',
  grid: [2, 1],
  blocks: [{ stub: [{ head: '指标', show: 'label' }], columns: [{ label: '数' }], rows }],
  ...changes,
});

const formOf = (tables: readonly TableDef[], changes: Partial<Form> = {}): Form => ({
  id: 'own',
  name: '',
  source: '',
  years: [2020],
  parts: [{ key: 'only', heading: '部分', text: 'optional', tables }],
  relations: [],
  ...changes,
});

const row = (id: string): Row => ({ id, label: id });

const faultOf = (form: Form): string | undefined =>
  issuesOf(() => parseReport({ form: 'own', year: 2020 }, { forms: [form] })).find(
    ({ code }) => code === 'form-invalid',
  )?.message;

describe('a form of the caller’s own', () => {
  it('is taken where it is sound', () => {
    expect(faultOf(formOf([tableOf([row('a.b'), row('a.c'), row('ab.c')])]))).toBeUndefined();
  });

  it.each([
    ['有一个点', [row('total')]],
    ['以小写字母开头', [row('A.b')]],
    ['无空段', [row('a..b')]],
  ])('names its figures as a.b: %s', (_, rows) => {
    expect(faultOf(formOf([tableOf(rows)]))).toContain(`数据项名 ${rows[0]?.id} 不合格式`);
  });

  it('names no figure twice, not even in another case', () => {
    expect(faultOf(formOf([tableOf([row('a.bc'), row('a.bC')])]))).toContain('数据项名 a.bC 重复');
  });

  it('names no figure by the beginning of another’s name', () => {
    expect(faultOf(formOf([tableOf([row('a.b.c'), row('a.b')])]))).toContain('数据项名 a.b 是另一数据项名的开头部分');
    expect(faultOf(formOf([tableOf([row('a.b'), row('a.b.c.d')])]))).toContain('数据项名 a.b 是');
  });

  it('may name figures like what objects have of themselves', () => {
    const form = formOf([tableOf([row('constructor.prototype'), row('valueOf.call'), row('hasOwnProperty.x')])]);
    expect(faultOf(form)).toBeUndefined();
    const report = parseReport(
      {
        form: 'own',
        year: 2020,
        agency: { name: '某局' },
        parts: {},
        statistics: { constructor: { prototype: 1 }, valueOf: { call: 2 }, hasOwnProperty: { x: 3 } },
      },
      { forms: [form] },
    );
    expect(report.statistics).toEqual({
      constructor: { prototype: 1 },
      valueOf: { call: 2 },
      hasOwnProperty: { x: 3 },
    });
    expect(Object).not.toHaveProperty('call.x');
  });

  it('may name figures row, column and id', () => {
    const form = formOf([tableOf([row('x.row'), row('x.column'), row('x.id')])]);
    const { properties } = jsonSchemaOf(form) as { readonly properties: object };
    expect(properties).toHaveProperty('statistics.properties.x.required', ['row', 'column', 'id']);
    expect(typesOf(form)).toContain('readonly column: number | null;');
  });

  it('has parts and tables under names of their own', () => {
    const part = { key: 'only', heading: '部分', text: 'optional' } as const;
    expect(faultOf(formOf([], { parts: [part, part] }))).toContain('部分名 only 重复');
    expect(faultOf(formOf([], { parts: [{ ...part, key: '概述' }] }))).toContain('部分名 概述 不合格式');
    expect(faultOf(formOf([tableOf([row('a.b')]), tableOf([row('a.c')])]))).toContain('表名 table 重复');
    expect(faultOf(formOf([tableOf([row('a.b')], { id: 'table 1' })]))).toContain('表名 table 1 不合格式');
  });

  it('has blocks as wide as their grid', () => {
    expect(faultOf(formOf([tableOf([row('a.b')], { grid: [1, 1, 1] })]))).toContain('有一块占2列，表格为3列');
  });

  it('has a label column for each level of row groups', () => {
    const groups: readonly TableLine[] = [{ label: '组', rows: [row('a.b')] }];
    expect(faultOf(formOf([tableOf(groups)]))).toContain('指标名称一栏至少要占2列');
    const nested: readonly TableLine[] = [{ label: '组', rows: [{ label: '内', rows: [row('a.b')] }, row('a.c')] }];
    const grid = {
      grid: [1, 1, 1, 1],
      blocks: [{ stub: [{ head: '指标', show: 'label', columns: 3 }], columns: [{ label: '数' }], rows: nested }],
    } as const;
    expect(faultOf(formOf([tableOf(nested, grid)]))).toBeUndefined();
    expect(
      faultOf(
        formOf([
          tableOf(nested, {
            ...grid,
            grid: [1, 1, 1],
            blocks: [{ ...grid.blocks[0], stub: [{ head: '指标', show: 'label', columns: 2 }] }],
          }),
        ]),
      ),
    ).toContain('表 table 的行分组有2层，指标名称一栏至少要占3列');
    // Without a label column there is no place for a group's name.
    expect(
      faultOf(
        formOf([tableOf(groups, { grid: [1], blocks: [{ stub: [], columns: [{ label: '数' }], rows: groups }] })]),
      ),
    ).toContain('至少要占2列');
    expect(faultOf(formOf([tableOf([{ label: '组', rows: [] }])]))).toContain('表 table 有一组没有行');
    expect(
      faultOf(formOf([tableOf([row('a.b'), { label: '组', rows: [row('a.c'), { label: '内', rows: [] }] }])])),
    ).toContain('表 table 有一组没有行');
  });

  it('relates figures that it has', () => {
    const relation = { code: 'X1', left: ['a.b'], op: '=', right: ['a.z'], severity: 'error', why: '' } as const;
    expect(faultOf(formOf([tableOf([row('a.b')])], { relations: [relation] }))).toContain('勾稽关系 X1 所列数据项 a.z');
    const last = { ...relation, right: ['last:a.z'] };
    expect(faultOf(formOf([tableOf([row('a.b')])], { relations: [last] }))).toBeUndefined();
  });

  it.each([
    ['years：缺少这一项', { years: undefined }],
    ['years：应为列表', { years: 2020 }],
    ['years[0]：缺少这一项', { years: [] }],
    ['years[0]：应为数字', { years: ['2020'] }],
    ['years：应为首末两个年份，先首后末', { years: [2020, 2018] }],
    ['years[1]：', { years: [2020, 99999] }],
    ['name：应为文字', { name: 1 }],
    ['name：有不能印出的字符', { name: '表\u0000' }],
    ['parts：应为列表', { parts: {} }],
    ['parts[0].text：应为 required、optional 之一', { parts: [{ key: 'only', heading: '部分', text: 'maybe' }] }],
    ['relations：缺少这一项', { relations: undefined }],
    ['deadlines.latest：内容不合要求', { deadlines: { latest: '3月31日' } }],
  ])('is whole: %s', (fault, changes) => {
    expect(faultOf(formOf([tableOf([row('a.b')])], changes as unknown as Partial<Form>))).toContain(
      `不是完整的格式定义（${fault}`,
    );
  });

  it.each([
    ['grid：至少1项', { grid: [] }],
    ['grid[0]', { grid: [0, 1] }],
    ['grid[1]：应为数字', { grid: [1, 'wide'] }],
    ['blocks：至少1项', { blocks: [] }],
    ['blocks[0].rows：至少1项', { blocks: [{ stub: [], columns: [{ label: '数' }], rows: [] }] }],
    ['blocks[0].columns：至少1项', { blocks: [{ stub: [], columns: [], rows: [row('a.b')] }] }],
    [
      'blocks[0].rows[0].rows[0].label：缺少这一项',
      { blocks: [{ stub: [], columns: [{ label: '数' }], rows: [{ label: '组', rows: [{ id: 'a.b' }] }] }] },
    ],
    [
      'blocks[0].columns[0].columns[0].kind：应为 count、money、change 之一',
      { blocks: [{ stub: [], columns: [{ label: '数', columns: [{ label: '甲', kind: 'x' }] }], rows: [row('a.b')] }] },
    ],
  ])('has tables that are whole: %s', (fault, changes) => {
    expect(faultOf(formOf([tableOf([row('a.b')], changes as unknown as Partial<TableDef>)]))).toContain(
      `不是完整的格式定义（parts[0].tables[0].${fault}`,
    );
  });

  it('has relations each under a code of its own', () => {
    const relation = { code: 'X1', left: ['a.b'], op: '=', right: ['a.c'], severity: 'error', why: '' } as const;
    const form = formOf([tableOf([row('a.b'), row('a.c')])], { relations: [relation, relation] });
    expect(faultOf(form)).toContain('勾稽关系 X1 重复');
  });

  it('that contains itself is refused', () => {
    const group: { label: string; rows: unknown[] } = { label: '组', rows: [] };
    group.rows.push(group);
    expect(faultOf(formOf([tableOf([group] as readonly TableLine[])]))).toContain('不是完整的格式定义');
  });

  it('that is no form at all is a fault like others', () => {
    expect(faultOf({ id: 'own' } as Form)).toContain('不是完整的格式定义');
    const forms = [national2014, null] as unknown as readonly Form[]; // as plain JavaScript may pass
    expect(() => parseReport({ form: 'own', year: 2018, agency: { name: '某县' } }, { forms })).toThrow(
      new OptionError([{ code: 'option-value', option: 'forms', message: '选项 forms：第2项应为格式定义（Form）' }]),
    );
  });
});
