/** A text as patterns read it, with the way back to the text as printed. */
export interface PlainText {
  /** Without white space but between two numbers, digits and percent signs in half width. */
  readonly text: string;
  /** Where a place of the plain text stands in the printed one. */
  readonly printedAt: (at: number) => number;
}

const FULL_WIDTH = 0xfee0;
const wide = /[０-９．％]/;
/** White space between digits keeps two numbers apart: 附表1 36件. */
const needless = /(?<![\d０-９])\s+|\s+(?![\d０-９\s])/g;

const digits = '零一二三四五六七八九';
/** 十二件, 七件, 二十一件; 一件 is as often a word as a number, and 第三条 is none. */
const numerals =
  /(?<![第每零一二三四五六七八九十百千两])(?:[二三四五六七八九]?十[一二三四五六七八九]?|[二三四五六七八九两])(?=[件宗份封])/g;

/** 21 of 二十一. */
const numeralValue = (numeral: string): string => {
  if (numeral === '两') return '2';
  const [tens = '', ones = ''] = numeral.includes('十') ? numeral.split('十') : ['零', numeral];
  const ten = tens === '' ? 1 : digits.indexOf(tens);
  return String(ten * 10 + (ones === '' ? 0 : digits.indexOf(ones)));
};

/** Reports write 2018年1月1日, 2018 年 1 月 1 日 and ２０１８年１月１日: one pattern reads them all. */
export const plainText = (printed: string): PlainText => {
  const dropped = new Set(
    [...printed.matchAll(needless)].flatMap(({ index, 0: blank }) => Array.from(blank, (_, i) => index + i)),
  );
  const written = new Map([...printed.matchAll(numerals)].map(({ index, 0: numeral }) => [index, numeral] as const));
  const places: number[] = [];
  let text = '';
  for (let at = 0; at < printed.length; at += 1) {
    const numeral = written.get(at);
    const sign = printed.charAt(at);
    if (dropped.has(at)) continue;
    if (numeral !== undefined) {
      const value = numeralValue(numeral);
      text += value;
      // Every digit stands where the numeral stands; the last one where it ends.
      for (let digit = 1; digit <= value.length; digit += 1) {
        places.push(digit === value.length ? at + numeral.length - 1 : at);
      }
      at += numeral.length - 1;
      continue;
    }
    text += wide.test(sign) ? String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH) : sign;
    places.push(at);
  }
  return { text, printedAt: (at) => places[at] ?? printed.length };
};
