import { describe, expect, it } from 'vitest';
import { balanceLines } from '../../src/lines/balance-lines.js';
import { shapeSpans } from '../../src/typeset/glyphs.js';
import { natural } from '../../src/typeset/grid.js';
import { emMetrics } from '../typeset/em-metrics.js';

/** The lines of a text in a room of so many characters. */
const linesOf = (text: string, room: number): readonly string[] => {
  const glyphs = shapeSpans([{ text, from: 'test', role: 'title' }], natural(10), emMetrics);
  return balanceLines(glyphs, room * 10).map(({ start, end }) =>
    glyphs
      .slice(start, end)
      .map((glyph) => glyph.text)
      .join(''),
  );
};

describe('balanceLines', () => {
  it('leaves alone what fits on a line', () => {
    expect(linesOf('海曙区政府信息公开情况统计表', 20)).toEqual(['海曙区政府信息公开情况统计表']);
  });

  it.each([
    [
      '宁波市海曙区人民政府2018年政府信息公开工作年度报告',
      20,
      ['宁波市海曙区人民政府2018年', '政府信息公开工作年度报告'],
    ],
    ['云岫县住房和城乡建设局政府信息公开情况统计表', 20, ['云岫县住房和城乡建设局', '政府信息公开情况统计表']],
    [
      '新疆维吾尔自治区伊犁哈萨克自治州人力资源和社会保障局2018年政府信息公开工作年度报告',
      20,
      ['新疆维吾尔自治区伊犁哈萨克自治州', '人力资源和社会保障局2018年', '政府信息公开工作年度报告'],
    ],
    // Whole words weigh more than fewer or more even lines.
    [
      '新疆维吾尔自治区克孜勒苏柯尔克孜自治州阿合奇县人民政府办公室政府信息公开工作年度报告',
      20,
      ['新疆维吾尔自治区', '克孜勒苏柯尔克孜自治州', '阿合奇县人民政府办公室', '政府信息公开工作年度报告'],
    ],
    ['广西壮族自治区百色市田阳区农业农村和水利局', 20, ['广西壮族自治区百色市', '田阳区农业农村和水利局']],
    ['国家矿山安全监察局黑龙江局政府信息公开情况统计表', 20, ['国家矿山安全监察局黑龙江局', '政府信息公开情况统计表']],
    ['内蒙古自治区呼伦贝尔市鄂伦春自治旗人民政府', 20, ['内蒙古自治区呼伦贝尔市', '鄂伦春自治旗人民政府']],
    ['中国（上海）自由贸易试验区临港新片区管理委员会', 20, ['中国（上海）自由贸易试验区', '临港新片区管理委员会']],
    ['宁波市海曙区人民政府办公室政府信息公开情况统计表', 20, ['宁波市海曙区人民政府办公室', '政府信息公开情况统计表']],
  ])('keeps the words of a title whole: %s', (text, room, lines) => expect(linesOf(text, room)).toEqual(lines));

  it.each([
    ['社会公益组织', 2.5, ['社会', '公益', '组织']],
    ['商业企业', 2.5, ['商业', '企业']],
    ['三、本年度办理结果', 3, ['三、', '本年度', '办理', '结果']],
    ['（三）不予公开', 3.7, ['（三）', '不予', '公开']],
    ['未经复议直接起诉', 5, ['未经复议', '直接起诉']],
    ['尚未审结', 2.2, ['尚未', '审结']],
  ])('keeps the words of a narrow cell whole: %s', (text, room, lines) => expect(linesOf(text, room)).toEqual(lines));
});
