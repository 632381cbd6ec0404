import type { LabelTerm, NumberTerm, RateTerm, Vocabulary, Wording, ZeroTerm } from '../../vocabulary/vocabulary.js';
import { compileAmount, compileNumber, compilePhrase, nameOf, yearOffset } from './pattern.js';
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
  /** Names alone, without their number. */
  readonly names: readonly CompiledPattern[];
  readonly after?: RegExp;
  readonly not?: RegExp;
}

export interface CompiledVocabulary {
  readonly subjects: { readonly [name: string]: RegExp };
  readonly subjectOf: Vocabulary['subjectOf'];
  readonly numbers: readonly Compiled<NumberTerm>[];
  readonly labels: readonly Compiled<LabelTerm>[];
  readonly zeros: readonly Compiled<ZeroTerm>[];
  readonly rates: readonly Compiled<RateTerm>[];
  /** A number with any unit of the vocabulary. */
  readonly amount: RegExp;
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

/** Whether a text has what every match of a pattern has. */
export const mayMatch = (text: string, { required }: CompiledPattern): boolean =>
  required === undefined || required.some((string) => text.includes(string));

/** A pattern's matches in a text. */
export const matchesOf = (text: string, compiledPattern: CompiledPattern): readonly RegExpExecArray[] =>
  mayMatch(text, compiledPattern) ? [...text.matchAll(compiledPattern.pattern)] : [];

const compilePhrases = (wordings: readonly Wording[]): readonly CompiledPattern[] =>
  wordings.map(([pattern]) => withRequired(compilePhrase(pattern), pattern));

/** What must stand before a name is not asked for inside an item; a name that is nothing without it is no name. */
const namesOf = ({ match, wordings }: NumberTerm): readonly CompiledPattern[] =>
  match === 'atMost'
    ? []
    : wordings.flatMap(([pattern]) => {
        const name = nameOf(pattern);
        return name === undefined ? [] : [withRequired(compilePhrase(name), name)];
      });

const compile = ({ subjects, subjectOf, numbers, labels = [], zeros, rates }: Vocabulary): CompiledVocabulary => ({
  subjects: Object.fromEntries(Object.entries(subjects).map(([name, [pattern]]) => [name, compilePhrase(pattern)])),
  subjectOf,
  numbers: numbers.map((term) => ({
    term,
    patterns: term.wordings.flatMap(([pattern]) =>
      compileNumber(pattern, term.units).map((number) => withRequired(number, pattern)),
    ),
    names: namesOf(term),
    ...conditions(term.after, term.notAfter),
  })),
  labels: labels.map((term) => ({
    term,
    patterns: compilePhrases(term.wordings),
    names: [],
    ...conditions(undefined, term.unless),
  })),
  amount: compileAmount(numbers.flatMap(({ units }) => units)),
  zeros: zeros.map((term) => ({
    term,
    names: [],
    patterns: compilePhrases(term.wordings),
    ...conditions(undefined, term.unless),
  })),
  rates: rates.map((term) => ({
    term,
    names: [],
    patterns: compilePhrases(term.wordings),
    ...conditions(term.after, undefined),
  })),
});

// A vocabulary is readonly data: what was compiled from it stays right.
const compiledOnce = new WeakMap<Vocabulary, CompiledVocabulary>();

export const compiled = (vocabulary: Vocabulary): CompiledVocabulary => {
  const known = compiledOnce.get(vocabulary) ?? compile(vocabulary);
  compiledOnce.set(vocabulary, known);
  return known;
};
