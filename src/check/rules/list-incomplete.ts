import type { Passage } from '../../document/outline.js';
import { figurePath } from '../../figures/names.js';
import type { ConcreteRelation } from '../../figures/relations.js';
import type { FigureId } from '../../form/form.js';
import { sumFigures } from '../../text/decimals.js';
import { chineseNumeral } from '../../text/numerals.js';
import type { CheckContext } from '../context.js';
import type { Fault } from '../fault.js';
import { groupBy } from '../group-by.js';
import { filedAs } from '../params.js';
import { figuresOf, type NumberInText } from '../reading/mention.js';
import type { Rule } from '../rule.js';
import { agrees, numbersIn } from '../text-figures.js';

/** Fewer are examples, no list. */
const MIN_NAMED = 3;

/** Percent; shares are rounded. */
const ALL = 99.5;

/** Phrases of a list that does not claim to be complete, or names the rest itself: 其余16件. */
const selective =
  /主要[有是为]|等(?=[，,\d]|$)|例如|比如|其[他它]未|不再一一|(?:其[他它]|其余|剩余|另外?有?)[^，。；\d]{0,15}\d/;

const number = /(?<![\d.])\d+(?:\.\d+)?(?![\d.年月日%])/g;

interface ListInText {
  readonly relation: ConcreteRelation;
  readonly passage: Passage;
  readonly items: readonly NumberInText[];
  readonly named: ReadonlySet<FigureId>;
}

const listOf = (
  relation: ConcreteRelation,
  passage: Passage,
  numbers: readonly NumberInText[],
): readonly ListInText[] => {
  const parts = new Set(relation.right.map(({ id }) => id));
  const items = numbers.filter((mention) => figuresOf(mention).every((id) => parts.has(id)));
  const named = new Set(items.flatMap(figuresOf));
  // 无法提供390件 is one item, whatever rows it is the sum of.
  const told = new Set(items.map((mention) => figuresOf(mention).join()));
  return told.size < MIN_NAMED ? [] : [{ relation, passage, items, named }];
};

/** The text of the list, from the beginning of its sentence or from its first item on, up to the full stop. */
const quoteOf = ({ passage, items }: ListInText, start: 'sentence' | 'start'): string => {
  const from = Math.min(...items.map((item) => item[start]));
  const stop = passage.text.indexOf('。', Math.max(...items.map(({ end }) => end)));
  return passage.text.slice(from, stop < 0 ? undefined : stop);
};

/** Each item is told with its share, and these leave something: the list does not claim to be all. */
const leavesARest = ({ items }: ListInText): boolean => {
  const shares = items.flatMap(({ share }) => share?.percent ?? []);
  return shares.length === items.length && sumFigures(shares) < ALL;
};

/** The text without the items themselves: 其他方式 may be one of them. */
const besideItems = (list: ListInText): string =>
  list.items.reduce((rest, { quote }) => rest.replace(quote, ''), quoteOf(list, 'sentence'));

/** Whether the list gives all, some of it in a wording that is not known: its own numbers make up the total. */
const makesUp = (list: ListInText, total: number): boolean =>
  sumFigures((quoteOf(list, 'start').match(number) ?? []).map(Number)) === total;

/** Whether what is missing is a number of the passage, in a wording that is not known. */
const tellsOf = ({ passage }: ListInText, gap: number): boolean =>
  (passage.text.match(number) ?? []).some((one) => Number(one) === gap);

const faultOf = (list: ListInText, context: CheckContext): readonly Fault<'list-incomplete'>[] => {
  const { relation, passage, items, named } = list;
  const { values, phrase: names } = context;
  const total = relation.left[0];
  const missing = relation.right.flatMap(({ id }) => {
    const value = values.get(id) ?? 0;
    return named.has(id) || value === 0 ? [] : [{ id, value }];
  });
  const differs = items.some((mention) => agrees(mention, context) !== true);
  if (total === undefined || missing.length === 0 || differs || leavesARest(list) || selective.test(besideItems(list)))
    return [];
  const listed = sumFigures([...named].map((id) => values.get(id) ?? 0));
  const filed = values.get(total.id) ?? 0;
  const gap = sumFigures([filed, -listed]);
  if (makesUp(list, filed) || tellsOf(list, gap)) return [];
  const whole =
    relation.op === '=' && gap > 0
      ? `合计${names.amount(total.id, listed)}，统计表“${names.label(total.id)}”为${names.amount(total.id, filed)}，少${names.amount(total.id, gap)}`
      : `${chineseNumeral(named.size)}项`;
  const left = missing.map(({ id, value }) => `“${names.label(id)}”${names.amount(id, value)}`).join('、');
  return [
    {
      paths: [passage.path, ...missing.map(({ id }) => figurePath(id))],
      message: `${passage.place}所列${whole}；正文漏列${left}。`,
      expected: filed,
      actual: listed,
      params: {
        place: passage.place,
        listed,
        total: filedAs(total.id, filed, context),
        missing: missing.map(({ id, value }) => filedAs(id, value, context)),
      },
    },
  ];
};

export const listIncomplete: Rule<'list-incomplete'> = {
  code: 'list-incomplete',
  severity: 'warning',
  title: '正文逐项列出，却漏了一项',
  example: '第三部分第2段所列合计148件，统计表“申请答复数”为150件，少2件；正文漏列“告知通过其他途径办理数”2件。',
  source: 'F05：正文所列各项合计与统计表总数不符',
  check: (context) => {
    const passages = [...groupBy(numbersIn(context), ({ passage }) => passage)];
    return context.relations
      .filter(({ op, left }) => left.length === 1 && op !== '<=')
      .flatMap((relation) => passages.flatMap(([passage, numbers]) => listOf(relation, passage, numbers)))
      .flatMap((list) => faultOf(list, context));
  },
};
