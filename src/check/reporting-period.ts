import type { Passage } from '../document/outline.js';
import type { CheckContext } from './context.js';
import { plainText } from './plain-text.js';

/** A period that a text says its figures cover. */
export interface StatedPeriod {
  readonly passage: Passage;
  readonly quote: string;
  /** `YYYY-M-D` */
  readonly from: string;
  readonly to: string;
}

const first = String.raw`(\d{4})年(\d{1,2})月(\d{1,2})日(?:起|开始)?`;
const until = '(?:起?至|到|截[至止]到?|—+|-+|－|~|～)';
const last = String.raw`(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?:止|结束)?`;
const span = new RegExp(`${first}，?${until}${last}`, 'g');

const digits = '〇一二三四五六七八九';
const inDigits = (year: string): string =>
  year.replace(/./g, (digit) => String(digits.indexOf(digit.replace(/[零○]/, '〇'))));

/** 三十一 and 十二 in digits. */
const dayOf = (numeral: string): string => {
  const [tens = '', ones = ''] = numeral.includes('十') ? numeral.split('十') : ['', numeral];
  const ten = numeral.includes('十') ? (tens === '' ? 1 : digits.indexOf(tens)) : 0;
  return String(ten * 10 + (ones === '' ? 0 : digits.indexOf(ones)));
};

/** Dates as the standard writes them, however they are written: 2018.1.1, 2018年01月01日, 二〇一八年一月一日. */
const standardDates = (text: string): string =>
  plainText(text)
    .text.replaceAll(/(\d{4})[./](\d{1,2})[./](\d{1,2})日?/g, '$1年$2月$3日')
    .replaceAll(/[〇零○一二三四五六七八九]{4}(?=年)/g, inDigits)
    .replaceAll(/([一二三四五六七八九十]{1,3})(?=[月日])/g, dayOf)
    .replaceAll(/(?<!\d)0(?=\d[月日])/g, '');
/** Phrases by which a sentence shows that its dates are the report's period. */
const ofReport = /统计|期限|数据|起止|本?(?:年度)?报告|时限/;

const periodsIn = (passage: Passage): readonly StatedPeriod[] =>
  [...standardDates(passage.text).matchAll(span)].flatMap((match) => {
    const [quote, year, month, day, toYear, toMonth, toDay] = match;
    return [{ passage, quote, from: `${year}-${month}-${day}`, to: `${toYear ?? year}-${toMonth}-${toDay}` }];
  });

/** Where a report may state its period: before part one, or in paragraphs on the report and its figures. */
export const periodPassages = ({ text }: CheckContext): readonly Passage[] =>
  text.all.filter((passage) => passage.part === undefined || ofReport.test(passage.text));

/** The periods stated there. */
export const statedPeriods = (context: CheckContext): readonly StatedPeriod[] =>
  periodPassages(context).flatMap(periodsIn);
