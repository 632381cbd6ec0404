import { describe, expect, it } from 'vitest';
import { defaultFonts, findMissingGlyphs, MissingGlyphError } from '../../src/fonts/index.js';
import { shippedFont } from './altered-font.js';

describe('missing characters', () => {
  it('are found with their code points and every place where they stand', async () => {
    const texts = [
      { text: '海曙区𠮷𠮷', from: 'agency.name', role: 'title' },
      { text: '丨\u{10ffff}', from: 'parts.overview[0]', role: 'fangsong' },
      { text: '𠮷', from: 'parts.fees[0]', role: 'kai' },
    ] as const;
    expect(findMissingGlyphs(texts, await defaultFonts())).toEqual([
      { char: '𠮷', codePoint: 0x20bb7, paths: ['agency.name', 'parts.fees[0]'] },
      { char: '\u{10ffff}', codePoint: 0x10ffff, paths: ['parts.overview[0]'] },
    ]);
  });

  it('are looked for in the fallbacks too', async () => {
    const latin = { bytes: shippedFont('latin.ttf') };
    const fonts = { title: latin, song: latin, fangsong: latin, kai: latin, hei: latin };
    const texts = [{ text: '曙A', from: 'preamble[0]', role: 'fangsong' }] as const;
    expect(findMissingGlyphs(texts, fonts).map(({ char }) => char)).toEqual(['曙']);
    const { song } = await defaultFonts();
    expect(findMissingGlyphs(texts, { ...fonts, fallbacks: [song] })).toEqual([]);
  });

  it('in Latin text are looked for in the body face where there is no Latin one', async () => {
    const { latin: _, fallbacks: __, ...fonts } = await defaultFonts();
    expect(findMissingGlyphs([{ text: 'PDF 1.7', from: 'preamble[0]', role: 'latin' }], fonts)).toEqual([]);
  });

  it('are named in the error, each with its code point and its places', () => {
    const error = new MissingGlyphError([{ char: '𠮷', codePoint: 0x20bb7, paths: ['agency.name', 'parts.fees[0]'] }]);
    expect(error.code).toBe('missing-glyph');
    expect(error.message).toContain('“𠮷”（U+20BB7，agency.name、parts.fees[0]）');
  });

  it('are too many for a message in a text of another script; the error holds them all', () => {
    const characters = Array.from({ length: 30 }, (_, i) => ({
      char: String.fromCodePoint(0x20000 + i),
      codePoint: 0x20000 + i,
      paths: ['a', 'b', 'c', 'd'],
    }));
    const error = new MissingGlyphError(characters);
    expect(error.characters).toHaveLength(30);
    expect(error.message).toContain('（U+20000，a、b、c等 4 处）');
    expect(error.message).toContain('等共 30 个字');
    expect(error.message).not.toContain('U+2001D');
  });
});
