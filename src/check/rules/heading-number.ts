import { spotOf } from '../params.js';
import type { Rule } from '../rule.js';

const typed = /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十\d]{1,3}）|\d{1,2}[.．、](?!\d)|[①-⑳])/;

export const headingNumber: Rule<'heading-number'> = {
  code: 'heading-number',
  severity: 'warning',
  title: '标题里又写了序号',
  example: '第一部分（一）标题“（一）加强制度建设”自带序号，印出来会有两个序号，请删去。',
  source: 'F13：序号由程序编排，手工再编即重复',
  check: ({ text }) =>
    text.all
      .filter((passage) => passage.kind === 'heading' && typed.test(passage.text.trim()))
      .map((passage) => ({
        paths: [passage.path],
        message: `${passage.place}“${passage.text}”自带序号，印出来会有两个序号，请删去。`,
        params: spotOf(passage, 0, passage.text),
      })),
};
