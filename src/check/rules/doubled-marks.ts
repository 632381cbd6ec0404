import { excerpt, matchesIn, placeOfCharacter } from '../excerpts.js';
import { spotOf } from '../params.js';
import type { Rule } from '../rule.js';

const doubled = /，，|、、|；；|：：|(?<!。)。。(?!。)|《《|（（|““|[，、；：]。|。[，、；：]|[，、；][，、；]/g;

export const doubledMarks: Rule<'doubled-marks'> = {
  code: 'doubled-marks',
  severity: 'warning',
  title: '标点重复',
  example: '第二部分第1段第8字起标点重复“，，”：“…2018年，，全区…”。',
  source: 'F23：重复的书名号、逗号、句号',
  check: ({ text }) =>
    text.all.flatMap((passage) =>
      matchesIn(passage, doubled).map(({ index, 0: found }) => ({
        paths: [passage.path],
        message: `${placeOfCharacter(passage, index)}起标点重复“${found}”：${excerpt(passage.text, index, index + found.length)}。`,
        actual: found,
        params: spotOf(passage, index, found),
      })),
    ),
};
