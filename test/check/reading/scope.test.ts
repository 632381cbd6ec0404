import { describe, expect, it } from 'vitest';
import { scopeOf } from '../../../src/check/reading/scope.js';

const district = scopeOf({ name: '江州市东湖区人民政府', shortName: '东湖区' }, 2018);
const bureau = scopeOf({ name: '江州市档案局' }, 2018);

describe('what stands before a number tells of the whole agency and year', () => {
  it.each([
    '',
    '2018年，',
    '2018年，全区共',
    '2018年度我区',
    '东湖区',
    '江州市东湖区人民政府',
    '全区各级各部门共',
    '全区各职能部门、镇街共',
    '2018年1月1日至12月31日，全区',
    '2018年以来，全区',
    '据统计，2018年，全区通过不同渠道和方式',
    '与去年同期相比增长131%，其中，',
    '比上年增加20件，',
    '上年结转34件，',
    '收到申请40件，其中',
    '信函申请79件、',
    '当面申请1件（占1%）、',
    '共收到申请40件（其中',
    '从申请来源看，',
    '按照《2017年政务公开要点》，全区',
    '一是',
    '1.',
    '（二）',
    '“',
    '各单位按照要求，依法依规处理，',
    '一年来，公民、法人和其他组织',
  ])('“%s”', (lead) => {
    expect(district(lead)).toBe('sure');
  });

  it.each([
    '区政府办公室',
    '区政府办公室高度重视，共',
    '县直各单位',
    '区级部门和镇（乡）街道',
    '挂牌设立村（社区）',
    '全市',
    '我县',
    '2017年，全区',
    '上年，全区',
    '去年',
    '2015-2018年，全区',
    '自2008年5月以来，全区累计',
    '截至2018年底，全区',
    '2018年上半年，全区',
    '第一季度，',
    '每月',
    '月均',
    '2018年6月，',
    '据不完全统计，全区',
    '计划',
    '比上年多',
    '重点领域',
    '共收到申请40件（其中市政府',
    '行政复议、',
    '通过官方微博、',
    '另有',
    '约',
  ])('not “%s”', (lead) => {
    expect(district(lead)).toBeUndefined();
  });

  it('lets 截至 stand before what is there at the end of the year', () => {
    expect(district('截至2018年底，全区', { stock: true })).toBe('sure');
    expect(district('截至2018年12月31日，全区', { stock: true })).toBe('sure');
    expect(district('截至2017年底，全区', { stock: true })).toBeUndefined();
  });

  it('knows what each agency calls itself', () => {
    expect(['我局', '全局', '本局'].map((lead) => bureau(lead))).toEqual(['sure', 'sure', 'sure']);
    expect(bureau('全市')).toBeUndefined();
    expect(bureau('我区')).toBeUndefined();
    const self = (name: string, lead: string) => scopeOf({ name }, 2018)(lead) === 'sure';
    expect(self('东湖区南山镇人民政府', '我镇')).toBe(true);
    expect(self('东湖区人民政府上望街道办事处', '全街道')).toBe(true);
    expect(self('东湖区人民政府上望街道办事处', '全区')).toBe(false);
    expect(self('东湖区发展和改革委员会', '我委')).toBe(true);
    expect(self('东湖区人民政府办公室', '我办')).toBe(true);
    expect(self('江州高新技术开发区管委会', '全区')).toBe(true);
    expect(self('江州市图书总店', '我店')).toBe(false);
    expect(self('江州市图书总店', '本单位')).toBe(true);
  });

  it('takes a name with special characters as it is', () => {
    expect(scopeOf({ name: '东湖区(直属)局' }, 2018)('东湖区(直属)局')).toBe('sure');
  });
});
