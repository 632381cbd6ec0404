import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveLayout } from '../../src/layout/layout.js';
import { breakLines } from '../../src/lines/break-lines.js';
import { MAX_GROWTH } from '../../src/lines/unit.js';
import { type Glyph, shapeSpans } from '../../src/typeset/glyphs.js';
import { natural, settingOf } from '../../src/typeset/grid.js';
import type { Run } from '../../src/typeset/page.js';
import { setLine } from '../../src/typeset/set-line.js';
import { emMetrics } from './em-metrics.js';
import { mixedText } from './mixed-text.js';

const layout = resolveLayout();
const { cell, characters } = layout.grid;
const width = characters * cell;
const place = { x: 100, y: 200, room: width };

const shape = (text: string): readonly Glyph[] =>
  shapeSpans([{ text, from: 'test', role: 'fangsong', latin: 'latin' }], settingOf(layout.styles.body), emMetrics);

/** Left edge and width of each character of a run. */
const boxesOf = (run: Run): readonly { character: string; x: number; width: number }[] => {
  let x = run.x;
  return [...run.text].map((character) => {
    const advance =
      (emMetrics.glyph([run.face === 'latin' ? 'latin' : 'fangsong'], character)?.advance ?? 1) *
      run.size *
      (run.stretch ?? 1);
    const box = { character, x, width: advance };
    x += advance + run.spacing;
    return box;
  });
};

const han = (count: number): string => '政府信息公开工作'.repeat(9).slice(0, count);

describe('setLine', () => {
  it('puts 28 characters on 28 cells', () => {
    const [run, ...others] = setLine(shape(han(28)), 'justified', place);
    expect(others).toEqual([]);
    expect(run).toMatchObject({ x: 100, y: 200, size: 16, face: 'fangsong', text: han(28) });
    expect(16 + (run?.spacing ?? 0)).toBeCloseTo(cell, 6);
  });

  it('spreads what a line lacks over its gaps, but none inside a number', () => {
    const runs = setLine(shape(`${han(11)}37888${han(13)}`), 'justified', place);
    const number = runs.find(({ text }) => text === '37888');
    expect(number?.spacing).toBeCloseTo(cell - 16, 6);
    const last = boxesOf(runs.at(-1) as Run).at(-1);
    expect((last?.x ?? 0) + cell).toBeCloseTo(100 + width, 6);
  });

  it('opens no gap by a tenth of an em, which programs take for a space: characters are drawn a little wider', () => {
    const line = `${han(10)}，${han(10)}2018${han(2)}`;
    const runs = setLine(shape(line), 'justified', place);
    const boxes = runs.flatMap(boxesOf);
    const gaps = boxes.slice(1).map((box, i) => box.x - (boxes[i]?.x ?? 0) - (boxes[i]?.width ?? 0));
    expect(Math.max(...gaps)).toBeLessThan(MAX_GROWTH * 16);
    for (const { stretch } of runs) {
      expect(stretch).toBeGreaterThan(1);
      expect(stretch).toBeLessThanOrEqual(1.04);
    }
    const last = boxes.at(-1);
    expect((last?.x ?? 0) + (last?.width ?? 0) + (cell - 16)).toBeCloseTo(100 + width, 6);
  });

  it('opens a gap no further where the whole paragraph is set wider', () => {
    const wider = shape(han(24)).map((glyph) => ({
      ...glyph,
      width: glyph.width + 0.6,
      tracking: glyph.tracking + 0.6,
    }));
    const boxes = setLine(wider, 'justified', place).flatMap(boxesOf);
    const gaps = boxes.slice(1).map((box, i) => box.x - (boxes[i]?.x ?? 0) - (boxes[i]?.width ?? 0));
    expect(Math.max(...gaps)).toBeLessThan(MAX_GROWTH * 16);
  });

  it('leaves what would be a hole at the end of the line', () => {
    const runs = setLine(shape(han(14)), 'justified', place);
    expect(runs).toHaveLength(1);
    expect(runs[0]?.spacing).toBeLessThan(MAX_GROWTH * 16);
    expect(runs[0]?.stretch).toBeCloseTo(1.04, 6);
  });

  const letters = (text: string): readonly Glyph[] =>
    shapeSpans([{ text, from: 'test', role: 'latin', latin: 'latin' }], natural(16), emMetrics);

  it('draws a line in together that is wider than its room, by the same in each gap', () => {
    const glyphs = shapeSpans([{ text: han(10), from: 'test', role: 'fangsong' }], natural(16), emMetrics);
    for (const alignment of ['justified', 'left', 'right', 'centred'] as const) {
      const [run, ...others] = setLine(glyphs, alignment, { x: 100, y: 0, room: 151 });
      expect(others).toEqual([]);
      expect(run?.x).toBe(100);
      expect(run?.spacing).toBeCloseTo(-1, 6);
      expect(run).not.toHaveProperty('stretch');
    }
  });

  it('leaves a line of one character as it is', () => {
    const [run] = setLine(shape('公').slice(0, 1), 'left', place);
    expect(run).toMatchObject({ x: 100, text: '公' });
    expect(run?.spacing).toBeCloseTo(cell - 16, 6);
  });

  it('sets nothing of nothing', () => {
    expect(setLine([], 'justified', place)).toEqual([]);
  });

  it('opens the letters of a word by at most a twentieth of an em, then draws them wider', () => {
    const glyphs = letters('abcdefghop');
    const width = 10 * 0.47 * 16;
    // Nine gaps of 0.4.
    const [opened] = setLine(glyphs, 'justified', { x: 0, y: 0, room: width + 3.6 });
    expect(opened?.spacing).toBeCloseTo(0.4, 6);
    expect(opened?.stretch ?? 1).toBeCloseTo(1, 9);
    // Nine of 0.8, and one part in a hundred wider.
    const [wider] = setLine(glyphs, 'justified', { x: 0, y: 0, room: width * 1.01 + 7.2 });
    expect(wider?.spacing).toBeCloseTo(0.8, 6);
    expect(wider?.stretch).toBeCloseTo(1.01, 6);
    const [widest] = setLine(glyphs, 'justified', { x: 0, y: 0, room: 3 * width });
    expect(widest?.spacing).toBeCloseTo(0.8, 6);
    expect(widest?.stretch).toBeCloseTo(1.04, 6);
  });

  it('opens the gaps of Chinese first, and those of words not at all where these do', () => {
    const glyphs = shapeSpans(
      [{ text: '公开ab信息', from: 'test', role: 'fangsong', latin: 'latin' }],
      natural(16),
      emMetrics,
    );
    const width = glyphs.reduce((sum, glyph) => sum + glyph.width, 0);
    const runs = setLine(glyphs, 'justified', { x: 0, y: 0, room: width + 4 });
    expect(runs.map(({ text, spacing }) => [text, Math.round(spacing * 1e6) / 1e6])).toEqual([
      ['公开', 1],
      ['ab', 0],
      ['信息', 1],
    ]);
    expect(runs[1]?.x).toBeCloseTo(34, 6);
    expect(runs[2]?.x).toBeCloseTo(34 + 2 * 0.47 * 16 + 1, 6);
  });

  it('stands on its own run wherever face, size, weight, owner or link change', () => {
    const [a, b] = letters('ab') as [Glyph, Glyph];
    const owner = { text: '甲', from: 'test' };
    const runs = (changed: Partial<Glyph>) => setLine([a, { ...b, ...changed }], 'left', place).length;
    expect(runs({})).toBe(1);
    expect(runs({ face: 'song' })).toBe(2);
    expect(runs({ size: 15 })).toBe(2);
    expect(runs({ bold: true })).toBe(2);
    expect(runs({ span: { ...b.span, owner } })).toBe(2);
    expect(runs({ span: { ...b.span, link: { annex: 0 } } })).toBe(2);
    const [, second] = setLine(
      [a, { ...b, bold: true, span: { ...b.span, owner, link: { annex: 0 } } }],
      'left',
      place,
    );
    expect(second).toMatchObject({ bold: true, owner, link: { annex: 0 }, from: 'test', y: 200 });
    expect(Object.keys(setLine([a], 'left', place)[0] ?? {}).sort()).toEqual([
      'bold',
      'face',
      'from',
      'size',
      'spacing',
      'text',
      'x',
      'y',
    ]);
  });

  it.each([
    ['centred', 100 + (width - 4 * 16 - 3 * (cell - 16)) / 2],
    ['right', 100 + width - 4 * 16 - 3 * (cell - 16)],
    ['left', 100],
  ] as const)('sets a short line %s', (alignment, x) => {
    expect(setLine(shape(han(4)), alignment, place)[0]?.x).toBeCloseTo(x, 6);
  });

  it('makes every full line flush with both edges', () => {
    fc.assert(
      fc.property(mixedText, (text) => {
        const glyphs = shape(text);
        for (const { start, end } of breakLines(glyphs, { first: width, rest: width }).slice(0, -1)) {
          const line = glyphs.slice(start, end);
          const runs = setLine(line, 'justified', place);
          expect(runs.map((run) => run.text).join('')).toBe(line.map((glyph) => glyph.text).join(''));
          const boxes = runs.flatMap(boxesOf);
          const right = (boxes.at(-1)?.x ?? 0) + (boxes.at(-1)?.width ?? 0);
          expect(boxes[0]?.x).toBeCloseTo(100, 6);
          expect(right).toBeLessThanOrEqual(100 + width + 0.5);
          const gaps = boxes.slice(1).map((box, i) => box.x - (boxes[i]?.x ?? 0) - (boxes[i]?.width ?? 0));
          for (const gap of gaps) expect(gap).toBeLessThan(MAX_GROWTH * 16);
          // A line stays short only where a word leaves too few gaps to fill it.
          if (right < 100 + width - 0.5) {
            const growing = line.slice(0, -1).filter((glyph) => glyph.mayGrow).length;
            const short = width - line.reduce((sum, glyph) => sum + glyph.width, 0);
            expect(short / Math.max(1, growing)).toBeGreaterThan(MAX_GROWTH * 16);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
