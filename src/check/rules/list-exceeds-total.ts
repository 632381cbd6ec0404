import type { ConcreteRelation } from '../../figures/relations.js';
import { sumFigures } from '../../text/decimals.js';
import type { CheckContext } from '../context.js';
import type { Fault } from '../fault.js';
import { figuresOf, type NumberInText } from '../reading/mention.js';
import type { Rule } from '../rule.js';
import { agrees, numbersIn } from '../text-figures.js';

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

const faultOf = (total: NumberInText, items: readonly NumberInText[], context: CheckContext): readonly Fault[] => {
  // Where the table is filled, each number has been held against it.
  const held = [total, ...items].every((mention) => agrees(mention, context) !== undefined);
  if (held || items.length < 2 || sumOf(items) <= total.value) return [];
  const sum = sumOf(items);
  const list = items.map(({ words }) => `“${words}”`).join('');
  const id = figuresOf(total)[0] ?? '';
  const message = `${total.passage.place}写“${total.words}”，所列${list}合计${context.words.amount(id, sum)}，超过总数，请核对。`;
  return [{ paths: [total.passage.path], message, expected: total.value, actual: sum }];
};

export const listExceedsTotal: Rule = {
  code: 'list-exceeds-total',
  severity: 'warning',
  title: '正文所列各类之和超过所写总数',
  example: '第三部分第1段写“已经答复的9件申请”，所列“不予公开1件”“同意公开11件”合计12件，超过总数，请核对。',
  source: 'F06：已答复9件，所列各类合计12件',
  check: (context) => {
    const numbers = numbersIn(context).filter(({ match }) => match === 'equal');
    return context.relations
      .filter(({ op, left }) => op === '=' && left.length === 1)
      .flatMap((relation) => listsOf(relation, numbers))
      .flatMap(([total, items]) => faultOf(total, items, context));
  },
};
