import type { CompiledVocabulary } from './compiled-vocabulary.js';
import { itemCandidates } from './item-candidates.js';
import type { Grade, NumberInText } from './mention.js';
import { bestOf, byNumber, candidatesIn, type NumberCandidate, pairedIn } from './number-candidates.js';
import { isCertain, leadOf, type PassageText } from './passage-text.js';
import { decimalsOf, numberOf } from './pattern.js';
import { readGrowths, readShare } from './tails.js';

/** First characters of what follows the numbers of a text: most names need not be looked for. */
const unitsIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/\d[万亿]?([^\d.,，。；、万亿])/g)].map(([, unit = '']) => unit));

const otherScope = /^（(?:不含|不包括|除)/;

/** A number that counts something. */
const anyNumber = /(?<![\d.,])\d+(?:\.\d+)?(?![\d.年月日%号])/g;

/** Numbers in brackets are those of offices: 3607件（市政府349件……），其中; those of comparisons of last year: 比去年少5件. */
const aside = /[（(][^（）()]*[）)]|(?:同比|[比较]|与)[^，,。；（）]*/g;

/** 累计48210条，其中本年新增7316条: what follows is no part of a number that is no figure's. */
const ofThisYear = /^其中[，,：:]?(?:本|当|今|全|\d{4})年/;

/** Where the number stands of which 其中 tells the parts, before a place in its sentence. */
const wholeBefore = (text: string, from: number, at: number): number | undefined => {
  const parts = text.slice(from, at).lastIndexOf('其中');
  if (parts < 0 || ofThisYear.test(text.slice(from + parts, at))) return undefined;
  const before = text.slice(from, from + parts).replaceAll(aside, (bracketed) => '　'.repeat(bracketed.length));
  const last = [...before.matchAll(anyNumber)].at(-1);
  return last && from + last.index;
};

/** Money is written in 元 as often as in 万元; the table has 万元. */
const inTableUnit = (value: number, unit: string): number => (unit === '元' ? value / 10_000 : value);

/** Half of the last place written, where the number is rounded. */
const toleranceOf = ({ digits, multiplier, unit }: NumberCandidate): number => {
  const decimals = decimalsOf(digits);
  if (decimals === 0 && (multiplier === '' || unit === '元')) return 0;
  return inTableUnit(numberOf('0.5', multiplier) * 10 ** -decimals, unit);
};

/** Characters after a number in which its share and its growth are told. */
const TAIL = 80;

/** 新收申请722件，……；新收量比上年多67件: its growth, told apart from it in the same sentence. */
const growthsApart = ({ plain, sentences, year }: PassageText, { term, end, unit }: NumberCandidate) => {
  if (term.again === undefined) return [];
  const rest = plain.text.slice(end, Math.min(sentences.endOf(end), end + 2 * TAIL));
  const [match] = rest.matchAll(new RegExp(`(?:${term.again})(?=[与同比较])`, 'g'));
  if (match === undefined) return [];
  const from = match.index + match[0].length;
  return readGrowths(rest.slice(from), year, unit).map((growth) => ({ ...growth, at: growth.at + from }));
};

const numberIn = (text: PassageText, found: NumberCandidate, grade: Grade): NumberInText => {
  const { passage, plain, sentences, year } = text;
  const rest = plain.text.slice(found.end, found.end + TAIL);
  const share = readShare(rest);
  const numberAt = plain.printedAt(found.numberAt);
  const start = plain.printedAt(found.start);
  const end = plain.printedAt(found.end - 1) + 1;
  const { term, digits, multiplier, unit } = found;
  return {
    type: 'number',
    passage,
    sums: [term.figures, ...(term.or ?? [])],
    match: term.match,
    grade: term.loose || !isCertain(term, text, found.end - 1) ? 'ask' : grade,
    start,
    end,
    quote: passage.text.slice(start, end),
    value: inTableUnit(numberOf(digits, multiplier), unit),
    tolerance: toleranceOf(found),
    amount: `${digits}${multiplier}${unit}`,
    numberAt,
    resolved: passage.resolved.some((span) => span.start <= numberAt && numberAt < span.end),
    sentence: plain.printedAt(sentences.startOf(found.start)),
    growths: [...readGrowths(rest, year, unit), ...growthsApart(text, found)],
    ...(found.likely && { likely: true as const }),
    placeAfter: (at) => plain.printedAt(found.end + at),
    ...(share && { share }),
  };
};

/** 另有7件同意公开: what is left, or told besides; the name behind the number says of what. */
const besides = /(?:另有|另外|还有|尚有|仍有|余下的?|剩余的?|其余的?)$/;

const gradeOf = (text: PassageText, { leadAt, numberAt, term }: NumberCandidate, rest: string): Grade | undefined => {
  const lead = leadOf(text, leadAt);
  const before = leadAt === numberAt ? lead.replace(besides, '') : lead;
  const grade = text.scope(before, { rest, stock: term.stock ?? false });
  return before === lead ? grade : grade && 'ask';
};

/** Numbers of a text that are figures of the table. */
export const numbersIn = (text: PassageText, vocabulary: CompiledVocabulary): readonly NumberInText[] => {
  const units = unitsIn(text.plain.text);
  if (units.size === 0) return [];
  const paired = pairedIn(text, vocabulary);
  const told = new Set(paired.map(({ numberAt }) => numberAt));
  const beside = candidatesIn(text, vocabulary.numbers, units).filter(({ numberAt }) => !told.has(numberAt));
  const single = byNumber(beside).flatMap(bestOf);
  const named = new Set([...told, ...beside.map(({ numberAt }) => numberAt)]);
  const graded = [...paired, ...single, ...itemCandidates(text, vocabulary, named)].flatMap((found) => {
    const rest = text.plain.text.slice(found.end, text.sentences.endOf(found.end));
    const grade = gradeOf(text, found, rest);
    const limited = otherScope.test(text.plain.text.slice(found.end, found.end + 6));
    return grade === undefined || limited ? [] : [{ found, grade }];
  });
  const known = new Set(graded.map(({ found }) => found.numberAt));
  return graded.flatMap(({ found, grade }) => {
    const sentence = text.sentences.startOf(found.start);
    // 涉及征地的15件，其中同意公开10件: parts of a number that is no figure's are none either.
    const of = wholeBefore(text.plain.text, sentence, found.start);
    if (of !== undefined && !known.has(of) && text.scope(text.plain.text.slice(sentence, of)) === undefined) return [];
    return [numberIn(text, found, grade)];
  });
};
