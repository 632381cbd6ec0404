import { checkOptions } from '../../faults/check-options.js';
import { figureNames } from '../../figures/names.js';
import type { FigureId } from '../../form/form.js';
import { placeText } from '../../read/place-text.js';
import { type FormOptions, knownForm } from '../../report/known-form.js';
import { formOptionChecks } from '../../report/options.js';
import { printFigure, sumFigures } from '../../text/decimals.js';
import { type Collection, type Total, unitStateNames } from '../collection.js';
import { contributionsOf, type TracedContribution, totalIn } from './contributions-of.js';

type Amount = (value: number) => string;

const MAX_NAMED = 10;

const whereabouts = ({ file, place }: TracedContribution): string => {
  if (file === undefined) return '';
  return `（${file}${place === undefined ? '' : `，${placeText(place)}`}）`;
};

const special: { readonly [why in NonNullable<TracedContribution['why']>]?: string } = {
  'as-zero': '，空白按0',
  entered: '，填定',
};

const each = (one: TracedContribution, amount: Amount): string => {
  const through = one.through.length === 0 ? '' : `，经${one.through.join('、')}`;
  const why = one.why === undefined ? '' : (special[one.why] ?? '');
  return `${one.unit}${amount(one.value ?? 0)}${why}${through}${whereabouts(one)}`;
};

const given = (contributions: readonly TracedContribution[], amount: Amount): readonly string[] => {
  const filled = contributions.filter(({ value }) => (value ?? 0) !== 0);
  const zeros = contributions.filter(({ value }) => value === 0).length;
  const largest = [...filled].sort((a, b) => Math.abs(b.value ?? 0) - Math.abs(a.value ?? 0));
  const rest = largest.slice(MAX_NAMED);
  return [
    ...largest.slice(0, MAX_NAMED).map((one) => each(one, amount)),
    ...(rest.length === 0
      ? []
      : [`其余${rest.length}个单位共${amount(sumFigures(rest.map(({ value }) => value ?? 0)))}`]),
    ...(zeros === 0 ? [] : [`${zeros}个单位为0`]),
  ];
};

const absent = (contributions: readonly TracedContribution[], { units }: Collection): readonly string[] =>
  contributions
    .filter(({ value }) => value === null)
    .map((one) => {
      if (one.why === 'blank') return `${one.unit}空白${whereabouts(one)}`;
      if (one.why === 'unread') return `${one.unit}没有读出${whereabouts(one)}`;
      const status = units.find(({ unit }) => unit.name === one.unit);
      return `${one.unit}${status === undefined ? '未计入' : unitStateNames[status.state]}`;
    });

const opening = (label: string, total: Total, count: number, amount: Amount): string => {
  const value = total.value === null ? '空着' : amount(total.value);
  if (total.entered === true) return `“${label}”${value}，是填定的数`;
  switch (total.adds) {
    case 'sum':
      return `“${label}”${value}，由${count}个单位相加`;
    case 'office':
      return `“${label}”${value}，只由本机关填报`;
    case 'bounds': {
      const { least, most } = total;
      const limits =
        least === undefined || most === undefined
          ? ''
          : `，在最大一个单位的${printFigure(least)}与各单位之和${printFigure(most)}之间`;
      return `“${label}”${value}，各单位的数不能相加${limits}`;
    }
  }
};

/**
 * A figure of the sum in words: how it was made, from which units the most of it comes and where it stands in their files,
 * and who is not in it, one line each.
 *
 * @throws OptionError if the form has no such figure
 * @example explainFigure(collection, 'requests.received.total').split('\n')[0] // '“本年新收政府信息公开申请数量（总计）”532件，由64个单位相加。'
 */
export const explainFigure = (collection: Collection, figure: FigureId, options: FormOptions = {}): string => {
  checkOptions(options, formOptionChecks);
  const total = totalIn(collection, figure);
  const form = knownForm(collection.form, collection.report, options);
  const naming = form === undefined ? undefined : figureNames(form);
  const amount: Amount = (value) => naming?.amount(figure, value) ?? printFigure(value);
  const contributions = contributionsOf(collection, figure);
  const values = contributions.filter(({ value }) => value !== null);
  const missing = absent(contributions, collection);
  return [
    `${opening(naming?.label(figure) ?? figure, total, values.length, amount)}。`,
    ...given(values, amount),
    ...(missing.length === 0 ? [] : [`不在其中：${missing.join('、')}。`]),
  ].join('\n');
};
