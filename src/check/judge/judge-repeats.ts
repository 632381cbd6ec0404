import type { CheckContext } from '../context.js';
import { groupBy } from '../group-by.js';
import { spotOf } from '../params.js';
import { plainText } from '../plain-text.js';
import type { NumberInText } from '../reading/mention.js';
import { numbersIn } from '../text-figures.js';
import { type Counted, countedIn, toldBefore } from './counted-numbers.js';
import type { Judgement } from './judgement.js';

/** 87件全部办结, 9件申请均在法定期限内答复, 已办结的163件中: a number told again. */
const again = '(?:均|全部|都|皆|已全部|已均)(?!为|是|来自)';
const ofRequests = '(?:的?(?:政府信息公开|依申请公开|信息公开)?(?:申请|案件|件)?)';
const behind = new RegExp(`^${ofRequests}(?:${again}|中[，,])`);
const opens = /(?:^|[，。；：])(?:上述|以上|这|该|所有)?$/;

const AROUND = 16;

const isAgain = (text: string, { index, end }: Counted): boolean =>
  opens.test(text.slice(Math.max(0, index - AROUND), index)) && behind.test(text.slice(end, end + AROUND));

/** Numbers told again that nothing before them bears out, where no figure of the table is named. */
export const judgeRepeats = (context: CheckContext): readonly Judgement[] => {
  const mentions = groupBy(numbersIn(context), ({ passage }: NumberInText) => passage);
  return context.text.all
    .filter(
      ({ kind, part, text }) =>
        kind === 'paragraph' && /均|全部|都|皆|中/.test(text) && !part?.topics?.includes('problems'),
    )
    .flatMap((passage) => {
      const plain = plainText(passage.text);
      const numbers = countedIn(plain);
      const known = new Set((mentions.get(passage) ?? []).map(({ numberAt }) => numberAt));
      return numbers
        .filter((number) => !known.has(number.at) && isAgain(plain.text, number))
        .flatMap((number): readonly Judgement[] => {
          const { values, sums } = toldBefore(numbers, number);
          const left = values.flatMap((one) => values.map((other) => one - other));
          const base = { passage, at: number.at, end: number.until, by: 'text' as const, figures: [] };
          if ([...values, ...sums, ...left].includes(number.value)) return [base];
          const nearest = values.at(-1);
          if (nearest === undefined) return [];
          const written = plain.text.slice(number.index, number.end);
          const message = `${passage.place}写“${written}”，前文没有这个数，最近的是${nearest}${number.unit}，请核对。`;
          const fault = {
            paths: [passage.path],
            message,
            expected: nearest,
            actual: number.value,
            params: { said: spotOf(passage, number.at, written), nearest },
          };
          return [{ ...base, contradiction: { code: 'conflicting-values', fault } }];
        });
    });
};
