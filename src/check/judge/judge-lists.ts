import type { Passage } from '../../document/outline.js';
import { printFigure, sumFigures } from '../../text/decimals.js';
import type { CheckContext } from '../context.js';
import type { Fault } from '../fault.js';
import { groupBy } from '../group-by.js';
import { type PlainText, plainText } from '../plain-text.js';
import type { NumberInText } from '../reading/mention.js';
import { sentencesOf } from '../reading/sentences.js';
import { numbersIn } from '../text-figures.js';
import type { Judgement } from './judgement.js';

const units = '件|宗|起|条|份|封|例|次|篇|期|场|人次|人|名|个|家|万元|元';
const count = `(?:${units})(?![次余多])`;
const amount = `\\d+(?:\\.\\d+)?${count}`;
/** What an item may have told of it: 占10%, （10%）. */
const aside = '(?:[，,、]?占[^，。；、\\d]{0,8}\\d+(?:\\.\\d+)?%|（(?:占比?)?\\d+(?:\\.\\d+)?%）)?';
/** An item may name several things: 人口计划、妇女儿童28条; 市、县（市、区）12749件. */
const named = '(?:[^，,。；;：:（）()\\d]|（[^（）\\d]{0,12}）){1,25}';
const oneItem = `${named}${amount}${aside}`;

/** 信函79件，网络70件，当面1件，合计150件. */
const closedBySum = new RegExp(`(?<list>(?:${oneItem}[，,、]){2,})(?:合计|共计|总计)(?<total>${amount})`, 'gd');
/** 共发布信息2483条，其中网站319条，微信851条、微博2348条; 3607件（市政府349件、县区3258件）. */
const lead = '[^，,。；;\\d]{0,30}';
const ofWhich = '[，,。]?(?:其中|从[^，。；]{1,12}看|按[^，。；]{1,10})[，,：:]?|[（(](?:其中)?[，,：:]?|：';
const listed = `(?:${oneItem}[；;]){1,}${oneItem}|(?:${oneItem}[，,、和及]){1,}${oneItem}`;
const openedBySum = new RegExp(`(?<lead>${lead})(?<total>${amount})${aside}(?:${ofWhich})(?<list>${listed})`, 'gd');
const item = new RegExp(`(?<name>${named})(?<n>\\d+(?:\\.\\d+)?)(?<u>${units})(?![次余多])`, 'gd');

/** Items that are no parts beside each other, or only some of them. */
const notParts = /其中|同比|比上年|增|减|约|超|近|全年|总|结转|办结|满意|按[时期]|等$|主要/;
/** One piece of information on several channels counts once (相同信息计1条). */
const disclosed = /主动公开|公开(?:各类)?(?:政府|政务)?信息/;
const channel = /公报|网站|网络|微博|微信|新媒体|广播|电视|报刊|报纸|公开栏|客户端|渠道|方式|平台/;
const overlapping = /重复计|多项内容|同时/;
/** Offices and places that together are the whole: 省政府部门, 市、县（市、区）; 市局机关, 县级局. */
const office = /(?:机关|部门|本级|局|委|办|厅|县|区|市|镇|乡|街道|分局|单位|各地|园区)(?:共|分别)?(?:收到|受理|办理)?$/;

interface Part {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly at: number;
  readonly end: number;
}

interface List {
  readonly passage: Passage;
  readonly quote: string;
  readonly total: Part;
  readonly parts: readonly Part[];
  readonly closed: boolean;
}

const partAt = (match: RegExpExecArray, start: number, plain: PlainText): Part => {
  const { name = '', n = '', u = '' } = match.groups ?? {};
  const at = start + (match.indices?.groups?.n?.[0] ?? 0);
  return { name, value: Number(n), unit: u, at: plain.printedAt(at), end: plain.printedAt(at + n.length - 1) + 1 };
};

const listOf = (match: RegExpExecArray, passage: Passage, plain: PlainText, closed: boolean): readonly List[] => {
  const { list = '', total: written = '', lead = '' } = match.groups ?? {};
  const [listAt = 0] = match.indices?.groups?.list ?? [];
  const [totalAt = 0] = match.indices?.groups?.total ?? [];
  const parts = [...list.matchAll(item)].map((one) => partAt(one, listAt, plain));
  const digits = /^[\d.]+/.exec(written)?.[0] ?? '';
  const unit = written.slice(digits.length);
  if (notParts.test(list) || parts.length < 2 || parts.some((part) => part.unit !== unit)) return [];
  const total = {
    name: lead,
    value: Number(digits),
    unit,
    at: plain.printedAt(totalAt),
    end: plain.printedAt(totalAt + digits.length - 1) + 1,
  };
  const quote = passage.text.slice(
    plain.printedAt(match.index + lead.length),
    plain.printedAt(match.index + match[0].length - 1) + 1,
  );
  return [{ passage, quote, total, parts, closed }];
};

const overlaps = ({ groups, index, 0: whole }: RegExpExecArray, text: string): boolean => {
  const { lead = '', list = '' } = groups ?? {};
  if (disclosed.test(lead) && channel.test(list)) return true;
  return overlapping.test(text.slice(index, sentencesOf(text).endOf(index + whole.length)));
};

const listsIn = (passage: Passage): readonly List[] => {
  if (!/\d/.test(passage.text)) return [];
  const plain = plainText(passage.text);
  const closed = [...plain.text.matchAll(closedBySum)].flatMap((match) => listOf(match, passage, plain, true));
  const open = [...plain.text.matchAll(openedBySum)]
    .filter((match) => !overlaps(match, plain.text))
    .flatMap((match) => listOf(match, passage, plain, false));
  return [...closed, ...open];
};

const faultOf = ({ passage, quote, total, parts }: List, sum: number): Fault => {
  const difference = printFigure(Math.abs(sumFigures([sum, -total.value])));
  const message = `${passage.place}“${quote.replace(/[，,；;、]$/, '')}”：各项之和为${printFigure(sum)}${total.unit}，与所写${printFigure(total.value)}${total.unit}不符，相差${difference}${total.unit}，请核对。`;
  return { paths: [passage.path], message, expected: sum, actual: parts.length > 0 ? total.value : 0 };
};

const MIN_KINDS = 3;

/** Whether a list must be the whole: closed by its sum, or one of offices that together are all. */
const isWhole = ({ closed, parts }: List): boolean => closed || parts.every(({ name }) => office.test(name));

const judge = (list: List, known: ReadonlySet<number>): readonly Judgement[] => {
  const { passage, total, parts } = list;
  const sum = sumFigures(parts.map(({ value }) => value));
  const base = { passage, by: 'text' as const, figures: [] };
  if (sum === total.value) {
    return [total, ...parts].map(({ at, end }) => ({ ...base, at, end }));
  }
  // Kinds of the table that the list names are held against it, each for itself.
  if (!list.closed && parts.some(({ at }) => known.has(at))) return [];
  // Two kinds of a list that need not be whole may overlap.
  const mayOverlap = parts.length < MIN_KINDS && !list.quote.includes('；');
  if (!isWhole(list) && (sum < total.value || mayOverlap)) return [];
  const fault = faultOf(list, sum);
  return [{ ...base, at: total.at, end: total.end, contradiction: { code: 'enumeration-sum', fault } }];
};

/** Totals of the text that are the sum of a list beside them. */
export const judgeLists = (context: CheckContext): readonly Judgement[] => {
  const numbers = groupBy(numbersIn(context), ({ passage }: NumberInText) => passage);
  return context.text.all.flatMap((passage) => {
    const known = new Set((numbers.get(passage) ?? []).map(({ numberAt }) => numberAt));
    return listsIn(passage).flatMap((list) => judge(list, known));
  });
};
