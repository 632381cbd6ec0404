import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { badCharacters, codePointName } from '../../src/text/characters.js';

const badCharacter = (text: string) => badCharacters(text)[0];

const codePoint = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((code) => String.fromCodePoint(code));

describe('badCharacters', () => {
  it.each([
    '2018年，全区主动公开政府信息37888条。',
    '《条例》“三公”经费——〔2014〕32号',
    '𬱖、𠮷',
    'https://www.haishu.gov.cn/?a=1&b=2',
    '℃ № ㎡ Ⅻ ½ é',
    '全角\u3000空格与不断行\u00a0空格',
    '葛\u{e0100}城',
  ])('lets %s stand', (text) => {
    expect(badCharacter(text)).toBeUndefined();
  });

  it.each([
    ['\u0007', 'control'],
    ['\u0000', 'control'],
    ['\u007f', 'control'],
    ['\ufffe', 'control'],
    ['\uffff', 'control'],
    ['\u{1fffe}', 'control'],
    ['\ufdd0', 'control'],
    ['\ud800', 'unpaired'],
    ['\udfff', 'unpaired'],
    ['\n', 'break'],
    ['\r', 'break'],
    ['\t', 'break'],
    ['\u0085', 'break'],
    ['\u2028', 'break'],
    ['\u200b', 'invisible'],
    ['\ufeff', 'invisible'],
    ['\u202e', 'invisible'],
    ['\u00ad', 'invisible'],
    ['\u061c', 'invisible'],
    ['\u3164', 'invisible'],
    ['\u{e0041}', 'invisible'],
  ])('names %j as %s', (character, kind) => {
    expect(badCharacter(`公${character}开`)).toEqual({ codePoint: codePointName(character), position: 2, kind });
  });

  it('finds in a text of common characters what it finds beside a rare one', () => {
    for (let code = 0; code <= 0xffff; code += 1) {
      const character = String.fromCharCode(code);
      expect(badCharacter(character)).toEqual(badCharacter(`${character}𬱖`));
    }
  });

  it('counts characters, not UTF-16 units, up to the place', () => {
    expect(badCharacter('𬱖𠮷\u0007')?.position).toBe(3);
  });

  it('refuses every character that XML 1.0 has no place for (production 2, Char)', () => {
    const outsideXml = fc.oneof(
      codePoint(0, 8),
      codePoint(0xb, 0xc),
      codePoint(0xe, 0x1f),
      codePoint(0xfffe, 0xffff),
      fc.integer({ min: 0xd800, max: 0xdfff }).map((code) => String.fromCharCode(code)),
    );
    fc.assert(
      fc.property(outsideXml, (character) => {
        expect(badCharacter(`甲${character}乙`)?.position).toBe(2);
      }),
    );
  });

  it('lets every character of the ideographs stand', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(codePoint(0x4e00, 0x9fff), codePoint(0x20000, 0x2a6df))), (characters) => {
        expect(badCharacter(characters.join(''))).toBeUndefined();
      }),
    );
  });
});
