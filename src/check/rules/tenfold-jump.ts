import { figurePath } from '../../figures/names.js';
import { filedAs } from '../params.js';
import type { Rule } from '../rule.js';

const TIMES = 10;
/** Below it, a tenfold is a matter of a few pieces. */
const LEAST = 10;
const MAX_NAMED = 3;

export const tenfoldJump: Rule<'tenfold-jump'> = {
  code: 'tenfold-jump',
  severity: 'warning',
  title: '与上年相差十倍以上',
  example:
    '与上年报告相差十倍以上，请核对是否多写或漏写一位：一、（二）2.政府网站公开政府信息数上年2691条，本年26911条。',
  source: 'F26：多写、漏写一位数字',
  check: (context) => {
    const { previous, values, phrase } = context;
    const jumps = [...values].flatMap(([id, now]) => {
      const before = previous?.values.get(id);
      if (now === null || before === null || before === undefined) return [];
      const [small, large] = now < before ? [now, before] : [before, now];
      return small >= LEAST && large >= small * TIMES ? [{ id, now, before }] : [];
    });
    if (jumps.length === 0) return [];
    const listed = jumps
      .slice(0, MAX_NAMED)
      .map(
        ({ id, now, before }) => `${phrase.place(id)}上年${phrase.amount(id, before)}，本年${phrase.amount(id, now)}`,
      )
      .join('；');
    const more = jumps.length > MAX_NAMED ? `；等${jumps.length}项` : '';
    const message = `与上年报告相差十倍以上，请核对是否多写或漏写一位：${listed}${more}。`;
    return [
      {
        paths: jumps.map(({ id }) => figurePath(id)),
        message,
        params: { figures: jumps.map(({ id, now, before }) => ({ ...filedAs(id, now, context), lastYear: before })) },
      },
    ];
  },
};
