import { matchesIn, placeOfCharacter } from '../excerpts.js';
import type { Rule } from '../rule.js';

const mobile = /(?<![\d-])1[3-9]\d(?:[- ]?\d{4}){2}(?!\d)/g;
const identity = /(?<!\d)\d{6}(?:19|20)\d{9}[\dXx](?![\dXx])/g;

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643: the last character checks the seventeen digits before it. */
const isIdentityNumber = (digits: string): boolean => {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits.charAt(index)), 0);
  return '10X98765432'.charAt(sum % 11) === digits.charAt(17).toUpperCase();
};

const kinds = { mobile: '手机号码', identity: '身份证号码' } as const;

export const personalData: Rule<'personal-data'> = {
  code: 'personal-data',
  severity: 'warning',
  title: '正文有手机号码或身份证号码',
  example: '第三部分第4段第21字起有手机号码，公开前请删去或隐去。',
  source: 'F27：公开了申请人的电话、身份证号码',
  check: ({ text }) =>
    text.all
      // The contact before part one is the agency's own.
      .filter(({ part }) => part !== undefined)
      .flatMap((passage) => [
        ...matchesIn(passage, mobile).map(({ index }) => ({ passage, index, kind: 'mobile' as const })),
        ...matchesIn(passage, identity)
          .filter(([digits]) => isIdentityNumber(digits))
          .map(({ index }) => ({ passage, index, kind: 'identity' as const })),
      ])
      .map(({ passage, index, kind }) => ({
        paths: [passage.path],
        message: `${placeOfCharacter(passage, index)}起有${kinds[kind]}，公开前请删去或隐去。`,
        params: { path: passage.path, place: passage.place, character: index + 1, kind },
      })),
};
