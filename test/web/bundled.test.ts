import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderDocx } from '../../src/docx/index.js';
import { renderHtml } from '../../src/html/index.js';
import { toText } from '../../src/index.js';
import { renderOfd } from '../../src/ofd/index.js';
import { renderXlsx } from '../../src/xlsx/index.js';
import { fixtureNames, fixtureReport } from '../../tools/golden-files.js';
import { readOfd } from '../ofd/read-ofd.js';
import { openBrowser } from './browser.js';

/** A program as a web app has it: the entries by their public names, bundled for browsers. */
const program = `
  import { parseReport, toText } from 'nianbao';
  import { renderDocx } from 'nianbao/docx';
  import { renderHtml } from 'nianbao/html';
  import { renderOfd } from 'nianbao/ofd';
  import { readXlsx } from 'nianbao/read';
  import { renderXlsx } from 'nianbao/xlsx';
  const digest = async (bytes) => [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const roles = ['title', 'song', 'fangsong', 'kai', 'hei', 'latin'];
  const load = async (role) => ({ bytes: new Uint8Array(await (await fetch('/fonts/' + role + '.ttf')).arrayBuffer()) });
  let fonts;
  const loadFonts = async () => {
    const set = Object.fromEntries(await Promise.all(roles.map(async (role) => [role, await load(role)])));
    return { ...set, fallbacks: [set.fangsong] };
  };
  globalThis.renderWithoutFonts = (json) => renderOfd(parseReport(JSON.parse(json))).catch(({ code }) => code);
  globalThis.render = async (json) => {
    fonts ??= await loadFonts();
    const report = parseReport(JSON.parse(json));
    const xlsx = await renderXlsx(report);
    const { report: read } = await readXlsx(xlsx);
    return {
      text: toText(report),
      html: renderHtml(report, { fragment: true }),
      docx: await digest(await renderDocx(report)),
      ofd: await digest(await renderOfd(report, { fonts, archive: true })),
      xlsx: await digest(xlsx),
      figures: JSON.stringify(read?.statistics),
    };
  };`;

const root = fileURLToPath(new URL('../..', import.meta.url));
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

interface Rendered {
  readonly text: string;
  readonly html: string;
  readonly docx: string;
  readonly ofd: string;
  readonly xlsx: string;
  readonly figures: string;
}

/** The source of an entry of the package, for browsers where it has one for them. */
const sourceOf = (entry: string): string =>
  entry === 'nianbao/ofd'
    ? `${root}src/ofd/browser.ts`
    : `${root}src/${entry.replace(/^nianbao\/?/, '')}/index.ts`.replace('//index', '/index');

let browser: Browser;
let page: Page;
let script = '';
beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: root },
    alias: Object.fromEntries(
      ['nianbao', 'nianbao/docx', 'nianbao/html', 'nianbao/ofd', 'nianbao/read', 'nianbao/xlsx'].map((entry) => [
        entry,
        sourceOf(entry),
      ]),
    ),
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'iife',
    write: false,
  });
  script = outputFiles[0]?.text ?? '';
  browser = await openBrowser();
  page = await browser.newPage();
  // Digests are to be had on secure pages only, and the machine's own are.
  await page.route('http://localhost/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!DOCTYPE html><title>x</title>' }),
  );
  await page.route('http://localhost/fonts/*', (route) =>
    route.fulfill({ path: `${root}fonts/${route.request().url().split('/').at(-1)}` }),
  );
  await page.goto('http://localhost/');
  expect(await page.evaluate('[typeof Buffer, typeof process, typeof require]')).toEqual(Array(3).fill('undefined'));
  await page.addScriptTag({ content: script });
}, 240_000);
afterAll(() => browser?.close());

test('the bundle asks for no module of Node', () => {
  expect(script).not.toMatch(/["']node:/);
});

describe.each(fixtureNames())('fixture %s in Chromium', (name) => {
  test('gives the text, the page, and byte for byte the Word, Excel and OFD files that Node gives', async () => {
    const report = fixtureReport(name);
    const { figures, ...rendered } = (await page.evaluate(
      `render(${JSON.stringify(JSON.stringify(report))})`,
    )) as Rendered;
    expect(rendered).toEqual({
      text: toText(report),
      html: renderHtml(report, { fragment: true }),
      docx: sha256(await renderDocx(report)),
      ofd: sha256(await renderOfd(report, { archive: true })),
      xlsx: sha256(await renderXlsx(report)),
    });
    expect(JSON.parse(figures)).toEqual(report.statistics);
  });
});

describe('OFD in Chromium', () => {
  test('asks for fonts, which a browser cannot give', async () => {
    const json = JSON.stringify(JSON.stringify(fixtureReport('minimal')));
    expect(await page.evaluate(`renderWithoutFonts(${json})`)).toBe('font-missing');
  });

  test('loads the fonts of an OFD', async () => {
    const { fonts } = readOfd(await renderOfd(fixtureReport('haishu-2018')));
    expect(fonts.size).toBe(6);
    for (const bytes of fonts.values()) {
      const base64 = Buffer.from(bytes).toString('base64');
      const load = `new FontFace('own', Uint8Array.from(atob('${base64}'), (c) => c.charCodeAt(0))).load().then(({ status }) => status)`;
      expect(await page.evaluate(load)).toBe('loaded');
    }
  });
});
