import { describe, expect, it } from 'vitest';
import { balanceLines } from '../../src/lines/balance-lines.js';
import { shapeSpans } from '../../src/typeset/glyphs.js';
import { natural } from '../../src/typeset/grid.js';
import { emMetrics } from '../typeset/em-metrics.js';

/** The lines of a text in a room of so many characters. */
const linesOf = (text: string, room: number): readonly string[] => {
  const glyphs = shapeSpans([{ text, from: 'test', role: 'title' }], natural(10), emMetrics);
  return balanceLines(glyphs, room * 10).map(({ start, end }) =>
    glyphs
      .slice(start, end)
      .map((glyph) => glyph.text)
      .join(''),
  );
};

describe('balanceLines', () => {
  it.each([
    ['社会公益组织', 2.5, ['社会', '公益', '组织']],
    ['商业企业', 2.5, ['商业', '企业']],
    ['三、本年度办理结果', 3, ['三、', '本年度', '办理', '结果']],
    ['（三）不予公开', 3.7, ['（三）', '不予', '公开']],
    ['未经复议直接起诉', 5, ['未经复议', '直接起诉']],
    ['尚未审结', 2.2, ['尚未', '审结']],
  ])('keeps the words of a narrow cell whole: %s', (text, room, lines) => expect(linesOf(text, room)).toEqual(lines));
});
