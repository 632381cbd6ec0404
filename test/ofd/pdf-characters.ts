import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A character on a page of a PDF, in millimetres from the page's upper left corner. */
export interface PdfCharacter {
  readonly character: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

const MILLIMETRES_PER_POINT = 25.4 / 72;
const PER_EM = 1000;

interface Glyph {
  readonly unicode: string;
  readonly width: number;
}

/** The state of text that the writer sets: a matrix that only moves and, at most, turns the page over. */
class Text {
  private size = 0;
  private spacing = 0;
  private stretch = 1;
  private matrix: readonly number[] = [1, 0, 0, 1, 0, 0];
  private readonly stack: {
    readonly matrix: readonly number[];
    readonly size: number;
    readonly spacing: number;
    readonly stretch: number;
  }[] = [];
  private textX = 0;
  private textY = 0;
  readonly characters: PdfCharacter[] = [];

  constructor(private readonly height: number) {}

  apply(operator: number, args: readonly unknown[]): void {
    const values = args as readonly number[];
    const [first = 0] = values;
    if (operator === OPS.save)
      this.stack.push({ matrix: this.matrix, size: this.size, spacing: this.spacing, stretch: this.stretch });
    else if (operator === OPS.restore) Object.assign(this, this.stack.pop());
    else if (operator === OPS.transform) this.matrix = product(this.matrix, values);
    else if (operator === OPS.setFont) this.size = values[1] ?? 0;
    else if (operator === OPS.setCharSpacing) this.spacing = first;
    else if (operator === OPS.setHScale) this.stretch = first / 100;
    else if (operator === OPS.setTextMatrix) [this.textX, this.textY] = placeOf(args[0]);
    else if (operator === OPS.showText) this.show(args[0] as readonly (Glyph | number)[]);
  }

  private show(items: readonly (Glyph | number)[]): void {
    const [a = 1, , , d = 1, e = 0, f = 0] = this.matrix;
    for (const item of items) {
      if (typeof item === 'number') {
        this.textX -= (item / PER_EM) * this.size * this.stretch;
        continue;
      }
      this.characters.push({
        character: item.unicode,
        x: (a * this.textX + e) * MILLIMETRES_PER_POINT,
        y: (this.height - (d * this.textY + f)) * MILLIMETRES_PER_POINT,
        size: this.size * MILLIMETRES_PER_POINT,
      });
      this.textX += ((item.width / PER_EM) * this.size + this.spacing) * this.stretch;
    }
  }
}

const product = (m: readonly number[], n: readonly number[]): readonly number[] => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [A = 1, B = 0, C = 0, D = 1, E = 0, F = 0] = n;
  return [a * A + c * B, b * A + d * B, a * C + c * D, b * C + d * D, a * E + c * F + e, b * E + d * F + f];
};

const placeOf = (matrix: unknown): readonly [number, number] => {
  const values = Object.values(matrix as object) as readonly number[];
  return [values[4] ?? 0, values[5] ?? 0];
};

/** Every character of a PDF and where it stands, page by page, as pdf.js reads the operators. */
export const pdfCharacters = async (bytes: Uint8Array): Promise<readonly (readonly PdfCharacter[])[]> => {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false }).promise;
  const pages: (readonly PdfCharacter[])[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const text = new Text(page.view[3] ?? 0);
    const { fnArray, argsArray } = await page.getOperatorList();
    fnArray.forEach((operator, i) => {
      text.apply(operator, argsArray[i] ?? []);
    });
    pages.push(text.characters);
  }
  await pdf.destroy();
  return pages;
};
