import { excerpt, matchesIn, placeOfCharacter } from '../excerpts.js';
import { spotOf } from '../params.js';
import type { Rule } from '../rule.js';

/** Half-width marks and brackets between Chinese characters; full-width letters, digits and ＠. Times, addresses and Latin text stay. */
const halfWidthMark = String.raw`(?<=[\u4e00-\u9fff”》）])[,;:!?](?=[\u4e00-\u9fff“《（\d])`;
const halfWidthBracket = String.raw`(?<=[\u4e00-\u9fff])[()](?=[\u4e00-\u9fff，。；、])`;
const fullWidth = '[＠０-９Ａ-Ｚａ-ｚ]+';
const wrong = new RegExp(`${halfWidthMark}|${halfWidthBracket}|${fullWidth}`, 'g');
const MAX_NAMED = 3;

export const markWidth: Rule<'mark-width'> = {
  code: 'mark-width',
  severity: 'warning',
  title: '全角、半角用错',
  example: '有1处全角、半角用错：第五部分第1段第6字“,”（“2018年,我区因政府信息…”）。',
  source: 'F23：中文里的半角标点，邮箱里的全角＠',
  check: ({ text }) => {
    const found = text.all.flatMap((passage) => matchesIn(passage, wrong).map((match) => ({ passage, match })));
    if (found.length === 0) return [];
    const places = found
      .slice(0, MAX_NAMED)
      .map(({ passage, match: { index, 0: mark } }) => {
        const around = excerpt(passage.text, index, index + mark.length);
        return `${placeOfCharacter(passage, index)}“${mark}”（${around}）`;
      })
      .join('、');
    const message = `有${found.length}处全角、半角用错：${places}${found.length > MAX_NAMED ? '等' : ''}。`;
    return [
      {
        paths: [...new Set(found.map(({ passage }) => passage.path))],
        message,
        actual: found.length,
        params: { spots: found.map(({ passage, match: { index, 0: mark } }) => spotOf(passage, index, mark)) },
      },
    ];
  },
};
