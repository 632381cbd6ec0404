import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeDocument } from '../../src/document/compose-document.js';
import { parseReport, type Report, toText } from '../../src/index.js';
import { renderPdf } from '../../src/pdf/index.js';
import { popplerLines } from '../../tools/extracted-lines.js';
import { generatedReports, missedIn, pagesRuns } from '../pdf/generated-pages.js';
import { documentWords, joinPages, repeatedHeads, withoutSpace } from '../typeset/document-words.js';

/** What the tests need of Debian: name of the program, and the package that brings it. */
const needed = { pdftotext: 'poppler-utils', pdffonts: 'poppler-utils', pdfinfo: 'poppler-utils', qpdf: 'qpdf' };

beforeAll(() => {
  const missing = Object.entries(needed).filter(([program]) => spawnSync(program, ['--version']).error !== undefined);
  const packages = [...new Set(missing.map(([, name]) => name))];
  if (packages.length > 0) throw new Error(`missing: apt-get install ${packages.join(' ')}`);
});

const folder = mkdtempSync(join(tmpdir(), 'nianbao-pdf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (program: string, ...options: readonly string[]): string =>
  execFileSync(program, options, { encoding: 'utf8' });

const fixture = (name: string): Report => parseReport(JSON.parse(readFileSync(`fixtures/${name}/report.json`, 'utf8')));

/** A report that is none of the fixtures: other lengths, marks and figures throughout. */
const another = (): Report => {
  const report = fixture('minimal');
  const sentence =
    '《关于“放管服”改革（试行）的意见》、《实施方案》（以下简称《方案》）印发后，受理3119件，办结率达98.75%……';
  const overview = Array.from({ length: 30 }, (_, i) => `${'公'.repeat(i)}${sentence.repeat(1 + (i % 4))}`);
  return { ...report, parts: { ...report.parts, overview } };
};

const reports: readonly (readonly [string, () => Report])[] = [
  ...readdirSync('fixtures').map((name) => [name, () => fixture(name)] as const),
  ['another', another],
];

describe.each(reports)('the PDF of %s', (name, make) => {
  const file = join(folder, `${name}.pdf`);
  const report = make();
  beforeAll(async () => writeFileSync(file, await renderPdf(report)));

  it('has the words of the document on its pages, in order', () => {
    const document = composeDocument(report);
    const count = Number(/Pages:\s+(\d+)/.exec(run('pdfinfo', file))?.[1]);
    const pages = Array.from({ length: count }, (_, i) =>
      withoutSpace(run('pdftotext', '-raw', '-f', `${i + 1}`, '-l', `${i + 1}`, file, '-')),
    );
    pages.forEach((text, i) => {
      expect(text.endsWith(`—${i + 1}—`)).toBe(true);
    });
    expect(joinPages(pages, repeatedHeads(document))).toBe(documentWords(document));
  });

  it('is clean', () => {
    expect(run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found');
  });

  it('embeds all fonts as subsets', () => {
    const fonts = run('pdffonts', file).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(3);
    for (const font of fonts) expect(font).toMatch(/Identity-H\s+yes yes yes/);
  });
});

it('keeps marks that are set closer in their lines, for programs that look at places too', async () => {
  const file = join(folder, 'closer.pdf');
  writeFileSync(file, await renderPdf(another()));
  for (const page of ['2', '3', '4', '5']) {
    const read = (...mode: readonly string[]) =>
      withoutSpace(run('pdftotext', ...mode, '-f', page, '-l', page, file, '-'));
    expect(read()).toBe(read('-raw'));
    expect(read('-layout')).toBe(read('-raw'));
  }
});

it('has every line of text found as its text by pdftotext, over generated reports', {
  timeout: 3_600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(generatedReports, async (generated) => {
      expect(await missedIn(generated, popplerLines)).toEqual([]);
    }),
    { numRuns: pagesRuns(20), endOnFailure: true },
  );
});

describe('tagged, archival files', () => {
  const tight = (text: string): string => text.replace(/\s/gu, '');

  it.each(['haishu-2018', 'municipality-2024', 'edge'])(
    'of %s: qpdf finds nothing wrong, poppler reads the text from the tags',
    async (name) => {
      const report = fixture(name);
      for (const options of [
        {},
        { conformance: 'pdf/a-2a', ua: true },
        { conformance: 'pdf/a-3a', ua: true, embed: true },
      ] as const) {
        const file = join(folder, `${name}-tagged.pdf`);
        writeFileSync(file, await renderPdf(report, options));
        expect(run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found');
        const spoken = [...run('pdfinfo', '-struct-text', file).matchAll(/^ *"(.*)"$/gm)].map(
          ([, words = '']) => words,
        );
        expect(tight(spoken.join(''))).toBe(tight(toText(report)));
      }
    },
  );
});
