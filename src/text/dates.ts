/** A day of the calendar. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const iso = /^(\d{4})-(\d{2})-(\d{2})$/;

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
 * A date written `YYYY-MM-DD`; `undefined` if it is written otherwise or is on no calendar.
 *
 * @example parseDate('2018-02-29') // undefined
 */
export const parseDate = (text: string): CalendarDate | undefined => {
  const match = iso.exec(text);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]; // three groups of digits
  if (year < 1900 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  return { year, month, day };
};

/**
 * A date as an official document prints it (GB/T 9704-2012, 7.3.5.4): arabic digits, year in full, no zeros before.
 *
 * @example printDate({ year: 2019, month: 3, day: 5 }) // '2019年3月5日'
 */
export const printDate = ({ year, month, day }: CalendarDate): string => `${year}年${month}月${day}日`;
