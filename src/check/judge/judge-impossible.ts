import type { CheckContext } from '../context.js';
import { excerpt } from '../excerpts.js';
import { spotOf } from '../params.js';
import { plainText } from '../plain-text.js';
import type { Judgement } from './judgement.js';

/** Shares of a whole; growth may be above 100 %. */
const rate = /(?:办结率|答复率|按时率|公开率|满意率|占比|占)(?:为|达到?|约|总[量数]的|的)?(\d+(?:\.\d+)?)%/g;

/** Rates above 100 %: whatever they are of, they contradict themselves. */
export const judgeImpossible = ({ text }: CheckContext): readonly Judgement[] =>
  text.all.flatMap((passage) => {
    if (!passage.text.includes('%') && !passage.text.includes('％')) return [];
    const plain = plainText(passage.text);
    return [...plain.text.matchAll(rate)]
      .filter(([, percent]) => Number(percent) > 100)
      .map(({ index, 0: quote, 1: percent = '' }): Judgement => {
        const digitsAt = index + quote.length - percent.length - 1;
        const [start, at, end] = [index, digitsAt, digitsAt + percent.length - 1].map(plain.printedAt) as [
          number,
          number,
          number,
        ];
        const message = `${passage.place}${excerpt(passage.text, start, end + 2)}超过100%，请核对。`;
        const fault = {
          paths: [passage.path],
          message,
          actual: Number(percent),
          params: { ...spotOf(passage, start, passage.text.slice(start, end + 2)), percent: Number(percent) },
        };
        const contradiction = { code: 'rate-impossible', fault } as const;
        return { passage, at, end: end + 1, by: 'text', figures: [], contradiction };
      });
  });
