import type { NumberTerm } from '../../vocabulary/vocabulary.js';
import { type Compiled, type CompiledVocabulary, matchesOf } from './compiled-vocabulary.js';
import { isAbout, itemLead, leadOf, onSubject, onTopic, type PassageText, yearFits } from './passage-text.js';
import { type Pair, pairsIn } from './respectively.js';

export interface NumberCandidate {
  readonly term: NumberTerm;
  readonly start: number;
  readonly end: number;
  readonly numberAt: number;
  /** Where the clause goes on before it: the name, or the first of several named together. */
  readonly leadAt: number;
  readonly digits: string;
  readonly multiplier: string;
  readonly unit: string;
  /** See {@link NumberInText}. */
  readonly likely?: true;
}

/** A match of a number's pattern: its groups are there whenever it matches. */
const candidateOf = (match: RegExpExecArray, term: NumberTerm): NumberCandidate => {
  const { n: digits = '', m: multiplier = '', u: unit = '' } = match.groups ?? {};
  const [numberAt = match.index] = match.indices?.groups?.n ?? [];
  const { index: start } = match;
  return { term, start, end: start + match[0].length, numberAt, leadAt: start, digits, multiplier, unit };
};

const sumKey = ({ term }: NumberCandidate): string => term.figures.join();

const nameLength = ({ start, end }: NumberCandidate): number => end - start;

/** One reading of a number: a name before it goes first, then the longest; none if two of one length differ. */
export const bestOf = (readings: readonly NumberCandidate[]): readonly NumberCandidate[] => {
  const before = readings.filter(({ start, numberAt }) => start < numberAt);
  const open = before.length > 0 ? before : readings;
  const longestName = Math.max(...open.map(nameLength));
  const longest = open.filter((reading) => nameLength(reading) === longestName);
  const [first] = longest;
  if (first === undefined || longest.some((other) => sumKey(other) !== sumKey(first))) return [];
  const equal = longest.filter(({ term }) => term.match === 'equal');
  return [equal.find(({ term }) => !term.loose) ?? equal[0] ?? first];
};

export const byNumber = (candidates: readonly NumberCandidate[]): readonly (readonly NumberCandidate[])[] => {
  const groups = new Map<number, NumberCandidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.numberAt);
    if (group === undefined) groups.set(candidate.numberAt, [candidate]);
    else group.push(candidate);
  }
  return [...groups.values()];
};

/** Whether a term may be told from one place to another: of its subject, and after what it follows. */
export const fitsPlace = (
  { term, after, not }: Compiled<NumberTerm>,
  text: PassageText,
  start: number,
  end: number,
  subject?: string,
): boolean => {
  if (!(subject === undefined ? onSubject(term, text, end - 1) : isAbout(term, subject))) return false;
  const lead = after || not ? leadOf(text, start) : '';
  return (after?.test(lead) ?? true) && !(not?.test(itemLead(lead)) ?? false);
};

export const candidatesIn = (
  text: PassageText,
  terms: readonly Compiled<NumberTerm>[],
  units: ReadonlySet<string>,
): readonly NumberCandidate[] =>
  terms
    .filter(({ term }) => onTopic(term, text) && term.units.some((unit) => units.has(unit.charAt(0))))
    .flatMap((compiledTerm) =>
      compiledTerm.patterns.flatMap((pattern) =>
        matchesOf(text.plain.text, pattern)
          .filter((match) =>
            yearFits(match[0].replace(/\d+(?:\.\d+)?[万亿]?[^\d年]$/, ''), pattern.yearOffset, text.year),
          )
          .map((match) => candidateOf(match, compiledTerm.term))
          .filter(({ start, end }) => fitsPlace(compiledTerm, text, start, end)),
      ),
    );

/** The names and numbers of 分别为, each read as if they stood beside one another. */
export const pairedIn = (
  text: PassageText,
  { numbers, subjects }: Pick<CompiledVocabulary, 'numbers' | 'subjects'>,
): readonly NumberCandidate[] => {
  const read = ({ name, nameAt, listAt, amount, amountAt, subject }: Pair): readonly NumberCandidate[] =>
    numbers.flatMap((compiledTerm) =>
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
          .filter(
            ({ start, end }) => onTopic(compiledTerm.term, text) && fitsPlace(compiledTerm, text, start, end, subject),
          ),
      ),
    );
  return pairsIn(text.plain.text, subjects).flatMap((pair) => bestOf(read(pair)));
};
