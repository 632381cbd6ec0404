import type { ComposeOptions } from '../document/compose-document.js';
import {
  boolean,
  checkOptions,
  isRecord,
  listOf,
  type OptionChecks,
  record,
  text,
  type ValueCheck,
} from '../faults/check-options.js';
import type { LayoutOptions } from '../layout/layout.js';
import { composeOptionChecks } from '../report/options.js';
import { isRelative, isWritten, leadsOn } from '../text/address.js';
import { badCharacters } from '../text/characters.js';
import { parseDate } from '../text/dates.js';
import { fileTypeOf, knownEndings } from './file-types.js';
import { HtmlError, type HtmlFault } from './html-error.js';
import type { Download, IndexEntry, Site } from './site.js';

export interface HtmlOptions extends ComposeOptions {
  /** The portal and the column of the page. A whole page must have it, the fragment does not. */
  readonly site?: Site | undefined;
  /**
   * The index block above the report, in the site's order. Default: 索引号, 主题分类, 发布机构, 成文日期, 发布日期, 名称, 文号,
   * 关键词, 有效性 and 文件下载, of which the report and the other options fill in what they say.
   */
  readonly index?: readonly IndexEntry[] | undefined;
  /** When the page is published, in the portal's time: `2019-01-10 09:30`, or the day alone. */
  readonly published?: string | undefined;
  /** Only what goes into a content management system's editor: the report and its downloads. */
  readonly fragment?: boolean | undefined;
  /** Files that the page offers. */
  readonly downloads?: readonly Download[] | undefined;
  /** What to change in the official look; the fragment has none. */
  readonly layout?: LayoutOptions | undefined;
}

const printable: ValueCheck = (value) => {
  const fault = text(value);
  if (fault !== undefined) return fault;
  return badCharacters(String(value)).length > 0 ? '含有不能印出的字符，请删去' : undefined;
};

const printableOrBlank: ValueCheck = (value) => (value === '' ? undefined : printable(value));

/** An object with just these keys. */
const objectOf =
  (checks: { readonly [key: string]: ValueCheck }, optional: readonly string[] = []): ValueCheck =>
  (value) => {
    if (!isRecord(value)) return '应为对象（{ }）';
    const unknown = Object.keys(value).find((key) => !Object.hasOwn(checks, key));
    if (unknown !== undefined)
      return `没有 ${unknown.slice(0, 40)} 这一项，可用的有：${Object.keys(checks).join('、')}`;
    for (const [key, check] of Object.entries(checks)) {
      if (value[key] === undefined && optional.includes(key)) continue;
      const fault = check(value[key]);
      if (fault !== undefined) return `的 ${key} ${fault}`;
    }
    return undefined;
  };

const PUBLISHED = /^(?<day>\d{4}-\d{2}-\d{2})(?:[ T](?<time>(?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d)?)?$/;

const published: ValueCheck = (value) => {
  const day = typeof value === 'string' ? PUBLISHED.exec(value)?.groups?.day : undefined;
  return day !== undefined && parseDate(day) ? undefined : '应写作 2019-01-10 09:30 这样的年-月-日 时:分';
};

/** `published` as the tag PubDate has it: `YYYY-MM-DD HH:MM`; of a day alone its beginning. */
export const printPublished = (value: string): string => {
  const { day = '', time = '00:00' } = PUBLISHED.exec(value)?.groups ?? {};
  return `${day} ${time}`;
};

const address: ValueCheck = (value) => {
  if (typeof value !== 'string' || !isWritten(value)) return '应为网址，空格等字符写作 %20 的形式';
  const isFine = isRelative(value) || (/^https?:/i.test(value) && leadsOn(value));
  return isFine ? undefined : '应为相对地址，或以 http://、https:// 开头';
};

const LARGEST_FILE = Number.MAX_SAFE_INTEGER;

const download: ValueCheck = (value) => {
  const fault = objectOf(
    {
      name: printable,
      href: address,
      size: (size) =>
        Number.isInteger(size) && Number(size) >= 0 && Number(size) <= LARGEST_FILE ? undefined : '应为文件的字节数',
      type: text,
    },
    ['name', 'type'],
  )(value);
  if (fault !== undefined) return fault;
  const isKnown = fileTypeOf(value as Download) !== undefined;
  return isKnown ? undefined : `的文件类型不清楚，请在 type 中写明 ${knownEndings.join('、')} 之一`;
};

const keywords: ValueCheck = (value) => (Array.isArray(value) ? listOf(printable)(value) : printable(value));

const checks: OptionChecks = {
  ...composeOptionChecks,
  site: {
    name: printable,
    domain: printable,
    idCode: printable,
    column: { name: printable, type: printable, keywords, description: printable },
  },
  index: listOf(objectOf({ label: printable, value: printableOrBlank })),
  published,
  fragment: boolean,
  downloads: listOf(download),
  layout: record,
};

const wanted: readonly (readonly [path: readonly string[], what: string])[] = [
  [['name'], '网站名称'],
  [['domain'], '网站域名'],
  [['idCode'], '网站标识码'],
  [['column', 'name'], '栏目名称'],
  [['column', 'keywords'], '栏目关键词'],
  [['column', 'description'], '栏目描述'],
];

const isGiven = (value: unknown): boolean =>
  typeof value === 'string' ? value.trim() !== '' : Array.isArray(value) && value.length > 0;

const missingIn = (site: unknown): readonly HtmlFault[] =>
  wanted.flatMap(([path, what]) => {
    const value = path.reduce<unknown>((owner, key) => (isRecord(owner) ? owner[key] : undefined), site);
    const option = ['site', ...path].join('.');
    const message = `缺少${what}（${option}）：整页须有网站和栏目的标签；只要正文请用 fragment`;
    return isGiven(value) ? [] : [{ code: 'site-missing' as const, option, message }];
  });

/** What a blank text stands for is that there is none: `site-missing` says so better than a wrong value. */
const withoutBlanks = (value: unknown): unknown =>
  isRecord(value)
    ? Object.fromEntries(
        Object.entries(value).map(([key, each]) => [
          key,
          each === '' || each === null ? undefined : withoutBlanks(each),
        ]),
      )
    : value;

/**
 * Holds the options of a page against what it knows, and gives the site of a whole page; `undefined` for a fragment.
 *
 * @throws OptionError if an option is unknown or cannot be
 * @throws HtmlError if a whole page lacks something of `site`, with all that it lacks
 */
export const siteOf = (options: HtmlOptions): Site | undefined => {
  checkOptions(isRecord(options) ? { ...options, site: withoutBlanks(options.site) } : options, checks);
  if (options.fragment) return undefined;
  const [first, ...others] = missingIn(options.site);
  if (first) throw new HtmlError([first, ...others]);
  return options.site;
};

/**
 * Holds the options of a picture against what it knows.
 *
 * @throws OptionError if an option is unknown or cannot be
 */
export const checkPictureOptions = (options: ComposeOptions): void => checkOptions(options, composeOptionChecks);
