import type { Passage } from '../../document/outline.js';
import type { Agency } from '../../report/report.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import { plainText } from '../plain-text.js';
import { type CompiledVocabulary, compiled } from './compiled-vocabulary.js';
import type { Mention } from './mention.js';
import { numbersIn } from './numbers-in.js';
import type { PassageText } from './passage-text.js';
import { ratesIn } from './rates-in.js';
import { scopeOf } from './scope.js';
import { sentencesOf } from './sentences.js';
import { subjectsIn } from './subjects.js';
import { zerosIn } from './zeros-in.js';

/** Reads a passage for what it says of the figures in the table. */
export type ReadPassage = (passage: Passage) => readonly Mention[];

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
  const terms = compiled(vocabulary);
  const scope = scopeOf(agency, year);
  return (passage) => {
    // Plans tell of the next year.
    if (passage.kind !== 'paragraph' || passage.part?.topics?.includes('problems')) return [];
    const plain = plainText(passage.text);
    const text: PassageText = {
      passage,
      plain,
      sentences: sentencesOf(plain.text),
      subjectAt: subjectsIn(plain.text, terms.subjects, givenSubject(passage, terms)),
      scope,
      year,
    };
    return [...numbersIn(text, terms), ...zerosIn(text, terms.zeros), ...ratesIn(text, terms.rates)].sort(
      (one, other) => one.start - other.start,
    );
  };
};
