import { excerpt, matchesIn } from '../excerpts.js';
import { spotOf } from '../params.js';
import type { Rule } from '../rule.js';

/** 将 before a verb of intent; 将……纳入 only moves the object. */
const moved = '纳入|作为|列为|列入|列在|上网|融入|贯穿|当作|摆[在上]|放在|提上|提到|向社会';
const intent =
  '采取|重点|继续|进一步|从|着力|努力|不断|加强|加大|按照|围绕|以|在|坚持|认真|切实|积极|做好|推进|大力|全面|深入|结合|针对';
const will = `将(?![^，。；]*(?:${moved}))(?:${intent})`;
const must = '要(?:重点|进一步|继续|着力|切实|努力|加强|做好|抓好)';
const announced = '(?:下一步)?(?:工作)?(?:打算|计划|思路)|下一步';
const written = String.raw`((?:19|20)\d\d)\s*年`;
const plan = new RegExp(
  `${written}(?:度)?，?[^，。；]{0,15}?(?:${will}|${must}|${announced})|(?:下一步，?|展望)${written}`,
  'g',
);

export const planYear: Rule<'plan-year'> = {
  code: 'plan-year',
  severity: 'warning',
  title: '下一步措施写成了本年度或更早',
  example: '第六部分第1段“2018年，我们将采取以下措施”：本报告即2018年度，疑为沿用旧稿，应为2019年。',
  source: 'F10：沿用旧稿，下一步措施的年份未改',
  check: ({ text, report: { year } }) =>
    text.all
      .filter(({ part }) => part?.topics?.some((topic) => topic === 'problems' || topic === 'other'))
      .flatMap((passage) =>
        matchesIn(passage, plan)
          .map(({ index, 0: found, 1: before, 2: after }) => ({ index, found, written: Number(before ?? after) }))
          .filter(({ written }) => written <= year)
          .map(({ index, found, written }) => ({
            paths: [passage.path],
            message: `${passage.place}${excerpt(passage.text, index, index + found.length)}：本报告即${year}年度，疑为沿用旧稿，应为${year + 1}年。`,
            expected: year + 1,
            actual: written,
            params: { ...spotOf(passage, index, found), written, year },
          })),
      ),
};
