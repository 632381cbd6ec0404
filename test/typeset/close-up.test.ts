import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Block, PrintedReport } from '../../src/document/printed.js';
import { writeDocx } from '../../src/docx/write-docx.js';
import { resolveLayout } from '../../src/layout/layout.js';
import { typeset } from '../../src/typeset/index.js';
import { emMetrics } from './em-metrics.js';

const words = (text: string) => ({ text, from: 'test' });
const paragraph = (text: string): Block => ({ type: 'paragraph', text: words(text) });
const heading: Block = { type: 'heading', level: 1, number: '二、', text: words('主动公开政府信息情况') };

// A digit a line: there is nearly room for one character more, so that set a hair closer each line gains one.
const LINE = '政府信息公开工作情况统计报告说明材料汇总办结事项共计年1';
const closable = paragraph(`${LINE.slice(0, 24)}1${LINE.repeat(3)}政办结。`);

const documentOf = (...body: readonly Block[]): PrintedReport => ({
  properties: { title: '', author: '', subject: '', dated: '2019-01-01' },
  body,
  annexes: [],
});

/** The lines of each page, without its number. */
const pagesOf = (...body: readonly Block[]): readonly (readonly string[])[] =>
  typeset(documentOf(...body), resolveLayout(), emMetrics).pages.map((page) => {
    const lines = new Map<number, string>();
    for (const { y, text } of page.runs) lines.set(Math.round(y), (lines.get(Math.round(y)) ?? '') + text);
    return [...lines.values()].filter((line) => !line.startsWith('—'));
  });

const lines = (count: number): readonly Block[] => Array.from({ length: count }, () => paragraph('一行。'));

describe('a page that a heading leaves a line short', () => {
  const lengthsOf = (...body: readonly Block[]) => pagesOf(...body).map(({ length }) => length);

  it('is filled by a paragraph on it that is closed up by its last line', () => {
    const [first = []] = pagesOf(closable, ...lines(16), heading, paragraph('正文。'), ...lines(20));
    expect(first.length).toBe(22);
    expect(first.slice(3, 5)).toEqual([expect.stringMatching(/办结。$/), '一行。']);
    expect(first.slice(-2)).toEqual(['二、主动公开政府信息情况', '正文。']);
  });

  it('stays a line short where no paragraph can be closed up', () => {
    expect(lengthsOf(...lines(21), heading, paragraph('正文。'), ...lines(20))[0]).toBe(21);
  });

  it('leaves paragraphs alone where pages are full, or the heading has room', () => {
    for (const before of [10, 15, 17, 18]) {
      const [first = []] = pagesOf(closable, ...lines(before), heading, paragraph('正文。'), ...lines(20));
      expect(first.length, String(before)).toBe(22);
      expect(first[4], String(before)).toBe('办结。');
    }
  });

  it('is filled in Word too, by the same spacing of the paragraph', async () => {
    const spacings = async (before: number) => {
      const report = documentOf(closable, ...lines(before), heading, paragraph('正文。'), ...lines(20));
      const xml = strFromU8(
        unzipSync(await writeDocx(report, resolveLayout()))['word/document.xml'] ?? new Uint8Array(),
      );
      return [...xml.matchAll(/<w:spacing w:val="(-?\d+)"\/>/g)].map(([, value]) => Number(value));
    };
    expect(await spacings(15)).toEqual([]);
    const [spacing = 0] = await spacings(16);
    // −0.25 pt by its style, and at most 0.3 closer.
    expect(spacing).toBeLessThan(-5);
    expect(spacing).toBeGreaterThanOrEqual(-11);
  });
});
