import type { Passage } from '../../document/outline.js';
import { type PlainText, plainText } from '../plain-text.js';
import { sentencesOf } from '../reading/sentences.js';

/** Totals of the text with the parts that are listed beside them. */

const units = '件|宗|起|条|份|封|例|次|篇|期|场|人次|人|名|个|家|万元|元';
const count = `(?:${units})(?![次余多])`;
const amount = `\\d+(?:\\.\\d+)?${count}`;
/** What an item may have told of it: 占10%, （10%）. */
const aside = '(?:[，,、]?占[^，。；、\\d]{0,8}\\d+(?:\\.\\d+)?%|（(?:占比?)?\\d+(?:\\.\\d+)?%）)?';
/** What a total may have told of it besides: 比去年同期少5件. */
const growth = '(?:[，,](?:[比较同与]|增|减|上升|下降)[^，,。；]{1,24}){0,2}';
/** An item may name several things: 人口计划、妇女儿童28条; 市、县（市、区）12749件. */
const named = '(?:[^，,。；;：:（）()\\d]|（[^（）\\d]{0,12}）){1,25}';
const oneItem = `${named}${amount}${aside}`;

/** 信函79件，网络70件，当面1件，合计150件. */
const closedBySum = new RegExp(
  `(?<list>(?:${oneItem}[，,、]){2,})(?:全[省市县区镇乡街年局]|[两三四]项|总)?(?:合计|共计|总计)(?<total>${amount})`,
  'gd',
);
/** 共发布信息2483条，其中网站319条，微信851条、微博2348条; 3607件（市政府349件、县区3258件）. */
const lead = '[^，,。；;\\d]{0,30}';
const itself = '具体(?:为|是|包括)|分别(?:为|是)|包括(?:了)?';
const opening = `其中|从[^，。；]{1,12}看|按[^，。；]{1,10}|${itself}`;
const ofWhich = `[，,。]?(?:${opening})[，,：:]?|[（(](?:其中)?[，,：:]?|：|[，,](?=上半年|第?一季度)`;
const whole = `(?<lead>${lead})(?<total>${amount})${aside}${growth}(?<by>${ofWhich})`;
const listed = `(?:${oneItem}[；;]){1,}${oneItem}|(?:${oneItem}[，,、和及]){1,}${oneItem}`;
const openedBySum = new RegExp(`${whole}(?<list>${listed})`, 'gd');
/** 其中163件年内办结，4件正在办理: the number stands before its name. */
const numberFirst = `${amount}[^，,。；;、（）()\\d]{2,16}`;
const openedNumberFirst = new RegExp(
  `${whole}(?<list>${numberFirst}(?:[，,、；]${numberFirst})+)(?=[，,。；）]|$)`,
  'gd',
);

const item = new RegExp(`(?<name>${named})(?<n>\\d+(?:\\.\\d+)?)(?<u>${units})(?![次余多])`, 'gd');
const itemNumberFirst = new RegExp(`(?<n>\\d+(?:\\.\\d+)?)(?<u>${units})(?<name>[^，,。；;、（）()\\d]{2,16})`, 'gd');

/** Items that are no parts beside each other, or only some of them. */
const notParts = /其中|同比|比上年|增|减|约|超|近|全年|总|满意|按[时期]|等$|主要/;
/** What was handed on, or done, is a part only of a list of just that: 办结163件，在办4件. */
const notBeside = /结转|办结/;
/** The number is no total but a difference: 比去年同期少5件，其中. */
const difference = /(?:[增减多少加降升长超低高]了?|[比较](?:上年|去年|\d{4}年|同期)?的?)$/;
/** One piece of information on several channels counts once (相同信息计1条). */
const disclosed = /主动公开|公开(?:各类)?(?:政府|政务)?信息/;
const channel = /公报|网站|网络|微博|微信|新媒体|广播|电视|报刊|报纸|公开栏|客户端|渠道|方式|平台/;
const overlapping = /重复计|多项内容|同时/;

export interface Part {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly at: number;
  readonly end: number;
}

export interface List {
  readonly passage: Passage;
  readonly quote: string;
  readonly total: Part;
  readonly parts: readonly Part[];
  /** It ends with its sum. */
  readonly closed: boolean;
  /** It claims to be all: 具体为. */
  readonly claimsAll: boolean;
  /** In the brackets behind the total. */
  readonly bracketed: boolean;
}

/** Parts that together are the whole, since each of them is of one division. */
const divisions: readonly RegExp[] = [
  // Offices and places: 省政府部门, 市、县（市、区）; 市局机关, 县级局.
  /(?:机关|部门|本级|局|委|办|厅|县|区|市|镇|乡|街道|分局|单位|各地|园区)[）)]?(?:共|分别)?(?:收到|受理|办理|公开|发布|制发)?$/,
  /^(?:上半年|下半年|第?[一二三四]季度)(?:收到|受理|办理)?$/,
  /^[^，]{0,4}(?:平台|网站|网络|网上|互联网|线上|信函|信件|来信|邮寄|邮政|当面|现场|窗口|传真|邮箱|邮件|书面)[^，]{0,8}$/,
  /^(?:已|均|其中|年内|按[时期]|正在|尚在|仍在|待)*(?:办结|答复|在办|办理|审理|审结|结转|待办|登记)(?:中|下年.{0,6})?$/,
];

export const ofOneDivision = ({ parts }: List): boolean =>
  divisions.some((division) => parts.every(({ name }) => division.test(name)));

const partAt = (match: RegExpExecArray, start: number, plain: PlainText): Part => {
  const { name = '', n = '', u = '' } = match.groups ?? {};
  const at = start + (match.indices?.groups?.n?.[0] ?? 0);
  return {
    name: name.replace(/^[、和及与]+/, ''),
    value: Number(n),
    unit: u,
    at: plain.printedAt(at),
    end: plain.printedAt(at + n.length - 1) + 1,
  };
};

const listOf = (match: RegExpExecArray, passage: Passage, plain: PlainText, items: RegExp): readonly List[] => {
  const { list = '', total: written = '', lead: before = '', by } = match.groups ?? {};
  const [listAt = 0] = match.indices?.groups?.list ?? [];
  const [totalAt = 0] = match.indices?.groups?.total ?? [];
  const parts = [...list.matchAll(items)].map((one) => partAt(one, listAt, plain));
  const digits = /^[\d.]+/.exec(written)?.[0] ?? '';
  const unit = written.slice(digits.length);
  if (notParts.test(list) || difference.test(before) || parts.length < 2) return [];
  if (parts.some((part) => part.unit !== unit)) return [];
  const total = {
    name: before,
    value: Number(digits),
    unit,
    at: plain.printedAt(totalAt),
    end: plain.printedAt(totalAt + digits.length - 1) + 1,
  };
  const from = plain.printedAt(match.index + before.length);
  const quote = passage.text.slice(from, plain.printedAt(match.index + match[0].length - 1) + 1);
  const found: List = {
    passage,
    quote,
    total,
    parts,
    closed: by === undefined,
    claimsAll: new RegExp(itself).test(by ?? '') && !/包括/.test(by ?? ''),
    bracketed: /^[（(]$/.test(by ?? ''),
  };
  return notBeside.test(list) && !ofOneDivision(found) ? [] : [found];
};

const overlaps = ({ groups, index, 0: whole }: RegExpExecArray, text: string): boolean => {
  const { lead: before = '', list = '' } = groups ?? {};
  if (disclosed.test(before) && channel.test(list)) return true;
  return overlapping.test(text.slice(index, sentencesOf(text).endOf(index + whole.length)));
};

/** The lists of a passage, each with its total. */
export const listsIn = (passage: Passage): readonly List[] => {
  if (!/\d/.test(passage.text)) return [];
  const plain = plainText(passage.text);
  const inOrder = [
    [closedBySum, item],
    [openedBySum, item],
    [openedNumberFirst, itemNumberFirst],
  ] as const;
  return inOrder.flatMap(([pattern, items]) =>
    [...plain.text.matchAll(pattern)]
      .filter((match) => pattern === closedBySum || !overlaps(match, plain.text))
      .flatMap((match) => listOf(match, passage, plain, items)),
  );
};
