import { FontError } from '../fonts/font-error.js';
import { type EmBox, type FontSubset, subsetOf } from '../fonts/font-subset.js';
import type { FontFace } from '../fonts/open-font.js';
import type { ReportFaces } from '../fonts/report-faces.js';
import { subsetName } from '../fonts/subset-name.js';
import type { Xml } from '../zip/write-xml.js';
import type { Identifiers } from './identifiers.js';
import { ofd, ofdRoot, ofdWords } from './ofd-xml.js';

const FOLDER = 'Res';
const BLANK: EmBox = [0, 0, 0, 0];

/** A font of the file: the characters that it is asked for. */
export class EmbeddedFont {
  private readonly subset: FontSubset;
  private readonly characters = new Map<string, EmBox>();

  constructor(
    readonly id: number,
    private readonly face: FontFace,
  ) {
    this.subset = subsetOf(face);
  }

  get fileName(): string {
    return `font_${this.id}.${this.subset.outlines === 'truetype' ? 'ttf' : 'otf'}`;
  }

  /** Takes a character in; the box of its glyph. */
  include(character: string): EmBox {
    const known = this.characters.get(character);
    if (known) return known;
    const codePoint = character.codePointAt(0) ?? 0;
    this.subset.include(codePoint);
    const box = this.subset.boxOf(codePoint) ?? BLANK;
    this.characters.set(character, box);
    return box;
  }

  /** @throws FontError for outlines that OFD-A does not know */
  checkArchival(): void {
    if (this.subset.outlines === 'truetype') return;
    throw new FontError(
      'font-outlines',
      `字体“${this.face.postscriptName}”是 PostScript 轮廓，归档 OFD（OFD-A）只用 TrueType 轮廓。请换用 TTF 字体。`,
    );
  }

  element(): Xml {
    const { postscriptName, familyNames } = this.face;
    return ofd(
      'Font',
      { ID: this.id, FontName: this.face.postscriptName, FamilyName: familyNames[0] ?? postscriptName },
      ofdWords('FontFile', this.fileName),
    );
  }

  file(): Uint8Array {
    const { postscriptName, familyNames } = this.face;
    const postscript = subsetName(
      postscriptName,
      Array.from(this.characters.keys(), (character) => character.codePointAt(0) ?? 0),
    );
    return this.subset.encodeComplete({ postscript, family: familyNames[0] ?? postscriptName });
  }
}

/** The fonts of a file, each with an identifier, in the order in which pages ask for them. */
export class EmbeddedFonts {
  private readonly fonts = new Map<string, EmbeddedFont>();

  constructor(
    private readonly faces: ReportFaces,
    private readonly identifiers: Identifiers,
  ) {}

  /** The font behind a face name of the pages. */
  named(face: string): EmbeddedFont {
    const known = this.fonts.get(face);
    if (known) return known;
    const font = new EmbeddedFont(this.identifiers.next(), this.faces.face(face));
    this.fonts.set(face, font);
    return font;
  }

  /** @throws FontError for a font that an archive does not take */
  checkArchival(): void {
    for (const font of this.fonts.values()) font.checkArchival();
  }

  /** The part that lists the fonts. */
  resources(): Xml {
    const fonts = Array.from(this.fonts.values(), (font) => font.element());
    return ofdRoot('Res', { BaseLoc: FOLDER }, ofd('Fonts', {}, ...fonts));
  }

  /** Font files by their paths beside that part. */
  files(): readonly (readonly [path: string, bytes: Uint8Array])[] {
    return Array.from(this.fonts.values(), (font) => [`${FOLDER}/${font.fileName}`, font.file()] as const);
  }
}
