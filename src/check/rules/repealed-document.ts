import { excerpt, matchesIn } from '../excerpts.js';
import { spotOf } from '../params.js';
import type { Rule } from '../rule.js';

interface Repealed {
  readonly cited: RegExp;
  /** First report year in which it is no longer in force. */
  readonly from: number;
  readonly instead: string;
}

const documents: readonly Repealed[] = [
  { cited: /国务院令第?492号/g, from: 2019, instead: '国务院令第711号' },
  { cited: /国办公开办函〔2019〕60号/g, from: 2021, instead: '国办公开办函〔2021〕30号' },
];

export const repealedDocument: Rule<'repealed-document'> = {
  code: 'repealed-document',
  severity: 'warning',
  title: '引用了已经失效的文件',
  example: '前言第1段“…（国务院令第492号）…”已经失效，现行的是国务院令第711号。',
  source: '《条例》2019年5月15日起施行修订本；〔2021〕30号取代〔2019〕60号',
  check: ({ text, report: { year } }) =>
    text.all.flatMap((passage) =>
      documents
        .filter(({ from }) => year >= from)
        .flatMap(({ cited, instead }) =>
          matchesIn(passage, cited).map(({ index, 0: found }) => ({
            paths: [passage.path],
            message: `${passage.place}${excerpt(passage.text, index, index + found.length)}已经失效，现行的是${instead}。`,
            expected: instead,
            actual: found,
            params: { ...spotOf(passage, index, found), instead },
          })),
        ),
    ),
};
