import { matchesIn } from '../excerpts.js';
import type { Rule } from '../rule.js';

const misbracketed = /[\u4e00-\u9fff]{2,}[[［【（(]\s*((?:19|20)\d\d)\s*[\]］】）)]\s*(第?\d+号)/g;

export const documentNumber: Rule = {
  code: 'document-number',
  severity: 'warning',
  title: '文号年份没有用六角括号',
  example: '第一部分第1段文号“国办发[2018]23号”的年份应用六角括号：国办发〔2018〕23号。',
  source: 'F26；GB/T 9704—2012，7.2.5：年份用六角括号“〔〕”括入',
  check: ({ text }) =>
    text.all.flatMap((passage) =>
      matchesIn(passage, misbracketed).map((match) => {
        const [found, year = '', number = ''] = match;
        const agency = found.slice(0, found.search(/[[［【（(]/)).slice(-6);
        const written = found.slice(found.length - (found.length - found.search(/[[［【（(]/)));
        const right = `${agency}〔${year}〕${number}`;
        return {
          paths: [passage.path],
          message: `${passage.place}文号“${agency}${written}”的年份应用六角括号：${right}。`,
          expected: right,
          actual: `${agency}${written}`,
        };
      }),
    ),
};
