import { createCanvas, Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import * as fontkit from 'fontkit';
import { fromPng, type PageImage } from '../../tools/page-images.js';
import { numbers, type Ofd, type OfdPage, type TextObject, type XmlNode } from './read-ofd.js';

const MILLIMETRES_PER_INCH = 25.4;

const color = (node: XmlNode, name: string, otherwise: string): string => {
  const value = node.children.find((child) => child.name === name)?.attribute('Value');
  return value === undefined ? otherwise : `rgb(${value.split(' ').join(',')})`;
};

const clipTo = (context: SKRSContext2D, [x, y, width, height]: readonly number[]): void => {
  context.beginPath();
  context.rect(x ?? 0, y ?? 0, width ?? 0, height ?? 0);
  context.clip();
};

const paintPath = (context: SKRSContext2D, node: XmlNode): void => {
  const box = numbers(node.attribute('Boundary'));
  context.save();
  clipTo(context, box);
  context.translate(box[0] ?? 0, box[1] ?? 0);
  context.beginPath();
  const data = node.children.find(({ name }) => name === 'AbbreviatedData')?.text ?? '';
  for (const [, operator, x, y] of data.matchAll(/([MLC])(?: ([-\d.]+) ([-\d.]+))?/g)) {
    if (operator === 'M') context.moveTo(Number(x), Number(y));
    else if (operator === 'L') context.lineTo(Number(x), Number(y));
    else context.closePath();
  }
  if (node.attribute('Fill') === 'true') {
    context.fillStyle = color(node, 'FillColor', 'black');
    context.fill();
  }
  if (node.attribute('Stroke') !== 'false') {
    context.strokeStyle = color(node, 'StrokeColor', 'black');
    context.lineWidth = Number(node.attribute('LineWidth') ?? 0.353);
    context.stroke();
  }
  context.restore();
};

/** A font as fontkit, which brings no types, opens it. */
interface OpenFont {
  readonly unitsPerEm: number;
  glyphForCodePoint(codePoint: number): { readonly id: number; readonly path: { toSVG(): string } };
}

/** Draws characters by their outlines: a canvas moves the letters that it sets itself to whole dots. */
class Outlines {
  private readonly known = new Map<string, Path2D>();
  private readonly font: OpenFont;

  constructor(bytes: Uint8Array) {
    this.font = fontkit.create(bytes) as unknown as OpenFont;
  }

  get unitsPerEm(): number {
    return this.font.unitsPerEm;
  }

  of(character: string): Path2D {
    const known = this.known.get(character);
    if (known) return known;
    const glyph = this.font.glyphForCodePoint(character.codePointAt(0) ?? 0);
    if (glyph.id === 0) throw new Error(`the font has no ${character}`);
    const path = new Path2D(glyph.path.toSVG());
    this.known.set(character, path);
    return path;
  }
}

type Fonts = ReadonlyMap<string, Outlines>;

const paintText = (context: SKRSContext2D, { box, characters, node }: TextObject, fonts: Fonts): void => {
  context.save();
  clipTo(context, box);
  context.fillStyle = 'black';
  for (const { character, x, y, size, font, bold, stretch } of characters) {
    const outlines = fonts.get(font);
    if (!outlines) throw new Error(`no font ${font}`);
    const scale = size / outlines.unitsPerEm;
    context.save();
    context.translate(x, y);
    context.scale(scale * stretch, -scale);
    context.fill(outlines.of(character));
    context.lineWidth = Number(node.attribute('LineWidth') ?? 0) / scale;
    if (bold) context.stroke(outlines.of(character));
    context.restore();
  }
  context.restore();
};

const paintPage = async (
  { texts, paths }: OfdPage,
  [width = 0, height = 0]: readonly number[],
  fonts: Fonts,
  dotsPerInch: number,
): Promise<PageImage> => {
  const scale = dotsPerInch / MILLIMETRES_PER_INCH;
  const canvas = createCanvas(Math.ceil(width * scale), Math.ceil(height * scale));
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  for (const path of paths) paintPath(context, path);
  for (const text of texts) paintText(context, text, fonts);
  return fromPng(canvas.toBuffer('image/png'));
};

/** The pages of an OFD file, painted from what stands in it: boxes cut, characters stepped, with its own fonts. */
export const paintOfd = async (file: Ofd, dotsPerInch: number): Promise<readonly PageImage[]> => {
  const fonts: Fonts = new Map([...file.fonts].map(([id, bytes]) => [id, new Outlines(bytes)]));
  const area = file.document.children.flatMap(({ children }) => children).find(({ name }) => name === 'PageArea')?.text;
  const size = numbers(area?.trim()).slice(2);
  const images: PageImage[] = [];
  for (const page of file.pages) images.push(await paintPage(page, size, fonts, dotsPerInch));
  return images;
};
