/** A character that must not stand in a report's text. */
export interface BadCharacter {
  /** `U+0007` */
  readonly codePoint: string;
  /** Place in the text, in characters from 1. */
  readonly position: number;
  readonly kind: 'unpaired' | 'break' | 'invisible' | 'control';
}

// Control characters and U+FFFE, U+FFFF cannot stand in XML 1.0: files with them lose text or do not open.
const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufdd0-\ufdef]/u;
const lineBreak = /[\t\n\r\x85\u2028\u2029]/u;
// Zero-width and direction marks come along when text is copied: no font has them, and they hide in comparisons.
// Variation selectors choose between the shapes of one character and stay.
const invisible = /(?!\p{Variation_Selector})\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]/u;

const kindOf = (character: string): BadCharacter['kind'] | undefined => {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0xd800 && code <= 0xdfff) return 'unpaired';
  if ((code & 0xfffe) === 0xfffe) return 'control';
  if (lineBreak.test(character)) return 'break';
  if (control.test(character)) return 'control';
  return invisible.test(character) ? 'invisible' : undefined;
};

// What nearly every text is made of: a text of these alone need not be looked at character by character.
const latin = String.raw`\x20-\x7e\xa0-\xac\xae-\u024f`;
const marks = String.raw`\u2010-\u2027\u2030-\u205e\u2100-\u27bf`;
const eastAsian = String.raw`\u3000-\u3163\u3165-\ud7ff\uf900-\ufaff\uff01-\uff9f\uffa1-\uffee`;
const plain = new RegExp(`^[${latin}${marks}${eastAsian}]*$`);

/** `U+4E00` for a character. */
export const codePointName = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * The characters of a text that cannot be printed in every format: what XML 1.0 has no place for, lone surrogates, line
 * breaks and tabs (a paragraph is one line of text), and invisible marks. Of two of a kind side by side, the first.
 *
 * @example badCharacters('公\u0007开') // [{ codePoint: 'U+0007', position: 2, kind: 'control' }]
 */
export const badCharacters = (text: string): readonly BadCharacter[] => {
  if (plain.test(text)) return [];
  const bad: BadCharacter[] = [];
  Array.from(text).forEach((character, index) => {
    const kind = kindOf(character);
    const last = bad.at(-1);
    if (kind && !(last?.kind === kind && last.position === index)) {
      bad.push({ codePoint: codePointName(character), position: index + 1, kind });
    }
  });
  return bad;
};
