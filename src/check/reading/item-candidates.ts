import type { LabelTerm, NumberTerm } from '../../vocabulary/vocabulary.js';
import { type Compiled, type CompiledVocabulary, matchesOf } from './compiled-vocabulary.js';
import { fitsPlace, type NumberCandidate } from './number-candidates.js';
import { onSubject, onTopic, type PassageText, yearFits } from './passage-text.js';

/**
 * Numbers whose name stands in their item, though not beside them: 另有4起因申请人撤回而终止, 尚有2宗在办. What stands between is
 * not known, so they are asked about.
 */

/** A number with the stretch around it up to the marks, or the numbers, beside it. */
interface Item {
  readonly number: Pick<NumberCandidate, 'numberAt' | 'digits' | 'multiplier' | 'unit'>;
  /** Where the unit ends. */
  readonly end: number;
  readonly from: number;
  readonly until: number;
  /** The item with what a name's own conditions look at beside it, and where that begins. */
  readonly window: string;
  readonly opens: number;
}

const mark = /[，,；;。：:、（()）]/;
/** How far from its number a name may stand. */
const NEAR = 18;
/** What a name's own conditions look at beside the item. */
const BESIDE = 40;

const itemsIn = (text: string, amount: RegExp): readonly Item[] => {
  const found = [...text.matchAll(amount)];
  return found.map((match, index) => {
    const { n: digits = '', m: multiplier = '', u: unit = '' } = match.groups ?? {};
    const numberAt = match.index;
    const end = numberAt + match[0].length;
    const last = found[index - 1];
    const left = text.slice(Math.max(numberAt - NEAR, last === undefined ? 0 : last.index + last[0].length), numberAt);
    const [right = ''] = text.slice(end, end + NEAR).split(/[，,；;。：:、（()）]|(?<!\d)\d(?!\d{3}年)/);
    const from = numberAt - (left.split(mark).at(-1) ?? '').length;
    const until = end + right.length;
    const opens = Math.max(0, from - BESIDE);
    const window = text.slice(opens, until + BESIDE);
    return { number: { numberAt, digits, multiplier, unit }, end, from, until, window, opens };
  });
};

interface Named {
  readonly term: NumberTerm;
  readonly start: number;
  readonly end: number;
}

/** What makes the number another one than that of the name: a difference, a class, what is most of it. */
const another =
  /[比较][^，]{0,6}(?:上年|去年|\d{4}年|同期)|[增减多少]|\d{4}年|顺延|延期|结转|(?<!各)类|居|最|分别|主要|平均|以上/;

/** What may stand between a name and its number besides. */
const filler = /^(?:的|了|有|共|计|为|是|等|情形|情况|处理|结案|事项|申请|[”」])+$/;

const namedIn = (
  { from, until, number: { numberAt }, end, window, opens }: Item,
  { term, names }: Compiled<NumberTerm>,
  { plain: { text }, year }: PassageText,
): readonly Named[] =>
  names.flatMap((name) =>
    matchesOf(window, name)
      .filter((match) => yearFits(match[0], name.yearOffset, year))
      .map((match) => ({ term, start: opens + match.index, end: opens + match.index + match[0].length }))
      .filter((named) => {
        const isBefore = from <= named.start && named.end <= numberAt;
        const isBehind = end <= named.start && named.end <= until;
        const between = isBefore ? text.slice(named.end, numberAt) : text.slice(end, named.start);
        return (isBehind && !another.test(between)) || (isBefore && filler.test(between));
      }),
  );

const sumKey = ({ term }: Named): string => term.figures.join();

/** The longest name in an item; none if two of one length differ. */
const bestName = (named: readonly Named[], { numberAt }: Item['number']): Named | undefined => {
  const length = ({ start, end }: Named): number => end - start;
  const longest = Math.max(...named.map(length));
  const [first, ...others] = named
    .filter((one) => length(one) === longest)
    .sort((one, other) => Number(other.start < numberAt) - Number(one.start < numberAt));
  return first === undefined || others.some((other) => sumKey(other) !== sumKey(first)) ? undefined : first;
};

type Vocabulary = Pick<CompiledVocabulary, 'numbers' | 'labels' | 'amount'>;

const byName = (text: PassageText, item: Item, { numbers }: Vocabulary): readonly NumberCandidate[] => {
  const { number, end } = item;
  const named = numbers
    .filter(
      ({ term, names }) =>
        names.length > 0 && term.subject !== undefined && term.units.includes(number.unit) && onTopic(term, text),
    )
    .flatMap((compiled) =>
      namedIn(item, compiled, text).filter((name) => fitsPlace(compiled, text, name.start, Math.max(name.end, end))),
    );
  const best = bestName(named, number);
  if (best === undefined) return [];
  const start = Math.min(best.start, number.numberAt);
  return [{ ...number, term: { ...best.term, loose: true }, start, end, leadAt: start }];
};

/** Where the first of a label's words stands in an item. */
const labelIn = (
  { number: { numberAt }, end, from, until, window, opens }: Item,
  { patterns }: Compiled<LabelTerm>,
): number | undefined => {
  const places = patterns
    .flatMap((pattern) => matchesOf(window, pattern))
    .map(({ index, 0: { length } }) => [opens + index, opens + index + length] as const)
    .filter(([start, stops]) => start >= from && stops <= until && (stops <= numberAt || start >= end));
  return places[0]?.[0];
};

const byLabel = (text: PassageText, item: Item, { labels }: Vocabulary): readonly NumberCandidate[] => {
  const { number, end, from, until } = item;
  const content = text.plain.text;
  if (another.test(content.slice(from, number.numberAt))) return [];
  const found = labels
    .filter(({ term }) => term.units.includes(number.unit) && onTopic(term, text))
    .filter(({ term, not }) => onSubject(term, text, end - 1) && !not?.test(content.slice(from, until)))
    .flatMap((compiled) => {
      const start = labelIn(item, compiled);
      return start === undefined ? [] : [{ start, term: compiled.term }];
    });
  const [first] = found;
  if (first === undefined) return [];
  // Words of several labels in one item: it is one of all their rows.
  const [figures = [], ...or] = found.flatMap(({ term }) => term.sums);
  const stock = found.some((one) => one.term.stock) && { stock: true as const };
  const term: NumberTerm = { figures, or, match: 'equal', units: [], wordings: [], loose: true, ...stock };
  const start = Math.min(number.numberAt, ...found.map((one) => one.start));
  return [{ ...number, term, start, end, leadAt: start, likely: true }];
};

/** Numbers that no name stands beside, by the name in their item; else by a label in it. */
export const itemCandidates = (
  text: PassageText,
  vocabulary: Vocabulary,
  read: ReadonlySet<number>,
): readonly NumberCandidate[] =>
  itemsIn(text.plain.text, vocabulary.amount)
    .filter(({ number }) => !read.has(number.numberAt))
    .flatMap((item) => {
      const named = byName(text, item, vocabulary);
      return named.length > 0 ? named : byLabel(text, item, vocabulary);
    });
