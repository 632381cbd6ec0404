import type { Passage } from '../../document/outline.js';
import { printFigure, sumFigures } from '../../text/decimals.js';
import type { CheckContext } from '../context.js';
import { groupBy } from '../group-by.js';
import type { NumberInText } from '../mentions/mention.js';
import { sentenceEnd } from '../mentions/sentences.js';
import type { Fault, Rule } from '../rule.js';
import { numbersIn } from '../text-figures.js';

const units = '件|宗|起|条|份|次|篇|期|场|人次|人|名|个|家|万元|元';
const amount = `(\\d+(?:\\.\\d+)?)(${units})(?![次余多])`;
const oneItem = `[^，,。；;、：\\d]{1,25}\\d+(?:\\.\\d+)?(?:${units})(?![次余多])`;
/** Between semicolons an item may name several things: 人口计划、妇女儿童28条. */
const wideItem = oneItem.replace('、', '');
const item = new RegExp(`([^，,。；;：\\d]{1,25})${amount}`, 'g');

/** 信函79件，网络70件，当面1件，合计150件. */
const closedBySum = new RegExp(`((?:${oneItem}[，,、]){2,})(?:合计|共计|总计)${amount}`, 'g');
/** 共发布信息2483条，其中网站319条，微信851条、微博2348条; with ； between all of them, 共 may be missing. */
const openedBySum = new RegExp(
  `([^，,。；;\\d]{0,30})${amount}[，,]?其中[，,：:]?((?:${wideItem}[；;]){2,}${wideItem}|(?:${oneItem}[，,、]?){3,})`,
  'g',
);

/** Items that are no parts beside each other, or only some of them. */
const notParts = /其中|同比|比上年|增|减|约|超|近|全年|总|共|结转|办结|满意|答复|回复|按[时期]/;

/** One piece of information on several channels counts once (相同信息计1条). */
const disclosed = /主动公开|公开(?:各类)?(?:政府|政务)?信息/;
const channel = /公报|网站|网络|微博|微信|新媒体|广播|电视|报刊|报纸|公开栏|客户端|渠道|方式|平台/;
const overlapping = /重复计|多项内容|同时/;

interface Enumeration {
  readonly words: string;
  readonly start: number;
  readonly items: readonly number[];
  readonly total: number;
  readonly unit: string;
}

const enumeration = (
  words: string,
  start: number,
  list: string,
  total: string,
  unit: string,
): readonly Enumeration[] => {
  const items = [...list.matchAll(item)];
  if (notParts.test(list) || items.some((match) => match[3] !== unit)) return [];
  return [{ words, start, items: items.map((match) => Number(match[2])), total: Number(total), unit }];
};

const fault = (passage: Passage, { words, items, total, unit }: Enumeration): readonly Fault[] => {
  const sum = sumFigures(items);
  const message = `${passage.place}“${words.replace(/[，,；;、]$/, '')}”：各项之和为${printFigure(sum)}${unit}，与所写${printFigure(total)}${unit}不符，请核对。`;
  return [{ paths: [passage.path], message, expected: sum, actual: total }];
};

const closedLists = (passage: Passage): readonly Fault[] =>
  [...passage.text.matchAll(closedBySum)]
    .flatMap(({ index, 0: words, 1: list = '', 2: total = '', 3: unit = '' }) =>
      enumeration(words, index, list, total, unit),
    )
    .filter(({ items, total }) => sumFigures(items) !== total)
    .flatMap((found) => fault(passage, found));

/** What 其中 opens may be incomplete, but never more than the whole; kinds of the table overlap and are no one list. */
const openLists = (passage: Passage, numbers: readonly NumberInText[]): readonly Fault[] =>
  [...passage.text.matchAll(openedBySum)]
    .filter(({ index, 0: words, 1: lead = '', 4: list = '' }) => {
      if (!/[；;]/.test(list) && !/共|累计|合计/.test(lead)) return false;
      if (disclosed.test(lead) && channel.test(list)) return false;
      return !overlapping.test(passage.text.slice(index, sentenceEnd(passage.text, index + words.length)));
    })
    .flatMap(({ index, 0: whole, 1: lead = '', 2: total = '', 3: unit = '', 4: list = '' }) =>
      enumeration(whole.slice(lead.length), index + lead.length, list, total, unit),
    )
    .filter(({ items, total }) => sumFigures(items) > total)
    .filter(({ start, words, total }) => {
      const listAt = start + String(total).length + 1;
      return !numbers.some(({ numberAt }) => numberAt > listAt && numberAt < start + words.length);
    })
    .flatMap((found) => fault(passage, found));

export const enumerationSum: Rule = {
  code: 'enumeration-sum',
  severity: 'warning',
  title: '正文所列各项之和与所写合计不符',
  example:
    '第三部分第1段“信函申请79件，网络申请70件，当面申请1件，合计151件”：各项之和为150件，与所写151件不符，请核对。',
  source: 'F06：正文中分类之和与合计不符',
  check: (context: CheckContext) => {
    const numbers = groupBy(numbersIn(context), ({ passage }) => passage);
    return context.text.all.flatMap((passage) => [
      ...closedLists(passage),
      ...openLists(passage, numbers.get(passage) ?? []),
    ]);
  },
};
