import { TextRun } from 'docx';
import { scriptRuns } from '../text/script-runs.js';

/** What a run of text adds to its paragraph's style. */
export interface RunOptions {
  /** Id of a character style. */
  readonly style?: string;
  /** Size in half points. */
  readonly size?: number;
  /** Twips between the characters, where they are not the style's. */
  readonly characterSpacing?: number;
  /** Line breaks before the text. */
  readonly break?: number;
}

/**
 * Marks that Chinese and Latin text share (“ ” — … · ①), and foreign letters: Word sets them in the Latin face unless
 * told otherwise. It knows what ASCII, Chinese characters and full-width marks are.
 */
const AMBIGUOUS = /[\x80-\u2e7f]/;
const ASCII = /^[\x20-\x7e]*$/;

/** A text cut where Word needs to be told of another script; mostly it is one piece. */
const pieces = (text: string): readonly { readonly chinese: boolean; readonly text: string }[] => {
  const cut: { chinese: boolean; text: string }[] = [];
  for (const run of scriptRuns(text)) {
    const chinese = run.script === 'chinese' || ASCII.test(run.text);
    const last = cut.at(-1);
    if (last?.chinese === chinese) last.text += run.text;
    else cut.push({ chinese, text: run.text });
  }
  return cut;
};

/** A text as runs, each in the face that its script wants. */
export const textRuns = (text: string, options: RunOptions = {}): readonly TextRun[] =>
  AMBIGUOUS.test(text)
    ? pieces(text).map(
        (piece, index) =>
          new TextRun({
            ...options,
            ...(index > 0 && { break: 0 }),
            text: piece.text,
            ...(piece.chinese && { font: { hint: 'eastAsia' } }),
          }),
      )
    : [new TextRun({ ...options, text })];
