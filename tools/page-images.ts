import { readdirSync, readFileSync } from 'node:fs';
import { type Canvas, createCanvas, loadImage } from '@napi-rs/canvas';
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { parseReport } from '../src/index.js';
import { renderPdf } from '../src/pdf/index.js';

/** Fixtures whose pages are kept as images. */
export const pictured: readonly string[] = ['haishu-2018', 'municipality-2024'];

const DOTS_PER_INCH = 60;
const POINTS_PER_INCH = 72;
const CHANNELS = 4;

/** A page in shades of grey, 0 black … 255 white, row by row. */
export interface PageImage {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

/** Sixteen shades are enough to compare, and make small files. */
const SHADE = 17;

const toGrey = (pixels: Uint8ClampedArray): Uint8Array =>
  Uint8Array.from({ length: pixels.length / CHANNELS }, (_, i) => {
    const at = CHANNELS * i;
    const mean = ((pixels[at] ?? 0) + (pixels[at + 1] ?? 0) + (pixels[at + 2] ?? 0)) / 3;
    return Math.round(mean / SHADE) * SHADE;
  });

/** A page of a PDF on a canvas, `scale` dots a point. */
export const paintPage = async (page: PDFPageProxy, scale: number): Promise<Canvas> => {
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  // pdf.js is typed for browsers' canvases; in Node it paints on this one.
  const canvasContext = canvas.getContext('2d') as unknown as Parameters<typeof page.render>[0]['canvasContext'];
  await page.render({ canvas: null, canvasContext, viewport }).promise;
  return canvas;
};

/** The pages of a PDF, painted by a program other than the one that wrote them. */
export const paintPages = async (pdf: Uint8Array, dotsPerInch = DOTS_PER_INCH): Promise<readonly PageImage[]> => {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
  const images: PageImage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const canvas = await paintPage(await document.getPage(number), dotsPerInch / POINTS_PER_INCH);
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    images.push({ width: canvas.width, height: canvas.height, grey: toGrey(data) });
  }
  await document.destroy();
  return images;
};

export const paintFixture = async (fixture: string): Promise<readonly PageImage[]> =>
  paintPages(await renderPdf(parseReport(JSON.parse(readFileSync(`fixtures/${fixture}/report.json`, 'utf8')))));

export const toPng = ({ width, height, grey }: PageImage): Uint8Array => {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const image = context.createImageData(width, height);
  grey.forEach((shade, i) => {
    image.data.set([shade, shade, shade, 255], CHANNELS * i);
  });
  context.putImageData(image, 0, 0);
  return canvas.toBuffer('image/png');
};

export const fromPng = async (png: Uint8Array): Promise<PageImage> => {
  const image = await loadImage(Buffer.from(png));
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  return { width: image.width, height: image.height, grey: toGrey(data) };
};

export const imageFolder = (fixture: string): string => `fixtures/${fixture}/pages`;

export const imageName = (index: number): string => `page-${String(index + 1).padStart(2, '0')}.png`;

export const storedImages = (fixture: string): readonly string[] =>
  readdirSync(imageFolder(fixture))
    .filter((name) => name.endsWith('.png'))
    .sort();

/** Side of the squares that are compared, in dots: about one character. */
const TILE = 12;

/**
 * The greatest mean difference in shade between two pages over any square of about one character; 255 if their sizes differ.
 * Another machine's painting differs by a shade or two; a missing, moved or boxed character by fifty and more.
 */
export const greatestDifference = (a: PageImage, b: PageImage): number => {
  if (a.width !== b.width || a.height !== b.height) return 255;
  let greatest = 0;
  for (let top = 0; top < a.height; top += TILE) {
    for (let left = 0; left < a.width; left += TILE) {
      let sum = 0;
      let count = 0;
      for (let y = top; y < Math.min(top + TILE, a.height); y += 1) {
        for (let x = left; x < Math.min(left + TILE, a.width); x += 1) {
          sum += Math.abs((a.grey[y * a.width + x] ?? 0) - (b.grey[y * a.width + x] ?? 0));
          count += 1;
        }
      }
      greatest = Math.max(greatest, sum / count);
    }
  }
  return greatest;
};
