import { matchesIn } from '../excerpts.js';
import { spotOf } from '../params.js';
import type { Rule } from '../rule.js';

/** The agency's sign right before the year; what leads to it is no part of it: 根据国办发[2018]23号. */
const misbracketed =
  /([^\s根据按照依关于的和及以号为是见与等在对由从将、，。：；《》“”（）()]{2,6})\s*([[［【（(〈<]\s*((?:19|20)\d\d)\s*[\]］】）)〉>]\s*(第?\d+)\s*号)/g;

export const documentNumber: Rule<'document-number'> = {
  code: 'document-number',
  severity: 'warning',
  title: '文号年份没有用六角括号',
  example: '第一部分第1段文号“国办发[2018]23号”的年份应用六角括号：国办发〔2018〕23号。',
  source: 'F26；GB/T 9704—2012，7.2.5：年份用六角括号“〔〕”括入',
  check: ({ text }) =>
    text.all.flatMap((passage) =>
      matchesIn(passage, misbracketed).map((match) => {
        const [, agency = '', written = '', year = '', number = ''] = match;
        const right = `${agency}〔${year}〕${number}号`;
        return {
          paths: [passage.path],
          message: `${passage.place}文号“${agency}${written}”的年份应用六角括号：${right}。`,
          expected: right,
          actual: `${agency}${written}`,
          params: { ...spotOf(passage, match.index, `${agency}${written}`), right },
        };
      }),
    ),
};
