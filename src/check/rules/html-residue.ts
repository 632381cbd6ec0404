import { excerpt, matchesIn, placeOfCharacter } from '../excerpts.js';
import { spotOf } from '../params.js';
import type { Rule } from '../rule.js';

const markup = /<\/?[A-Za-z!][^<>]{0,200}>|&(?:[A-Za-z]{2,8}|#\d{2,5});/g;

export const htmlResidue: Rule<'html-residue'> = {
  code: 'html-residue',
  severity: 'warning',
  title: '留有网页代码',
  example: '第二部分第1段第12字起留有网页代码“…政务公开&nbsp;&nbsp;工作…”，请删去。',
  source: 'F23：从网页复制带入',
  check: ({ text }) =>
    text.all.flatMap((passage) => {
      const [first] = matchesIn(passage, markup);
      if (first === undefined) return [];
      const found = excerpt(passage.text, first.index, first.index + first[0].length);
      const message = `${placeOfCharacter(passage, first.index)}起留有网页代码${found}，请删去。`;
      return [{ paths: [passage.path], message, actual: first[0], params: spotOf(passage, first.index, first[0]) }];
    }),
};
