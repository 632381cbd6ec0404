import * as fontkit from 'fontkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { composeDocument } from '../../src/document/compose-document.js';
import { defaultFonts } from '../../src/fonts/default-fonts.js';
import { openFaces } from '../../src/fonts/report-faces.js';
import { parseReport, type Report, toText } from '../../src/index.js';
import { resolveLayout } from '../../src/layout/layout.js';
import { ConformanceError, FontError, MissingGlyphError, OptionError, renderOfd } from '../../src/ofd/index.js';
import { type PdfOptions, renderPdf } from '../../src/pdf/index.js';
import { typeset } from '../../src/typeset/index.js';
import { fixtureNames, fixtureReport } from '../../tools/golden-files.js';
import { shippedFont, withLicenceBits } from '../fonts/altered-font.js';
import { pdfCharacters } from './pdf-characters.js';
import { findAll, type Ofd, readOfd, type XmlNode } from './read-ofd.js';

const fonts = await defaultFonts();
const report = fixtureReport('haishu-2018');
const titled = (title: string): Report => ({ ...report, title: [title] });
let plain: Ofd;
let archival: Ofd;
beforeAll(async () => {
  plain = readOfd(await renderOfd(report));
  archival = readOfd(await renderOfd(report, { archive: true }));
});

const textOf = ({ parts }: Ofd, path: string): string => new TextDecoder().decode(parts.get(path));
const allXml = (file: Ofd): string =>
  [...file.parts.keys()]
    .filter((path) => path.endsWith('.xml'))
    .map((path) => textOf(file, path))
    .join('\n');

describe('the pages of an OFD', () => {
  it.each(fixtureNames())('of %s have each character of the PDF, within a hundredth of a millimetre', async (name) => {
    const own = fixtureReport(name);
    const inPdf = await pdfCharacters(await renderPdf(own));
    const inOfd = readOfd(await renderOfd(own)).pages;
    expect(inOfd).toHaveLength(inPdf.length);
    inOfd.forEach(({ texts }, page) => {
      // White space at the end of a line is written for the text alone.
      const ofd = texts.flatMap(({ characters }) => characters).filter(({ character }) => character.trim() !== '');
      const pdf = (inPdf[page] ?? []).filter(({ character }) => character.trim() !== '');
      expect(ofd.map(({ character }) => character).join('')).toBe(pdf.map(({ character }) => character).join(''));
      const furthest = Math.max(
        ...ofd.flatMap(({ x, y, size }, i) => {
          const other = pdf[i];
          return [Math.abs(x - (other?.x ?? 0)), Math.abs(y - (other?.y ?? 0)), Math.abs(size - (other?.size ?? 0))];
        }),
      );
      expect(furthest).toBeLessThan(0.01);
    });
  });

  it('keep every glyph inside the box that cuts its object', () => {
    for (const { texts } of plain.pages) {
      for (const { box, characters } of texts) {
        const [left, top, width, height] = box;
        for (const { character, x, y, size, font, stretch } of characters) {
          const program = fontkit.create(plain.fonts.get(font) ?? new Uint8Array()) as unknown as {
            unitsPerEm: number;
            glyphForCodePoint(code: number): { bbox: { minX: number; minY: number; maxX: number; maxY: number } };
          };
          const { bbox } = program.glyphForCodePoint(character.codePointAt(0) ?? 0);
          const em = size / program.unitsPerEm;
          if (!Number.isFinite(bbox.minX) || character.trim() === '') continue;
          const slack = 0.001;
          expect(x + bbox.minX * em * stretch).toBeGreaterThan(left - slack);
          expect(x + bbox.maxX * em * stretch).toBeLessThan(left + width + slack);
          expect(y - bbox.maxY * em).toBeGreaterThan(top - slack);
          expect(y - bbox.minY * em).toBeLessThan(top + height + slack);
        }
      }
    }
  });

  it('stroke bold letters with three hundredths of their size', async () => {
    const bold = readOfd(await renderOfd(report, { layout: { boldHeadingLevels: [1] } }));
    const stroked = bold.pages.flatMap(({ texts }) => texts).filter(({ node }) => node.attribute('Stroke') === 'true');
    expect(stroked.length).toBeGreaterThan(5);
    for (const { node } of stroked) {
      expect(Number(node.attribute('LineWidth')) / Number(node.attribute('Size'))).toBeCloseTo(0.03, 3);
      expect(node.children[0]?.name).toBe('StrokeColor');
    }
    expect(plain.pages.flatMap(({ texts }) => texts).filter(({ node }) => node.attribute('Stroke'))).toEqual([]);
  });

  it('draw fills and rules as paths, under the words', () => {
    const { pages } = typeset(composeDocument(report), resolveLayout(), openFaces(fonts).metrics);
    pages.forEach((page, i) => {
      const layer = findAll(plain.xml(`Doc_0/Pages/Page_${i}/Content.xml`), 'Layer').flatMap(
        ({ children }) => children,
      );
      const names = layer.map(({ name }) => name);
      expect(names.lastIndexOf('PathObject')).toBeLessThan(names.indexOf('TextObject'));
      const paths = layer.filter(({ name }) => name === 'PathObject');
      const data = paths.map((path) => findAll(path, 'AbbreviatedData')[0]?.text ?? '');
      const filled = paths.filter((path) => path.attribute('Fill') === 'true');
      expect(filled).toHaveLength(page.fills.length);
      expect(data.join(' ').match(/M [^M]*/g)?.length ?? 0).toBe(page.fills.length + page.rules.length);
      for (const [at, path] of filled.entries()) {
        const color = page.fills[at]?.color.match(/../g)?.map((hex) => Number.parseInt(hex, 16));
        expect(findAll(path, 'FillColor')[0]?.attribute('Value')).toBe(color?.join(' '));
      }
    });
  });

  it('set a character outside the basic plane in a piece of its own, as programs count its steps differently', async () => {
    // The stand-ins have 𬭎 and 𫖯, of the list of 8,105 characters.
    const text = readOfd(await renderOfd({ ...report, preamble: ['甲𬭎乙丙𫖯'] }));
    const codes = text.pages[0]?.texts.flatMap(({ node }) => findAll(node, 'TextCode')).map((code) => code.text) ?? [];
    expect(codes.filter((code) => /[\u{20000}-\u{3ffff}]/u.test(code))).toEqual(['𬭎', '𫖯']);
  });
});

/** The words of a leaf of the tag tree, by the objects that it names. */
const wordsOf = (tag: XmlNode, { pages }: Ofd): string =>
  tag.children
    .filter(({ name }) => name === 'ObjectRef')
    .map((reference) => {
      const page = pages.find(({ id }) => id === reference.attribute('PageRef'));
      return page?.texts.find(({ id }) => id === reference.text)?.text ?? `no object ${reference.text}`;
    })
    .join('');

const leafNames = new Set(['Title', 'Heading', 'Paragraph', 'HeaderCell', 'Cell']);

/** The text of a file as its tags give it: a line a paragraph, a line a table row. */
const linesOf = (tag: XmlNode, file: Ofd): readonly string[] => {
  if (tag.name === 'Row') return [tag.children.map((cell) => wordsOf(cell, file)).join('')];
  const own = leafNames.has(tag.name) ? [wordsOf(tag, file)] : [];
  return [...own, ...tag.children.flatMap((child) => linesOf(child, file))];
};

const tight = (text: string): string => text.replace(/[\t\u3000]/g, '').trim();

describe('the tags', () => {
  it.each(fixtureNames())('of %s give the plain text line by line', async (name) => {
    const file = readOfd(await renderOfd(fixtureReport(name)));
    const lines = linesOf(file.xml('Doc_0/Tags/Structure.xml'), file).map(tight);
    const expected = toText(fixtureReport(name)).split('\n').map(tight);
    // The lines of the title, a run-in heading and its paragraph, and the fields of the filing line join in either.
    let at = 0;
    for (const line of expected.filter((each) => each !== '')) {
      let rest = line;
      while (rest !== '') {
        const next = lines[at] ?? '—';
        if (rest.startsWith(next)) {
          rest = rest.slice(next.length);
          at += 1;
        } else {
          expect(next.startsWith(rest), `${rest} | ${next}`).toBe(true);
          lines[at] = next.slice(rest.length);
          rest = '';
        }
      }
    }
    expect(lines.slice(at).filter((each) => each !== '')).toEqual([]);
  });

  it('name parts, headings with their levels, tables, rows and cells with their figures', () => {
    const tree = plain.xml('Doc_0/Tags/Structure.xml');
    expect(findAll(tree, 'Part').map((part) => part.attribute('Title'))).toContain('一、概述');
    expect(findAll(tree, 'Annex').map((annex) => annex.attribute('Title'))).toEqual(['海曙区政府信息公开情况统计表']);
    expect(findAll(tree, 'Heading')[0]?.attribute('Level')).toBe('1');
    const cell = findAll(tree, 'Cell').find((each) => each.attribute('Figure') === 'requests.received.total');
    expect(cell && wordsOf(cell, plain)).toBe('150');
    const list = plain.xml('Doc_0/Tags/CustomTags.xml');
    expect(findAll(list, 'FileLoc').map(({ text }) => text)).toEqual(['/Doc_0/Tags/Structure.xml']);
  });

  it('name objects that are there, each once', () => {
    const references = findAll(plain.xml('Doc_0/Tags/Structure.xml'), 'ObjectRef').map(({ text }) => text);
    expect(new Set(references).size).toBe(references.length);
    const ids = [...allXml(plain).matchAll(/ ID="(\d+)"/g)].map(([, id]) => id);
    for (const reference of references) expect(ids).toContain(reference);
  });
});

describe('the file', () => {
  it('says what it is: title, author, subject and the report’s date', () => {
    const info = Object.fromEntries(
      findAll(plain.root, 'DocInfo').flatMap(({ children }) => children.map(({ name, text }) => [name, text])),
    );
    expect(info).toEqual({
      DocID: expect.stringMatching(/^[0-9a-f]{32}$/),
      Title: '宁波市海曙区人民政府2018年政府信息公开工作年度报告',
      Author: '宁波市海曙区人民政府',
      Subject: '2018年政府信息公开工作年度报告',
      CreationDate: '2018-12-29',
      ModDate: '2018-12-29',
      DocUsage: 'Normal',
      Creator: 'nianbao',
    });
    expect([...plain.parts.keys()][0]).toBe('OFD.xml');
  });

  it('is well-formed whatever the title holds', async () => {
    const title = '甲<乙>&amp;“丙”(丁)\\ "戊"&';
    const file = readOfd(await renderOfd(titled(title)));
    expect(findAll(file.root, 'Title')[0]?.text).toBe(title);
  });

  it('has an identifier that follows from its content', async () => {
    const idOf = (file: Ofd) => findAll(file.root, 'DocID')[0]?.text;
    expect(idOf(readOfd(await renderOfd(report)))).toBe(idOf(plain));
    expect(idOf(archival)).not.toBe(idOf(plain));
    expect(idOf(readOfd(await renderOfd({ ...report, preamble: ['甲'] })))).not.toBe(idOf(plain));
  });

  it('gives every object an identifier of its own, and says which is the greatest', () => {
    const ids = [...allXml(plain).matchAll(/ ID="(\d+)"/g)].map(([, id]) => Number(id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(Math.max(...ids)).toBe(Number(findAll(plain.document, 'MaxUnitID')[0]?.text));
  });

  it('has a nested table of contents that leads to the headings', () => {
    const [outlines] = findAll(plain.document, 'Outlines');
    const top = outlines?.children ?? [];
    expect(top.map((element) => element.attribute('Title')).slice(0, 2)).toEqual([
      '一、概述',
      '二、主动公开政府信息基本情况',
    ]);
    expect(findAll(top[0] as XmlNode, 'OutlineElem')[0]?.attribute('Title')).toBe('（一）加强制度建设');
    for (const element of findAll(outlines as XmlNode, 'OutlineElem')) {
      const destination = findAll(element, 'Dest')[0];
      const page = plain.pages.find(({ id }) => id === destination?.attribute('PageID'));
      const below = Number(destination?.attribute('Top'));
      const title = element.attribute('Title') ?? '';
      const near = page?.texts.find(({ text, box }) => title.startsWith(text.slice(0, 3)) && box[1] > below - 5);
      expect(near?.box[1], title).toBeLessThan(below + 12);
    }
  });

  it('links addresses and references to the annex', async () => {
    const file = readOfd(await renderOfd({ ...report, preamble: [...(report.preamble ?? []), '数据详见附件。'] }));
    const actions = file.pages.flatMap(({ texts }) => texts.flatMap(({ node }) => findAll(node, 'Action')));
    const uris = actions.flatMap((action) => findAll(action, 'URI').map((uri) => uri.attribute('URI')));
    expect(uris).toContain('http://www.haishu.gov.cn');
    expect(uris).toContain('mailto:hszwgk@ningbo.gov.cn');
    const [goal] = actions.flatMap((action) => findAll(action, 'Dest'));
    const page = file.pages.find(({ id }) => id === goal?.attribute('PageID'));
    expect(page?.texts[0]?.text).toBe('附件');
  });

  it('embeds each font as a file that stands alone', async () => {
    expect(plain.fonts.size).toBe(6);
    for (const [id, bytes] of plain.fonts) {
      const font = fontkit.create(bytes) as unknown as {
        postscriptName: string;
        characterSet: readonly number[];
        directory: { tables: { readonly [tag: string]: unknown } };
      };
      // GB/T 42133-2022 names these.
      expect(Object.keys(font.directory.tables)).toEqual(
        expect.arrayContaining(['cmap', 'loca', 'glyf', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2', 'post']),
      );
      expect(font.postscriptName).toMatch(/^[A-Z]{6}\+Nianbao/);
      const used = plain.pages.flatMap(({ texts }) =>
        texts.flatMap(({ characters }) => characters.filter((each) => each.font === id)),
      );
      for (const { character } of used) expect(font.characterSet).toContain(character.codePointAt(0));
    }
  });

  it('attaches the report only if asked to, as JSON', async () => {
    expect([...plain.parts.keys()].filter((path) => path.includes('Attach'))).toEqual([]);
    const file = readOfd(await renderOfd(report, { embed: true }));
    expect(parseReport(JSON.parse(textOf(file, 'Doc_0/Attachs/report.json')))).toEqual(report);
  });

  it('has the same bytes every time', async () => {
    for (const options of [{}, { archive: true }]) {
      expect(Buffer.compare(await renderOfd(report, options), await renderOfd(report, options))).toBe(0);
    }
  });
});

describe('a file for archives (GB/T 42133-2022)', () => {
  it('says so', () => {
    expect(archival.root.attribute('DocType')).toBe('OFD-A');
    expect(plain.root.attribute('DocType')).toBe('OFD');
  });

  it('holds one document, and nothing that its clauses forbid', () => {
    expect(findAll(archival.root, 'DocBody')).toHaveLength(1);
    const xml = allXml(archival);
    expect(xml).not.toMatch(/ofd:(URI|GotoA|Sound|Movie|Permissions|VPreferences|Extensions|MultiMedia|PageBlock)\b/);
    expect(xml).not.toMatch(/\b(HScale|Alpha)=/);
    // Pages are as large as the document says, once.
    expect(textOf(archival, 'Doc_0/Pages/Page_0/Content.xml')).not.toContain('ofd:Area');
  });

  it('keeps links inside the file', async () => {
    const file = readOfd(await renderOfd({ ...report, preamble: ['数据详见附件。'] }, { archive: true }));
    expect(file.pages[0]?.texts.flatMap(({ node }) => findAll(node, 'Goto'))).toHaveLength(1);
  });

  it('carries the report as text, the JSON from which it can be made again', () => {
    const [attachment] = findAll(archival.xml('Doc_0/Attachs/Attachments.xml'), 'Attachment');
    expect(attachment?.attribute('Format')).toBe('TXT');
    expect(findAll(attachment as XmlNode, 'FileLoc')[0]?.text).toBe('/Doc_0/Attachs/report.txt');
    expect(parseReport(JSON.parse(textOf(archival, 'Doc_0/Attachs/report.txt')))).toEqual(report);
  });

  it('goes without it if told to', async () => {
    const file = readOfd(await renderOfd(report, { archive: true, embed: false }));
    expect(file.parts.has('Doc_0/Attachs/report.txt')).toBe(false);
    expect(allXml(file)).not.toContain('Attachments');
  });

  it('has no part that nothing leads to', () => {
    const xml = allXml(archival);
    for (const path of archival.parts.keys()) {
      if (path !== 'OFD.xml') expect(xml, path).toContain(path.slice(path.lastIndexOf('/') + 1));
    }
  });
});

describe('what the PDF refuses, the OFD refuses', () => {
  const errorOf = (promise: Promise<unknown>): Promise<unknown> =>
    promise.then(
      () => undefined,
      (error: unknown) => error,
    );
  const both = async (own: Report, options: Pick<PdfOptions, 'fonts' | 'layout'> = {}): Promise<readonly unknown[]> => [
    await errorOf(renderPdf(own, options)),
    await errorOf(renderOfd(own, options)),
  ];

  it('a report that is not valid', async () => {
    const [pdf, ofd] = await both({ ...report, year: 1999 });
    expect(ofd).toEqual(pdf);
    expect(ofd).toMatchObject({ code: 'report-invalid' });
  });

  it('characters that no font has', async () => {
    const [pdf, ofd] = await both({ ...report, preamble: ['甲𠮷乙'] });
    expect(ofd).toBeInstanceOf(MissingGlyphError);
    expect(ofd).toEqual(pdf);
  });

  it('fonts that may not be embedded, or are missing', async () => {
    const { kai: _, ...others } = fonts;
    for (const set of [{ ...fonts, kai: { bytes: withLicenceBits(shippedFont('kai.ttf'), 2) } }, others]) {
      const [pdf, ofd] = await both(report, { fonts: set as typeof fonts });
      expect(ofd).toBeInstanceOf(FontError);
      expect(ofd).toEqual(pdf);
    }
  });

  it('layouts that are not open to change', async () => {
    const [pdf, ofd] = await both(report, { layout: { linesPerPage: 3 } });
    expect(ofd).toEqual(pdf);
    expect(ofd).toBeDefined();
  });

  it('unknown options', async () => {
    expect(await errorOf(renderOfd(report, { archiv: true } as object))).toBeInstanceOf(OptionError);
  });

  it('in an archive, characters of private use', async () => {
    const own = { ...report, preamble: ['甲\ue000乙'] };
    const pdf = await errorOf(renderPdf(own, { conformance: 'pdf/a-2a', fonts }));
    const ofd = await errorOf(renderOfd(own, { archive: true, fonts }));
    // The stand-ins have none: with an office's own font it is a ConformanceError (test/pdf/conformance.test.ts).
    expect(ofd).toEqual(pdf);
    expect([MissingGlyphError, ConformanceError].some((kind) => ofd instanceof kind)).toBe(true);
  });
});
