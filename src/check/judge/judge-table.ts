import { figurePath } from '../../figures/names.js';
import type { FigureId } from '../../form/form.js';
import { printFigure, sumFigures } from '../../text/decimals.js';
import type { CheckContext } from '../context.js';
import type { Fault } from '../fault.js';
import { groupBy } from '../group-by.js';
import { filedAs, saidIn, sumAs } from '../params.js';
import { figuresOf, type NumberInText, type ZeroInText } from '../reading/mention.js';
import { sumName } from '../sum-name.js';
import { agreeing, agrees, isAboutFees, numbersIn, sumOf, tableValue } from '../text-figures.js';
import type { Judgement } from './judgement.js';

const figureKey = (mention: NumberInText): string => figuresOf(mention).join();

/** One paragraph may give a figure in several numbers: 信函申请5件……邮寄申请3件. */
const addUp = (together: readonly NumberInText[], context: CheckContext): boolean => {
  const [first] = together;
  if (first === undefined || together.length < 2) return false;
  return sumFigures(together.map(({ value }) => value)) === tableValue(first, context);
};

/** Numbers of one paragraph that add up to the table's figure. */
const added = (numbers: readonly NumberInText[], context: CheckContext): ReadonlySet<NumberInText> => {
  const paragraphs = [...groupBy(numbers, ({ passage }) => passage).values()];
  const groups = paragraphs.flatMap((inOne) => [...groupBy(inOne, figureKey).values()]);
  return new Set(groups.filter((together) => addUp(together, context)).flat());
};

const ASKED: { readonly [grade in NumberInText['grade']]: string } = {
  sure: '请核对',
  ask: '请核对统计口径是否相同、数字是否有误',
};

/** What the table has: “…”为40件，相差1件; where the phrase is used for several sums, each of them. */
const tableText = (mention: NumberInText, context: CheckContext): string => {
  const { phrase: names, figures } = context;
  const filedIn = (ids: readonly FigureId[]): string => names.amount(ids[0] ?? '', sumOf(ids, context) ?? 0);
  const [ids = [], ...others] = mention.sums;
  if (others.length > 0) {
    return `与统计表${mention.sums.map((sum) => `${sumName(sum, context)}${filedIn(sum)}`).join('、')}都不一致`;
  }
  const filed = sumOf(ids, context) ?? 0;
  const difference = printFigure(sumFigures([Math.max(mention.value, filed), -Math.min(mention.value, filed)]));
  const unit = figures.get(ids[0] ?? '')?.unit ?? '';
  if (mention.match === 'atMost') return `大于统计表${sumName(ids, context)}${filedIn(ids)}，多${difference}${unit}`;
  return `统计表${sumName(ids, context)}为${filedIn(ids)}，相差${difference}${unit}`;
};

const mismatch = (
  mentions: readonly NumberInText[],
  context: CheckContext,
): Fault<'text-table-mismatch'> | undefined => {
  const [first] = mentions;
  if (first === undefined) return undefined;
  const places = mentions.map(({ passage }) => passage.place).join('、');
  const sure = mentions.some(({ grade }) => grade === 'sure');
  const message = `文表不符：${places}写“${first.quote}”，${tableText(first, context)}，${ASKED[sure ? 'sure' : 'ask']}。`;
  const paths = [...new Set(mentions.map(({ passage }) => passage.path)), ...first.sums.flat().map(figurePath)];
  const filed = tableValue(first, context);
  return {
    severity: sure ? 'error' : 'warning',
    paths: [...new Set(paths)],
    message,
    actual: first.value,
    params: {
      said: mentions.map(saidIn),
      value: first.value,
      sums: first.sums.map((ids) => sumAs(ids, sumOf(ids, context) ?? 0, context)),
    },
    ...(first.sums.length === 1 && filed !== undefined && { expected: filed }),
  };
};

const feesFault = (mention: NumberInText | ZeroInText, id: FigureId, context: CheckContext): Fault<'fees-mismatch'> => {
  const filed = context.values.get(id) ?? 0;
  const table = `统计表“${context.phrase.label(id)}”为${context.phrase.amount(id, filed)}`;
  const message = `${mention.passage.place}写“${mention.quote}”，${table}，请核对，注意单位是万元还是元。`;
  return {
    paths: [mention.passage.path, figurePath(id)],
    message,
    actual: filed,
    params: { said: saidIn(mention), figure: filedAs(id, filed, context) },
  };
};

const spanOf = (mention: NumberInText) => ({ at: mention.numberAt, end: mention.numberAt + mention.amount.length });

const contradictionOf = (
  mention: NumberInText,
  alike: readonly NumberInText[],
  context: CheckContext,
): Judgement['contradiction'] => {
  if (isAboutFees(mention, context)) {
    return { code: 'fees-mismatch', fault: feesFault(mention, figuresOf(mention)[0] ?? '', context) };
  }
  const fault = mismatch(alike, context);
  return fault && { code: 'text-table-mismatch', fault };
};

/** Each number of the text that belongs to figures, held against the table; blank figures say nothing. */
export const judgeNumbers = (context: CheckContext): readonly Judgement[] => {
  const numbers = numbersIn(context);
  const together = added(numbers, context);
  const judged = numbers.filter((mention) => mention.resolved || agrees(mention, context) !== undefined);
  const differs = (mention: NumberInText): boolean =>
    !mention.resolved && !together.has(mention) && agrees(mention, context) === false;
  // Numbers that say the same of the same figures are one slip.
  const alike = groupBy(judged.filter(differs), (mention) => `${mention.value} ${figureKey(mention)}`);
  const faults = new Map(
    [...alike.values()].flatMap((group) => {
      const [first] = group;
      const contradiction = first && contradictionOf(first, group, context);
      return contradiction === undefined ? [] : group.map((mention) => [mention, contradiction] as const);
    }),
  );
  return judged.map((mention) => {
    const contradiction = faults.get(mention);
    const figures = agreeing(mention, context) ?? figuresOf(mention);
    const judgement = { passage: mention.passage, ...spanOf(mention), by: 'table' as const, figures };
    return contradiction === undefined ? judgement : { ...judgement, contradiction };
  });
};

const denial = (mention: ZeroInText, ids: readonly FigureId[], context: CheckContext): Judgement['contradiction'] => {
  const { phrase: names, values } = context;
  const [first = ''] = ids;
  if (isAboutFees(mention, context)) return { code: 'fees-mismatch', fault: feesFault(mention, first, context) };
  const table = ids.map((id) => `“${names.label(id)}”为${names.amount(id, values.get(id) ?? 0)}`).join('、');
  const fault: Fault<'denial-mismatch'> = {
    severity: mention.grade === 'sure' ? 'error' : 'warning',
    paths: [mention.passage.path, ...ids.map(figurePath)],
    message: `${mention.passage.place}写“${mention.quote}”，统计表${table}，请核对。`,
    expected: 0,
    actual: values.get(first) ?? 0,
    params: { said: saidIn(mention), figures: ids.map((id) => filedAs(id, values.get(id) ?? 0, context)) },
  };
  return { code: 'denial-mismatch', fault };
};

/** A zero that is spelled out, held against the table. */
export const judgeZeros = (context: CheckContext): readonly Judgement[] =>
  context.mentions
    .filter((mention): mention is ZeroInText => mention.type === 'zero')
    .flatMap((mention) => {
      const filed = mention.figures.filter((id) => (context.values.get(id) ?? null) !== null);
      if (filed.length === 0) return [];
      const above = filed.filter((id) => (context.values.get(id) ?? 0) > 0);
      const judgement = {
        passage: mention.passage,
        at: mention.start,
        end: mention.end,
        by: 'table' as const,
        figures: mention.figures,
        spelledOut: true as const,
      };
      const contradiction = above.length === 0 ? undefined : denial(mention, above, context);
      return [contradiction === undefined ? judgement : { ...judgement, contradiction }];
    });
