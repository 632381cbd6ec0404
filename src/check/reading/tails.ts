import { decimalsOf } from './pattern.js';

/** What is told of a number right after it. */

/** A number inside what follows: where its digits begin, counted from the end of the number told of. */
interface Told {
  readonly at: number;
  /** As written, without the comma or the brackets around: 占10%, 同比增长131%. */
  readonly phrase: string;
  readonly decimals: number;
}

/** 占10%: its share of a whole. */
export interface Share extends Told {
  readonly percent: number;
}

/** 同比增长131%: its growth over last year. */
export interface Growth extends Told {
  readonly sign: 1 | -1;
  readonly amount: number;
  /** `times`: 增长2倍; `multiple`: 是上年的2倍; `count`: in the number's own unit; `before`: 上年1652件, what it was. */
  readonly unit: 'percent' | 'times' | 'multiple' | 'count' | 'before';
}

const shareAfter = /^[，,、（(]?(?:占(?:比|[^，,。；\d]{1,14}?)?(?:为|的|达)?)(\d+(?:\.\d+)?)%/d;
const shareInBrackets = /^[（(](?:占比?)?(\d+(?:\.\d+)?)%[）)]/d;

/** A phrase without the comma or the brackets around them. */
const bare = (phrase: string): string => phrase.replace(/^[，,、（(]/, '').replace(/[）)]$/, '');

/** The share told right after a number. */
export const readShare = (rest: string): Share | undefined => {
  const match = shareAfter.exec(rest) ?? shareInBrackets.exec(rest);
  const digits = match?.[1];
  if (match === null || digits === undefined) return undefined;
  const at = match.indices?.[1]?.[0] ?? 0;
  return { percent: Number(digits), decimals: decimalsOf(digits), phrase: bare(match[0]), at };
};

const decimal = String.raw`\d+(?:\.\d+)?`;
const up = '增长|增加|上升|上涨|提高|增幅|增|多';
const down = '下降|减少|降低|下跌|降幅|减|降|少';

const lastYear = (year: number): string => `(?:去年|上年|上一年|${year - 1}年)度?(?:同期|全年)?`;
const against = (year: number): string => `(?:(?:与|同|比|较|是|为)${lastYear(year)}(?:相比|比较)?|同比)`;

/** One growth at the start of a text, against what `base` names. */
const growthAt = (rest: string, base: string, unit: string): readonly Growth[] => {
  const lastValue = `(?:[的（(]?(?<before>${decimal})${unit}[）)]?(?:相比|比较)?)?`;
  const change = `(?:(?<up>${up})|(?:${down}))了?(?:为|达)?(?<n>${decimal})(?<sign>%|倍|${unit})(?![余多以左])`;
  const pattern = new RegExp(`^[，,（(]?${base}${lastValue}[，,]?${change}[）)]?`, 'd');
  const match = pattern.exec(rest);
  const digits = match?.groups?.n;
  if (match === null || digits === undefined) return [];
  const phrase = bare(match[0]);
  const place = (group: string): number => match.indices?.groups?.[group]?.[0] ?? 0;
  const sign = match.groups?.sign;
  const before = match.groups?.before;
  const growth: Growth = {
    sign: match.groups?.up === undefined ? -1 : 1,
    amount: Number(digits),
    decimals: decimalsOf(digits),
    unit: sign === '%' ? 'percent' : sign === '倍' ? 'times' : 'count',
    phrase,
    at: place('n'),
  };
  if (before === undefined) return [growth];
  const was = { sign: 1, amount: Number(before), decimals: 0, unit: 'before', phrase, at: place('before') } as const;
  return [was, growth];
};

/** 是上年的2.2倍. */
const multipleAt = (rest: string, base: string): readonly Growth[] => {
  const match = new RegExp(`^[，,（(]?${base}的(\\d+(?:\\.\\d+)?)倍(?![余多以左])[）)]?`, 'd').exec(rest);
  const digits = match?.[1];
  if (match === null || digits === undefined) return [];
  const at = match.indices?.[1]?.[0] ?? 0;
  return [
    { sign: 1, amount: Number(digits), decimals: decimalsOf(digits), unit: 'multiple', phrase: bare(match[0]), at },
  ];
};

const growthsAt = (rest: string, base: string, unit: string): readonly Growth[] => {
  const found = growthAt(rest, base, unit);
  const growths = found.length > 0 ? found : multipleAt(rest, base);
  const last = growths.at(-1);
  if (last === undefined) return [];
  const end = rest.indexOf(last.phrase) + last.phrase.length;
  const after = end + (/^[）)]/.test(rest.slice(end)) ? 1 : 0);
  // A second number need not say again what it compares with.
  const more = growthsAt(rest.slice(after), `(?:${base})?`, unit);
  return [...growths, ...more.map((growth) => ({ ...growth, at: growth.at + after }))];
};

/** 46件，全部为信访举报投诉类申请，比去年多15件: what all of them are, or what is counted, may stand between. */
const whatAll =
  /^[，,](?:(?:全部|均|都|主要)[^，,。；\d]{1,20}(?=[，,])|(?:申请|受理)?(?:数量|总数|总量|件数|量)(?=[同比较与]))/;

/** 80件（2022年64件），增长25%: what it was stands beside it, and its growth behind. */
const lastYearBeside = (told: string, year: number, unit: string): readonly Growth[] | undefined => {
  const value = `[，,（(]${lastYear(year)}(?:为|是|共)?(?<n>\\d+)${unit}[）)]?`;
  const match = new RegExp(`^${value}(?=[，,](?:同比)?(?:${up}|${down}))`, 'd').exec(told);
  const digits = match?.groups?.n;
  if (match === null || digits === undefined) return undefined;
  const at = match.indices?.groups?.n?.[0] ?? 0;
  const was = { sign: 1, amount: Number(digits), decimals: 0, unit: 'before', phrase: bare(match[0]), at } as const;
  const more = growthsAt(told.slice(match[0].length), '(?:同比)?', unit);
  return [was, ...more.map((growth) => ({ ...growth, at: growth.at + match[0].length }))];
};

/** What is told of the growth over last year right after a number with a unit: 较去年增加6件，增长20%. */
export const readGrowths = (rest: string, year: number, unit: string): readonly Growth[] => {
  const [between = ''] = whatAll.exec(rest) ?? [];
  const told = rest.slice(between.length);
  const beside = lastYearBeside(told, year, unit);
  if (beside !== undefined) return beside;
  if (!/^[，,（(]?(?:与|同|比|较|是|为)/.test(told)) return [];
  return growthsAt(told, against(year), unit).map((growth) => ({ ...growth, at: growth.at + between.length }));
};
