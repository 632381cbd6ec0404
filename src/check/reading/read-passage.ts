import type { Passage } from '../../document/outline.js';
import type { Agency } from '../../report/report.js';
import type { NumberTerm, RateTerm, Vocabulary, Wording, ZeroTerm } from '../../vocabulary/vocabulary.js';
import { type PlainText, plainText } from '../plain-text.js';
import type { Grade, Mention, NumberInText, RateInText, ZeroInText } from './mention.js';
import { compileNumber, compileWords, numberOf, yearOffset } from './pattern.js';
import { requiredWords } from './required-words.js';
import { type Pair, pairsIn } from './respectively.js';
import { type Scope, scopeOf } from './scope.js';
import { clauseEnd, type Sentences, sentencesOf } from './sentences.js';
import { type SubjectAt, subjectsIn } from './subjects.js';
import { readGrowths, readShare } from './tails.js';

/** Reads a passage for what it says of the figures in the table. */
export type ReadPassage = (passage: Passage) => readonly Mention[];

interface CompiledPattern {
  readonly pattern: RegExp;
  readonly yearOffset: number;
  /** Without one of these words in a text, it is not in it. */
  readonly words?: readonly string[];
}

interface Compiled<Term> {
  readonly term: Term;
  readonly patterns: readonly CompiledPattern[];
  readonly after?: RegExp;
  readonly not?: RegExp;
}

interface CompiledVocabulary {
  readonly subjects: { readonly [name: string]: RegExp };
  readonly subjectOf: Vocabulary['subjectOf'];
  readonly numbers: readonly Compiled<NumberTerm>[];
  readonly zeros: readonly Compiled<ZeroTerm>[];
  readonly rates: readonly Compiled<RateTerm>[];
}

const conditions = (after: string | undefined, not: string | undefined) => ({
  ...(after !== undefined && { after: compileOnce(after) }),
  ...(not !== undefined && { not: compileOnce(not) }),
});

/** Without the flag g, which would make a test go on where the last one ended. */
const compileOnce = (pattern: string): RegExp => new RegExp(compileWords(pattern).source);

const withWords = (pattern: RegExp, source: string): CompiledPattern => {
  const words = requiredWords(source.replaceAll(/\{(?:last|next)\}|[#~]/g, '.'));
  return { pattern, yearOffset: yearOffset(source), ...(words && { words }) };
};

/** A pattern's matches in a text. */
const matchesOf = (text: string, { pattern, words }: CompiledPattern): readonly RegExpExecArray[] =>
  words?.some((word) => text.includes(word)) === false ? [] : [...text.matchAll(pattern)];

const inWords = (wordings: readonly Wording[]): readonly CompiledPattern[] =>
  wordings.map(([pattern]) => withWords(compileWords(pattern), pattern));

const compile = ({ subjects, subjectOf, numbers, zeros, rates }: Vocabulary): CompiledVocabulary => ({
  subjects: Object.fromEntries(Object.entries(subjects).map(([name, [pattern]]) => [name, compileWords(pattern)])),
  subjectOf,
  numbers: numbers.map((term) => ({
    term,
    patterns: term.wordings.flatMap(([pattern]) =>
      compileNumber(pattern, term.units).map((number) => withWords(number, pattern)),
    ),
    ...conditions(term.after, term.notAfter),
  })),
  zeros: zeros.map((term) => ({ term, patterns: inWords(term.wordings), ...conditions(undefined, term.unless) })),
  rates: rates.map((term) => ({ term, patterns: inWords(term.wordings), ...conditions(term.after, undefined) })),
});

// A vocabulary is readonly data: what was compiled from it stays right.
const compiledOnce = new WeakMap<Vocabulary, CompiledVocabulary>();

const compiled = (vocabulary: Vocabulary): CompiledVocabulary => {
  const known = compiledOnce.get(vocabulary) ?? compile(vocabulary);
  compiledOnce.set(vocabulary, known);
  return known;
};

/** A passage with all that its reading needs. */
interface Text {
  readonly passage: Passage;
  readonly plain: PlainText;
  readonly sentences: Sentences;
  readonly subjectAt: SubjectAt;
  readonly scope: Scope;
  readonly year: number;
}

interface Conditions {
  readonly topics?: readonly string[];
  readonly subject?: string | readonly string[];
}

const onTopic = ({ topics }: Conditions, { passage }: Text): boolean =>
  topics === undefined || (passage.part?.topics ?? []).some((topic) => topics.includes(topic));

const onSubject = ({ subject }: Conditions, text: Text, at: number): boolean => {
  if (subject === undefined) return true;
  const named = text.subjectAt(at, text.sentences.startOf(at));
  return named !== undefined && [subject].flat().includes(named);
};

const leadOf = ({ plain, sentences }: Text, at: number): string => plain.text.slice(sentences.startOf(at), at);

/** The lead of one item of a list: ； ends what limits the item before. */
const itemLead = (lead: string): string => lead.slice(lead.lastIndexOf('；') + 1);

/** A year that the words name must be the one before the report's, or the one after. */
const yearFits = (words: string, offset: number, year: number): boolean => {
  const [, named] = /((?:19|20)\d\d)年/.exec(words) ?? [];
  return named === undefined || Number(named) === year + offset;
};

interface Candidate {
  readonly term: NumberTerm;
  readonly start: number;
  readonly end: number;
  readonly numberAt: number;
  /** Where the clause goes on before it: the name, or the first of several named together. */
  readonly leadAt: number;
  readonly digits: string;
  readonly multiplier: string;
  readonly unit: string;
}

/** A match of a number's pattern: its groups are there whenever it matches. */
const candidateOf = (match: RegExpExecArray, term: NumberTerm): Candidate => {
  const { n: digits = '', m: multiplier = '', u: unit = '' } = match.groups ?? {};
  const [numberAt = match.index] = match.indices?.groups?.n ?? [];
  const { index: start } = match;
  return { term, start, end: start + match[0].length, numberAt, leadAt: start, digits, multiplier, unit };
};

const sumKey = ({ term }: Candidate): string => term.figures.join();
const nameLength = ({ start, end }: Candidate): number => end - start;

/** One reading of a number: a name before it goes first, then the longest; none if two of one length differ. */
const bestOf = (readings: readonly Candidate[]): readonly Candidate[] => {
  const before = readings.filter(({ start, numberAt }) => start < numberAt);
  const open = before.length > 0 ? before : readings;
  const most = Math.max(...open.map(nameLength));
  const longest = open.filter((reading) => nameLength(reading) === most);
  const [first] = longest;
  if (first === undefined || longest.some((other) => sumKey(other) !== sumKey(first))) return [];
  return [longest.find(({ term }) => !term.loose) ?? first];
};

const byNumber = (candidates: readonly Candidate[]): readonly (readonly Candidate[])[] => {
  const groups = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.numberAt);
    if (group === undefined) groups.set(candidate.numberAt, [candidate]);
    else group.push(candidate);
  }
  return [...groups.values()];
};

/** First characters of what follows the numbers of a text: most names need not be looked for. */
const unitsIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/\d[万亿]?([^\d.,，。；、万亿])/g)].map(([, unit = '']) => unit));

const fits = ({ term, after, not }: Compiled<NumberTerm>, text: Text, { start, end }: Candidate): boolean => {
  if (!onSubject(term, text, end - 1)) return false;
  const lead = after || not ? leadOf(text, start) : '';
  return (after?.test(lead) ?? true) && !(not?.test(itemLead(lead)) ?? false);
};

const candidatesIn = (
  text: Text,
  terms: readonly Compiled<NumberTerm>[],
  units: ReadonlySet<string>,
): readonly Candidate[] =>
  terms
    .filter(({ term }) => onTopic(term, text) && term.units.some((unit) => units.has(unit.charAt(0))))
    .flatMap((compiledTerm) =>
      compiledTerm.patterns.flatMap((pattern) =>
        matchesOf(text.plain.text, pattern)
          .filter((match) =>
            yearFits(match[0].replace(/\d+(?:\.\d+)?[万亿]?[^\d年]$/, ''), pattern.yearOffset, text.year),
          )
          .map((match) => candidateOf(match, compiledTerm.term))
          .filter((candidate) => fits(compiledTerm, text, candidate)),
      ),
    );

/** The names and numbers of 分别为, each read as if they stood beside one another. */
const pairedIn = (text: Text, terms: readonly Compiled<NumberTerm>[]): readonly Candidate[] => {
  const read = ({ name, nameAt, listAt, amount, amountAt }: Pair): readonly Candidate[] =>
    terms.flatMap((compiledTerm) =>
      compiledTerm.patterns.flatMap((pattern) =>
        matchesOf(`${name}${amount}`, pattern)
          .map((match) => candidateOf(match, compiledTerm.term))
          .filter(({ start, numberAt }) => start < numberAt && numberAt === name.length)
          .map((candidate) => ({
            ...candidate,
            leadAt: listAt,
            start: nameAt + candidate.start,
            end: amountAt + amount.length,
            numberAt: amountAt,
          }))
          .filter((candidate) => onTopic(compiledTerm.term, text) && fits(compiledTerm, text, candidate)),
      ),
    );
  return pairsIn(text.plain.text).flatMap((pair) => bestOf(read(pair)));
};

const otherScope = /^（(?:不含|不包括|除)/;

/** A number that counts something. */
const anyNumber = /(?<![\d.,])\d+(?:\.\d+)?(?![\d.年月日%号])/g;

const inBrackets = /[（(][^（）()]*[）)]/g;

/** Where the number stands of which 其中 tells the parts, before a place in its sentence. */
const wholeBefore = (text: string, from: number, at: number): number | undefined => {
  const parts = text.slice(from, at).lastIndexOf('其中');
  if (parts < 0) return undefined;
  // Numbers in brackets are those of offices: 3607件（市政府349件……），其中.
  const before = text.slice(from, from + parts).replaceAll(inBrackets, (words) => '　'.repeat(words.length));
  const last = [...before.matchAll(anyNumber)].at(-1);
  return last && from + last.index;
};

/** Money is written in 元 as often as in 万元; the table has 万元. */
const inTableUnit = (value: number, unit: string): number => (unit === '元' ? value / 10_000 : value);

const decimalsOf = (digits: string): number => digits.split('.')[1]?.length ?? 0;

/** Half of the last place written, where the number is rounded. */
const toleranceOf = ({ digits, multiplier, unit }: Candidate): number => {
  const decimals = decimalsOf(digits);
  if (decimals === 0 && (multiplier === '' || unit === '元')) return 0;
  return inTableUnit(numberOf('0.5', multiplier) * 10 ** -decimals, unit);
};

/** Characters after a number in which its share and its growth are told. */
const TAIL = 80;

const numberIn = (text: Text, found: Candidate, grade: Grade): NumberInText => {
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
    grade: term.loose ? 'ask' : grade,
    start,
    end,
    words: passage.text.slice(start, end),
    value: inTableUnit(numberOf(digits, multiplier), unit),
    tolerance: toleranceOf(found),
    amount: `${digits}${multiplier}${unit}`,
    numberAt,
    resolved: passage.resolved.some((span) => span.start <= numberAt && numberAt < span.end),
    sentence: plain.printedAt(sentences.startOf(found.start)),
    growths: readGrowths(rest, year, unit),
    placeAfter: (at) => plain.printedAt(found.end + at),
    ...(share && { share }),
  };
};

const numbersIn = (text: Text, terms: readonly Compiled<NumberTerm>[]): readonly NumberInText[] => {
  const units = unitsIn(text.plain.text);
  if (units.size === 0) return [];
  const paired = pairedIn(text, terms);
  const told = new Set(paired.map(({ numberAt }) => numberAt));
  const single = byNumber(candidatesIn(text, terms, units).filter(({ numberAt }) => !told.has(numberAt))).flatMap(
    bestOf,
  );
  const graded = [...paired, ...single].flatMap((found) => {
    const rest = text.plain.text.slice(found.end, text.sentences.endOf(found.end));
    const grade = text.scope(leadOf(text, found.leadAt), { rest, stock: found.term.stock ?? false });
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

const wordsAt = ({ passage, plain }: Text, start: number, end: number) => {
  const place = { start: plain.printedAt(start), end: plain.printedAt(end - 1) + 1 };
  return { passage, ...place, words: passage.text.slice(place.start, place.end) };
};

const zerosIn = (text: Text, terms: readonly Compiled<ZeroTerm>[]): readonly ZeroInText[] => {
  const { text: words } = text.plain;
  if (!/[未没无零不免0均都全率]/.test(words)) return [];
  return terms
    .filter(({ term }) => onTopic(term, text))
    .flatMap(({ term, patterns, not }) => {
      const [match] = patterns
        .flatMap((pattern) =>
          matchesOf(words, pattern).filter((found) => yearFits(found[0], pattern.yearOffset, text.year)),
        )
        .filter(({ index }) => onSubject(term, text, index));
      if (match === undefined) return [];
      const end = match.index + match[0].length;
      const lead = leadOf(text, match.index);
      const rest = words.slice(end, clauseEnd(words, end));
      // Nothing until now is nothing in the year.
      const grade = text.scope(lead.replace('截至目前，', ''));
      // A number after it is what happened all the same: 未审结的行政复议2件.
      if (/[1-9]/.test(rest) || grade === undefined) return [];
      if (not?.test(`${itemLead(lead)}${match[0]}${rest}`)) return [];
      return [
        {
          type: 'zero' as const,
          figures: term.figures,
          grade: term.loose ? ('ask' as const) : grade,
          ...wordsAt(text, match.index, end + rest.length),
          end: text.plain.printedAt(end - 1) + 1,
        },
      ];
    });
};

const ratesIn = (text: Text, terms: readonly Compiled<RateTerm>[]): readonly RateInText[] => {
  const { text: words } = text.plain;
  if (!/率|[均都]|全部|依法/.test(words)) return [];
  return terms
    .filter(({ term }) => onTopic(term, text))
    .flatMap(({ term, patterns, after }) =>
      patterns.flatMap((pattern) =>
        matchesOf(words, pattern).flatMap((match): readonly RateInText[] => {
          const { index } = match;
          const end = index + match[0].length;
          const lead = leadOf(text, index);
          const grade = text.scope(lead);
          if (grade === undefined || !onSubject(term, text, index)) return [];
          const sentence = words.slice(text.sentences.startOf(index), text.sentences.endOf(end));
          if (/除/.test(sentence)) return [];
          if (after !== undefined && !after.test(lead) && term.subject === undefined) return [];
          const digits = match.groups?.p;
          // 均按时办结 beside 结转3件 is said of those that were due.
          if ((digits === undefined || Number(digits) === 100) && /结转|未办结|未到|其余/.test(sentence)) return [];
          return [
            {
              type: 'rate',
              figures: term.figures,
              of: term.of,
              grade,
              percent: digits === undefined ? 100 : Number(digits),
              decimals: decimalsOf(digits ?? ''),
              orMore: term.orMore ?? false,
              ...wordsAt(text, index, end),
              ...(digits !== undefined && {
                numberAt: text.plain.printedAt(index + match[0].lastIndexOf(digits)),
              }),
            },
          ];
        }),
      ),
    );
};

/** The subject that a passage opens with: what the nearest heading above it names, or its part is on. */
const givenSubject = ({ headings, part }: Passage, { subjects, subjectOf }: CompiledVocabulary): string | undefined => {
  for (const heading of headings.toReversed()) {
    const named = subjectsIn(heading, subjects)(heading.length, 0);
    if (named !== undefined) return named;
  }
  return (part?.topics ?? []).flatMap((topic) => subjectOf[topic] ?? [])[0];
};

/** A reader for reports of one form, by one agency, of one year. */
export const passageReader = (vocabulary: Vocabulary, agency: Agency, year: number): ReadPassage => {
  const words = compiled(vocabulary);
  const scope = scopeOf(agency, year);
  return (passage) => {
    // Plans tell of the next year.
    if (passage.kind !== 'paragraph' || passage.part?.topics?.includes('problems')) return [];
    const plain = plainText(passage.text);
    const text: Text = {
      passage,
      plain,
      sentences: sentencesOf(plain.text),
      subjectAt: subjectsIn(plain.text, words.subjects, givenSubject(passage, words)),
      scope,
      year,
    };
    return [...numbersIn(text, words.numbers), ...zerosIn(text, words.zeros), ...ratesIn(text, words.rates)].sort(
      (one, other) => one.start - other.start,
    );
  };
};
