/** Days from the first day of Excel's calendars to 1 January 1970. */
const EPOCHS = { 1900: 25_569, 1904: 24_107 } as const;
/** Excel takes 1900 for a leap year: before its 29 February that never was, days are one less. */
const NEVER_WAS = 60;
const DAY = 86_400_000;

/**
 * The date that Excel keeps as a number, with its time if it has one; `?` if there is no such date.
 *
 * @example dateOf(43463, false) // '2018-12-29'
 */
export const dateOf = (serial: number, is1904: boolean): string => {
  const days = !is1904 && serial < NEVER_WAS ? serial + 1 : serial;
  const date = new Date(Math.round((days - EPOCHS[is1904 ? 1904 : 1900]) * DAY));
  if (Number.isNaN(date.getTime())) return '?';
  const iso = date.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19).replace('T', ' ');
};
