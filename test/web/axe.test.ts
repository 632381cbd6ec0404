import axe, { type AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderHtml } from '../../src/html/index.js';
import { fixture } from '../docx/fixtures.js';
import { site } from '../html/sample-site.js';
import { openBrowser } from './browser.js';
import { samplePages } from './sample-pages.js';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
});
afterAll(() => browser?.close());

const open = async (markup: string): Promise<void> => {
  await page.setContent(markup);
  await page.addScriptTag({ content: axe.source });
};

/** Violations of every rule that axe has, good practice included. */
const violations = async (): Promise<readonly string[]> => {
  const results = (await page.evaluate('axe.run()')) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}: ${failureSummary}`),
  );
};

const looks = {
  light: () => page.emulateMedia({ media: 'screen', colorScheme: 'light' }),
  dark: () => page.emulateMedia({ media: 'screen', colorScheme: 'dark' }),
  print: () => page.emulateMedia({ media: 'print', colorScheme: 'light' }),
};

const width = (pixels: number) => page.setViewportSize({ width: pixels, height: 900 });

const scrollLeft = (region: { readonly scrollLeft: number }): number => region.scrollLeft;

test('axe sees a fault', async () => {
  const [[, markup] = ['', '']] = samplePages();
  await open(markup.replace('lang="zh-CN"', ''));
  expect((await violations()).join()).toContain('html-has-lang');
});

test('a wide space at the end of a line stands within the narrowest screen, wherever the line turns', async () => {
  const report = fixture('municipality-2024');
  // An address of every length ends a line at every point of it.
  const preamble = Array.from(
    { length: 60 },
    (_, index) => `https://www.yunchuan.example/${'i'.repeat(index)}\u3000《条例》`,
  );
  await looks.light();
  await open(renderHtml({ ...report, preamble }, { site }));
  for (const pixels of [320, 768]) {
    await width(pixels);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(pixels);
  }
});

describe.each([...samplePages()])('%s', (name, markup) => {
  test('violates no rule of accessibility: light, dark, on paper, and on a telephone', async () => {
    await width(1280);
    await open(markup);
    for (const [look, apply] of Object.entries(looks)) {
      await apply();
      expect({ look, violations: await violations() }).toEqual({ look, violations: [] });
    }
    await looks.light();
    await width(320);
    expect({ look: 'narrow', violations: await violations() }).toEqual({ look: 'narrow', violations: [] });
  });

  test('is as wide as the screen, whatever its width; only wide tables scroll, from the keyboard too', async () => {
    await looks.light();
    await open(markup);
    for (const pixels of [320, 768, 1280]) {
      await width(pixels);
      if (!name.endsWith('-figures')) expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(pixels);
    }
    await width(320);
    const regions = page.locator('section[tabindex="0"]');
    for (let index = 0; index < (await regions.count()); index += 1) {
      await regions.nth(index).focus();
      const before = await regions.nth(index).evaluate(scrollLeft);
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => regions.nth(index).evaluate(scrollLeft)).toBeGreaterThan(Number(before));
    }
  });
});
