import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultFonts } from '../../src/fonts/default-fonts.js';
import { FontError, type FontSet, renderOfd } from '../../src/ofd/index.js';
import { renderPdf } from '../../src/pdf/index.js';
import { fixtureNames, fixtureReport } from '../../tools/golden-files.js';
import { fromPng, greatestDifference, type PageImage } from '../../tools/page-images.js';
import { paintOfd } from '../ofd/paint-ofd.js';
import { type Ofd, readOfd } from '../ofd/read-ofd.js';

/** What the tests need of Debian: name of the program, and the package that brings it. */
const needed = {
  xmllint: 'libxml2-utils',
  pdftoppm: 'poppler-utils',
  'fc-scan': 'fontconfig',
  ftlint: 'freetype2-demos',
};

beforeAll(() => {
  const missing = Object.entries(needed).filter(([program]) => spawnSync(program, ['--version']).error !== undefined);
  const packages = [...new Set(missing.map(([, name]) => name))];
  if (packages.length > 0) throw new Error(`missing: apt-get install ${packages.join(' ')}`);
});

const folder = mkdtempSync(join(tmpdir(), 'nianbao-ofd-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The schemas of GB/T 33190-2016 may not be passed on: they lie beside the project, or the test does without. */
const schemas = '../shared/reference/ofd-xsd';
const hasSchemas = existsSync(join(schemas, 'OFD.xsd'));
if (!hasSchemas) console.warn(`OFD parts are not held against the schemas: ${schemas} is not there`);

const schemaOf = (path: string): string | undefined => {
  if (path === 'OFD.xml') return 'OFD';
  if (path.endsWith('/Content.xml')) return 'Page';
  return /(Document|CustomTags|Attachments)\.xml$/.exec(path)?.[1] ?? (path.endsWith('Res.xml') ? 'Res' : undefined);
};

/** What xmllint has to say of the parts of a file. */
const faultsIn = (name: string, { parts }: Ofd): readonly string[] =>
  [...parts].flatMap(([path, bytes]) => {
    if (!path.endsWith('.xml')) return [];
    const file = join(folder, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    const schema = schemaOf(path);
    const options = schema ? ['--schema', join(schemas, `${schema}.xsd`)] : [];
    const { status, stderr } = spawnSync('xmllint', ['--noout', ...options, file], { encoding: 'utf8' });
    return status === 0 ? [] : stderr.split('\n').filter((line) => line.includes('error'));
  });

describe.runIf(hasSchemas)('every part is valid against the schemas', () => {
  it.each(fixtureNames())('of %s', async (name) => {
    const options = { embed: true, layout: { boldHeadingLevels: [1] } } as const;
    expect(faultsIn(name, readOfd(await renderOfd(fixtureReport(name), options)))).toEqual([]);
  });

  it('of an archival file, but for its kind, which the schema of 2016 does not know', async () => {
    const faults = faultsIn('archival', readOfd(await renderOfd(fixtureReport('haishu-2018'), { archive: true })));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/'DocType'.*'OFD-A'/);
  });
});

/** One dot of an image that is compared is so many dots of the paintings, which move letters to whole dots. */
const FINER = 8;
const DOTS_PER_INCH = 508;

const shrunk = ({ width, height, grey }: PageImage): PageImage => {
  const [w, h] = [Math.floor(width / FINER), Math.floor(height / FINER)];
  const mean = (x: number, y: number): number => {
    let sum = 0;
    for (let i = 0; i < FINER * FINER; i += 1) {
      sum += grey[(FINER * y + Math.floor(i / FINER)) * width + FINER * x + (i % FINER)] ?? 0;
    }
    return Math.round(sum / FINER ** 2);
  };
  return { width: w, height: h, grey: Uint8Array.from({ length: w * h }, (_, i) => mean(i % w, Math.floor(i / w))) };
};

/** Pages as poppler paints them. */
const paintPdf = async (pdf: Uint8Array, page: number): Promise<PageImage> => {
  const file = join(folder, 'page.pdf');
  writeFileSync(file, pdf);
  const options = ['-r', `${DOTS_PER_INCH}`, '-f', `${page}`, '-l', `${page}`, '-gray', '-png', '-singlefile'];
  execFileSync('pdftoppm', [...options, file, join(folder, 'page')]);
  return shrunk(await fromPng(readFileSync(join(folder, 'page.png'))));
};

/** Mean difference in shade of a square of one character; another character there makes 50 and more, a missing one too. */
const MOST_DIFFERENT = 20;

describe('pages painted from the OFD look like those of the PDF', () => {
  it.each([
    ['haishu-2018', [1, 11]],
    ['municipality-2024', [3]],
  ] as const)(
    '%s, pages %j',
    async (name, numbers) => {
      const options = { layout: { boldHeadingLevels: [1] } } as const;
      const pdf = await renderPdf(fixtureReport(name), options);
      const file = readOfd(await renderOfd(fixtureReport(name), options));
      for (const number of numbers) {
        const pages = file.pages.slice(number - 1, number);
        const [painted] = await paintOfd({ ...file, pages }, DOTS_PER_INCH);
        expect(painted && greatestDifference(shrunk(painted), await paintPdf(pdf, number))).toBeLessThan(
          MOST_DIFFERENT,
        );
      }
    },
    300_000,
  );

  it('and a page whose words are elsewhere does not', async () => {
    const report = fixtureReport('minimal');
    const file = readOfd(await renderOfd(report));
    const [painted] = await paintOfd({ ...file, pages: file.pages.slice(0, 1) }, DOTS_PER_INCH);
    const pdf = await renderPdf({ ...report, title: ['某某县教育局', '2018年政府信息公开工作年度报告'] });
    expect(painted && greatestDifference(shrunk(painted), await paintPdf(pdf, 1))).toBeGreaterThan(2 * MOST_DIFFERENT);
  }, 300_000);
});

/** Faces with PostScript outlines, as Debian has them. */
const cjk = '/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc';

const writeFonts = (name: string, { fonts }: Ofd): readonly string[] =>
  [...fonts].map(([id, bytes]) => {
    const file = join(folder, `${name}-${id}.font`);
    writeFileSync(file, bytes);
    return file;
  });

describe('the fonts of an OFD', () => {
  const withPostScript = async (): Promise<FontSet> => {
    const source = { bytes: readFileSync(cjk), name: 'Noto Serif CJK SC' };
    return { ...(await defaultFonts()), fangsong: source };
  };

  it.each([
    ['TrueType', defaultFonts],
    ['PostScript', withPostScript],
  ] as const)('with %s outlines load in FreeType, fontconfig and Skia, by themselves', async (kind, fonts) => {
    const file = readOfd(await renderOfd(fixtureReport('haishu-2018'), { fonts: await fonts() }));
    const files = writeFonts(kind, file);
    expect(files.length).toBe(6);
    for (const each of files) {
      expect(execFileSync('ftlint', ['16', each], { encoding: 'utf8' })).toMatch(/OK\.\s*$/);
      const found = execFileSync('fc-scan', ['--format', '%{family} %{postscriptname} %{charset}', each], {
        encoding: 'utf8',
      });
      expect(found).toMatch(/\S+ [A-Z]{6}\+\S+ [0-9a-f]/);
      expect(GlobalFonts.register(readFileSync(each), `ofd-${kind}-${each}`)).toBeTruthy();
    }
    const body = file.pages[0]?.texts.find(({ text }) => text.startsWith('根据'))?.characters[0]?.font ?? '';
    const context = createCanvas(100, 100).getContext('2d');
    context.font = `100px "ofd-${kind}-${join(folder, `${kind}-${body}.font`)}"`;
    context.fillText('根', 0, 88);
    const { data } = context.getImageData(0, 0, 100, 100);
    const inked = data.filter((value, i) => i % 4 === 3 && value > 127).length;
    expect(inked).toBeGreaterThan(500);
    expect(inked).toBeLessThan(5000);
  });

  it('of an archive have TrueType outlines, or are refused by name', async () => {
    const refused = await renderOfd(fixtureReport('minimal'), { archive: true, fonts: await withPostScript() }).catch(
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(FontError);
    expect(refused).toMatchObject({ code: 'font-outlines', message: expect.stringContaining('NotoSerifCJKsc') });
  });
});

it('is an archive that unzip finds whole', async () => {
  const file = join(folder, 'whole.ofd');
  writeFileSync(file, await renderOfd(fixtureReport('edge'), { archive: true }));
  expect(execFileSync('python3', ['-m', 'zipfile', '-t', file], { encoding: 'utf8' })).toContain('Done testing');
});
