import type { Form } from '../../form/form.js';
import type { Item, SourceLine } from './lines.js';
import { openingNumberOf } from './numbers.js';
import { isPartHeading } from './part-names.js';

/** Lines of one heading. */
const MAX_LINES = 4;

const joined = (first: SourceLine, others: readonly SourceLine[]): SourceLine => ({
  ...first,
  text: first.text + others.map(({ text }) => text).join(''),
  pieces: [first, ...others].flatMap(({ pieces }) => pieces),
  runsOn: others.at(-1)?.runsOn ?? first.runsOn,
});

/** Whether a line is the form's own heading of a part, with its number or without. */
const opensPart = ({ text }: SourceLine, form: Form): boolean =>
  isPartHeading(text.slice(openingNumberOf(text)?.length ?? 0), form);

/**
 * Headings of parts that a soft return breaks, each as one line: 三、收到和处理政府信息公开 and 申请情况. Only the form's own
 * words tell that both are one.
 */
export const joinBrokenHeadings = (items: readonly Item[], form: Form): readonly Item[] => {
  const result: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at] as Item;
    const others: SourceLine[] = [];
    let whole: SourceLine | undefined;
    while (item.type === 'line' && !whole && !opensPart(item, form) && others.length < MAX_LINES - 1) {
      const next = items[at + others.length + 1];
      if (next?.type !== 'line' || !next.broken) break;
      others.push(next);
      const candidate = joined(item, others);
      if (opensPart(candidate, form)) whole = candidate;
    }
    result.push(whole ?? item);
    if (whole) at += others.length;
  }
  return result;
};
