import { excerpt, matchesIn, placeOfCharacter } from '../excerpts.js';
import { spotOf } from '../params.js';
import type { Rule } from '../rule.js';

const stray = /(?<=[\u4e00-\u9fff，。；：、])[ \u3000\t]+(?=[\u4e00-\u9fff，。；：、])/g;
const MAX_NAMED = 3;

export const straySpace: Rule<'stray-space'> = {
  code: 'stray-space',
  severity: 'info',
  title: '汉字之间有空格',
  example: '有1处汉字之间有空格：第一部分第1段第6字（“…全区各 部门…”）。',
  source: 'F23：复制带入的空格',
  check: ({ text }) => {
    const found = text.all
      .filter(({ kind, part }) => kind === 'paragraph' && part !== undefined)
      .flatMap((passage) => matchesIn(passage, stray).map((match) => ({ passage, match })));
    if (found.length === 0) return [];
    const places = found
      .slice(0, MAX_NAMED)
      .map(({ passage, match: { index, 0: blank } }) => {
        return `${placeOfCharacter(passage, index)}（${excerpt(passage.text, index, index + blank.length)}）`;
      })
      .join('、');
    const message = `有${found.length}处汉字之间有空格：${places}${found.length > MAX_NAMED ? '等' : ''}。`;
    return [
      {
        paths: [...new Set(found.map(({ passage }) => passage.path))],
        message,
        actual: found.length,
        params: { spots: found.map(({ passage, match: { index, 0: blank } }) => spotOf(passage, index, blank)) },
      },
    ];
  },
};
