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
