import { excerpt, matchesIn } from '../excerpts.js';
import { spotOf } from '../params.js';
import type { Rule } from '../rule.js';

const gap = new RegExp(
  [
    '〔待填〕|待补充|待填写|待核实|待定(?=[，。；）])',
    '(?<![A-Za-z])[XxＸｘ]{2,}(?![A-Za-z])',
    '(?<![A-Za-z])[NnＮ](?=[件条次个人篇场期万])',
    '(?<=[：:（(〔])待完善',
    '[×✕＊*]{2,}|[_＿]{2,}|□{2,}|[?？]{2,}',
  ].join('|'),
  'g',
);

export const unfilled: Rule<'unfilled'> = {
  code: 'unfilled',
  severity: 'error',
  title: '留有待填的空',
  example: '第三部分第1段留有待填的空：“…全区收到申请〔待填〕件，…”。',
  source: 'F25：XX、待补充、〔待填〕',
  check: ({ text }) =>
    text.all.flatMap((passage) =>
      matchesIn(passage, gap).map(({ index, 0: found }) => ({
        paths: [passage.path],
        message: `${passage.place}留有待填的空：${excerpt(passage.text, index, index + found.length)}。`,
        actual: found,
        params: spotOf(passage, index, found),
      })),
    ),
};
