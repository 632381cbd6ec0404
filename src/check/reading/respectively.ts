/** 予以公开、部分公开、不予公开分别为3件、2件、1件: names and numbers in two lists of one length. */

/** One name with its number. */
export interface Pair {
  readonly name: string;
  readonly nameAt: number;
  /** Where the first name stands. */
  readonly listAt: number;
  /** With its unit. */
  readonly amount: string;
  readonly amountAt: number;
}

const SEPARATOR = /[、和及与，]/;
const aName = String.raw`[^，。；：、\d]{1,20}`;
const anAmount = String.raw`\d+(?:\.\d+)?[一-龥]{1,2}`;
const respectively = '(?:数量?|件数|案件)?分别(?:为|是|有|达)?';
const lists = new RegExp(
  `((?:${aName}[、和及与])+${aName}?)${respectively}((?:${anAmount}[、，和及与])+${anAmount}?)(?=[，。；、（]|$)`,
  'g',
);

const placed = (list: string, start: number): readonly (readonly [item: string, at: number])[] => {
  let at = start;
  return list.split(SEPARATOR).map((item) => {
    const place = at;
    at += item.length + 1;
    return [item, place] as const;
  });
};

export const pairsIn = (text: string): readonly Pair[] =>
  [...text.matchAll(lists)].flatMap(({ index, 0: whole, 1: names = '', 2: amounts = '' }) => {
    const named = placed(names, index);
    const numbers = placed(amounts, index + whole.length - amounts.length);
    if (named.length !== numbers.length) return [];
    return named.map(([name, nameAt], place) => {
      const [amount = '', amountAt = 0] = numbers[place] ?? [];
      return { name, nameAt, listAt: index, amount, amountAt };
    });
  });
