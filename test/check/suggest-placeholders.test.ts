import { describe, expect, it } from 'vitest';
import { suggestPlaceholders } from '../../src/check/suggest-placeholders.js';
import { toText } from '../../src/document/to-text.js';
import { inPart, reportWith } from './clean-report.js';

const suggest = (key: string, text: string) => suggestPlaceholders(reportWith(inPart(key, text)));

describe('suggestPlaceholders', () => {
  it('says what to write for a number that equals its figure', () => {
    expect(suggest('disclosureOnRequest', '2018年，全区收到申请40件，网络申请25件。')).toEqual([
      {
        path: 'parts.disclosureOnRequest[0]',
        place: '第三部分第1段',
        text: '收到申请40件',
        replacement: '收到申请{{requests.received.total}}件',
      },
      {
        path: 'parts.disclosureOnRequest[0]',
        place: '第三部分第1段',
        text: '网络申请25件',
        replacement: '网络申请{{requests.received.online}}件',
      },
    ]);
  });

  it('changes nothing of what is printed', () => {
    const text = '2018年，主动公开政府信息900条，政府网站公开政府信息800条。';
    const replaced = suggest('proactiveDisclosure', text).reduce(
      (words, { text: old, replacement }) => words.replace(old, replacement),
      text,
    );
    expect(replaced).toContain('{{proactive.channels.website}}');
    expect(toText(reportWith(inPart('proactiveDisclosure', replaced)))).toBe(
      toText(reportWith(inPart('proactiveDisclosure', text))),
    );
  });

  it.each([
    ['disclosureOnRequest', '收到申请41件。'],
    ['disclosureOnRequest', '收到申请{{requests.received.total}}件。'],
    ['disclosureOnRequest', '同意公开和部分公开17件。'],
    ['disclosureOnRequest', '受理政府信息公开申请40件。'],
    ['disclosureOnRequest', '邮寄申请10件。'],
    ['overview', '政府信息公开专项经费125000元。'],
  ])('says nothing of %s: %s', (key, text) => {
    expect(suggest(key, text)).toEqual([]);
  });

  it('keeps words used for a unit', () => {
    expect(suggest('disclosureOnRequest', '收到申请40宗。').map(({ replacement }) => replacement)).toEqual([
      '收到申请{{requests.received.total}}宗',
    ]);
  });

  it('keeps the spaces of the text, and replaces the number alone', () => {
    expect(suggest('disclosureOnRequest', '全区 收到 申请 40 件，网络申请　２５　件。')).toMatchObject([
      { text: '收到 申请 40 件', replacement: '收到 申请 {{requests.received.total}} 件' },
      { text: '网络申请　２５　件', replacement: '网络申请　{{requests.received.online}}　件' },
    ]);
  });

  it('keeps 万元', () => {
    expect(suggest('overview', '政府信息公开专项经费12.5万元。').map(({ replacement }) => replacement)).toEqual([
      '政府信息公开专项经费{{organization.earmarkedFunds}}万元',
    ]);
  });
});
