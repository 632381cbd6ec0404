import { describe, expect, it } from 'vitest';
import { toText } from '../../src/document/to-text.js';
import { figuresOf } from '../../src/figures/figures.js';
import { national2019 } from '../../src/form/national-2019.js';
import { fixtureReport } from '../../tools/golden-files.js';
import { cellsOf, officialTableThree, tablesOf, tableThree } from './printed-cells.js';

describe('national-2019', () => {
  it('has 198 figures', () => {
    expect(figuresOf(national2019).size).toBe(22 + 161 + 15);
  });

  it('is in force for the reports of 2019 and 2020', () => {
    expect(national2019.years).toEqual([2019, 2020]);
  });

  it('has the official table two', () => {
    expect(cellsOf(tablesOf(national2019).get('proactive'))).toEqual([
      '0,0 4×1 banner 第二十条第（一）项',
      '1,0 1×1 head 信息内容',
      '1,1 1×1 head 本年新制作数量',
      '1,2 1×1 head 本年新公开数量',
      '1,3 1×1 head 对外公开总数量',
      '2,0 1×1 label 规章',
      '2,1 1×1 figure proactive.rules.made',
      '2,2 1×1 figure proactive.rules.disclosed',
      '2,3 1×1 figure proactive.rules.totalDisclosed',
      '3,0 1×1 label 规范性文件',
      '3,1 1×1 figure proactive.normativeDocuments.made',
      '3,2 1×1 figure proactive.normativeDocuments.disclosed',
      '3,3 1×1 figure proactive.normativeDocuments.totalDisclosed',
      '4,0 4×1 banner 第二十条第（五）项',
      '5,0 1×1 head 信息内容',
      '5,1 1×1 head 上一年项目数量',
      '5,2 1×1 head 本年增/减',
      '5,3 1×1 head 处理决定数量',
      '6,0 1×1 label 行政许可',
      '6,1 1×1 figure proactive.licensing.itemsLastYear',
      '6,2 1×1 figure proactive.licensing.change',
      '6,3 1×1 figure proactive.licensing.decisions',
      '7,0 1×1 label 其他对外管理服务事项',
      '7,1 1×1 figure proactive.otherServices.itemsLastYear',
      '7,2 1×1 figure proactive.otherServices.change',
      '7,3 1×1 figure proactive.otherServices.decisions',
      '8,0 4×1 banner 第二十条第（六）项',
      '9,0 1×1 head 信息内容',
      '9,1 1×1 head 上一年项目数量',
      '9,2 1×1 head 本年增/减',
      '9,3 1×1 head 处理决定数量',
      '10,0 1×1 label 行政处罚',
      '10,1 1×1 figure proactive.penalties.itemsLastYear',
      '10,2 1×1 figure proactive.penalties.change',
      '10,3 1×1 figure proactive.penalties.decisions',
      '11,0 1×1 label 行政强制',
      '11,1 1×1 figure proactive.coercion.itemsLastYear',
      '11,2 1×1 figure proactive.coercion.change',
      '11,3 1×1 figure proactive.coercion.decisions',
      '12,0 4×1 banner 第二十条第（八）项',
      '13,0 1×1 head 信息内容',
      '13,1 1×1 head 上一年项目数量',
      '13,2 2×1 head 本年增/减',
      '14,0 1×1 label 行政事业性收费',
      '14,1 1×1 figure proactive.administrativeFees.itemsLastYear',
      '14,2 2×1 figure proactive.administrativeFees.change',
      '15,0 4×1 banner 第二十条第（九）项',
      '16,0 1×1 head 信息内容',
      '16,1 1×1 head 采购项目数量',
      '16,2 2×1 head 采购总金额',
      '17,0 1×1 label 政府集中采购',
      '17,1 1×1 figure proactive.procurement.items',
      '17,2 2×1 figure proactive.procurement.amount',
    ]);
  });

  it('has the official table three, cell by cell with its spans', () => {
    const cells = tableThree(tablesOf(national2019).get('requests'));
    expect([...cells].sort()).toEqual([...officialTableThree('table3-2019')].sort());
  });

  it('has （六）其他处理 as one row', () => {
    const rows = tablesOf(national2019).get('requests')?.rows ?? [];
    expect(rows).toHaveLength(3 + 23);
    const labels = rows.flatMap(({ cells }) =>
      cells.filter(({ role }) => role === 'label').map(({ lines }) => lines[0]?.text),
    );
    expect(labels.slice(-4)).toEqual([
      '5.要求行政机关确认或重新出具已获取信息',
      '（六）其他处理',
      '（七）总计',
      '四、结转下年度继续办理',
    ]);
  });

  it('counts changes, which may be negative, and procurement in money', () => {
    const kinds = [...figuresOf(national2019).values()]
      .filter(({ kind }) => kind !== 'count')
      .map(({ id, kind }) => `${id} ${kind}`);
    expect(kinds).toEqual([
      'proactive.licensing.change change',
      'proactive.otherServices.change change',
      'proactive.penalties.change change',
      'proactive.coercion.change change',
      'proactive.administrativeFees.change change',
      'proactive.procurement.amount money',
    ]);
    expect(toText(fixtureReport('municipality-2019'))).toMatch(/\t−\d+/);
  });
});
