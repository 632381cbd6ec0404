/** Writes the pictures of the READMEs anew, from pages of the PDF: `npm run images`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { renderPdf } from '../src/pdf/index.js';
import { fixtureReport } from './golden-files.js';
import { type PageImage, paintPages, toPng } from './page-images.js';

const folder = 'docs/images';
/** Enough to read the headings and to see the grid. */
const DOTS_PER_INCH = 66;
const GAP = 14;
const BACKGROUND = 225;

/** Pages side by side on a grey ground. */
const sideBySide = (pages: readonly PageImage[]): PageImage => {
  const width = pages.reduce((sum, page) => sum + page.width + GAP, GAP);
  const height = Math.max(...pages.map((page) => page.height)) + 2 * GAP;
  const grey = new Uint8Array(width * height).fill(BACKGROUND);
  let left = GAP;
  for (const page of pages) {
    for (let y = 0; y < page.height; y += 1) {
      const row = page.grey.subarray(y * page.width, (y + 1) * page.width);
      grey.set(row, (y + GAP) * width + left);
    }
    left += page.width + GAP;
  }
  return { width, height, grey };
};

const pictured: readonly { readonly fixture: string; readonly pages: readonly number[] }[] = [
  { fixture: 'haishu-2018', pages: [1, 2, 11] },
  { fixture: 'municipality-2024', pages: [1, 2, 5] },
];

mkdirSync(folder, { recursive: true });
for (const { fixture, pages } of pictured) {
  const painted = await paintPages(await renderPdf(fixtureReport(fixture)), DOTS_PER_INCH);
  const chosen = pages.flatMap((number) => painted[number - 1] ?? []);
  writeFileSync(`${folder}/${fixture}.png`, toPng(sideBySide(chosen)));
  console.log(`${folder}/${fixture}.png: pages ${pages.join(', ')}`);
}
