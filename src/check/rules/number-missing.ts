import { excerpt, matchesIn } from '../excerpts.js';
import { spotOf } from '../params.js';
import type { Rule } from '../rule.js';

const verbs = '收到|接到|受理|办结|答复|公开|主动公开|发布|召开|举办|组织|培训|收取';
const objects =
  '政府信息公开申请|依申请公开申请|信息公开申请|依申请公开|政府信息公开|公开申请|申请|政府信息|信息|会议|培训班|培训|费用|行政复议|行政诉讼';
const units = '件|宗|条|次|篇|期|场|人次|名|个|万元|元';

/** 共收到申请件, 收到申请　件, 增长%, 自至, 自年月日: a unit without its number. */
const gap = new RegExp(
  [
    `(?:共计?|合计|总计|累计)(?:${verbs})(?:${objects})?(?:共|数|为)*(?:${units})(?=[，,。；、（]|$)`,
    `(?:${verbs})(?:${objects})(?:共计|共|合计|为)(?:${units})(?=[，,。；、（]|$)`,
    '(?:增长|下降|上升|减少|增加|占)了?[%％]',
    `(?:${verbs}|${objects}|[共为计])\\s+(?:${units})(?=[，,。；、（]|$)`,
    '(?:召开|举办|组织|开展)(?:会议|培训班|培训|活动)(?:次|场|期)(?=[，,。；、]|$)',
    '(?:培训|参训)(?:人员|干部)人次(?=[，,。；、]|$)',
    '(?:投入|安排|落实|支出)(?:专项)?(?:工作)?(?:经费|资金)(?:共|为)*(?:万元|元)(?=[，,。；、]|$)',
    String.raw`[自从](?:\s*年\s*月\s*日)?[至到](?:\s*年\s*月\s*日)?(?=止|期间|，|。)`,
    String.raw`(?:[自从至到于]|^)\s*年\s*月\s*日`,
  ].join('|'),
  'g',
);

export const numberMissing: Rule<'number-missing'> = {
  code: 'number-missing',
  severity: 'error',
  title: '漏写数字',
  example: '第三部分第1段漏写数字：“…全区共收到申请件，其中…”。',
  source: 'F25：共收到申请件、自至',
  check: ({ text }) =>
    text.all.flatMap((passage) =>
      matchesIn(passage, gap).map(({ index, 0: found }) => ({
        paths: [passage.path],
        message: `${passage.place}漏写数字：${excerpt(passage.text, index, index + found.length)}。`,
        actual: found,
        params: spotOf(passage, index, found),
      })),
    ),
};
