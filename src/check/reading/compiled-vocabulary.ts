import type { NumberTerm, RateTerm, Vocabulary, Wording, ZeroTerm } from '../../vocabulary/vocabulary.js';
import { compileNumber, compilePhrase, yearOffset } from './pattern.js';
import { requiredStrings } from './required-strings.js';

export interface CompiledPattern {
  readonly pattern: RegExp;
  readonly yearOffset: number;
  /** A text without all of these strings has no match. */
  readonly required?: readonly string[];
}

export interface Compiled<Term> {
  readonly term: Term;
  readonly patterns: readonly CompiledPattern[];
  readonly after?: RegExp;
  readonly not?: RegExp;
}

export interface CompiledVocabulary {
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
const compileOnce = (pattern: string): RegExp => new RegExp(compilePhrase(pattern).source);

const withRequired = (pattern: RegExp, source: string): CompiledPattern => {
  const required = requiredStrings(source.replaceAll(/\{(?:last|next)\}|[#~]/g, '.'));
  return { pattern, yearOffset: yearOffset(source), ...(required && { required }) };
};

/** A pattern's matches in a text. */
export const matchesOf = (text: string, { pattern, required }: CompiledPattern): readonly RegExpExecArray[] =>
  required?.some((string) => text.includes(string)) === false ? [] : [...text.matchAll(pattern)];

const compilePhrases = (wordings: readonly Wording[]): readonly CompiledPattern[] =>
  wordings.map(([pattern]) => withRequired(compilePhrase(pattern), pattern));

const compile = ({ subjects, subjectOf, numbers, zeros, rates }: Vocabulary): CompiledVocabulary => ({
  subjects: Object.fromEntries(Object.entries(subjects).map(([name, [pattern]]) => [name, compilePhrase(pattern)])),
  subjectOf,
  numbers: numbers.map((term) => ({
    term,
    patterns: term.wordings.flatMap(([pattern]) =>
      compileNumber(pattern, term.units).map((number) => withRequired(number, pattern)),
    ),
    ...conditions(term.after, term.notAfter),
  })),
  zeros: zeros.map((term) => ({
    term,
    patterns: compilePhrases(term.wordings),
    ...conditions(undefined, term.unless),
  })),
  rates: rates.map((term) => ({ term, patterns: compilePhrases(term.wordings), ...conditions(term.after, undefined) })),
});

// A vocabulary is readonly data: what was compiled from it stays right.
const compiledOnce = new WeakMap<Vocabulary, CompiledVocabulary>();

export const compiled = (vocabulary: Vocabulary): CompiledVocabulary => {
  const known = compiledOnce.get(vocabulary) ?? compile(vocabulary);
  compiledOnce.set(vocabulary, known);
  return known;
};
