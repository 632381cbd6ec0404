const sentenceEnd = /[。！？；]\s*$/u;

const chineseNumber = /^\s*(?:[一二三四五六七八九十]+[、．.]|[（(][一二三四五六七八九十\d]+[)）]|[①-⑳])/u;
// 1.2018年 is item 1; 16.5% is a figure.
const digits = /^\s*\d{1,2}(?:、|[.．](?!\d{1,3}(?!\d)))/u;

/** Whether a line opens with the number of an item: 一、 （一） 1. （1） ①. */
export const opensWithNumber = (line: string): boolean => chineseNumber.test(line) || digits.test(line);

/**
 * Whether a line ended by hand within a heading ends the heading: a sentence ends there, or a number opens the next line.
 * Any other is a long heading cut where a word ends.
 *
 * @example endsHeading('（一）推进决策、', '执行公开') // false
 */
export const endsHeading = (line: string, next: string): boolean => sentenceEnd.test(line) || opensWithNumber(next);
