/** What is told of a number right after it. */

/** 占10%: its share of a whole. */
export interface Share {
  readonly percent: number;
  readonly decimals: number;
  /** As written: 占10%. */
  readonly words: string;
}

/** 同比增长131%: its growth over last year. */
export interface Growth {
  readonly sign: 1 | -1;
  readonly amount: number;
  readonly decimals: number;
  /** `times`: 增长2倍; `multiple`: 是上年的2倍; `count`: in the number's own unit. */
  readonly unit: 'percent' | 'times' | 'multiple' | 'count';
  readonly words: string;
}

const decimalsOf = (digits: string): number => digits.split('.')[1]?.length ?? 0;

const shareAfter = /^[，,（(]?(?:占(?:比|[^，,。；\d]{1,14}?)?(?:为|的)?)(\d+(?:\.\d+)?)%/;
const shareInBrackets = /^[（(](\d+(?:\.\d+)?)%[）)]/;

/** The share told right after a number. */
export const readShare = (rest: string): Share | undefined => {
  const [words = '', digits] = shareAfter.exec(rest) ?? shareInBrackets.exec(rest) ?? [];
  if (digits === undefined) return undefined;
  return { percent: Number(digits), decimals: decimalsOf(digits), words: words.replace(/^[，,（(]/, '') };
};

const up = '增长|增加|上升|上涨|提高|增幅|增|多';
const down = '下降|减少|降低|下跌|降幅|减|降|少';

const against = (year: number): string =>
  `(?:(?:与|同|比|较|是|为)(?:去年|上年|上一年|${year - 1}年)度?(?:同期|全年)?(?:相比|比较)?|同比)`;

/** Words without the comma or the brackets around them. */
const bare = (words: string): string => words.replace(/^[，,（(]/, '').replace(/[）)]$/, '');

/** One growth at the start of a text, against what `base` names. */
const growthAt = (rest: string, base: string, unit: string): Growth | undefined => {
  const pattern = new RegExp(
    `^[，,（(]?${base}(?:的\\d+(?:\\.\\d+)?${unit})?[，,]?(?:(${up})|(${down}))了?(\\d+(?:\\.\\d+)?)(%|倍|${unit})(?![余多以左])[）)]?`,
  );
  const [words = '', upward, _downward, digits, sign] = pattern.exec(rest) ?? [];
  if (digits === undefined) return undefined;
  return {
    sign: upward === undefined ? -1 : 1,
    amount: Number(digits),
    decimals: decimalsOf(digits),
    unit: sign === '%' ? 'percent' : sign === '倍' ? 'times' : 'count',
    words: bare(words),
  };
};

/** 是上年的2.2倍. */
const multipleAt = (rest: string, base: string): Growth | undefined => {
  const [words = '', digits] =
    new RegExp(`^[，,（(]?${base}的(\\d+(?:\\.\\d+)?)倍(?![余多以左])[）)]?`).exec(rest) ?? [];
  if (digits === undefined) return undefined;
  return { sign: 1, amount: Number(digits), decimals: decimalsOf(digits), unit: 'multiple', words: bare(words) };
};

const growthsAt = (rest: string, base: string, unit: string): readonly Growth[] => {
  const growth = growthAt(rest, base, unit) ?? multipleAt(rest, base);
  if (growth === undefined) return [];
  const next = rest.slice(rest.indexOf(growth.words) + growth.words.length).replace(/^[）)]/, '');
  // A second number need not say again what it compares with.
  return [growth, ...growthsAt(next, `(?:${base})?`, unit)];
};

/** What is told of the growth over last year right after a number with a unit: 较去年增加6件，增长20%. */
export const readGrowths = (rest: string, year: number, unit: string): readonly Growth[] =>
  growthsAt(rest, against(year), unit);
