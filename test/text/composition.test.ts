import { describe, expect, it } from 'vitest';
import { lineBreaks } from '../../src/text/composition.js';

/** The text with `|` where a line may end. */
const broken = (text: string): string => {
  const characters = [...text];
  const breaks = lineBreaks(characters);
  return characters
    .map((character, i) => (breaks[i] && i < characters.length - 1 ? `${character}|` : character))
    .join('');
};

describe('where a line may end', () => {
  it.each([
    ['政府信息', '政|府|信|息'],
    ['《条例》，以下', '《条|例》，|以|下'],
    ['深入“互联网”改革', '深|入|“互|联|网”|改|革'],
    ['（一）加强', '（一）|加|强'],
    ['〔2018〕23号', '〔2018〕|23|号'],
    ['核验——快递', '核|验——|快|递'],
    ['供暖……组织', '供|暖……|组|织'],
    ['8～9月', '8～|9|月'],
    ['阿·买', '阿·|买'],
    ['区／县', '区／县'],
    ['5、6月', '5、|6|月'],
  ])('beside marks: %s', (text, expected) => expect(broken(text)).toBe(expected));

  it.each([
    ['达98.75%以上', '达|98.75%|以|上'],
    ['计37888条', '计|37888|条'],
    ['比上年−31.7%', '比|上|年|−31.7%'],
    ['公开Open Data集', '公|开|Open |Data|集'],
    ['电话0574-89297427转', '电|话|0574-89297427|转'],
    ['well-known', 'well-|known'],
    ['the people’s government', 'the |people’s |government'],
    ['收1,234.5万元', '收|1,234.5万|元'],
    ['约3亿条', '约|3亿|条'],
  ])('keeps words and numbers whole: %s', (text, expected) => expect(broken(text)).toBe(expected));

  it.each([
    ['见www.haishu.gov.cn。', '见|www.haishu|.gov.cn。'],
    ['箱hszwgk@ningbo.gov.cn）', '箱|hszwgk@|ningbo|.gov.cn）'],
    ['https://a.cn/bcd?e=1&f', 'https://|a|.cn/|bcd|?e=1&f'],
    ['zwgk@a.example', 'zwgk@|a|.example'],
  ])('lets addresses part before a dot, after / and @, four characters on each side: %s', (text, expected) =>
    expect(broken(text)).toBe(expected),
  );
});
