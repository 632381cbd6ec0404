import { type AccountedNumber, accountForNumbers } from '../../src/index.js';
import { type CorpusAgency, type CorpusCase, type CorpusNumber, pathOf, previousOf, reportOf } from './corpus.js';

/** What the account makes of one number of a text that the table bears out. */
export type Told =
  /** A claim that is said to agree with what it does agree with. */
  | 'understood'
  /** A claim that is left to a person. */
  | 'unread'
  /** No claim, and said to be none or left to a person. */
  | 'set aside'
  /** Said to contradict, to agree with other figures, or to be none of the table's though it is. */
  | 'mistaken'
  /** Not in the account at all. */
  | 'not told';

export interface ToldNumber {
  readonly number: CorpusNumber;
  readonly told: Told;
  readonly entry?: AccountedNumber;
}

const isClaim = ({ relation, op }: CorpusNumber): boolean =>
  relation !== 'none' && relation !== 'other-measure' && !(relation === 'internal' && op === undefined);

/** Figures that are 0 add nothing, so a sum may be told without them. */
const counted = (ids: readonly string[], { agree }: CorpusCase): readonly string[] => {
  const filled = ids.filter((id) => (agree[id] ?? 0) !== 0);
  return filled.length > 0 ? filled : ids;
};

const sameFigures = (item: CorpusCase, told: readonly string[], wanted: readonly string[] = []): boolean => {
  const [one, other] = [counted(told, item), counted(wanted, item)];
  return one.length === other.length && one.every((id) => other.includes(id));
};

/** What is no claim may still be summed in the text, or be told in the unit of the table: 1860元 for 0.186万元. */
const isRightlySeen = ({ relation, figures = [] }: CorpusNumber, entry: AccountedNumber): boolean =>
  entry.status === 'agrees-in-text' ||
  (relation === 'other-measure' && entry.figures.length > 0 && entry.figures.every((id) => figures.includes(id)));

const judge = (item: CorpusCase, number: CorpusNumber, entry: AccountedNumber | undefined): Told => {
  if (entry === undefined) return 'not told';
  const { status, figures } = entry;
  if (status === 'contradicts' || status === 'contradicts-in-text') return 'mistaken';
  if (status === 'unread') return isClaim(number) ? 'unread' : 'set aside';
  if (status === 'not-in-table') return isClaim(number) ? 'mistaken' : 'set aside';
  if (!isClaim(number)) return isRightlySeen(number, entry) ? 'set aside' : 'mistaken';
  // A sum of the text may be seen as one of the table; of shares and growth the account need not name the figures.
  const named = number.relation === 'equal' || number.relation === 'sum';
  return !named || status === 'agrees-in-text' || sameFigures(item, figures, number.figures)
    ? 'understood'
    : 'mistaken';
};

const covers = ({ at, text }: { readonly at: number; readonly text: string }, other: number): boolean =>
  at <= other && other < at + text.length;

/** The numbers of a text as they are accounted for, and what is accounted for that is none: an ordinal, a date. */
export const accountOf = (agency: CorpusAgency, item: CorpusCase) => {
  const previous = previousOf(agency, item);
  const { numbers } = accountForNumbers(reportOf(agency, item), previous ? { previous } : {});
  const mine = numbers.filter(({ path }) => path === pathOf(item));
  const told = item.numbers
    .filter(({ inWords }) => !inWords)
    .map((number): ToldNumber => {
      const entry = mine.find((one) => covers(number, one.at) || covers(one, number.at));
      return { number, told: judge(item, number, entry), ...(entry && { entry }) };
    });
  // Zeros and completeness said in words (均按时办结) are told too, but are no numbers.
  const numerals = mine.filter(({ text }) => /[0-9０-９]/.test(text));
  const extra = numerals.filter(
    (one) => !item.numbers.some((number) => covers(number, one.at) || covers(one, number.at)),
  );
  return { told, extra };
};
