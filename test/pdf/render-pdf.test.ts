import { createHash } from 'node:crypto';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../src/document/compose-document.js';
import { defaultFonts } from '../../src/fonts/default-fonts.js';
import { openFaces } from '../../src/fonts/report-faces.js';
import { resolveLayout } from '../../src/layout/layout.js';
import { FontError, type FontSet, MissingGlyphError, renderPdf } from '../../src/pdf/index.js';
import { shapeSpans } from '../../src/typeset/glyphs.js';
import { typeset } from '../../src/typeset/index.js';
import { inflated } from './inflated.js';
import { openPdf, pageTexts, reportOf, withoutSpace } from './read-pdf.js';

const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

interface FileMetadata {
  readonly info: Readonly<Record<string, unknown>>;
  readonly metadata: { get(name: string): string };
}

// pdf.js types what it finds as Object.
const metadataOf = async (pdf: PDFDocumentProxy): Promise<FileMetadata> =>
  (await pdf.getMetadata()) as unknown as FileMetadata;

const haishu = reportOf('haishu-2018');
const fonts = await defaultFonts();
const bytes = await renderPdf(haishu);
const content = inflated(bytes);

describe('the text of a PDF', () => {
  it.each(['haishu-2018', 'minimal', 'edge', 'municipality-2024', 'municipality-2019', 'township-2022'])(
    'of %s is that of the typeset pages, in order',
    async (fixture) => {
      const report = reportOf(fixture);
      const pages = typeset(composeDocument(report), resolveLayout(), openFaces(fonts).metrics).pages;
      const expected = pages.map(({ runs }) => withoutSpace(runs.map(({ text }) => text).join('')));
      expect(await pageTexts(await renderPdf(report))).toEqual(expected);
    },
    60_000,
  );

  it('has no stray spaces inside Chinese', async () => {
    const pdf = await openPdf(bytes);
    const { items } = await (await pdf.getPage(2)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join('');
    expect(text).not.toMatch(/[\u4e00-\u9fff，。] +[\u4e00-\u9fff，。]/u);
  });
});

describe('the file', () => {
  it('is a PDF 1.7 in Chinese with title, author, subject and the report’s date', async () => {
    const pdf = await openPdf(bytes);
    const { info, metadata } = await metadataOf(pdf);
    expect(info).toMatchObject({
      PDFFormatVersion: '1.7',
      Language: 'zh-CN',
      Title: '宁波市海曙区人民政府2018年政府信息公开工作年度报告',
      Author: '宁波市海曙区人民政府',
      Subject: '2018年政府信息公开工作年度报告',
      CreationDate: 'D:20181229000000Z',
      ModDate: 'D:20181229000000Z',
    });
    expect(metadata.get('dc:title')).toBe('宁波市海曙区人民政府2018年政府信息公开工作年度报告');
    expect(content).not.toMatch(/pdfaid|pdfuaid|OutputIntent/);
  });

  it('has well-formed metadata whatever the title holds', async () => {
    const title = '甲<乙>&amp;“丙”(丁)\\ "戊"&';
    const made = await renderPdf({ ...haishu, title: [title] });
    const pdf = await openPdf(made);
    const { info, metadata } = await metadataOf(pdf);
    expect(info.Title).toBe(title);
    expect(metadata.get('dc:title')).toBe(title);
    // The ampersand that was typed, not an entity: &amp; in the title is five characters.
    expect(inflated(made)).toContain(
      '甲&lt;乙&gt;&amp;amp;“丙”(丁)\\ &quot;戊&quot;&amp;'.replace(/[^ -~]/g, (c) =>
        Buffer.from(c).toString('latin1'),
      ),
    );
  });

  it('strokes bold letters with three hundredths of their size', async () => {
    const bold = inflated(await renderPdf(haishu, { layout: { boldHeadingLevels: [1] } }));
    expect(new Set(bold.match(/2 Tr [\d.]+ w/g))).toEqual(new Set(['2 Tr 0.48 w']));
    expect(content).not.toContain('2 Tr');
  });

  it('embeds every font as a subset with a map to Unicode', () => {
    const fontNames = [...content.matchAll(/\/BaseFont \/(\S+)/g)].map(([, name]) => name);
    expect(fontNames.length).toBe(12);
    for (const name of fontNames) expect(name).toMatch(/^[A-Z]{6}\+Nianbao/);
    expect(content.match(/\/FontFile2 /g)).toHaveLength(6);
    expect(content.match(/\/ToUnicode /g)).toHaveLength(6);
    expect(bytes.length).toBeLessThan(600_000);
  });

  it('maps at most 100 codes to Unicode in one stretch, as readers demand (Adobe Technical Note #5014)', () => {
    const stretches = [...content.matchAll(/(\d+) beginbfchar\n([\s\S]*?)\nendbfchar/g)];
    expect(stretches.length).toBeGreaterThan(6);
    for (const [, count, codes = ''] of stretches) {
      expect(Number(count)).toBeLessThanOrEqual(100);
      expect(codes.split('\n')).toHaveLength(Number(count));
    }
  });

  it('has nested bookmarks that jump to the headings themselves', async () => {
    const pdf = await openPdf(bytes);
    const outline = await pdf.getOutline();
    expect(outline.map(({ title }) => title)).toEqual([
      '一、概述',
      '二、主动公开政府信息基本情况',
      '三、依申请公开政府信息情况',
      '四、政府信息公开收费及减免情况',
      '五、因政府信息公开引起投诉、申请行政复议、提起行政诉讼情况',
      '六、政府信息公开工作存在的主要问题和改进措施',
      '七、其它需要报告的事项',
      '附件　海曙区政府信息公开情况统计表',
    ]);
    expect(outline[0]?.items[0]?.title).toBe('（一）加强制度建设');
    const pages = typeset(composeDocument(haishu), resolveLayout(), openFaces(fonts).metrics).pages;
    const marks = pages.flatMap((page) => page.marks.map((mark) => ({ ...mark, index: page.index - 1 })));
    type Item = (typeof outline)[number];
    const flat = (items: readonly Item[]): readonly Item[] => items.flatMap((item) => [item, ...flat(item.items)]);
    const items = flat(outline);
    expect(items.map(({ title }) => title)).toEqual(marks.map(({ title }) => title));
    for (const [i, item] of items.entries()) {
      const [page, fit, x, y] = item.dest as [{ num: number; gen: number }, { name: string }, number, number];
      expect(await pdf.getPageIndex(page)).toBe(marks[i]?.index);
      expect(fit.name).toBe('XYZ');
      expect(x).toBeCloseTo(marks[i]?.x ?? 0, 3);
      expect(y).toBeCloseTo(resolveLayout().page.height - (marks[i]?.y ?? 0), 3);
    }
    expect(content).toMatch(/\/Count 8\b/);
  });
});

describe('rendering', () => {
  it('gives the same bytes each time', async () => {
    await renderPdf(reportOf('minimal'));
    expect(sha(await renderPdf(haishu))).toBe(sha(bytes));
  });

  it('is not disturbed by others with other fonts at the same time', async () => {
    const other: FontSet = { ...fonts, fangsong: fonts.kai, title: fonts.hei };
    const alone = sha(await renderPdf(haishu, { fonts: other }));
    const [a, b, c] = await Promise.all([
      renderPdf(haishu),
      renderPdf(haishu, { fonts: other }),
      renderPdf(haishu, { layout: { linesPerPage: 24 } }),
    ]);
    expect([sha(a), sha(b)]).toEqual([sha(bytes), alone]);
    expect(sha(c)).not.toBe(sha(bytes));
  });

  it('leaves the fonts as they are', async () => {
    const digests = () =>
      [fonts.title, fonts.song, fonts.fangsong, fonts.kai, fonts.hei].map((font) => sha(font.bytes));
    const before = digests();
    await renderPdf(reportOf('edge'));
    expect(digests()).toEqual(before);
  });

  it('refuses characters that no font has, and names them and their places', async () => {
    const report = { ...haishu, preamble: ['甲𠮷乙', '丙'], agency: { ...haishu.agency, name: '𠮷区人民政府' } };
    const refused = await renderPdf(report).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(MissingGlyphError);
    expect((refused as MissingGlyphError).characters).toEqual([
      { char: '𠮷', codePoint: 0x20bb7, paths: expect.arrayContaining(['agency.name', 'preamble[0]']) },
    ]);
  });

  it('sets rare characters of names in the face that is kept for them', async () => {
    const report = { ...haishu, preamble: ['甲囍乙', '陳龘說'], agency: { ...haishu.agency, name: '囍区人民政府' } };
    const texts = (await pageTexts(await renderPdf(report))).join('');
    for (const text of ['甲囍乙', '陳龘說', '囍区人民政府']) expect(texts).toContain(text);
  });

  it('looks for them in the fallbacks', async () => {
    // The stand-in for letters lacks Chinese; the fallback has it.
    const made = await renderPdf(haishu, {
      fonts: { ...fonts, kai: fonts.latin ?? fonts.kai, fallbacks: [fonts.kai] },
    });
    expect(await pageTexts(made)).toEqual(await pageTexts(bytes));
  });

  it('draws a minus as a hyphen where no font has one', async () => {
    const { title, song, fangsong, kai, hei } = fonts;
    const made = await renderPdf(reportOf('municipality-2019'), { fonts: { title, song, fangsong, kai, hei } });
    expect((await pageTexts(made)).join('')).toMatch(/[-−]317/);
  });

  it('looks for letters in the body face where there is no Latin one', () => {
    const { latin: _, ...others } = fonts;
    const { metrics } = openFaces(others);
    expect(metrics.glyph(['latin', 'fangsong'], 'P')?.face).toBe(metrics.glyph(['fangsong'], 'P')?.face);
    expect(openFaces(fonts).metrics.glyph(['latin', 'fangsong'], 'P')?.face).toContain('Latin');
  });

  it('refuse a set that lacks a role, by its name', async () => {
    const { kai: _, ...others } = fonts;
    const refused = await renderPdf(haishu, { fonts: others as FontSet }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(FontError);
    expect(refused).toMatchObject({ code: 'font-missing', message: expect.stringContaining('kai') });
  });

  it('set the ’ of an English word in the Latin face, that of a Chinese quotation in a cell', () => {
    const { metrics } = openFaces(fonts);
    const [, apostrophe] = shapeSpans(
      [{ text: 'e’s', from: 'test', role: 'fangsong', latin: 'latin' }],
      { size: 10, tracking: 0, breakTracking: 0 },
      metrics,
    );
    expect(apostrophe?.face).toContain('Latin');
    expect(apostrophe?.width).toBeLessThan(5);
    expect(metrics.glyph(['fangsong'], '’')?.advance).toBe(1);
  });

  it('takes a full-width mark that a face draws narrow from the song face', () => {
    const { metrics } = openFaces({ ...fonts, kai: fonts.latin ?? fonts.kai });
    expect(metrics.glyph(['kai'], '“')).toEqual({ face: expect.stringContaining('Song'), advance: 1 });
    expect(metrics.glyph(['kai'], 'a')?.face).toContain('Latin');
  });
});
