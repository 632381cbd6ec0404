import { excerpt, matchesIn, placeOfCharacter } from '../excerpts.js';
import { spotOf } from '../params.js';
import type { Rule } from '../rule.js';

const empty = /（\s*）|\(\s*\)|《\s*》|“\s*”|【\s*】|〔\s*〕/g;

export const emptyBrackets: Rule<'empty-brackets'> = {
  code: 'empty-brackets',
  severity: 'warning',
  title: '括号、书名号、引号里没有内容',
  example: '第一部分第1段第30字起“（）”里没有内容：“…工作要点的通知》（）要求…”。',
  source: 'F23：空括号',
  check: ({ text }) =>
    text.all.flatMap((passage) =>
      matchesIn(passage, empty).map(({ index, 0: found }) => ({
        paths: [passage.path],
        message: `${placeOfCharacter(passage, index)}起“${found}”里没有内容：${excerpt(passage.text, index, index + found.length)}。`,
        actual: found,
        params: spotOf(passage, index, found),
      })),
    ),
};
