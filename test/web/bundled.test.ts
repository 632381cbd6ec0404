import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderDocx } from '../../src/docx/index.js';
import { renderHtml } from '../../src/html/index.js';
import { toText } from '../../src/index.js';
import { renderOfd } from '../../src/ofd/index.js';
import { renderPdf } from '../../src/pdf/index.js';
import { renderXlsx } from '../../src/xlsx/index.js';
import { browserEntries } from '../../tools/bundle/entries.js';
import { browserGlobals, browserPlugins } from '../../tools/bundle/for-browsers.js';
import { fixtureNames, fixtureReport } from '../../tools/golden-files.js';
import { readOfd } from '../ofd/read-ofd.js';
import { inflated } from '../pdf/inflated.js';
import { openBrowser } from './browser.js';

/** A program as a web app has it: the entries by their public names, bundled for browsers. */
const program = `
  import { parseReport, toText } from 'nianbao';
  import { renderDocx } from 'nianbao/docx';
  import { renderHtml } from 'nianbao/html';
  import { renderOfd } from 'nianbao/ofd';
  import { renderPdf } from 'nianbao/pdf';
  import { readXlsx } from 'nianbao/read';
  import { renderXlsx } from 'nianbao/xlsx';
  const digest = async (bytes) => [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const font = async (role) => ({ bytes: new Uint8Array(await (await fetch('/fonts/' + role + '.ttf')).arrayBuffer()) });
  const fontSet = async () => {
    const [title, song, fangsong, kai, hei, latin] = await Promise.all(['title', 'song', 'fangsong', 'kai', 'hei', 'latin'].map(font));
    return { title, song, fangsong, kai, hei, latin, fallbacks: [fangsong] };
  };
  let fonts;
  const binary = (bytes) => { let text = ''; for (const byte of bytes) text += String.fromCharCode(byte); return text; };
  globalThis.withoutFonts = (json) => renderPdf(parseReport(JSON.parse(json))).catch(({ name, code, message }) => ({ name, code, message }));
  globalThis.render = async (json) => {
    const report = parseReport(JSON.parse(json));
    const xlsx = await renderXlsx(report);
    const { report: read } = await readXlsx(xlsx);
    return {
      text: toText(report),
      html: renderHtml(report, { fragment: true }),
      docx: await digest(await renderDocx(report)),
      ofd: await digest(await renderOfd(report, { fonts: (fonts ??= await fontSet()), archive: true })),
      xlsx: await digest(xlsx),
      pdf: btoa(binary(await renderPdf(report, { fonts: (fonts ??= await fontSet()), conformance: 'pdf/a-3a', ua: true, embed: true }))),
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
  readonly pdf: string;
  readonly figures: string;
}

let browser: Browser;
let page: Page;
let script = '';
beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: root },
    alias: Object.fromEntries(
      Object.entries(browserEntries).map(([entry, source]) => [
        entry === 'index' ? 'nianbao' : `nianbao/${entry}`,
        join(root, source),
      ]),
    ),
    plugins: [...browserPlugins],
    inject: [...browserGlobals],
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
    route.fulfill({ path: join(root, new URL(route.request().url()).pathname) }),
  );
  await page.goto('http://localhost/');
  expect(await page.evaluate('[typeof Buffer, typeof process, typeof require]')).toEqual(Array(3).fill('undefined'));
  await page.addScriptTag({ content: script });
}, 240_000);
afterAll(() => browser?.close());

test('the bundle asks for no module of Node, and brings no font', () => {
  expect(script).not.toMatch(/["']node:/);
  expect(script).not.toContain('title.ttf');
});

test('a PDF without fonts says that they are to be given, and how', async () => {
  const refused = await page.evaluate(`withoutFonts(${JSON.stringify(JSON.stringify(fixtureReport('minimal')))})`);
  expect(refused).toMatchObject({
    name: 'FontError',
    code: 'font-missing',
    message: expect.stringContaining('fonts: { title: { bytes }'),
  });
});

describe.each(fixtureNames())('fixture %s in Chromium', (name) => {
  test('gives the text, the page, byte for byte the Word, Excel and OFD files, and but for deflate the PDF of Node', async () => {
    const report = fixtureReport(name);
    const { figures, pdf, ...rendered } = (await page.evaluate(
      `render(${JSON.stringify(JSON.stringify(report))})`,
    )) as Rendered;
    expect(rendered).toEqual({
      text: toText(report),
      html: renderHtml(report, { fragment: true }),
      docx: sha256(await renderDocx(report)),
      ofd: sha256(await renderOfd(report, { archive: true })),
      xlsx: sha256(await renderXlsx(report)),
    });
    const node = await renderPdf(report, { conformance: 'pdf/a-3a', ua: true, embed: true });
    expect(inflated(Buffer.from(pdf, 'base64')) === inflated(node)).toBe(true);
    expect(JSON.parse(figures)).toEqual(report.statistics);
  });
});

test('the fonts of an OFD load in Chromium', async () => {
  const { fonts } = readOfd(await renderOfd(fixtureReport('haishu-2018')));
  expect(fonts.size).toBe(6);
  for (const bytes of fonts.values()) {
    const base64 = Buffer.from(bytes).toString('base64');
    const load = `new FontFace('own', Uint8Array.from(atob('${base64}'), (c) => c.charCodeAt(0))).load().then(({ status }) => status)`;
    expect(await page.evaluate(load)).toBe('loaded');
  }
});
