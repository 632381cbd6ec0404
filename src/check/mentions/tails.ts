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
  /** 倍: times; `count`: in the number's own unit. */
  readonly unit: 'percent' | 'times' | 'count';
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

const up = '增长|增加|上升|上涨|提高|增幅|增';
const down = '下降|减少|降低|下跌|降幅|减|降';

/** The growth over last year told right after a number with a unit. */
export const readGrowth = (rest: string, year: number, unit: string): Growth | undefined => {
  const against = `(?:(?:与|同|比|较)(?:去年|上年|上一年|${year - 1}年)度?(?:同期|全年)?(?:相比|比较)?|同比)`;
  const pattern = new RegExp(
    `^[，,（(]?${against}[，,]?(?:(${up})|(${down}))了?(\\d+(?:\\.\\d+)?)(%|倍|${unit})(?![余多以左])`,
  );
  const [words = '', upward, _downward, digits, sign] = pattern.exec(rest) ?? [];
  if (digits === undefined) return undefined;
  return {
    sign: upward === undefined ? -1 : 1,
    amount: Number(digits),
    decimals: decimalsOf(digits),
    unit: sign === '%' ? 'percent' : sign === '倍' ? 'times' : 'count',
    words: words.replace(/^[，,（(]/, ''),
  };
};
