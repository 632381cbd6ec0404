import { sumFigures } from '../../text/decimals.js';
import type { CheckContext } from '../context.js';
import type { NumberInText } from '../mentions/mention.js';
import type { Fault, Rule } from '../rule.js';
import { agrees, numbersIn } from '../text-figures.js';

const sumOf = (mentions: readonly NumberInText[]): number => sumFigures(mentions.map(({ value }) => value));

const inPart = (
  total: NumberInText,
  numbers: readonly NumberInText[],
  parts: ReadonlySet<string>,
  context: CheckContext,
): readonly Fault[] => {
  const items = numbers.filter(
    (mention) =>
      mention.passage.part === total.passage.part &&
      numbers.indexOf(mention) > numbers.indexOf(total) &&
      mention.def.match === 'equal' &&
      mention.def.figures.every((id) => parts.has(id)),
  );
  // Where the table is filled, each number has been held against it.
  const held = [total, ...items].every((mention) => agrees(mention, context) !== undefined);
  const distinct = new Set(items.map(({ def }) => def.figures.join())).size === items.length;
  if (held || !distinct || items.length < 2 || sumOf(items) <= total.value) return [];
  const sum = sumOf(items);
  const list = items.map(({ words }) => `“${words}”`).join('');
  const id = total.def.figures[0] ?? '';
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
    const numbers = numbersIn(context);
    return context.relations
      .filter(({ op, left }) => op === '=' && left.length === 1)
      .flatMap(({ left, right }) => {
        const parts = new Set(right.map(({ id }) => id));
        return numbers
          .filter(({ def }) => def.match === 'equal' && def.figures.join() === left[0]?.id)
          .flatMap((total) => inPart(total, numbers, parts, context));
      });
  },
};
