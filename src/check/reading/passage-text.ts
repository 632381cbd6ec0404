import type { Passage } from '../../document/outline.js';
import type { PlainText } from '../plain-text.js';
import type { Scope } from './scope.js';
import type { Sentences } from './sentences.js';
import { BARE_REQUESTS, type SubjectAt } from './subjects.js';

/** A passage with all that its reading needs. */
export interface PassageText {
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

export const onTopic = ({ topics }: Conditions, { passage }: PassageText): boolean =>
  topics === undefined || (passage.part?.topics ?? []).some((topic) => topics.includes(topic));

/** Whether a term is told of a subject. */
export const isAbout = ({ subject }: Conditions, named: string | undefined): boolean =>
  subject === undefined ||
  (named !== undefined && [subject].flat().includes(named === BARE_REQUESTS ? 'requests' : named));

export const onSubject = (conditions: Conditions, text: PassageText, at: number): boolean =>
  conditions.subject === undefined || isAbout(conditions, text.subjectAt(at, text.sentences.startOf(at)));

/** Whether a term is told of what is named for certain: of requests for disclosure, not of 申请 alone. */
export const isCertain = ({ subject }: Conditions, text: PassageText, at: number): boolean =>
  subject === undefined || text.subjectAt(at, text.sentences.startOf(at)) !== BARE_REQUESTS;

export const leadOf = ({ plain, sentences }: PassageText, at: number): string =>
  plain.text.slice(sentences.startOf(at), at);

/** The lead of one item of a list: ； ends what limits the item before. */
export const itemLead = (lead: string): string => lead.slice(lead.lastIndexOf('；') + 1);

/** A year that a phrase names must be the one before the report's, or the one after. */
export const yearFits = (phrase: string, offset: number, year: number): boolean => {
  const [, named] = /((?:19|20)\d\d)年/.exec(phrase) ?? [];
  return named === undefined || Number(named) === year + offset;
};

/** A stretch of the plain text as it is printed. */
export const quoteAt = ({ passage, plain }: PassageText, start: number, end: number) => {
  const place = { start: plain.printedAt(start), end: plain.printedAt(end - 1) + 1 };
  return { passage, ...place, quote: passage.text.slice(place.start, place.end) };
};
