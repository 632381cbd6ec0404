import { nestById } from '../../figures/figures.js';
import type { FigureId } from '../../form/form.js';
import { readReport } from '../../report/parse-report.js';
import type { Item, Part, Report } from '../../report/report.js';
import { textsOf } from '../../report/texts.js';
import { printFigure, sumFigures } from '../../text/decimals.js';
import type { Total, UnitFee } from '../collection.js';
import type { CollectContext } from '../context.js';

type Parts = { readonly [key: string]: Part | undefined };

const speaksOf = (value: unknown, words: RegExp): boolean => textsOf(value).some(({ text }) => words.test(text));

/** 信息处理费 by unit, as part six tells it; `undefined` where nobody has said anything. */
export const feesSentence = (fees: readonly UnitFee[], year: number): string | undefined => {
  const known = fees.flatMap(({ unit, yuan, notices }) =>
    yuan === null ? [] : [{ unit, yuan, notices: notices ?? 0 }],
  );
  if (known.length === 0) return undefined;
  const total = sumFigures(known.map(({ yuan }) => yuan));
  const sent = sumFigures(known.map(({ notices }) => notices));
  const notices = sent === 0 ? '' : `发出收费通知${sent}件，`;
  if (total === 0) return `${year}年，${notices}没有收取政府信息公开信息处理费。`;
  const each = known
    .filter(({ yuan }) => yuan > 0)
    .map(({ unit, yuan }) => `${unit}${printFigure(yuan)}元`)
    .join('、');
  return `${year}年，${notices}共收取政府信息公开信息处理费${printFigure(total)}元，其中${each}。`;
};

const withParagraph = (part: Part | undefined, paragraph: string): Part => {
  if (part === undefined) return [paragraph];
  if ('body' in part) return { ...part, body: [...part.body, paragraph] };
  return [...(part as readonly Item[]), paragraph]; // what is no object with a body is a list of items
};

const partsWith = (draft: Report | undefined, fees: readonly UnitFee[], { form, year }: CollectContext): Parts => {
  const given = (draft?.parts ?? {}) as Parts;
  const required = form.parts
    .filter(({ text }) => text === 'required')
    .map(({ key }) => [key, given[key] ?? []] as const);
  const parts: Parts = { ...given, ...Object.fromEntries(required) };
  const onFees = form.parts.find(({ topics }) => topics?.includes('fees'));
  const sentence = feesSentence(fees, year);
  if (onFees === undefined || sentence === undefined || speaksOf({ parts }, /信息处理费/)) return parts;
  return { ...parts, [onFees.key]: withParagraph(parts[onFees.key], sentence) };
};

const preambleWith = (draft: Report | undefined, coverage: string | undefined): readonly string[] => {
  const given = draft?.preamble ?? [];
  const isSaid = draft !== undefined && speaksOf({ preamble: given, parts: draft.parts }, /本报告汇总/);
  return coverage === undefined || isSaid ? given : [...given, coverage];
};

/** What the sum says, without its figures. */
export interface SumWords {
  readonly fees: readonly UnitFee[];
  /** What it covers, for the public; `undefined` while nothing is in it. */
  readonly coverage: string | undefined;
}

/**
 * The collecting agency's report: the draft's text, what it covers, fees by unit where the draft does not tell of them, and
 * the sum's figures. Throws a ReportError if the draft cannot be printed.
 */
export const sumReport = (
  trail: ReadonlyMap<FigureId, Total>,
  { fees, coverage }: SumWords,
  context: CollectContext,
): Report => {
  const { draft } = context.options;
  const preamble = preambleWith(draft, coverage);
  const { preamble: _, parts: __, statistics: ___, ...rest } = draft ?? { form: '', year: 0, agency: context.agency };
  const report = {
    ...rest,
    form: context.form.id,
    year: context.year,
    agency: { ...draft?.agency, ...context.agency },
    ...(preamble.length === 0 ? {} : { preamble }),
    parts: partsWith(draft, fees, context),
    statistics: nestById(new Map([...trail].map(([id, { value }]) => [id, value]))),
  };
  return readReport(report, { forms: [context.form] }).report;
};
