import { describe, expect, it } from 'vitest';
import { MissingGlyphError } from '../../src/fonts/index.js';

describe('missing characters', () => {
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
