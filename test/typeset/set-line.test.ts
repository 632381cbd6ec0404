import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveLayout } from '../../src/layout/layout.js';
import { breakLines } from '../../src/lines/break-lines.js';
import { type Glyph, shapeSpans } from '../../src/typeset/glyphs.js';
import { settingOf } from '../../src/typeset/grid.js';
import type { Run } from '../../src/typeset/page.js';
import { MOST_GROWTH, setLine } from '../../src/typeset/set-line.js';
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
      (emMetrics.glyph([run.face === 'latin' ? 'latin' : 'fangsong'], character)?.advance ?? 1) * run.size;
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
    const runs = setLine(shape(`${han(10)}37888${han(13)}`), 'justified', place);
    const number = runs.find(({ text }) => text === '37888');
    expect(number?.spacing).toBeCloseTo(cell - 16, 6);
    const last = boxesOf(runs.at(-1) as Run).at(-1);
    expect((last?.x ?? 0) + cell).toBeCloseTo(100 + width, 6);
  });

  it('leaves a line as it is that would be torn apart', () => {
    const [run] = setLine(shape(han(14)), 'justified', place);
    expect(run?.spacing).toBeCloseTo(cell - 16, 6);
  });

  it('keeps marks that are set closer in one run', () => {
    const glyphs = shape(`${han(8)}《${han(2)}》、《${han(2)}》，（${han(5)}”${han(1)}。${han(3)}`);
    const runs = setLine(glyphs, 'justified', place);
    const closer = runs.filter(({ spacing }) => spacing < -1);
    expect(closer.map(({ text }) => text)).toEqual(['》、《', '》，（']);
  });

  it.each([
    ['centred', 100 + (width - 4 * 16 - 3 * (cell - 16)) / 2],
    ['right', 100 + width - 4 * 16 - 3 * (cell - 16)],
    ['left', 100],
  ] as const)('sets a short line %s', (alignment, x) => {
    expect(setLine(shape(han(4)), alignment, place)[0]?.x).toBeCloseTo(x, 6);
  });

  it('makes every full line flush with both edges, with no gap a quarter wider', () => {
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
          expect(Math.max(0, ...gaps)).toBeLessThanOrEqual(MOST_GROWTH * 16 + 0.001);
          // A line stays short only where a word leaves too few gaps to fill it.
          if (right < 100 + width - 0.5) {
            const growing = line.slice(0, -1).filter((glyph) => glyph.mayGrow).length;
            const short = width - line.reduce((sum, glyph) => sum + glyph.width, 0);
            expect(short / growing).toBeGreaterThan(MOST_GROWTH * 16);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
