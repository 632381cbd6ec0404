import type { PageImage } from './page-images.js';

const GAP = 14;
const BACKGROUND = 225;

/** Pages side by side on a grey ground. */
export const sideBySide = (pages: readonly PageImage[]): PageImage => {
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
