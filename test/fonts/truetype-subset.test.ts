import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { defaultFonts } from '../../src/fonts/default-fonts.js';
import { TrueTypeSubset } from '../../src/fonts/truetype-subset.js';

interface Outline {
  readonly advanceWidth: number;
  readonly path: { toSVG(): string };
}
interface OpenFont {
  readonly numGlyphs: number;
  readonly directory: { readonly tables: { readonly [tag: string]: { offset: number; length: number } | undefined } };
  glyphForCodePoint(codePoint: number): { readonly id: number };
  getGlyph(id: number): Outline;
}

// fontkit brings no types.
const open = (bytes: Uint8Array): OpenFont => fontkit.create(bytes) as unknown as OpenFont;
const fonts = await defaultFonts();

describe('TrueTypeSubset', () => {
  it.each(['title', 'song', 'fangsong', 'kai', 'hei', 'latin'] as const)('keeps outlines and widths of %s', (role) => {
    const source = fonts[role] ?? fonts.song;
    const font = open(source.bytes);
    const subset = new TrueTypeSubset((tag) => {
      const table = font.directory.tables[tag];
      return table && source.bytes.subarray(table.offset, table.offset + table.length);
    });
    const text = role === 'latin' ? 'Public 2018,;@é' : '政府信息公开2018年，。（）“”——Äé①';
    const ids = [...text].map((character) => font.glyphForCodePoint(character.codePointAt(0) ?? 0).id);
    const numbers = ids.map((id) => subset.includeGlyph(id));
    const made = open(subset.encode());
    expect(made.numGlyphs).toBeGreaterThanOrEqual(new Set(ids).size);
    ids.forEach((id, i) => {
      const [before, after] = [font.getGlyph(id), made.getGlyph(numbers[i] ?? 0)];
      expect(after.advanceWidth).toBe(before.advanceWidth);
      expect(after.path.toSVG()).toBe(before.path.toSVG());
    });
  });

  it('gives glyphs beyond the list of advances the last advance and each its own bearing', () => {
    // Four glyphs, two advances (500 and 600): glyphs 2 and 3 have only a bearing, 11 and 12.
    const tables = new Map<string, Uint8Array>([
      ['head', header(54, [[50, 1]])],
      ['hhea', header(36, [[34, 2]])],
      ['maxp', header(32, [[4, 4]])],
      ['hmtx', bytesOf([500, 9, 600, 10, 11, 12])],
      ['loca', offsets([0, 0, 0, 0, 0])],
      ['glyf', new Uint8Array()],
    ]);
    const subset = new TrueTypeSubset((tag) => tables.get(tag));
    expect([subset.includeGlyph(3), subset.includeGlyph(1), subset.includeGlyph(2)]).toEqual([1, 2, 3]);
    const file = subset.encode();
    const { offset = 0 } = open(file).directory.tables.hmtx ?? {};
    const data = new DataView(file.buffer, offset);
    const metrics = [0, 1, 2, 3].map((glyph) => [data.getUint16(4 * glyph), data.getInt16(4 * glyph + 2)]);
    expect(metrics).toEqual([
      [500, 9],
      [600, 12],
      [600, 10],
      [600, 11],
    ]);
  });

  it('takes in the parts of composite glyphs under their new numbers', () => {
    // Two glyphs: 1 is a triangle, 2 is the triangle moved by (100, 0); 3 is nothing.
    const triangle = glyph(1, [0, 2, 0, 0, 1, 1, 1, 0, 0, 0, 100, 0xff, 0x9c, 0, 0, 0, 0, 0, 100, 0xff, 0x9c]);
    const composite = glyph(-1, [0, 0x03, 0, 1, 0, 100, 0, 0]);
    const tables = new Map<string, Uint8Array>([
      ['head', header(54, [[50, 1]])],
      ['hhea', header(36, [[34, 1]])],
      ['maxp', header(32, [[4, 4]])],
      ['hmtx', bytesOf([500, 0, 0, 100, 7])],
      [
        'loca',
        offsets([0, 0, triangle.length, triangle.length + composite.length, triangle.length + composite.length]),
      ],
      ['glyf', new Uint8Array([...triangle, ...composite])],
    ]);
    const subset = new TrueTypeSubset((tag) => tables.get(tag));
    expect([subset.includeGlyph(3), subset.includeGlyph(2)]).toEqual([1, 2]);
    const file = subset.encode();
    const font = fontkit.create(file) as unknown as { directory: OpenFont['directory'] };
    const glyf = font.directory.tables.glyf;
    const loca = font.directory.tables.loca;
    const data = new DataView(file.buffer);
    const at = (loca?.offset ?? 0) + 8;
    const outline = (glyf?.offset ?? 0) + data.getUint32(at);
    expect(data.getInt16(outline)).toBe(-1);
    expect(data.getUint16(outline + 12)).toBe(3);
    expect((loca?.length ?? 0) / 4 - 1).toBe(4);
  });
});

const bytesOf = (words: readonly number[]): Uint8Array =>
  new Uint8Array(words.flatMap((word) => [(word >> 8) & 0xff, word & 0xff]));

const offsets = (values: readonly number[]): Uint8Array =>
  bytesOf(values.flatMap((value) => [value >> 16, value & 0xffff]));

const header = (length: number, words: readonly (readonly [number, number])[]): Uint8Array => {
  const bytes = new Uint8Array(length);
  for (const [at, word] of words) new DataView(bytes.buffer).setUint16(at, word);
  return bytes;
};

/** A glyph with an empty box. */
const glyph = (contours: number, rest: readonly number[]): readonly number[] => [
  ...bytesOf([contours & 0xffff, 0, 0, 0, 0]),
  ...rest,
  ...(rest.length % 2 ? [0] : []),
];
