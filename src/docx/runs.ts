import { TextRun } from 'docx';
import { scriptRuns } from '../text/script-runs.js';

/** What a run of text adds to its paragraph's style. */
export interface RunOptions {
  /** Id of a character style. */
  readonly style?: string;
  /** Size in half points. */
  readonly size?: number;
}

/** Word gives ASCII to the Latin face by itself, so only other Latin letters (é, Ω) need a run of their own. */
const needsOwnRun = (text: string): boolean => /[^\x20-\x7e]/.test(text);

/** A text cut where Word needs to be told of another script; mostly it is one piece. */
const pieces = (text: string): readonly { readonly chinese: boolean; readonly text: string }[] => {
  const cut: { chinese: boolean; text: string }[] = [];
  for (const run of scriptRuns(text)) {
    const chinese = run.script === 'chinese' || !needsOwnRun(run.text);
    const last = cut.at(-1);
    if (last?.chinese === chinese) last.text += run.text;
    else cut.push({ chinese, text: run.text });
  }
  return cut;
};

/** A text as runs. Without the hint Word sets “ ” — … and ① in the Latin face. */
export const textRuns = (text: string, options: RunOptions = {}): readonly TextRun[] =>
  pieces(text).map(
    (piece) => new TextRun({ ...options, text: piece.text, ...(piece.chinese && { font: { hint: 'eastAsia' } }) }),
  );
