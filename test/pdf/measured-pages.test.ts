import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../src/pdf/index.js';
import { neverFirst, neverLast } from '../../src/text/composition.js';
import { openPdf, reportOf } from './read-pdf.js';

const POINTS_PER_MM = 72 / 25.4;
const PAGE_HEIGHT = 297;

interface MeasuredLine {
  /** Millimetres from the upper edge of the paper. */
  readonly baseline: number;
  readonly left: number;
  readonly right: number;
  readonly text: string;
}

/** Lines of each page as another program finds them in the file. */
const measure = async (bytes: Uint8Array): Promise<readonly (readonly MeasuredLine[])[]> => {
  const pdf = await openPdf(bytes);
  const pages: MeasuredLine[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent({ disableNormalization: true });
    const lines: MeasuredLine[] = [];
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      // The matrix of a run: its origin in points, from the lower left corner.
      const [, , , , x = 0, y = 0] = item.transform as readonly number[];
      const left = x / POINTS_PER_MM;
      const piece = {
        baseline: PAGE_HEIGHT - y / POINTS_PER_MM,
        left,
        right: left + item.width / POINTS_PER_MM,
        text: item.str,
      };
      const last = lines.at(-1);
      if (last && Math.abs(last.baseline - piece.baseline) < 0.01) {
        lines[lines.length - 1] = { ...last, right: piece.right, text: last.text + piece.text };
      } else {
        lines.push(piece);
      }
    }
    pages.push(lines);
  }
  return pages;
};

describe.each(['haishu-2018', 'edge'])('measured in the file of %s', async (fixture) => {
  const pages = await measure(await renderPdf(reportOf(fixture)));
  const body = pages.slice(1, -3).map((lines) => lines.slice(0, -1));
  const full = body.filter((lines) => lines.length === 22);

  it('most pages have 22 lines, 28.95 pt apart, the first at 44.2 and the last at 258.7 mm', () => {
    expect(full.length).toBeGreaterThan(body.length / 2);
    for (const lines of full) {
      expect(Math.abs((lines[0]?.baseline ?? 0) - 44.2)).toBeLessThan(0.5);
      expect(Math.abs((lines[21]?.baseline ?? 0) - 258.7)).toBeLessThan(0.5);
      lines.slice(1).forEach(({ baseline }, i) => {
        expect(Math.abs((baseline - (lines[i]?.baseline ?? 0)) * POINTS_PER_MM - 28.95)).toBeLessThan(0.05);
      });
    }
  });

  it('lines stand between 28 and 184 mm, and full ones reach both', () => {
    const lines = body.flat();
    for (const { left, right } of lines) {
      expect(left).toBeGreaterThan(27.5);
      expect(right).toBeLessThan(184.5);
    }
    // Every line that another line of its paragraph follows at the left edge is full; those of headings end with words.
    const broken = lines.filter(
      ({ text }, i) => Math.abs((lines[i + 1]?.left ?? 0) - 28) < 0.1 && !/^[一二三四五六七]、/.test(text),
    );
    expect(broken.length).toBeGreaterThan(80);
    for (const { right, text } of broken) expect(right, text).toBeGreaterThan(183.5);
  });

  it('full lines of Chinese hold 28 characters', () => {
    const chinese = body.flat().filter(({ text, left, right }) => !/[ -~]/.test(text) && left < 28.1 && right > 183.5);
    expect(chinese.length).toBeGreaterThan(10);
    const counts = chinese.map(({ text }) => [...text].length);
    // 27 where a mark was carried over.
    expect(counts.filter((count) => count === 28).length).toBeGreaterThan(0.6 * counts.length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(26);
    expect(Math.max(...counts)).toBeLessThanOrEqual(28);
  });

  it('no line begins or ends with a mark that must not', () => {
    for (const { text } of body.flat()) {
      // An address is parted before its dots.
      expect(neverFirst([...text][0] ?? '') && !text.startsWith('.'), text).toBe(false);
      expect(neverLast([...text].at(-1) ?? '') && !text.endsWith('/'), text).toBe(false);
    }
  });

  it('page numbers stand outside, their dashes 7 mm under the text block', () => {
    pages.forEach((lines, i) => {
      const number = lines.at(-1);
      expect(number?.text).toBe(`— ${i + 1} —`);
      expect(number?.baseline).toBeCloseTo(297 - 35 + 7 + (0.38 * 14) / POINTS_PER_MM, 1);
      if (i % 2 === 0) expect(number?.right).toBeCloseTo(184 - 14 / POINTS_PER_MM, 1);
      else expect(number?.left).toBeCloseTo(28 + 14 / POINTS_PER_MM, 1);
    });
  });
});
