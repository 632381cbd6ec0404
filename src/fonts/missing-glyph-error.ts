import { NianbaoError } from '../faults/nianbao-error.js';

/** A character that no font has. */
export interface MissingCharacter {
  readonly char: string;
  readonly codePoint: number;
  /** Where it stands in the report, each place once, in the order of the text. */
  readonly paths: readonly string[];
}

/** A message names no more than this; `characters` has them all. */
const LISTED_CHARACTERS = 20;
const LISTED_PATHS = 3;

/**
 * The report holds characters that neither their face nor any fallback has. They would print as gaps, so no file is made.
 *
 * @example
 * try { await renderPdf(report); } catch (e) { if (e instanceof MissingGlyphError) console.error(e.characters); }
 */
export class MissingGlyphError extends NianbaoError<'missing-glyph'> {
  override readonly name = 'MissingGlyphError';
  constructor(
    /** In the order in which they first stand in the report. */
    readonly characters: readonly MissingCharacter[],
  ) {
    const listed = characters.slice(0, LISTED_CHARACTERS).map(describe).join('；');
    const others = characters.length > LISTED_CHARACTERS ? `；等共 ${characters.length} 个字` : '';
    super('missing-glyph', `字体里没有这些字：${listed}${others}。请改用别的写法，或补充有这些字的字体（fallbacks）。`);
  }
}

function describe({ char, codePoint, paths }: MissingCharacter): string {
  const others = paths.length > LISTED_PATHS ? `等 ${paths.length} 处` : '';
  return `“${char}”（${unicode(codePoint)}，${paths.slice(0, LISTED_PATHS).join('、')}${others}）`;
}

function unicode(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}
