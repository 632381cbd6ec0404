import type { ConcreteRelation } from '../../figures/relations.js';
import { sumFigures } from '../../text/decimals.js';
import type { CheckContext } from '../context.js';
import { saidIn } from '../params.js';
import { figuresOf, type NumberInText } from '../reading/mention.js';
import { agrees, numbersIn } from '../text-figures.js';
import type { Judgement } from './judgement.js';

const sumOf = (mentions: readonly NumberInText[]): number => sumFigures(mentions.map(({ value }) => value));

/** The items that follow a total in its part, nearest first; none if one figure is told twice: that is no one list. */
const listAfter = (total: NumberInText, after: readonly NumberInText[]): readonly NumberInText[] => {
  const told = new Set<string>();
  const items: NumberInText[] = [];
  for (let at = after.length - 1; at >= 0; at -= 1) {
    const item = after[at];
    if (item === undefined || item.passage.part !== total.passage.part) break;
    const figures = figuresOf(item).join();
    if (told.has(figures)) return [];
    told.add(figures);
    items.push(item);
  }
  return items;
};

/** Each total with its list. Read from the end, so that every number is looked at once. */
const listsOf = (
  { left, right }: ConcreteRelation,
  numbers: readonly NumberInText[],
): readonly (readonly [total: NumberInText, items: readonly NumberInText[]])[] => {
  const parts = new Set(right.map(({ id }) => id));
  const lists: (readonly [NumberInText, readonly NumberInText[]])[] = [];
  const after: NumberInText[] = [];
  for (const number of numbers.toReversed()) {
    if (figuresOf(number).join() === left[0]?.id) lists.push([number, listAfter(number, after)]);
    if (figuresOf(number).every((id) => parts.has(id))) after.push(number);
  }
  return lists.reverse();
};

const judge = (total: NumberInText, items: readonly NumberInText[], context: CheckContext): readonly Judgement[] => {
  // Where the table is filled, each number has been held against it.
  const held = [total, ...items].every((mention) => agrees(mention, context) !== undefined);
  if (held || items.length < 2 || sumOf(items) <= total.value) return [];
  const sum = sumOf(items);
  const list = items.map(({ quote }) => `“${quote}”`).join('');
  const id = figuresOf(total)[0] ?? '';
  const message = `${total.passage.place}写“${total.quote}”，所列${list}合计${context.phrase.amount(id, sum)}，超过总数，请核对。`;
  const fault = {
    paths: [total.passage.path],
    message,
    expected: total.value,
    actual: sum,
    params: { said: saidIn(total), items: items.map(({ quote }) => quote), sum, total: total.value },
  };
  const contradiction = { code: 'list-exceeds-total', fault } as const;
  const span = { at: total.numberAt, end: total.numberAt + total.amount.length };
  return [{ passage: total.passage, ...span, by: 'text', figures: figuresOf(total), contradiction }];
};

/** Totals of the text that the kinds listed after them exceed, where the table has blanks. */
export const judgeKinds = (context: CheckContext): readonly Judgement[] => {
  const numbers = numbersIn(context).filter(({ match }) => match === 'equal');
  return context.relations
    .filter(({ op, left }) => op === '=' && left.length === 1)
    .flatMap((relation) => listsOf(relation, numbers))
    .flatMap(([total, items]) => judge(total, items, context));
};
