import { describe, expect, it } from 'vitest';
import { defaultFonts } from '../../src/fonts/index.js';
import { parseReport, type Report } from '../../src/index.js';
import { checkMeaning } from '../../src/pages/check-meaning.js';
import { claimsMeaning } from '../../src/pdf/conformance.js';
import { ConformanceError, OptionError, type PdfOptions, renderPdf } from '../../src/pdf/index.js';
import { srgbProfile } from '../../src/pdf/srgb-profile.js';
import { fixtureReport } from '../../tools/golden-files.js';
import { shippedFont, withLicenceBits } from '../fonts/altered-font.js';
import { inflated } from './inflated.js';
import { openPdf } from './read-pdf.js';

const report = fixtureReport('haishu-2018');
const archival: PdfOptions = { conformance: 'pdf/a-2a', ua: true };
const withData: PdfOptions = { conformance: 'pdf/a-3a', ua: true, embed: true };

const packetOf = (content: string): string =>
  Buffer.from(/<\?xpacket begin[\s\S]*<\?xpacket end="w"\?>/.exec(content)?.[0] ?? '', 'latin1').toString('utf8');

describe('a file for archives', async () => {
  const content = inflated(await renderPdf(report, archival));
  const packet = packetOf(content);

  it('says what it is, in metadata that are not packed', () => {
    expect(packet).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(packet).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(packet).toContain('<pdfuaid:part>1</pdfuaid:part>');
    // PDF/A wants properties that it does not know to be described.
    expect(packet).toContain('<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>');
    expect(content).toMatch(/\/Type \/Metadata\n\/Subtype \/XML\n\/Length(?!.*\/Filter)/);
  });

  it('says the same of itself in both places', async () => {
    const { info } = (await (await openPdf(await renderPdf(report, archival))).getMetadata()) as unknown as {
      info: { readonly [name: string]: string };
    };
    const value = (name: string) => new RegExp(`<${name}>(?:<[^>]*>)*([^<]*)<`).exec(packet)?.[1];
    expect([value('dc:title'), value('dc:creator'), value('dc:description')]).toEqual([
      info.Title,
      info.Author,
      info.Subject,
    ]);
    expect([value('xmp:CreatorTool'), value('pdf:Producer')]).toEqual([info.Creator, info.Producer]);
    const date = (text = '') => text.replace(/^D:(....)(..)(..)(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z');
    expect([value('xmp:CreateDate'), value('xmp:ModifyDate')]).toEqual([date(info.CreationDate), date(info.ModDate)]);
  });

  it('is marked, in Chinese, shows its title, and says what its colours mean', () => {
    expect(content).toMatch(/\/Marked true/);
    expect(content).toMatch(/\/Lang \(zh-CN\)/);
    expect(content).toMatch(/\/DisplayDocTitle true/);
    expect(content).toMatch(/\/S \/GTS_PDFA1/);
    expect(content.match(/\/Tabs \/S/g)).toHaveLength(content.match(/\/Type \/Page\n/g)?.length ?? 0);
  });

  it('maps every code to a meaning, and none to a character that is none', () => {
    const codes = [...content.matchAll(/^<([0-9a-f]{4})> <([0-9a-f]+)>$/gm)];
    expect(codes.length).toBeGreaterThan(500);
    for (const [, , meaning = ''] of codes) expect(meaning).not.toMatch(/^(0000|feff|fffe)$/);
  });

  it('names its links, for readers and in the structure', () => {
    const links = [...content.matchAll(/\/Type \/Annot\n\/Subtype \/Link\n[\s\S]*?>>\nendobj/g)].map(([link]) => link);
    expect(links.length).toBeGreaterThan(1);
    for (const link of links) {
      expect(link).toMatch(/\/Contents \(/);
      expect(link).toMatch(/\/StructParent \d+/);
      expect(link).toMatch(/\/F 4\b/);
    }
    expect(content).toMatch(/\/URI \(http:\/\/www\.haishu\.gov\.cn\)/);
    expect(content).toMatch(/\/URI \(mailto:hszwgk@ningbo\.gov\.cn\)/);
  });

  it('has the same bytes every time', async () => {
    for (const options of [archival, withData]) {
      expect(Buffer.compare(await renderPdf(report, options), await renderPdf(report, options))).toBe(0);
    }
  });
});

describe('links', () => {
  it('lead to the annex that the text names, without tags too', async () => {
    const made = await renderPdf({ ...report, preamble: ['统计数据详见附件。'] }, { tags: false });
    const pdf = await openPdf(made);
    const [link] = await (await pdf.getPage(1)).getAnnotations();
    const [page] = link.dest as [{ num: number; gen: number }];
    const { items } = await (await pdf.getPage((await pdf.getPageIndex(page)) + 1)).getTextContent();
    expect(items[0] && 'str' in items[0] && items[0].str).toBe('附件');
  });

  it('lie over their words', async () => {
    const pdf = await openPdf(await renderPdf(report));
    const page = await pdf.getPage(1);
    const { items } = await page.getTextContent();
    const [link] = await page.getAnnotations();
    const [left, bottom, right, top] = link.rect as readonly [number, number, number, number];
    const words = items.flatMap((item) => ('str' in item && item.str.startsWith('www.haishu') ? [item] : []))[0];
    const [, , , , x = 0, y = 0] = (words?.transform ?? []) as readonly number[];
    expect(x).toBeCloseTo(left, 1);
    expect(x + (words?.width ?? 0)).toBeCloseTo(right, 0);
    expect(bottom).toBeLessThan(y);
    expect(top).toBeGreaterThan(y + 10);
  });
});

describe('the report attached as data', () => {
  const attachmentsOf = async (options: PdfOptions) =>
    (await (await openPdf(await renderPdf(report, options))).getAttachments()) as {
      readonly [name: string]: { readonly content: Uint8Array };
    } | null;

  it('parses to the same report', async () => {
    const attachments = await attachmentsOf(withData);
    const json = JSON.parse(new TextDecoder().decode(attachments?.['report.json']?.content));
    expect(parseReport(json)).toEqual(report);
  });

  it('is said to be the source, with its type and dates', async () => {
    const content = inflated(await renderPdf(report, withData));
    expect(content).toMatch(/\/AFRelationship \/Source/);
    expect(content).toMatch(/\/Subtype \/application#2Fjson/);
    expect(content).toMatch(/\/ModDate \(D:20181229000000Z\)/);
    expect(content).toMatch(/\/AF \[/);
    expect(packetOf(content)).toContain('<pdfaid:part>3</pdfaid:part>');
  });

  it('is there only if asked for', async () => {
    expect(await attachmentsOf(archival)).toBeNull();
    expect(await attachmentsOf({})).toBeNull();
    expect(await attachmentsOf({ embed: true })).not.toBeNull();
  });
});

describe('claims that would be false are refused', () => {
  const refused = (options: PdfOptions, own: Report = report) =>
    renderPdf(own, options).then(
      () => undefined,
      (error: unknown) => error,
    );

  it.each([
    [{ conformance: 'pdf/a-2a', tags: false }, 'conformance-tags'],
    [{ ua: true, tags: false }, 'conformance-tags'],
    [{ conformance: 'pdf/a-2a', embed: true }, 'conformance-attachment'],
  ] as const)('%j: %s', async (options, code) => {
    const error = await refused(options);
    expect(error).toBeInstanceOf(ConformanceError);
    expect(error).toMatchObject({ code });
  });

  it('characters of private use, each with its places', () => {
    // What some font of an office draws there, no reader can say.
    const run = { x: 0, y: 0, face: 'f', size: 16, spacing: 0, bold: false, text: '甲\ue000乙', from: 'preamble[0]' };
    const page = { index: 1, width: 1, height: 1, fills: [], rules: [], runs: [run], marks: [] };
    expect([{}, { conformance: 'pdf/a-2a' }, { ua: true }].map((claim) => claimsMeaning(claim as PdfOptions))).toEqual([
      false,
      true,
      true,
    ]);
    expect(() => checkMeaning([page])).toThrow(
      expect.objectContaining({
        code: 'conformance-characters',
        characters: [{ char: '\ue000', codePoint: 0xe000, paths: ['preamble[0]'] }],
      }),
    );
  });

  it('fonts that may not be embedded', async () => {
    const fonts = await defaultFonts();
    const kai = { bytes: withLicenceBits(shippedFont('kai.ttf'), 2) };
    expect(await refused({ ...archival, fonts: { ...fonts, kai } })).toMatchObject({ code: 'font-restricted' });
  });

  it('unknown names', async () => {
    expect(await refused({ conformance: 'pdf/a-1b' as 'pdf/a-2a' })).toBeInstanceOf(OptionError);
  });
});

describe('the profile of sRGB', () => {
  const profile = Buffer.from(srgbProfile());

  it('is as long as it says, and its tags lie inside', () => {
    expect(profile.readUInt32BE(0)).toBe(profile.length);
    expect(profile.toString('latin1', 12, 24)).toBe('mntrRGB XYZ ');
    expect(profile.toString('latin1', 36, 40)).toBe('acsp');
    for (let tag = 132; tag < 132 + 12 * profile.readUInt32BE(128); tag += 12) {
      const [start, length] = [profile.readUInt32BE(tag + 4), profile.readUInt32BE(tag + 8)];
      expect(start % 4).toBe(0);
      expect(start + length).toBeLessThanOrEqual(profile.length);
    }
  });

  it('adds up: red, green and blue together are white', () => {
    const tagOf = (name: string): number => {
      for (let tag = 132; ; tag += 12) {
        if (profile.toString('latin1', tag, tag + 4) === name) return profile.readUInt32BE(tag + 4) + 8;
      }
    };
    for (const axis of [0, 4, 8]) {
      const parts = ['rXYZ', 'gXYZ', 'bXYZ'].map((name) => profile.readInt32BE(tagOf(name) + axis) / 0x10000);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(
        profile.readInt32BE(tagOf('wtpt') + axis) / 0x10000,
        3,
      );
    }
  });
});
