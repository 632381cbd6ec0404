// What is used here of modules that bring no types of their own.
declare module 'fontverter' {
  const fontverter: { convert(font: Buffer, format: 'truetype'): Promise<Buffer> };
  export default fontverter;
}

declare module 'subset-font' {
  /** Reduces the font to the characters of `text`. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'truetype'; noHinting: boolean; dropTables: string[] },
  ): Promise<Buffer>;
}

declare module 'fontkit' {
  interface Glyph {
    readonly id: number;
    readonly advanceWidth: number;
    readonly bbox: { minX: number; maxX: number; minY: number; maxY: number };
    readonly path: { commands: { command: string; args: number[] }[] };
  }
  interface Font {
    readonly unitsPerEm: number;
    readonly numGlyphs: number;
    readonly copyright: string;
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): Glyph;
  }
  export function create(bytes: Buffer): Font;
}
