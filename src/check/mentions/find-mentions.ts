import type { Passage } from '../../document/outline.js';
import type { Agency } from '../../report/report.js';
import type { NumberMention, RatioMention, Vocabulary, ZeroMention } from '../../vocabulary/vocabulary.js';
import { type PlainText, plainText } from '../plain-text.js';
import type { Mention, NumberInText, RatioInText, ZeroInText } from './mention.js';
import { ownerBefore, ownerMarks } from './owner.js';
import { compilePattern, NUMBER, numberOf } from './pattern.js';
import { type Scope, scopeOf } from './scope.js';
import { clauseEnd, sentenceEnd, sentenceStart } from './sentences.js';
import { readGrowths, readShare } from './tails.js';

/** Reads a report's text for what it says of the figures in the table. */
export type MentionReader = (passage: Passage) => readonly Mention[];

interface Compiled<Def> {
  readonly def: Def;
  readonly patterns: readonly RegExp[];
}

interface Candidate {
  readonly def: NumberMention;
  readonly start: number;
  readonly end: number;
  readonly numberAt: number;
  readonly digits: string;
  readonly unit: string;
}

const onTopic = ({ topics }: { readonly topics?: readonly string[] }, passage: Passage): boolean =>
  topics === undefined || (passage.part?.topics ?? []).some((topic) => topics.includes(topic));

const matchesOf = (text: string, { patterns }: Compiled<unknown>): readonly RegExpExecArray[] =>
  patterns.flatMap((pattern) => [...text.matchAll(pattern)]);

/** A match of a number's pattern: its groups are there whenever it matches. */
const candidateOf = (match: RegExpExecArray, def: NumberMention): Candidate => {
  const { n: digits = '', u: unit = '' } = match.groups ?? {};
  const [numberAt = match.index] = match.indices?.groups?.n ?? [];
  return { def, start: match.index, end: match.index + match[0].length, numberAt, digits, unit };
};

const length = ({ start, end }: Candidate): number => end - start;

/** One reading of each number: the longest name; none if two names of one length differ. */
const longest = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const numbers = [...new Set(candidates.map(({ numberAt }) => numberAt))];
  return numbers.flatMap((numberAt) => {
    const readings = candidates.filter((candidate) => candidate.numberAt === numberAt);
    const most = Math.max(...readings.map(length));
    const [first, ...others] = readings.filter((reading) => length(reading) === most);
    if (first === undefined || others.some(({ def }) => def.figures.join() !== first.def.figures.join())) return [];
    return [first];
  });
};

/** Money is written in 元 as often as in 万元; the table has 万元. */
const inTableUnit = (value: number, unit: string): number => (unit === '元' ? value / 10_000 : value);

/** First characters of what follows the numbers of a text: most names need not be looked for. */
const unitsIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/\d([^\d.,，。；、])/g)].map(([, unit = '']) => unit));

const otherScope = /^（(?:不含|不包括|除)/;

/** A number that counts something. */
const anyNumber = new RegExp(`${NUMBER}(?![\\d年月日%])`, 'g');

/** Where the number stands of which 其中 tells the parts, before a place in its sentence. */
const wholeBefore = (text: string, from: number, at: number): number | undefined => {
  const parts = text.slice(from, at).lastIndexOf('其中');
  if (parts < 0) return undefined;
  const last = [...text.slice(from, from + parts).matchAll(anyNumber)].at(-1);
  return last && from + last.index;
};

const numbersIn = (
  passage: Passage,
  { text, printedAt }: PlainText,
  defs: readonly Compiled<NumberMention>[],
  owners: { readonly [name: string]: RegExp },
  scope: Scope,
  year: number,
): readonly NumberInText[] => {
  const units = unitsIn(text);
  if (units.size === 0) return [];
  const marks = ownerMarks(text, owners);
  const fits = ({ def, start }: Candidate): boolean => {
    if (def.owner !== undefined && ownerBefore(marks, start) !== def.owner) return false;
    const lead = text.slice(sentenceStart(text, start), start);
    if (def.after !== undefined && !new RegExp(def.after).test(lead)) return false;
    return def.notAfter === undefined || !new RegExp(def.notAfter).test(lead);
  };
  const candidates = defs
    .filter(({ def }) => onTopic(def, passage) && def.units.some((unit) => units.has(unit.charAt(0))))
    .flatMap((compiled) => matchesOf(text, compiled).map((match) => candidateOf(match, compiled.def)))
    .filter(fits);
  const isWhole = ({ def, start, end }: Candidate): boolean =>
    scope.isWhole(text.slice(sentenceStart(text, start), start), def.stock) && !otherScope.test(text.slice(end));
  const whole = longest(candidates).filter(isWhole);
  const known = new Set(whole.map(({ numberAt }) => numberAt));
  return whole.flatMap((found): readonly NumberInText[] => {
    const sentence = sentenceStart(text, found.start);
    // 涉及征地的15件，其中同意公开10件: parts of a number that is no figure's are none either.
    const of = wholeBefore(text, sentence, found.start);
    if (of !== undefined && !known.has(of) && !scope.isWhole(text.slice(sentence, of))) return [];
    const rest = text.slice(found.end);
    const share = readShare(rest);
    const numberAt = printedAt(found.numberAt);
    const number = {
      type: 'number' as const,
      passage,
      def: found.def,
      start: printedAt(found.start),
      end: printedAt(found.end - 1) + 1,
      words: passage.text.slice(printedAt(found.start), printedAt(found.end - 1) + 1),
      value: inTableUnit(numberOf(found.digits), found.unit),
      amount: `${found.digits}${found.unit}`,
      numberAt,
      resolved: passage.resolved.some((span) => span.start <= numberAt && numberAt < span.end),
      sentence: printedAt(sentence),
      growths: readGrowths(rest, year, found.unit),
    };
    return [share ? { ...number, share } : number];
  });
};

const zerosIn = (
  passage: Passage,
  { text, printedAt }: PlainText,
  defs: readonly Compiled<ZeroMention>[],
  scope: Scope,
): readonly ZeroInText[] =>
  defs
    .filter(({ def }) => onTopic(def, passage))
    .flatMap((compiled) => {
      const [match] = matchesOf(text, compiled);
      if (match === undefined) return [];
      const start = match.index;
      const end = start + match[0].length;
      const lead = text.slice(sentenceStart(text, start), start);
      const rest = text.slice(end, clauseEnd(text, end));
      const { unless } = compiled.def;
      // A number after it is what happened all the same: 未审结的行政复议2件.
      if (/[1-9]/.test(rest) || !scope.isWhole(lead)) return [];
      if (unless !== undefined && new RegExp(unless).test(`${lead}${match[0]}${rest}`)) return [];
      const place = { start: printedAt(start), end: printedAt(end - 1) + 1 };
      const words = passage.text.slice(place.start, printedAt(end + rest.length - 1) + 1);
      return [{ type: 'zero' as const, passage, def: compiled.def, ...place, words }];
    });

const ratiosIn = (
  passage: Passage,
  { text, printedAt }: PlainText,
  defs: readonly Compiled<RatioMention>[],
  scope: Scope,
): readonly RatioInText[] =>
  defs
    .filter(({ def }) => onTopic(def, passage))
    .flatMap((compiled) =>
      matchesOf(text, compiled).flatMap((match) => {
        const start = match.index;
        const end = start + match[0].length;
        const sentence = text.slice(sentenceStart(text, start), sentenceEnd(text, end));
        const lead = text.slice(sentenceStart(text, start), start);
        const { after } = compiled.def;
        if (!scope.isWhole(lead) || /除/.test(sentence)) return [];
        if (after !== undefined && !new RegExp(after).test(lead)) return [];
        const place = { start: printedAt(start), end: printedAt(end - 1) + 1 };
        return [{ type: 'ratio' as const, passage, def: compiled.def, ...place, words: match[0] }];
      }),
    );

const compileWords = <Def extends { readonly patterns: readonly string[] }>(def: Def): Compiled<Def> => ({
  def,
  patterns: def.patterns.map((pattern) => new RegExp(pattern, 'g')),
});

/** A reader for reports of one form, by one agency, of one year. */
export const mentionReader = (mentions: Vocabulary, agency: Agency, year: number): MentionReader => {
  const numbers = mentions.numbers.map((def) => ({
    def,
    patterns: def.patterns.map((pattern) => compilePattern(pattern, def.units)),
  }));
  const zeros = mentions.zeros.map(compileWords);
  const ratios = mentions.ratios.map(compileWords);
  const owners = Object.fromEntries(
    Object.entries(mentions.owners).map(([name, pattern]) => [name, new RegExp(pattern, 'g')]),
  );
  const scope = scopeOf(agency, year);
  return (passage) => {
    // Plans tell of the next year.
    if (passage.part?.topics?.includes('problems')) return [];
    const plain = plainText(passage.text);
    return [
      ...numbersIn(passage, plain, numbers, owners, scope, year),
      ...zerosIn(passage, plain, zeros, scope),
      ...ratiosIn(passage, plain, ratios, scope),
    ].sort((one, other) => one.start - other.start);
  };
};
