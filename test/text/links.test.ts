import { describe, expect, it } from 'vitest';
import { linksIn } from '../../src/text/links.js';

const uris = (text: string) =>
  linksIn(text, 0).map(({ start, end, target }) => [text.slice(start, end), 'uri' in target ? target.uri : '']);

describe('addresses in a text', () => {
  it.each([
    ['网址：http://www.example.gov.cn/zwgk/，', 'http://www.example.gov.cn/zwgk/', 'http://www.example.gov.cn/zwgk/'],
    ['门户网站（www.example.gov.cn）查阅', 'www.example.gov.cn', 'http://www.example.gov.cn'],
    ['邮箱：zwgk@example.cn。', 'zwgk@example.cn', 'mailto:zwgk@example.cn'],
    ['见gk.example.gov.cn.', 'gk.example.gov.cn', 'http://gk.example.gov.cn'],
  ])('%s', (text, words, uri) => {
    expect(uris(text)).toEqual([[words, uri]]);
  });

  it.each(['提供Word、PDF两种格式', '8:30～11:30', '电话0574-89297427', '版本1.2.a', '第8.30.am节', '2018-12-29'])(
    'no address: %s',
    (text) => {
      expect(uris(text)).toEqual([]);
    },
  );

  it('keeps quotes and backslashes out of what other files quote', () => {
    expect(uris('http://a.example.cn/"x\\y')).toEqual([['http://a.example.cn/"x\\y', 'http://a.example.cn/%22x%5Cy']]);
  });

  it('starts no program, and hides from nobody where it leads', () => {
    for (const word of [
      'javascript://www.a.cn/%0aalert(1)',
      'file:///etc/passwd',
      'http://www.gov.cn@elsewhere.example',
    ]) {
      expect(linksIn(`见${word}。`, 0)).toEqual([]);
    }
  });
});

describe('references to an annex', () => {
  const annexes = (text: string, count: number) =>
    linksIn(text, count).map(({ start, end, target }) => [text.slice(start, end), 'annex' in target && target.annex]);

  it.each([
    ['统计数据详见附件。', [['附件', 0]]],
    ['附件：统计表', [['附件', 0]]],
    [
      '统计情况（附件2）见附件1',
      [
        ['附件2', 1],
        ['附件1', 0],
      ],
    ],
    ['政策文件及其附件均已公开', []],
    ['见附件3', []],
  ])('%s', (text, found) => {
    expect(annexes(text, 2)).toEqual(found);
  });

  it('lead nowhere in a report without annex', () => {
    expect(annexes('详见附件', 0)).toEqual([]);
  });
});
