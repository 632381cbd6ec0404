// biome-ignore lint/style/useNodejsImportProtocol: the bundle for browsers has a stand-in under this name alone.
import { deflateSync } from 'zlib';
import { type FontSubset, subsetOf } from '../fonts/font-subset.js';
import type { FontFace } from '../fonts/open-font.js';
import { subsetName } from '../fonts/subset-name.js';
import { hex4, utf16Hex } from './pdf-text.js';

/** An indirect object of the file being written, as pdfkit has it. */
export interface PdfRef {
  data: { [key: string]: unknown };
  /** Whether its stream is deflated. */
  compress: boolean;
  end(chunk?: string | Uint8Array): void;
}

/** What of the document a face needs in order to embed itself. */
export interface PdfRefs {
  ref(data?: object): PdfRef;
}

/** PDF gives widths and metrics of fonts in thousandths of an em. */
const PER_EM = 1000;
const SYMBOLIC = 4;
const NOT_DEFINED = { codePoint: 0, glyph: 0, width: 0 };

const CODES_PER_RANGE = 100;

/** The stream that gives readers the text behind the codes. */
const toUnicode = (codePoints: readonly number[]): string => {
  const lines = codePoints
    .map((codePoint, code) => `<${hex4(code)}> <${utf16Hex(String.fromCodePoint(codePoint))}>`)
    .slice(1);
  const ranges: string[] = [];
  for (let i = 0; i < lines.length; i += CODES_PER_RANGE) {
    const part = lines.slice(i, i + CODES_PER_RANGE);
    ranges.push(`${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <ffff>',
    'endcodespacerange',
    ...ranges,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
};

// A longer search makes outlines hardly smaller, and takes a tenth of a report's time.
const OUTLINES = { level: 4, memLevel: 9 };

interface Code {
  readonly codePoint: number;
  /** In the subset. */
  readonly glyph: number;
  /** In thousandths of an em. */
  readonly width: number;
}

/**
 * A font in one PDF: it takes the characters that are set in it, and embeds a subset of them. pdfkit has such a class, but
 * it parses the font for each file, and gives two characters that share a glyph one code, so that one of them is lost to
 * readers. Here each character has a code of its own.
 */
export class EmbeddedFace {
  private readonly subset: FontSubset;
  private readonly codes: Code[] = [NOT_DEFINED];
  private readonly codeOf = new Map<string, string>();
  private dictionary: PdfRef | undefined;

  constructor(
    private readonly document: PdfRefs,
    /** Name of the font in the file. */
    readonly id: string,
    private readonly face: FontFace,
  ) {
    this.subset = subsetOf(face);
  }

  ref(): PdfRef {
    this.dictionary ??= this.document.ref();
    return this.dictionary;
  }

  /** The codes of a text, in hexadecimal. */
  encode(text: string): string {
    let codes = '';
    for (const character of text) codes += this.code(character);
    return codes;
  }

  finalize(): void {
    if (this.dictionary) this.embed(this.dictionary);
  }

  private code(character: string): string {
    const known = this.codeOf.get(character);
    if (known !== undefined) return known;
    const codePoint = character.codePointAt(0) ?? 0;
    const glyph = this.subset.include(codePoint);
    const code = hex4(this.codes.length);
    this.codes.push({ codePoint, glyph, width: this.face.advance(codePoint) * PER_EM });
    this.codeOf.set(character, code);
    return code;
  }

  private stream(data: object, bytes: string | Uint8Array): PdfRef {
    const ref = this.document.ref(data);
    ref.end(bytes);
    return ref;
  }

  private object(data: object): PdfRef {
    const ref = this.document.ref(data);
    ref.end();
    return ref;
  }

  private embed(dictionary: PdfRef): void {
    const { subset, face, codes } = this;
    const { italicAngle, capHeight, box } = subset.metrics;
    const codePoints = codes.map(({ codePoint }) => codePoint);
    const name = subsetName(face.postscriptName, codePoints);
    const isPostScript = subset.outlines === 'postscript';
    const program = subset.encode();
    const kind = isPostScript ? { Subtype: 'CIDFontType0C' } : { Length1: program.length };
    const file = this.stream({ ...kind, Filter: 'FlateDecode' }, deflateSync(program, OUTLINES));
    const descriptor = this.object({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: SYMBOLIC,
      FontBBox: box.map((value) => value * PER_EM),
      ItalicAngle: italicAngle,
      Ascent: face.ascent * PER_EM,
      Descent: face.descent * PER_EM,
      CapHeight: capHeight * PER_EM,
      StemV: 80,
      [isPostScript ? 'FontFile3' : 'FontFile2']: file,
    });
    const glyphs = Buffer.alloc(2 * codes.length);
    codes.forEach(({ glyph }, code) => {
      glyphs.writeUInt16BE(glyph, 2 * code);
    });
    const descendant = this.object({
      Type: 'Font',
      Subtype: isPostScript ? 'CIDFontType0' : 'CIDFontType2',
      BaseFont: name,
      // PDF strings are String objects to pdfkit.
      CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
      FontDescriptor: descriptor,
      W: [0, codes.map(({ width }) => width)],
      ...(!isPostScript && { CIDToGIDMap: this.stream({}, glyphs) }),
    });
    dictionary.data = {
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: this.stream({}, toUnicode(codePoints)),
    };
    dictionary.end();
  }
}
