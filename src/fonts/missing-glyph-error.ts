/** A character that no font has. */
export interface MissingCharacter {
  readonly char: string;
  readonly codePoint: number;
  /** Where it stands in the report, each place once, in the order of the text. */
  readonly paths: readonly string[];
}

/**
 * The report holds characters that neither their face nor any fallback has. They would print as gaps, so no file is made.
 *
 * @example
 * try { await renderPdf(report); } catch (e) { if (e instanceof MissingGlyphError) console.error(e.characters); }
 */
export class MissingGlyphError extends Error {
  override readonly name = 'MissingGlyphError';
  readonly code = 'missing-glyph';
  constructor(
    /** In the order in which they first stand in the report. */
    readonly characters: readonly MissingCharacter[],
  ) {
    const list = characters.map(
      ({ char, codePoint, paths }) => `“${char}”（${unicode(codePoint)}，${paths.join('、')}）`,
    );
    super(`字体里没有这些字：${list.join('；')}。请改用别的写法，或补充有这些字的字体（fallbacks）。`);
  }
}

function unicode(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}
