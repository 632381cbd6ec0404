import * as fontkit from 'fontkit';
import { FontError } from './font-error.js';
import type { FontSource } from './font-set.js';
import {
  collectionOffsets,
  type Embedding,
  type FontNames,
  fontFormat,
  fontNames,
  fontStyle,
  isCalled,
  type TableRange,
  tableDirectory,
} from './sfnt.js';

/** A parsed font. Lengths are in em. */
export interface FontFace {
  readonly postscriptName: string;
  /** Family names in all languages of the font. */
  readonly familyNames: readonly string[];
  /** Units of the font's own drawing grid that make one em. */
  readonly unitsPerEm: number;
  /** Height above the baseline that the font asks for. */
  readonly ascent: number;
  /** Depth below the baseline that the font asks for; below is negative. */
  readonly descent: number;
  /** What the font's licence bits permit. Restricted fonts are not opened. */
  readonly embedding: Exclude<Embedding, 'restricted'>;
  /** True where the font has a glyph for the character. */
  has(codePoint: number): boolean;
  /** The character's width. Throws a RangeError for a character that the font does not have. */
  advance(codePoint: number): number;
}

const opened = new WeakMap<Uint8Array, Map<string | undefined, FontFace>>();
const programs = new WeakMap<FontFace, fontkit.Font>();

/** The numbers of glyphs that were looked up: fontkit searches the font's table of characters anew for each. */
const glyphs = new WeakMap<FontFace, Map<number, number>>();

/** The number of a character's glyph in the font; 0 where it has none. */
export function glyphNumber(face: FontFace, codePoint: number): number {
  const ofFace = glyphs.get(face) ?? new Map<number, number>();
  const known = ofFace.get(codePoint);
  if (known !== undefined) return known;
  const { id } = fontProgram(face).glyphForCodePoint(codePoint);
  glyphs.set(face, ofFace.set(codePoint, id));
  return id;
}

/**
 * Parses a font. The same bytes object and name give the same face, parsed once in the life of the process, so the
 * bytes must not be changed afterwards.
 *
 * @throws FontError where the bytes are no font that can be embedded
 * @example
 * const face = openFont({ bytes: await readFile('simsun.ttc'), name: 'SimSun' });
 * face.has(0x66d9); // true: it has 曙
 */
export function openFont(source: FontSource): FontFace {
  const faces = opened.get(source.bytes) ?? new Map<string | undefined, FontFace>();
  const known = faces.get(source.name);
  if (known) return known;
  const face = parseFont(source);
  opened.set(source.bytes, faces.set(source.name, face));
  return face;
}

/** The fontkit font behind a face, as a PDF writer embeds it. */
export function fontProgram(face: FontFace): fontkit.Font {
  const program = programs.get(face);
  if (program === undefined) throw new TypeError('这不是由 openFont 打开的字体。');
  return program;
}

function parseFont({ bytes, name }: FontSource): FontFace {
  const format = fontFormat(bytes);
  if (format === 'woff') {
    throw new FontError('font-format', '这是网页字体（woff、woff2），不能嵌入 PDF。请改用 TTF、OTF 或 TTC 字体。');
  }
  if (format === 'unknown') throw new FontError('font-not-a-font', '这不是字体文件。请使用 TTF、OTF 或 TTC 字体。');
  const offsets = format === 'collection' ? intact(() => collectionOffsets(bytes)) : [0];
  const fonts = offsets.map((offset) => intact(() => outside(bytes, offset)));
  const index = indexOfFont(fonts, name);
  const font = fonts[index];
  if (font === undefined) throw corrupt();
  if (font.embedding === 'restricted') {
    throw new FontError(
      'font-restricted',
      `字体“${font.names.postscriptName}”的许可标志禁止嵌入文件，或禁止只嵌入用到的字。请换用允许嵌入的字体。`,
    );
  }
  const { embedding, names } = font;
  return intact(() => faceOf(programAt(bytes, index), names, embedding));
}

interface Outside {
  readonly names: FontNames;
  readonly embedding: Embedding;
}

function outside(bytes: Uint8Array, offset: number): Outside {
  const tables = tableDirectory(bytes.subarray(offset));
  for (const { offset: start, length } of tables.values()) {
    if (start + length > bytes.length) throw new RangeError('table outside of the file');
  }
  const outlines = tables.has('CFF ') ? [] : ['glyf', 'loca'];
  for (const tag of ['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'post', ...outlines]) {
    if (!tables.has(tag)) throw new RangeError(`no table ${tag}`);
  }
  if (!tables.has('CFF ')) checkGlyphOffsets(bytes, tables);
  const os2 = tables.get('OS/2');
  return {
    names: fontNames(slice(bytes, tables.get('name'))),
    embedding: os2 ? fontStyle(slice(bytes, os2)).embedding : 'installable',
  };
}

function slice(bytes: Uint8Array, range: TableRange | undefined): Uint8Array {
  if (range === undefined) throw new RangeError('no such table');
  return bytes.subarray(range.offset, range.offset + range.length);
}

/** Every outline must lie inside the table of outlines, or embedding the font would fail half-way. */
function checkGlyphOffsets(bytes: Uint8Array, tables: ReadonlyMap<string, TableRange>): void {
  const table = (tag: string) => {
    const part = slice(bytes, tables.get(tag));
    return new DataView(part.buffer, part.byteOffset, part.byteLength);
  };
  const loca = table('loca');
  const glyphs = table('maxp').getUint16(4);
  const long = table('head').getInt16(50) === 1;
  const end = table('glyf').byteLength;
  let last = 0;
  for (let glyph = 0; glyph <= glyphs; glyph++) {
    const offset = long ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph);
    if (offset < last || offset > end) throw new RangeError('outline outside of its table');
    last = offset;
  }
}

function indexOfFont(fonts: readonly Outside[], name: string | undefined): number {
  if (name === undefined && fonts.length === 1) return 0;
  const index = name === undefined ? -1 : fonts.findIndex(({ names }) => isCalled(names, name));
  if (index >= 0) return index;
  const held = fonts.map(({ names }) => names.postscriptName).join('、');
  throw new FontError(
    'font-name',
    name === undefined
      ? `文件里有 ${fonts.length} 个字体，请用 name 指明用哪一个：${held}。`
      : `文件里没有名为“${name}”的字体，只有：${held}。`,
  );
}

function programAt(bytes: Uint8Array, index: number): fontkit.Font {
  const program = fontkit.create(bytes);
  const font = 'fonts' in program ? program.fonts[index] : program;
  if (font === undefined) throw new RangeError('no such font');
  return font;
}

function faceOf(program: fontkit.Font, names: FontNames, embedding: Embedding): FontFace {
  const { unitsPerEm, ascent, descent } = program;
  // fontkit reads tables when they are first asked for: a broken one is to come to light now, not in the middle of a page.
  program.hasGlyphForCodePoint(0x4e00);
  program.getGlyph(program.numGlyphs - 1).advanceWidth;
  // What embedding asks for: from the tables post, OS/2 and head.
  if (![program.italicAngle, program.capHeight, program.bbox.minX].every(Number.isFinite))
    throw new RangeError('metrics');
  if (!(unitsPerEm >= 16 && unitsPerEm <= 16384) || embedding === 'restricted') throw new RangeError('units per em');
  const advances = new Map<number, number>();
  const has = (codePoint: number) => intact(() => program.hasGlyphForCodePoint(codePoint));
  const face: FontFace = {
    postscriptName: names.postscriptName,
    familyNames: names.familyNames,
    unitsPerEm,
    ascent: ascent / unitsPerEm,
    descent: descent / unitsPerEm,
    embedding,
    has,
    advance(codePoint) {
      const known = advances.get(codePoint);
      if (known !== undefined) return known;
      if (!has(codePoint)) throw new RangeError(`字体“${names.postscriptName}”里没有 U+${codePoint.toString(16)}。`);
      const width = intact(() => program.glyphForCodePoint(codePoint).advanceWidth) / unitsPerEm;
      advances.set(codePoint, width);
      return width;
    },
  };
  programs.set(face, program);
  return face;
}

/** Reads from a font: whatever goes wrong means that the font is broken. @throws FontError */
export function intact<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof FontError ? error : corrupt();
  }
}

function corrupt(): FontError {
  return new FontError('font-corrupt', '字体文件不完整或已损坏。请重新复制该字体，或换用另一个。');
}
