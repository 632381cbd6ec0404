/** Writes the pictures of the READMEs anew, from pages of the PDF: `npm run images`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { renderPdf } from '../src/pdf/index.js';
import { fixtureReport } from './golden-files.js';
import { paintPages, toPng } from './page-images.js';
import { sideBySide } from './side-by-side.js';

const folder = 'docs/images';
/** Enough to read the headings and to see the grid. */
const DOTS_PER_INCH = 66;

const pictured: readonly { readonly fixture: string; readonly pages: readonly number[] }[] = [
  { fixture: 'haishu-2018', pages: [1, 2, 11] },
  { fixture: 'municipality-2024', pages: [1, 3, 4] },
];

mkdirSync(folder, { recursive: true });
for (const { fixture, pages } of pictured) {
  const painted = await paintPages(await renderPdf(fixtureReport(fixture)), DOTS_PER_INCH);
  const chosen = pages.flatMap((number) => painted[number - 1] ?? []);
  writeFileSync(`${folder}/${fixture}.png`, toPng(sideBySide(chosen)));
  console.log(`${folder}/${fixture}.png: pages ${pages.join(', ')}`);
}
