import type { Passage } from '../../document/outline.js';
import { printFigure } from '../../text/decimals.js';
import type { CheckContext } from '../context.js';
import { groupBy } from '../group-by.js';
import { spotOf } from '../params.js';
import { type PlainText, plainText } from '../plain-text.js';
import type { NumberInText } from '../reading/mention.js';
import { readShare, type Share } from '../reading/tails.js';
import { agrees, numbersIn } from '../text-figures.js';
import { type Counted, countBefore, countedIn, toldBefore } from './counted-numbers.js';
import { ofAnotherWhole } from './judge-shares.js';
import type { Judgement } from './judgement.js';

/** Characters after a number in which its share is told. */
const TAIL = 40;

/** 两项合计占办结数的58.5%: the share of the numbers just told, taken together. */
const together =
  /(?<many>[两二三四])[项者类](?:合计|共计|相加|之和|总计|共|约)*占(?:比|[^，。；\d]{0,10})(?:为|达)?(?<n>\d+(?:\.\d+)?)%/dg;
const manyOf: { readonly [sign: string]: number } = { 两: 2, 二: 2, 三: 3, 四: 4 };

interface Told {
  readonly value: number;
  readonly quote: string;
  /** Where the share's digits begin in the plain text. */
  readonly shareAt: number;
  readonly share: Pick<Share, 'percent' | 'decimals' | 'phrase'>;
  /** It ends a list, whose share is told: 自然资源类412件、住房保障类306件，占总量的48.3%. */
  readonly endsList: boolean;
  /** What it may be a share of stands before this number. */
  readonly before: Pick<Counted, 'index' | 'unit'>;
}

const ofNumbers = (text: string, numbers: readonly Counted[]): readonly Told[] =>
  numbers.flatMap((number, index): readonly Told[] => {
    const share = readShare(text.slice(number.end, number.end + TAIL));
    if (share === undefined) return [];
    const quote = text.slice(number.index, number.end);
    const between = text.slice(numbers[index - 1]?.end ?? number.index, number.index);
    const endsList = /^[、和及][^，。；占]*$/.test(between);
    return [{ value: number.value, quote, shareAt: number.end + share.at, share, endsList, before: number }];
  });

const lastBefore = (numbers: readonly Counted[], place: number, many: number): readonly Counted[] => {
  const end = countBefore(numbers, place);
  return numbers.slice(Math.max(0, end - many), end);
};

const ofSeveral = (text: string, numbers: readonly Counted[]): readonly Told[] =>
  [...text.matchAll(together)].flatMap((match): readonly Told[] => {
    const { many = '', n = '' } = match.groups ?? {};
    const shareAt = match.indices?.groups?.n?.[0] ?? 0;
    const parts = lastBefore(numbers, match.index, manyOf[many] ?? 0);
    const [first] = parts;
    if (first === undefined || parts.some(({ unit }) => unit !== first.unit)) return [];
    const value = parts.reduce((sum, part) => sum + part.value, 0);
    const share = { percent: Number(n), decimals: n.split('.')[1]?.length ?? 0, phrase: match[0] };
    return [{ value, quote: `${value}${first.unit}`, shareAt, share, endsList: false, before: first }];
  });

/** Totals of the table: the share may be one of a number that the paragraph does not tell. */
const filedTotals = ({ values }: CheckContext): readonly number[] =>
  [...values].flatMap(([id, value]) => (id.endsWith('.total') && value ? [value] : []));

const judge = (
  told: Told,
  numbers: readonly Counted[],
  filed: readonly number[],
  { passage, plain }: { readonly passage: Passage; readonly plain: PlainText },
): readonly Judgement[] => {
  const { value, share, shareAt } = told;
  const { values, sums } = toldBefore(numbers, told.before);
  const fits = (whole: number): boolean =>
    whole > 0 && Math.abs((value / whole) * 100 - share.percent) < 10 ** -share.decimals;
  const end = plain.printedAt(shareAt + String(share.percent).length - 1) + 1;
  const base = { passage, at: plain.printedAt(shareAt), end, by: 'text' as const, figures: [] };
  if ([...values, ...sums, ...filed].some(fits)) return [base];
  const whole = Math.max(...values, 0);
  if (told.endsList || whole < value || whole === 0 || ofAnotherWhole.test(share.phrase)) return [];
  const percent = Number(((value / whole) * 100).toFixed(Math.max(share.decimals, 1)));
  const right = `${printFigure(percent)}%`;
  const message = `${passage.place}写“${told.quote}”${share.phrase}，按前文${whole}${told.before.unit}计算应为${right}，请核对。`;
  const fault = {
    paths: [passage.path],
    message,
    expected: right,
    actual: `${printFigure(share.percent)}%`,
    params: {
      said: spotOf(passage, base.at, `${printFigure(share.percent)}%`),
      told: share.percent,
      right: percent,
      whole,
    },
  };
  return [{ ...base, contradiction: { code: 'share-mismatch', fault } }];
};

/** Shares of numbers that no figure is: 通过网站提交862件，占比82.4%; they are held against the numbers told before. */
export const judgeOtherShares = (context: CheckContext): readonly Judgement[] => {
  const mentions = groupBy(numbersIn(context), ({ passage }: NumberInText) => passage);
  const filed = filedTotals(context);
  return context.text.all
    .filter(
      ({ kind, part, text }) =>
        kind === 'paragraph' && /占|[%％][）)]/.test(text) && !part?.topics?.includes('problems'),
    )
    .flatMap((passage) => {
      const plain = plainText(passage.text);
      const numbers = countedIn(plain);
      // A number that is wrong itself has a wrong share.
      const wrong = new Set(
        (mentions.get(passage) ?? [])
          .filter((mention) => mention.match !== 'equal' || agrees(mention, context) === false)
          .map(({ numberAt }) => numberAt),
      );
      const isRight = ({ at }: Counted): boolean => !wrong.has(at);
      const told = [...ofNumbers(plain.text, numbers.filter(isRight)), ...ofSeveral(plain.text, numbers)];
      return told.flatMap((one) => judge(one, numbers, filed, { passage, plain }));
    });
};
