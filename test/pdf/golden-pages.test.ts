import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  fromPng,
  greatestDifference,
  imageFolder,
  imageName,
  type PageImage,
  paintFixture,
  pictured,
  storedImages,
} from '../../tools/page-images.js';

const TOLERANCE = 8;

const stored = (fixture: string, name: string): Promise<PageImage> =>
  fromPng(readFileSync(`${imageFolder(fixture)}/${name}`));

describe.each(pictured)('the pages of %s', (fixture) => {
  it('look as their golden images; `npm run golden:pages` writes them anew', async () => {
    const pages = await paintFixture(fixture);
    expect(pages.map((_, index) => imageName(index))).toEqual(storedImages(fixture));
    for (const [index, page] of pages.entries()) {
      const name = imageName(index);
      expect(greatestDifference(page, await stored(fixture, name)), name).toBeLessThan(TOLERANCE);
    }
  }, 120_000);
});

describe('the comparison', () => {
  const page = stored('haishu-2018', imageName(1));
  const change = async (shadeAt: (image: PageImage, x: number, y: number) => number): Promise<number> => {
    const image = await page;
    const grey = image.grey.map((_, i) => shadeAt(image, i % image.width, Math.floor(i / image.width)));
    return greatestDifference(image, { ...image, grey });
  };
  const shade = ({ grey, width }: PageImage, x: number, y: number): number => grey[y * width + x] ?? 255;

  it('sees a blank page', async () => {
    expect(await change(() => 255)).toBeGreaterThan(4 * TOLERANCE);
  });

  it('sees a page moved by two dots', async () => {
    expect(await change((image, x, y) => shade(image, x, y - 2))).toBeGreaterThan(4 * TOLERANCE);
  });

  it('sees boxes in place of characters', async () => {
    const onBox = (x: number, y: number): boolean => x % 13 === 1 || x % 13 === 11 || y % 24 === 4 || y % 24 === 15;
    const boxed = await change((image, x, y) => (shade(image, x, y) > 250 ? 255 : onBox(x, y) ? 0 : 255));
    expect(boxed).toBeGreaterThan(4 * TOLERANCE);
  });

  it('sees one missing character', async () => {
    const inCharacter = (x: number, y: number): boolean => x >= 198 && x < 211 && y > 188 && y < 203;
    expect(await change((image, x, y) => (inCharacter(x, y) ? 255 : shade(image, x, y)))).toBeGreaterThan(
      2 * TOLERANCE,
    );
  });
});
