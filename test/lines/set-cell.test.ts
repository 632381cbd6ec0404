import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CellPlace, type CellText, setCell } from '../../src/lines/set-cell.js';
import { neverFirst } from '../../src/text/composition.js';
import { mixedText } from '../typeset/mixed-text.js';

const place = (width: number): CellPlace => ({ width, size: 10.5, leading: 12.6, padding: 5.4 });

const words = (text: string, more: Partial<CellText> = {}): CellText => ({
  texts: [text],
  indent: 0,
  hang: 0,
  align: 'centred',
  isFigure: false,
  ...more,
});

const linesOf = (cell: CellText, width: number): readonly string[] =>
  setCell(cell, place(width)).lines.map(({ text }) => text);

describe('the lines of a narrow cell', () => {
  it.each([
    ['自然人', 34.5, ['自然人']],
    ['社会公益组织', 34.5, ['社会', '公益', '组织']],
    ['法律服务机构', 34.5, ['法律', '服务', '机构']],
    ['（三）不予公开', 34.2, ['（三）', '不予', '公开']],
    ['尚未审结', 29.5, ['尚未', '审结']],
    ['未经复议直接起诉', 147, ['未经复议直接起诉']],
  ])('keep words whole at the usual size: %s', (text, width, lines) => {
    expect(linesOf(words(text), width)).toEqual(lines);
    expect(setCell(words(text), place(width)).size).toBe(10.5);
  });

  it('hold one character each where there is no room for two, a mark with the one before it', () => {
    const cell = setCell(words('三、本年度办理结果', { align: 'left' }), place(22.5));
    expect(cell.lines.map(({ text }) => text)).toEqual(['三、', ...'本年度办理结果']);
    expect(cell.size).toBe(10.5);
  });

  it('hold a figure whole, in smaller type if need be', () => {
    const figure = setCell(words('999999999999999', { isFigure: true }), place(34.5));
    expect(figure.lines.map(({ text }) => text)).toEqual(['999999999999999']);
    expect(15 * 0.5 * figure.size).toBeLessThanOrEqual(34.5);
    expect(figure.size % 0.5).toBe(0);
  });
});

describe('the lines of a label', () => {
  const label = (text: string, more: Partial<CellText> = {}) => words(text, { align: 'left', ...more });

  it('break between words where that takes no line more', () => {
    expect(linesOf(label('5.要求行政机关确认或重新出具已获取信息', { hang: 1 }), 144)).toEqual([
      '5.要求行政机关确认或重新',
      '出具已获取信息',
    ]);
    expect(linesOf(label('政府信息公开工作会议'), 7 * 10.5 + 10.8)).toEqual(['政府信息公开', '工作会议']);
  });

  it('hang under the words of the first line', () => {
    const { lines } = setCell(
      label('（一）维持具体行政行为或者驳回原告诉讼请求数', { indent: 2, hang: 3 }),
      place(180),
    );
    expect(lines.map(({ left }) => left)).toEqual([5.4 + 2 * 10.5, 5.4 + 5 * 10.5]);
  });

  it('come nearer to the right edge where that makes one line of two', () => {
    const { lines } = setCell(label('2.没有现成信息需要另行制作'), place(144));
    expect(lines).toHaveLength(1);
  });

  it('never leave one character alone, nor a closing mark first', () => {
    fc.assert(
      fc.property(mixedText, fc.integer({ min: 70, max: 400 }), (text, width) => {
        // An address is parted before its dots.
        for (const line of linesOf(label(text), width))
          expect(neverFirst(line.charAt(0)) && !line.startsWith('.')).toBe(false);
      }),
    );
  });
});

describe('setCell', () => {
  it('prints every character but white space at the ends of lines, in order', () => {
    fc.assert(
      fc.property(
        mixedText,
        fc.integer({ min: 15, max: 400 }),
        fc.constantFrom('left' as const, 'centred' as const),
        (text, width, align) => {
          const joined = linesOf(words(text, { align }), width).join('');
          expect(joined.replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
        },
      ),
    );
  });

  it('needs the height of its lines, and air where there are several', () => {
    expect(setCell(words('自然人'), place(34.5)).height).toBe(12.6);
    expect(setCell(words('社会公益组织'), place(34.5)).height).toBeCloseTo(3 * 12.6 + 2.8, 9);
  });
});
