/** A stretch of text in one kind of script. */
export interface ScriptRun {
  readonly script: 'chinese' | 'latin';
  readonly text: string;
}

// Letters, digits and marks that a Latin face sets: Basic Latin to Latin Extended-B, Greek and Cyrillic, without the marks
// that Chinese text shares with it (“ ” ‘ ’ — … · × ÷ ° ±), which belong to the Chinese face; the minus stands with digits.
const latin =
  /[\x20-\x7e\xa0-\xa6\xa8-\xaf\xb2-\xb6\xb8-\xd6\xd8-\xf6\xf8-\u024f\u0370-\u04ff\u1e00-\u1eff\u2000-\u200a\u2212]/u;

// Nearly all characters of a report lie beyond it, and need no further look.
const LAST_LATIN = 0x2212;

/** Whether a Latin face sets the character. */
export const isLatin = (character: string): boolean => character.charCodeAt(0) <= LAST_LATIN && latin.test(character);

/** A letter of a Latin face. */
export const isLetter = (character: string | undefined): boolean =>
  character !== undefined && isLatin(character) && /\p{L}/u.test(character);

/** Whether a Latin face sets the character at a place: also the ’ of People’s, which in Chinese closes a quotation. */
export const isLatinAt = (characters: readonly string[], at: number): boolean => {
  const character = characters[at] ?? '';
  return isLatin(character) || (character === '’' && isLetter(characters[at - 1]) && isLetter(characters[at + 1]));
};

/**
 * A text cut into runs of Chinese and Latin. Joined, the runs are the text.
 *
 * @example scriptRuns('收到150件') // 收到 · 150 · 件
 */
export const scriptRuns = (text: string): readonly ScriptRun[] => {
  const runs: { script: ScriptRun['script']; text: string }[] = [];
  const characters = [...text];
  for (const [at, character] of characters.entries()) {
    const script = isLatinAt(characters, at) ? 'latin' : 'chinese';
    const last = runs.at(-1);
    if (last?.script === script) last.text += character;
    else runs.push({ script, text: character });
  }
  return runs;
};
