import { describe, expect, it } from 'vitest';
import { endsHeading, opensWithNumber } from '../../src/text/typed-lines.js';

describe('opensWithNumber', () => {
  it.each([
    '一、概述',
    '（一）概述',
    '(1)概述',
    '1.加强领导',
    '12．加强领导',
    '2、加强领导',
    '1.2018年',
    '①概述',
    '　二、概述',
  ])('is true of %s', (line) => expect(opensWithNumber(line)).toBe(true));
  it.each(['16.5%', '1.25万元', '2018.3', '37888条', '概述', '一是'])('is false of %s', (line) =>
    expect(opensWithNumber(line)).toBe(false),
  );
});

describe('endsHeading', () => {
  it('is true where a sentence ends or a number opens the next line', () => {
    expect(endsHeading('（一）加强领导。', '成立领导小组')).toBe(true);
    expect(endsHeading('一、主动公开', '（一）规范性文件')).toBe(true);
  });
  it('is false where a long heading is cut', () => {
    expect(endsHeading('因政府信息公开申请行政复议、', '提起行政诉讼情况')).toBe(false);
    expect(endsHeading('（一）公开率提高', '16.5%')).toBe(false);
  });
});
