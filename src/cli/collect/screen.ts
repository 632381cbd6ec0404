import type { Collection } from '../../collect/collection.js';
import type { Form } from '../../form/form.js';
import { mainFigures } from '../../papers/main-figures.js';
import { figuresIn } from '../../report/figures-in.js';
import type { Report } from '../../report/report.js';
import { printFigure, sumFigures } from '../../text/decimals.js';

/** So many names stand on the screen; the working paper has all. */
const MAX_NAMES = 12;

const named = (names: readonly string[]): string => {
  if (names.length === 0) return '';
  const more = names.length > MAX_NAMES ? ` 等${names.length}个` : '';
  return `：${names.slice(0, MAX_NAMES).join('、')}${more}`;
};

const namesIn = ({ units }: Collection, state: string): readonly string[] =>
  units.filter((status) => status.state === state && !status.watched).map(({ unit }) => unit.name);

/** Figures that the screen holds against last year, with what goes in brackets behind them. */
const told = [
  ['received'],
  ['carriedIn'],
  ['concluded'],
  ['reconsideration', 'reconsiderationCorrected'],
  ['litigation', 'litigationCorrected'],
] as const;

const figuresLine = (collection: Collection, form: Form, previous: Report | undefined): string => {
  const [now, before] = [figuresIn(collection.report, form), previous && figuresIn(previous, form)];
  const main = new Map(mainFigures(form).map((figure) => [figure.key, figure]));
  const shown = (key: string): string | undefined => {
    const figure = main.get(key);
    if (!figure) return undefined;
    const value = (figures: typeof now | undefined): string => {
      const values = figure.ids.map((id) => figures?.get(id) ?? null);
      return values.every((each) => each !== null) ? printFigure(sumFigures(values)) : '—';
    };
    return `${figure.label}${value(now)}${before === undefined ? '' : `（上年${value(before)}）`}`;
  };
  return told.map((keys) => keys.flatMap((key) => shown(key) ?? []).join(' ')).join('　');
};

const unreadLines = ({ units, findings }: Collection, unread: readonly string[]): readonly string[] => {
  const open = findings.filter(({ severity, cleared }) => severity === 'error' && cleared === undefined).length;
  const asked = findings.filter(({ severity, cleared }) => severity === 'warning' && cleared === undefined).length;
  const decide = units.filter(({ toDecide }) => toDecide.length > 0).map(({ unit }) => unit.name);
  return [
    `需裁定${decide.length}${named(decide)}｜错误${open}　疑问${asked}`,
    ...(unread.length > 0 ? [`不能读取${unread.length}：${unread.join('；')}`] : []),
  ];
};

/** Where a collection stands, on one screen: 能否定稿 comes last. */
export const screenLines = (
  collection: Collection,
  form: Form,
  previous: Report | undefined,
  unread: readonly string[],
): readonly string[] => {
  const { coverage, final, obstacles, preview, agency, year } = collection;
  const { expected, filed, late, missing, accepted, published, pending } = coverage;
  const returned = namesIn(collection, 'returned');
  return [
    `${agency.name}${year}年政府信息公开工作年度报告汇总${preview ? '（预览：含未审核的数据）' : ''}`,
    `应报${expected}　已报${filed}${late > 0 ? `（迟报${late}）` : ''}　未报${missing.length}${named(missing)}`,
    `通过${accepted + published}　待审${pending}　退回待重报${returned.length}${named(returned)}`,
    ...unreadLines(collection, unread),
    figuresLine(collection, form, previous),
    `能否定稿：${final ? '是' : `否（${obstacles.join('；')}）`}`,
  ];
};
