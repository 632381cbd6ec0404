/** Writes the golden page images of the PDF anew: `npm run golden:pages`. Look at them before keeping them. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { imageFolder, imageName, paintFixture, pictured, toPng } from './page-images.js';

for (const fixture of pictured) {
  const folder = imageFolder(fixture);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const pages = await paintFixture(fixture);
  pages.forEach((page, index) => {
    writeFileSync(`${folder}/${imageName(index)}`, toPng(page));
  });
  console.log(`${folder}: ${pages.length}`);
}
