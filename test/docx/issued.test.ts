import { describe, expect, test } from 'vitest';
import { issuedIndents } from '../../src/docx/issued.js';
import { resolveLayout } from '../../src/layout/layout.js';
import { setIssued } from '../../src/typeset/set-issued.js';
import { emMetrics } from '../typeset/em-metrics.js';

const layout = resolveLayout();
const CHARACTER = layout.bodySize - 0.25;
const EDGE = 442.2;

describe('agency and date (7.3.5.2)', () => {
  test('the agency ends two characters in, the date begins two characters right of it', () => {
    const { agency, date } = issuedIndents('宁波市海曙区人民政府', '2019年3月5日', layout);
    expect(EDGE - agency - 10 * CHARACTER).toBeCloseTo(32, 1);
    expect(date - agency).toBeCloseTo(32, 1);
  });

  test('a date longer than the agency ends two characters in and moves the agency', () => {
    const { agency, date } = issuedIndents('县档案局', '2019年12月25日', layout);
    expect(EDGE - date).toBeCloseTo(32 + 3 * CHARACTER + 8 * (8 - 0.25), 1);
    expect(date - agency).toBeCloseTo(32, 1);
  });

  test.each([
    ['某某镇人民政府', '2023年3月5日'],
    ['县档案局', '2019年12月25日'],
    ['宁波市海曙区人民政府', '2019年3月5日'],
  ])('%s stands where it stands in the PDF', (agency, date) => {
    const text = (words: string) => ({ text: words, from: 'test' });
    const block = { x: 0, width: EDGE, height: 600 };
    const pieces = setIssued(
      { type: 'issued', at: 'end', agency: text(agency), date: text(date) },
      block as never,
      layout,
      emMetrics,
    );
    const starts = pieces.flatMap(({ draw }) =>
      draw()
        .runs.slice(0, 1)
        .map(({ x }) => x),
    );
    const indents = issuedIndents(agency, date, layout);
    expect(starts[0]).toBeCloseTo(indents.agency, -0.5);
    expect(starts[1]).toBeCloseTo(indents.date, -0.5);
  });

  test('an agency wider than the page begins at its edge', () => {
    expect(issuedIndents('府'.repeat(40), '2019年3月5日', layout)).toEqual({ agency: 0, date: 32 });
  });
});
