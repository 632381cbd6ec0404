import { checkOptions } from '../../faults/check-options.js';
import type { FigureId } from '../../form/form.js';
import type { Report } from '../../report/report.js';
import { type CheckOptions, checkReportChecks, contextOf, findingOf } from '../check-report.js';
import type { CheckContext } from '../context.js';
import type { Finding } from '../finding.js';
import { groupBy } from '../group-by.js';
import type { Judgement } from '../judge/judgement.js';
import { plainText } from '../plain-text.js';
import { compileUncounted } from '../reading/pattern.js';
import { type NumberInPassage, numbersInPassage } from './numbers-in-text.js';

/**
 * What can be said of a number in the text.
 * - `agrees`, `contradicts`: figures of the table
 * - `agrees-in-text`, `contradicts-in-text`: other numbers of the text, or last year's report: sums, shares, growth
 * - `not-in-table`: the table certainly has no such figure: visits, posts, money of a project
 * - `unread`: not understood, to be checked by a person
 */
export type NumberStatus =
  | 'agrees'
  | 'contradicts'
  | 'agrees-in-text'
  | 'contradicts-in-text'
  | 'not-in-table'
  | 'unread';

/** One number of the text. */
export interface AccountedNumber {
  readonly path: string;
  /** 第三部分第1段 */
  readonly place: string;
  /** Where it begins in the printed paragraph, counted from 0. */
  readonly at: number;
  /** As printed, with a little of the text around it: …收到申请150件，其中…. */
  readonly quote: string;
  /** The number, or the phrase that says zero. */
  readonly text: string;
  readonly status: NumberStatus;
  /** Figures that it agrees with or contradicts. */
  readonly figures: readonly FigureId[];
  /** They as the table names them. */
  readonly names: readonly string[];
  /** What `checkReport` finds of it, where it contradicts. */
  readonly finding?: Finding;
}

export interface NumberAccount {
  /** Every number of the text in printed order; ordinals, dates, document numbers, telephones and addresses left out. */
  readonly numbers: readonly AccountedNumber[];
  readonly totals: { readonly [status in NumberStatus]: number };
  /** One line for a clerk. */
  readonly summary: string;
}

const AROUND = 10;

const quoteAround = (text: string, at: number, end: number): string => {
  const from = Math.max(0, at - AROUND);
  const to = Math.min(text.length, end + AROUND);
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
};

const statusOf = ({ by, contradiction }: Judgement): NumberStatus => {
  if (by === 'table') return contradiction === undefined ? 'agrees' : 'contradicts';
  return contradiction === undefined ? 'agrees-in-text' : 'contradicts-in-text';
};

interface Placed {
  readonly at: number;
  readonly end: number;
  readonly status: NumberStatus;
  readonly judgement?: Judgement;
}

const placedOf = (judgement: Judgement): Placed => ({
  at: judgement.at,
  end: judgement.end,
  status: statusOf(judgement),
  judgement,
});

/** Stretches of a text that tell of what the table does not count. */
const uncountedIn = (text: string, patterns: readonly RegExp[]): readonly (readonly [number, number])[] =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: quote }) => [index, index + quote.length] as const),
  );

const unjudged = (
  numbers: readonly NumberInPassage[],
  judged: ReadonlySet<number>,
  uncounted: readonly RegExp[],
): readonly Placed[] => {
  const [first] = numbers;
  if (first === undefined) return [];
  const stretches = uncountedIn(plainText(first.passage.text).text, uncounted);
  return numbers
    .filter(({ at }) => !judged.has(at))
    .map(({ at, end, plainAt, plainEnd }) => {
      const known = stretches.some(([start, stop]) => start <= plainAt && plainEnd <= stop);
      return { at, end, status: known ? 'not-in-table' : 'unread' };
    });
};

const order: readonly NumberStatus[] = [
  'agrees',
  'contradicts',
  'agrees-in-text',
  'contradicts-in-text',
  'not-in-table',
  'unread',
];

const totalsOf = (numbers: readonly AccountedNumber[]): NumberAccount['totals'] => {
  const count = (status: NumberStatus): number => numbers.filter((one) => one.status === status).length;
  return Object.fromEntries(order.map((status) => [status, count(status)])) as NumberAccount['totals'];
};

const summaryOf = (totals: NumberAccount['totals'], readable: boolean): string => {
  const all = order.reduce((sum, status) => sum + totals[status], 0);
  const counted = `正文数字核对：共${all}处（不含序号、日期、文号、电话）。`;
  const table = `与统计表一致${totals.agrees}处，不一致${totals.contradicts}处；`;
  const inside = `正文内部计算一致${totals['agrees-in-text']}处、不一致${totals['contradicts-in-text']}处；`;
  const rest = `统计表无对应项${totals['not-in-table']}处；未能自动核对${totals.unread}处`;
  const ask = totals.unread > 0 ? '，请人工核对（--numbers 列出）。' : '。';
  const blind = readable ? '' : '本格式没有正文用语表，正文未与统计表核对。';
  return `${counted}${table}${inside}${rest}${ask}${blind}`;
};

const account = (context: CheckContext, options: CheckOptions): NumberAccount => {
  const uncounted = compileUncounted(context.vocabulary?.uncounted ?? []);
  const judgements = groupBy(context.judgements, ({ passage }) => passage);
  const numbers = context.text.all
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap((passage) => {
      const judged = judgements.get(passage) ?? [];
      const told = new Set(judged.filter(({ spelledOut }) => !spelledOut).map(({ at }) => at));
      const placed = [...judged.map(placedOf), ...unjudged(numbersInPassage(passage), told, uncounted)];
      return placed
        .sort((one, other) => one.at - other.at)
        .map(({ at, end, status, judgement }): AccountedNumber => {
          const figures = judgement?.figures ?? [];
          const finding = judgement?.contradiction && findingOf(judgement.contradiction, options);
          return {
            path: passage.path,
            place: passage.place,
            at,
            quote: quoteAround(passage.text, at, end),
            text: passage.text.slice(at, end),
            status,
            figures,
            names: figures.map(context.phrase.label),
            ...(finding && { finding }),
          };
        });
    });
  const totals = totalsOf(numbers);
  return { numbers, totals, summary: summaryOf(totals, context.vocabulary !== undefined) };
};

/**
 * Accounts for every number in a report's text: each agrees with the table, contradicts it, agrees with or contradicts
 * other numbers of the text, is none of the table's, or was not understood and is to be checked by a person. It comes from
 * the same reading as the findings of {@link checkReport}: each contradiction has its finding.
 *
 * @throws ReportError if the report is not valid, or `previous` is not the report of the year before
 * @throws OptionError if an option is unknown or cannot be what it is
 * @example
 * const { summary, numbers } = accountForNumbers(report);
 * const open = numbers.filter(({ status }) => status === 'unread');
 */
export const accountForNumbers = (report: Report, options: CheckOptions = {}): NumberAccount => {
  checkOptions(options, checkReportChecks);
  return account(contextOf(report, options), options);
};
