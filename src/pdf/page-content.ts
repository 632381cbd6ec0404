/** How the characters of a run are drawn. Lengths in points. */
export interface TextState {
  /** Name of the font among the page's resources. */
  readonly font: string;
  readonly size: number;
  /** Added to each advance. */
  readonly spacing: number;
  /** How wide characters are drawn, in hundredths of their width. */
  readonly stretch: number;
  /** Weight of the line that makes characters bolder; 0: none. */
  readonly stroke: number;
}

/** Numbers are written to a thousandth of a point: finer than any printer, and short in the file. */
const rounded = (points: number): number => Math.round(points * 1000) / 1000;

/** The state that each page begins with (ISO 32000-1, 9.3.1), but for the font, of which there is none. */
const INITIAL: TextState = { font: '', size: 0, spacing: 0, stretch: 100, stroke: 0 };

const BLACK = '0 0 0';

const channelsOf = (color: string): string =>
  [0, 2, 4].map((at) => rounded(Number.parseInt(color.slice(at, at + 2), 16) / 255)).join(' ');

/**
 * What stands on a page, as operators (ISO 32000-1, 8 and 9). All is black unless said otherwise, and what stays as it is
 * is not said again. Places are counted from the upper left corner of the paper: pdfkit has turned the page over, so text
 * is turned back.
 */
export class PageContent {
  private readonly operators: string[] = [`${BLACK} rg`, `${BLACK} RG`];
  private text = INITIAL;
  private lineWidth = 1;
  private isInText = false;

  /** An area of a colour, `C6D9F1`. */
  fill(x: number, y: number, width: number, height: number, color: string): void {
    this.operators.push(
      `${channelsOf(color)} rg`,
      `${rounded(x)} ${rounded(y)} ${rounded(width)} ${rounded(height)} re`,
      'f',
      `${BLACK} rg`,
    );
  }

  /** A straight line. */
  rule(x1: number, y1: number, x2: number, y2: number, width: number): void {
    if (rounded(width) !== this.lineWidth) this.operators.push(`${rounded(width)} w`);
    this.lineWidth = rounded(width);
    this.operators.push(`${rounded(x1)} ${rounded(y1)} m`, `${rounded(x2)} ${rounded(y2)} l`, 'S');
  }

  /** Begins content that is marked by an operator, `/Artifact BMC`. */
  begin(operator: string): void {
    this.endText();
    this.operators.push(operator);
  }

  /** Ends the content that was marked last. */
  end(): void {
    this.endText();
    this.operators.push('EMC');
  }

  /** Characters on a baseline, by their codes in hexadecimal. */
  show(codes: string, x: number, y: number, state: TextState): void {
    if (codes === '') return;
    const { font, size, spacing, stretch, stroke } = state;
    this.setText({
      font,
      size: rounded(size),
      spacing: rounded(spacing),
      stretch: rounded(stretch),
      stroke: rounded(stroke),
    });
    this.operators.push(`1 0 0 -1 ${rounded(x)} ${rounded(y)} Tm`, `<${codes}> Tj`);
  }

  toString(): string {
    this.endText();
    return this.operators.join('\n');
  }

  private setText(next: TextState): void {
    const { operators, text } = this;
    if (!this.isInText) operators.push('BT');
    this.isInText = true;
    if (next.font !== text.font || next.size !== text.size) operators.push(`/${next.font} ${next.size} Tf`);
    if (next.spacing !== text.spacing) operators.push(`${next.spacing} Tc`);
    if (next.stretch !== text.stretch) operators.push(`${next.stretch} Tz`);
    const isBolder = next.stroke > 0;
    if (isBolder && (text.stroke === 0 || next.stroke !== this.lineWidth)) {
      operators.push(`2 Tr ${next.stroke} w`);
      this.lineWidth = next.stroke;
    }
    if (!isBolder && text.stroke > 0) operators.push('0 Tr');
    this.text = next;
  }

  private endText(): void {
    if (this.isInText) this.operators.push('ET');
    this.isInText = false;
  }
}
