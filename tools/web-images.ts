/** Writes the pictures of docs/html.md anew, from pages in Chromium: the second half of `npm run images`. */
import { chromium } from 'playwright-core';
import { renderFigures, renderHtml } from '../src/html/index.js';
import { parseReport, type Report } from '../src/index.js';
import { fixtureReport, sampleSite } from './golden-files.js';

const folder = 'docs/images';
const SCALE = 0.62;

const report = fixtureReport('municipality-2024');
const page = renderHtml(report, {
  site: sampleSite,
  published: '2025-03-10 09:30',
  downloads: [
    { href: 'report.pdf', size: 412_160 },
    { href: 'report.docx', size: 31_232 },
  ],
});

type Numbers = number | null | { readonly [key: string]: Numbers };
/** A year in which there was a little less of everything. */
const less = (value: Numbers): Numbers => {
  if (value === null || typeof value === 'number') return value && Math.round(value * 0.86);
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, less(own)]));
};
const lastYear: Report = parseReport({
  ...report,
  year: report.year - 1,
  preamble: [],
  parts: Object.fromEntries(Object.keys(report.parts).map((key) => [key, []])),
  statistics: less(report.statistics as unknown as Numbers),
});

const shots = [
  { name: 'web-page', markup: page, width: 1000, height: 1250, scale: SCALE, media: {} },
  { name: 'web-page-dark', markup: page, width: 1000, height: 900, scale: SCALE, media: { colorScheme: 'dark' } },
  { name: 'web-page-phone', markup: page, width: 360, height: 760, scale: 1, media: {} },
  {
    name: 'figures',
    markup: `<style>body{margin:0}</style>${renderFigures(report, { previous: lastYear })}`,
    width: 750,
    height: 1330,
    scale: SCALE,
    media: {},
  },
] as const;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  for (const { name, markup, width, height, scale, media } of shots) {
    const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale, ...media });
    const tab = await context.newPage();
    await tab.setContent(markup);
    await tab.screenshot({ path: `${folder}/${name}.png` });
    console.log(`${folder}/${name}.png`);
  }
} finally {
  await browser.close();
}
