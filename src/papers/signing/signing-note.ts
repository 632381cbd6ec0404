import type { Collection, UnitFee } from '../../collect/collection.js';
import type { Block, PrintedReport } from '../../document/printed.js';
import type { Figures } from '../../figures/figures.js';
import type { Form } from '../../form/form.js';
import { figuresIn } from '../../report/figures-in.js';
import type { Report } from '../../report/report.js';
import { printFigure, printGrowth, sumFigures } from '../../text/decimals.js';
import { type MainFigure, mainFigures } from '../main-figures.js';
import { documentOf, head, paragraph, tableOf } from '../print.js';

/** How much a note says of each thing: a page holds no more. */
export interface NoteSize {
  /** Rows of the table of figures. */
  readonly figures: number;
  /** Units, names and questions that are listed one by one. */
  readonly listed: number;
}

/** What a figure is this year and was last year; `undefined` where nobody knows. */
interface Compared {
  readonly figure: MainFigure;
  readonly now: number | undefined;
  readonly before: number | undefined;
}

const amountOf = (figures: Figures | undefined, { ids }: MainFigure): number | undefined => {
  const values = ids.map((id) => figures?.get(id) ?? null);
  return values.every((value) => value !== null) ? sumFigures(values) : undefined;
};

/** A change that the leader will ask about: by so much of last year's figure, and by so many. */
const LARGE = 0.3;
const MIN_CHANGE = 10;

const isLarge = ({ now, before }: Compared): boolean => {
  if (now === undefined || before === undefined) return false;
  const change = Math.abs(now - before);
  return change >= MIN_CHANGE && change >= LARGE * before;
};

const changeWords = ({ now, before }: Compared): string => {
  if (now === undefined || before === undefined) return '—';
  const growth = printGrowth(now, before, 1);
  if (now === before) return '持平';
  return growth === undefined ? '上年为0' : `${now > before ? '+' : ''}${growth}%`;
};

const listed = (items: readonly string[], most: number, unit: string): string => {
  const more = items.length - most;
  return more > 0 ? `${items.slice(0, most).join('；')}；另有${more}${unit}` : items.join('；');
};

/** Words of others, as far as a row or a line of the note holds them. */
const cut = (text: string, most: number): string =>
  [...text].length > most ? `${[...text].slice(0, most - 1).join('')}…` : text;

const LONGEST_REASON = 24;
const LONGEST_QUESTION = 60;

/** What people have said about the findings on a figure. */
const explanationOf = ({ findings }: Collection, { ids }: MainFigure): string | undefined =>
  findings.find(({ figures, cleared }) => cleared?.kind === 'explain' && figures.some((id) => ids.includes(id)))
    ?.cleared?.why;

const print = (value: number | undefined): string => (value === undefined ? '—' : printFigure(value));

const figuresTable = (collection: Collection, rows: readonly Compared[]): Block =>
  tableOf('主要数据', [26, 16, 16, 14, 34], 1, [
    head('指标', '本年', '上年', '增减', '说明'),
    ...rows.map((row) => {
      const { figure } = row;
      const why = isLarge(row)
        ? cut(explanationOf(collection, figure) ?? '变化较大，请核实并说明', LONGEST_REASON)
        : '';
      return [
        { role: 'label', lines: [`${figure.label}（${figure.unit}）`] },
        { role: 'figure', lines: [print(row.now)] },
        { role: 'figure', lines: [print(row.before)] },
        { role: 'unit', lines: [changeWords(row)] },
        { role: 'label', lines: [why] },
      ] as const;
    }),
  ]);

/** What stands in the note's table, the most asked-for first. */
const order = [
  'received',
  'carriedIn',
  'concluded',
  'carriedOut',
  'granted',
  'other',
  'reconsideration',
  'reconsiderationCorrected',
  'litigation',
  'litigationCorrected',
  'issued',
  'licensing',
  'penalties',
  'collected',
  'proactive',
  'complaints',
  'fees',
];

const chosen = (form: Form, most: number): readonly MainFigure[] => {
  const all = mainFigures(form);
  const wanted = order.flatMap((key) => all.find((figure) => figure.key === key) ?? []).slice(0, most);
  return wanted.length > 0 ? wanted : all.slice(0, most);
};

const share = (part: number | undefined, whole: number | undefined): string | undefined =>
  part === undefined || whole === undefined || whole === 0 ? undefined : `${((100 * part) / whole).toFixed(1)}%`;

const disputesWords = (values: ReadonlyMap<string, Compared>): string => {
  const [reconsidered, sued] = ['reconsiderationCorrected', 'litigationCorrected'].map((key) => values.get(key));
  const told = (compared: Compared | undefined): string =>
    `${print(compared?.now)}件（上年${print(compared?.before)}件）`;
  return `行政复议被纠正${told(reconsidered)}，行政诉讼被纠正（败诉）${told(sued)}。`;
};

const otherWords = (values: ReadonlyMap<string, Compared>): string => {
  const [other, concluded] = [values.get('other'), values.get('concluded')];
  const now = share(other?.now, concluded?.now);
  if (now === undefined) return '';
  const before = share(other?.before, concluded?.before);
  return `其他处理占办理结果的${now}${before === undefined ? '' : `（上年${before}）`}。`;
};

const feesWords = (fees: readonly UnitFee[], most: number): string => {
  const paid = fees.filter(({ yuan }) => yuan !== null && yuan > 0);
  const silent = fees.filter(({ yuan }) => yuan === null).length;
  const total = sumFigures(paid.map(({ yuan }) => yuan ?? 0));
  const units = paid.map(({ unit, yuan }) => `${unit}${printFigure(yuan ?? 0)}元`);
  const of = units.length === 0 ? '' : `，其中${listed(units, most, '个单位')}`;
  const unknown = silent === 0 ? '' : `；${silent}个单位的报告没有说明收费情况`;
  return `收取信息处理费${printFigure(total)}元${of}${unknown}。`;
};

const questions = ({ obstacles, units }: Collection, most: number): string => {
  const decide = units.flatMap(({ unit, toDecide }) => toDecide.map(({ message }) => `${unit.name}：${message}`));
  const all = [...obstacles, ...decide].map((words) => cut(words.replace(/[。；]$/u, ''), LONGEST_QUESTION));
  return all.length === 0 ? '无。' : `${listed(all, most, '项，见汇总底稿')}。`;
};

const coverageWords = ({ coverage, preview }: Collection, most: number): string => {
  const { expected, filed, late, accepted, published, pending, returned, missing } = coverage;
  const states = [
    ['审核通过', accepted],
    ['已发布', published],
    ['待审', pending],
    ['退回待重报', returned],
  ] as const;
  const told = states.flatMap(([name, count]) => (count > 0 ? [`${name}${count}个`] : []));
  const names = missing.length > most ? `${missing.slice(0, most).join('、')}等` : missing.join('、');
  const summed = preview ? '已读取的全部数据，含未审核的，仅供预览' : '审核通过单位的数据';
  return [
    `应报${expected}个单位，已报${filed}个${late > 0 ? `（迟报${late}个）` : ''}`,
    ...(told.length > 0 ? [`其中${told.join('、')}`] : []),
    missing.length > 0 ? `未报${missing.length}个：${names}` : '没有未报单位',
    `汇总的是${summed}。`,
  ].join('；');
};

const signatures = (): Block =>
  tableOf('签批', [14, 19, 14, 19, 14, 20], 0, [
    [
      { role: 'unit', lines: ['拟稿'] },
      { role: 'empty', lines: ['　', '　'] },
      { role: 'unit', lines: ['审核'] },
      { role: 'empty', lines: ['　', '　'] },
      { role: 'unit', lines: ['签发'] },
      { role: 'empty', lines: ['　', '　'] },
    ],
  ]);

const runIn = (heading: string, then: string): Block => ({
  type: 'paragraph',
  runIn: { level: 2, number: '', text: { text: heading, from: 'paper' } },
  text: { text: then, from: 'paper' },
});

/**
 * 送审说明: what the leader who signs has to know, from the widest down: what is in the sum, its main figures against last
 * year's, 纠错 and 败诉, fees by unit, what is still open.
 */
export const signingNote = (
  collection: Collection,
  form: Form,
  previous: Report | undefined,
  { figures, listed: most }: NoteSize,
): PrintedReport => {
  const { report, year, agency, fees, asOf } = collection;
  const now = figuresIn(report, form);
  const before = previous && figuresIn(previous, form);
  const compared = mainFigures(form).map(
    (figure): Compared => ({ figure, now: amountOf(now, figure), before: amountOf(before, figure) }),
  );
  const values = new Map(compared.map((each) => [each.figure.key, each]));
  const rows = chosen(form, figures).flatMap(({ key }) => values.get(key) ?? []);
  const notice = [disputesWords(values), otherWords(values), feesWords(fees, most)].join('');
  return documentOf([`${year}年政府信息公开年报汇总送审说明`], { author: agency.name, dated: asOf }, [
    runIn('汇总范围。', coverageWords(collection, most)),
    runIn('主要数据。', '与上年对比如下，汇总口径见汇总底稿。'),
    figuresTable(collection, rows),
    runIn('需要关注。', notice),
    runIn('待办事项。', questions(collection, most)),
    paragraph(collection.final ? '经核对，可以定稿，现送审。' : '目前不能定稿，以上事项办结后再行送审。'),
    signatures(),
  ]);
};
