/** Report years have four digits, and so has the year after, in which a report is published and its files are dated. */
export const FIRST_YEAR = 1000;
export const LAST_YEAR = 9998;
