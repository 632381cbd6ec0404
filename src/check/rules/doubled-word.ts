import { excerpt, matchesIn, placeOfCharacter } from '../excerpts.js';
import { spotOf } from '../params.js';
import type { Rule } from '../rule.js';

/** 的的, 审核审核. Those that are doubled on purpose (研究研究) are none of these. */
const particles = '(?<!的)的的(?![的确])|(?<![了])了了(?![了之])|(?<!和)和和(?![和美平气睦])';
const often = '审核|公开|信息|工作|申请|政务|办理|答复|管理|培训|发布|解读|平台|监督|保障|情况|及时|行政|进一步|数据';
const doubled = new RegExp(String.raw`${particles}|(${often})\1`, 'g');

export const doubledWord: Rule<'doubled-word'> = {
  code: 'doubled-word',
  severity: 'warning',
  title: '词语重复',
  example: '第一部分第1段第8字起词语重复“审核审核”：“…信息审核审核机制…”。',
  source: 'F23：编辑时词语重复',
  check: ({ text }) =>
    text.all.flatMap((passage) =>
      matchesIn(passage, doubled).map(({ index, 0: found }) => ({
        paths: [passage.path],
        message: `${placeOfCharacter(passage, index)}起词语重复“${found}”：${excerpt(passage.text, index, index + found.length)}。`,
        actual: found,
        params: spotOf(passage, index, found),
      })),
    ),
};
