import type { AccountedNumber, NumberAccount, NumberStatus } from '../check/account/account-for-numbers.js';

/** What a clerk reads beside each number, to be ticked with a pencil. */
const statusNames: { readonly [status in NumberStatus]: string } = {
  agrees: '与统计表一致',
  contradicts: '与统计表不一致',
  'agrees-in-text': '正文内部一致',
  'contradicts-in-text': '正文内部不一致',
  'not-in-table': '统计表无对应项',
  unread: '请人工核对',
};

const MAX_NAMED = 2;

const namesOf = ({ names }: AccountedNumber): string => {
  if (names.length === 0) return '';
  return `：${names.slice(0, MAX_NAMED).join('、')}${names.length > MAX_NAMED ? `等${names.length}项` : ''}`;
};

/** The numbers of a report's text, one a line. */
export const numberLines = ({ numbers }: NumberAccount): readonly string[] =>
  numbers.map(
    (number) =>
      `    □ ${number.place} ${number.text}（${number.quote}）${statusNames[number.status]}${namesOf(number)}`,
  );
