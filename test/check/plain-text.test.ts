import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/check/plain-text.js';

describe('plainText', () => {
  it.each([
    ['2018 年 1 月 1 日', '2018年1月1日'],
    ['收到申请　３８　件', '收到申请38件'],
    ['占９８．５％', '占98.5%'],
    ['附表1 36件', '附表1 36件'],
    ['附表１　３６ 件', '附表1　36件'],
    [' 公 开 ', '公开'],
    ['行政复议七起，二十一件', '行政复议7起，21件'],
    ['一百零五件，三百二十件', '105件，320件'],
    ['其中一件信息不存在', '其中1件信息不存在'],
    ['召开会议两次，培训一次。', '召开会议2次，培训1次。'],
    // Words, not numbers.
    ['一起推进，高效办成一件事', '一起推进，高效办成一件事'],
    ['没有一件，未收到一件，每两件，第三次会议', '没有一件，未收到一件，每两件，第三次会议'],
    ['培训一次性补助，二次创业', '培训一次性补助，二次创业'],
  ])('of %j is %j', (printed, text) => {
    expect(plainText(printed).text).toBe(text);
  });

  it('knows where each character stands in the printed text', () => {
    const printed = '收到 申请 ３８ 件';
    const { text, printedAt } = plainText(printed);
    expect(text).toBe('收到申请38件');
    expect(printed.charAt(printedAt(4))).toBe('３');
    expect(printed.charAt(printedAt(6))).toBe('件');
  });
});
