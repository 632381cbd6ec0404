import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveLayout } from '../../src/layout/layout.js';
import { breakLines } from '../../src/lines/break-lines.js';
import { emUnits } from '../../src/lines/unit.js';
import { isDoubled, isMark, neverFirst, neverLast } from '../../src/text/composition.js';
import { type Glyph, shapeSpans } from '../../src/typeset/glyphs.js';
import { settingOf } from '../../src/typeset/grid.js';
import { emMetrics } from '../typeset/em-metrics.js';
import { mixedText } from '../typeset/mixed-text.js';

const layout = resolveLayout();
const measure = { first: 26 * layout.grid.cell, rest: 28 * layout.grid.cell };

const shape = (text: string): readonly Glyph[] =>
  shapeSpans([{ text, from: 'test', role: 'fangsong', latin: 'latin' }], settingOf(layout.styles.body), emMetrics);

const linesOf = (text: string): readonly string[] => {
  const glyphs = shape(text);
  return breakLines(glyphs, measure).map(({ start, end }) =>
    glyphs
      .slice(start, end)
      .map((glyph) => glyph.text)
      .join(''),
  );
};

const han = (count: number): string => '政府信息公开工作'.repeat(9).slice(0, count);

describe('breakLines', () => {
  it('sets 28 characters a line, 26 on the first', () => {
    expect(linesOf(han(70)).map((line) => line.length)).toEqual([26, 28, 16]);
  });

  it('carries a character over rather than beginning a line with a mark', () => {
    const lines = linesOf(`${han(26)}，${han(30)}`);
    expect(lines[0]).toHaveLength(25);
    expect(lines[1]).toMatch(/^.，/u);
  });

  it('carries a mark over with its character, as Word does: marks neither hang nor are squeezed', () => {
    const text = `${han(10)}《${han(2)}》、《${han(2)}》，（${han(5)}”${han(1)}。${han(20)}`;
    expect(linesOf(text)[0]).toBe(text.slice(0, 25));
  });

  it('keeps an address whole where the line before it can be filled without it', () => {
    const address = 'zwgk@haishu.example';
    expect(linesOf(`${han(24)}${address}可查`)).toEqual([han(24), `${address}可查`]);
    expect(linesOf(`${han(20)}${address}可查`)[0]).toBe(`${han(20)}zwgk@haishu`);
  });

  it('leaves no opening mark at the end of a line', () => {
    expect(linesOf(`${han(25)}《${han(20)}》`)[0]).toBe(han(25));
  });

  it('keeps a number whole', () => {
    expect(linesOf(`${han(25)}37888条`)[1]).toBe('37888条');
  });

  it('never leaves a single character on the last line', () => {
    expect(linesOf(`${han(26)}息。`)).toEqual([han(25), `${han(26).slice(-1)}息。`]);
  });

  it('breaks a word that no line holds', () => {
    const lines = linesOf(`共${'a'.repeat(200)}`);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join('')).toBe(`共${'a'.repeat(200)}`);
  });

  it('cuts a word that no line holds, but not before a mark that may not begin a line', () => {
    const units = emUnits(`${'a'.repeat(20)}。`, 1);
    expect(breakLines(units, { first: 10, rest: 10 })).toEqual([
      { start: 0, end: 19 },
      { start: 19, end: 21 },
    ]);
  });

  it('holds to the rules of composition in any text', () => {
    fc.assert(
      fc.property(mixedText, (text) => {
        const glyphs = shape(text);
        const lines = breakLines(glyphs, measure);
        const kept = lines.map(({ start, end }) => glyphs.slice(start, end));
        const words = (line: readonly Glyph[]): string => line.map((glyph) => glyph.text).join('');
        expect(kept.map(words).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        kept.forEach((line, i) => {
          const room = i === 0 ? measure.first : measure.rest;
          const width = line.reduce((sum, glyph) => sum + glyph.breakWidth, 0);
          expect(width).toBeLessThanOrEqual(room + 0.01);
          const first = line[0]?.text ?? '';
          const last = line.at(-1)?.text ?? '';
          // An address is parted before its dots.
          if (i > 0 && first !== '.') expect(neverFirst(first)).toBe(false);
          if (i < kept.length - 1) {
            // A slash in an address is a joint.
            expect(neverLast(last) && last !== '/').toBe(false);
            expect(isDoubled(last, kept[i + 1]?.[0]?.text ?? '')).toBe(false);
          }
        });
        const last = kept.at(-1) ?? [];
        if (kept.length > 1) expect(last.filter((glyph) => !isMark(glyph.text)).length).toBeGreaterThan(1);
      }),
      { numRuns: 500 },
    );
  });
});
