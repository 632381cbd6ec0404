import { excerpt, matchesIn } from '../excerpts.js';
import { spotOf } from '../params.js';
import type { Rule } from '../rule.js';

/** Words of these reports as they are mistyped, and what is meant. Only what is certainly wrong. */
const wrong: readonly (readonly [pattern: RegExp, right: string])[] = [
  [/截止(?=目前|\d{4}年|\d{1,2}月|今年|年底|本年)/g, '截至'],
  [/[残叁]差不齐/g, '参差不齐'],
  [/行政复[义仪意]/g, '行政复议'],
  [/行政法复议/g, '行政复议'],
  [/行政诉[颂松]/g, '行政诉讼'],
  [/政府信息工开|主动工开/g, '公开'],
  [/依申请工开/g, '依申请公开'],
  [/规[犯泛]性文件/g, '规范性文件'],
  [/布署/g, '部署'],
  [/渡过难关|按装/g, '度过难关、安装'],
];

export const wrongWord: Rule<'wrong-word'> = {
  code: 'wrong-word',
  severity: 'warning',
  title: '错别字',
  example: '第一部分第1段“…截止目前…”中的“截止”应为“截至”。',
  source: '年报常用词语的错别字，只查确定有误的',
  check: ({ text }) =>
    text.all.flatMap((passage) =>
      wrong.flatMap(([pattern, right]) =>
        matchesIn(passage, pattern).map(({ index, 0: found }) => ({
          paths: [passage.path],
          message: `${passage.place}${excerpt(passage.text, index, index + found.length)}中的“${found}”应为“${right}”。`,
          expected: right,
          actual: found,
          params: { ...spotOf(passage, index, found), right },
        })),
      ),
    ),
};
