import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setCell } from '../../src/lines/set-cell.js';
import { setTableCell } from '../../src/lines/set-table-cell.js';

const label = '（三）因政府信息公开被行政复议机关依法纠错的';
const texts = fc.array(fc.constantFrom(label, '甲', '1234567', '', '其他处理：不予公开'), { maxLength: 2 });

describe('a cell of a printed table', () => {
  test('has the lines of its own words in its own place, whatever cells were set before', () => {
    const cells = fc.array(
      fc.record({
        role: fc.constantFrom('label', 'figure'),
        texts,
        indent: fc.constantFrom(0, 2),
        hang: fc.constantFrom(0, 3),
        align: fc.constantFrom('left', 'centred'),
        size: fc.constantFrom(9, 10.5),
        leading: fc.constantFrom(12, 12.6),
        width: fc.constantFrom(20, 60, 140),
        padding: fc.constantFrom(1.3, 5.4),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(cells, (all) => {
        for (const { role, texts, indent, hang, align, size, leading, width, padding } of all) {
          const printed = { role, lines: texts.map((text) => ({ text })), indent, hang };
          expect(setTableCell(printed, { align, size, leading }, width, padding)).toEqual(
            setCell(
              { texts, indent, hang, align: align === 'left' ? 'left' : 'centred', isFigure: role === 'figure' },
              { width, size, leading, padding },
            ),
          );
        }
      }),
    );
  });

  test('is right after thousands of others', () => {
    const set = (text: string) =>
      setTableCell(
        { role: 'label', lines: [{ text }], indent: 0, hang: 0 },
        { align: 'left', size: 10, leading: 12 },
        60,
        5,
      ).lines.map((line) => line.text);
    const first = set(label);
    for (let at = 0; at < 3000; at += 1) set(`${label}${at}`);
    expect(set(label)).toEqual(first);
    expect(first.join('')).toBe(label);
  });
});
