import { parseDate } from '../../text/dates.js';

/** Names in one cell, as clerks part them. */
export const namesIn = (text: string | undefined): readonly string[] => [
  ...new Set((text ?? '').split(/[、，,；;\n\r|]+/).flatMap((name) => name.trim() || [])),
];

const yes: ReadonlySet<string> = new Set(['是', '√', '✓', '1', 'y', 'yes', 'true']);
const no: ReadonlySet<string> = new Set(['否', '×', '✗', '0', 'n', 'no', 'false', '不']);

/** 是 or 否; `undefined`: neither. */
export const yesOrNo = (text: string): boolean | undefined => {
  const word = text.toLowerCase();
  return yes.has(word) ? true : no.has(word) ? false : undefined;
};

const written = /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?(?:[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/;

/**
 * A date as people write it, as `YYYY-MM-DD`; `undefined` if it is none.
 *
 * @example isoDate('2026年1月5日') // '2026-01-05'
 */
export const isoDate = (text: string): string | undefined => {
  const [, year = '', month = '', day = ''] = written.exec(text) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return parseDate(iso) === undefined ? undefined : iso;
};
