import { describe, expect, it } from 'vitest';
import { parseRegister } from '../../src/collect/register/parse-register.js';
import { RegisterError } from '../../src/collect/register/register-error.js';
import type { SheetRows } from '../../src/collect/sheet/rows.js';

const heads = [
  '单位名称',
  '单位编码',
  '单位类别',
  '其他名称',
  '承接自',
  '是否汇总',
  '是否催报',
  '汇入何处',
  '层级',
  '报送期限',
];

const faultsOf = (rows: SheetRows): readonly string[] => {
  try {
    parseRegister(rows);
  } catch (error) {
    if (error instanceof RegisterError) return error.faults.map(({ code, row }) => `${row} ${code}`);
    throw error;
  }
  return [];
};

describe('a register', () => {
  it('is read by its heads, from any columns, under a title', () => {
    expect(
      parseRegister([
        ['江州市东湖区政府信息公开年报填报单位名册'],
        [],
        heads,
        [
          '江州市东湖区人民政府',
          'A00',
          '本机关（政府及其办公室）',
          '东湖区政府、区府办',
          '',
          '是',
          '是',
          '',
          '县级',
          '',
        ],
        [
          '东湖区文化和旅游局',
          7,
          '部门',
          '区文旅局',
          '东湖区文化局、东湖区旅游局',
          '是',
          '',
          '',
          '部门',
          new Date('2026-01-15T00:00:00Z'),
        ],
        [],
        ['国家税务总局东湖区税务局', '', '垂直管理'],
        ['东湖高新区管委会', '', '开发区管委会', '', '', '', '', '', '', '2026年1月8日'],
        ['新城街道办事处', '', '街道', '', '', '', '', '东湖高新区管委会'],
      ]),
    ).toEqual([
      {
        row: 4,
        name: '江州市东湖区人民政府',
        code: 'A00',
        kind: 'office',
        level: 'county',
        aliases: ['东湖区政府', '区府办'],
        succeeds: [],
        summed: true,
        chased: true,
      },
      {
        row: 5,
        name: '东湖区文化和旅游局',
        code: '7',
        kind: 'department',
        level: 'department',
        aliases: ['区文旅局'],
        succeeds: ['东湖区文化局', '东湖区旅游局'],
        summed: true,
        chased: true,
        due: '2026-01-15',
      },
      {
        row: 7,
        name: '国家税务总局东湖区税务局',
        code: '',
        kind: 'vertical',
        aliases: [],
        succeeds: [],
        summed: false,
        chased: false,
      },
      {
        row: 8,
        name: '东湖高新区管委会',
        code: '',
        kind: 'zone',
        aliases: [],
        succeeds: [],
        summed: true,
        chased: true,
        due: '2026-01-08',
      },
      {
        row: 9,
        name: '新城街道办事处',
        code: '',
        kind: 'street',
        aliases: [],
        succeeds: [],
        summed: true,
        chased: true,
        into: '东湖高新区管委会',
      },
    ]);
  });

  it('may be objects by head', () => {
    const [unit] = parseRegister([{ 单位名称: '东湖区教育局', 单位类别: '部门', 备注: '新设' }]);
    expect(unit).toMatchObject({ row: 2, name: '东湖区教育局', kind: 'department' });
  });

  it('names all its faults with their rows', () => {
    expect(
      faultsOf([
        heads,
        ['东湖区人民政府', '1', '本机关', '', '', '', '', '东湖区教育局'],
        ['东湖区教育局', '2', '部门', '区教育局'],
        ['东湖区教育局', '3', '部门'],
        ['', '4', '部门'],
        ['东湖区民政局', '2', '局'],
        ['东湖区政府办公室', '5', '本机关'],
        ['区教育局', '6', '部门', '', '', '要'],
        ['东湖区税务局', '7', '垂直管理', '', '', '是', '是'],
        ['东湖区水利局', '8', '部门', '', '', '', '', '', '局级', '2026-02-30'],
        ['东湖公安分局', '9', '市局派出机构'],
        ['东湖区科技局', '10', ''],
      ]),
    ).toEqual([
      '2 office-into',
      '4 name-repeated',
      '5 name-missing',
      '6 kind-unknown',
      '6 code-repeated',
      '7 office-repeated',
      '8 yes-no',
      '8 name-repeated',
      '9 vertical-summed',
      '9 vertical-chased',
      '10 level-unknown',
      '10 date',
      '11 summed-missing',
      '12 kind-unknown',
    ]);
  });

  it('is refused where units go round in circles, or nowhere', () => {
    expect(
      faultsOf([
        heads,
        ['甲镇', '1', '乡镇', '', '乙镇', '', '', '乙镇'],
        ['乙镇', '2', '乡镇', '', '甲镇', '', '', '3'],
        ['丙镇', '3', '乡镇', '', '', '', '', '甲镇'],
        ['丁镇', '4', '乡镇', '', '', '', '', '戊镇'],
        // Not summed here: where it goes is another register's matter.
        ['己分局', '5', '市局派出机构', '', '', '否', '否', '市局'],
        ['庚镇', '6', '乡镇', '', '庚镇'],
        ['辛所', '7', '部门', '', '', '', '', '己分局'],
      ]),
    ).toEqual([
      '2 into-cycle',
      '2 succeeds-cycle',
      '3 into-cycle',
      '3 succeeds-cycle',
      '4 into-cycle',
      '5 into-unknown',
      '7 succeeds-cycle',
      '8 into-unsummed',
    ]);
  });

  it('must have heads and units', () => {
    expect(faultsOf([])).toEqual(['1 no-head']);
    expect(faultsOf([['单位', '联系人'].reverse()])).toEqual(['2 empty']);
    expect(() => parseRegister([['名册']])).toThrow('没有找到表头“单位名称”');
  });
});
