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
const tens = '[二三四五六七八九]?十[一二三四五六七八九]?';
const hundreds = `[一二三四五六七八九]百(?:零[一二三四五六七八九]|[一二三四五六七八九]十[一二三四五六七八九]?)?`;
/** 第三条, 每两次 and 百十件 count nothing. */
const opens = '(?<![第每零一二三四五六七八九十百千两几数])';
/** 一件 is as often a word as a number: 没有一件, 一件事, 同一件. */
const one = '(?<![任何同每这那某另逐哪单])(?<!(?:未|没|无)[^，。；]{0,12})一(?=[件宗份封例](?!事))';
/** 发生一起 is a case, 一起 alone means together. */
const oneCase = '(?<=案件|案|复议|诉讼|申请|收到|受理|发生)一(?=起(?:[，。；、）]|$))';
/** What is held is counted in 次, 场 and 期: 培训两次, 召开三次会议; 一次性 is no count. */
const heldTimes = `(?<=(?:会议?|培训班?|访谈|发布会|召开|举办|举行|培训)了?)(?:${tens}|[一三四五六七八九两])(?=[次场期](?!性|次|又|以))`;
const countable = `${hundreds}|${tens}|[二三四五六七八九两]`;
const numerals = new RegExp(`${opens}(?:(?:${countable})(?=[件宗份封例起])|${heldTimes})|${one}|${oneCase}`, 'g');

/** 21 of 二十一, 105 of 一百零五. */
const numeralValue = (numeral: string): string => {
  const [, hundred = '', rest = numeral] = /^(.)百(.*)$/.exec(numeral) ?? [];
  const [, ten, one = rest] = /^(.?)十(.?)$/.exec(rest) ?? [];
  const digit = (sign: string): number => (sign === '两' ? 2 : sign === '' ? 0 : digits.indexOf(sign));
  const tensValue = ten === undefined ? 0 : ten === '' ? 10 : 10 * digit(ten);
  return String(100 * digit(hundred) + tensValue + digit(one.replace('零', '')));
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
