import type { FilingField, Form } from '../form/form.js';
import { parseDate } from '../text/dates.js';

/** What stands around a table: whose it is, of which year, who filed it. The same words in Word and Excel. */

/** A part of a form's own line as a pattern: brackets and colons in either width, white space anywhere. */
const literalPattern = (text: string): string =>
  [...text.normalize('NFKC')]
    .map((character) => {
      const both: { readonly [mark: string]: string } = { '(': '[(（]', ')': '[)）]', ':': '[:：]', ' ': '' };
      return both[character] ?? character.replace(/[.*+?^${}|[\]\\]/g, '\\$&');
    })
    .join('\\s*');

/** What stands where `{agency}` or `{year}` does in a line of the form; the line without its brackets also does. */
export const linePattern = (line: string, slot: string, value: string): RegExp => {
  const [before = '', after = ''] = line.split(slot).map((part) => literalPattern(part.replace(/\{\w+\}/g, '')));
  return new RegExp(`^\\s*${before}\\s*${value}\\s*${after}\\s*$`, 'u');
};

const anyAgency = /^\s*(?:填报|报送|填表)?单位(?:名称)?\s*(?:[(（]\s*(?:盖章|公章|签章)\s*[)）])?\s*[:：]\s*(.*)$/u;

/** Lines that tell whose table it is, each with the agency in its first group: the form's own, then what others write. */
export const agencyPatterns = (form: Form): readonly RegExp[] => {
  const line = form.annex?.above.find(({ text }) => text.includes('{agency}'))?.text;
  return [...(line === undefined ? [] : [linePattern(line, '{agency}', '(.*?)')]), anyAgency];
};

const anyYear = /(?:^|\D)((?:19|20)\d{2})\s*年\s*度?/u;

/** The first year that a line names. */
export const yearIn = (text: string): number | undefined => {
  const year = anyYear.exec(text.normalize('NFKC'))?.[1];
  return year === undefined ? undefined : Number(year);
};

const chineseDigits = '〇一二三四五六七八九';
/** 二〇一九年一月三十日 with digits: 2019年1月30日. */
const withDigits = (text: string): string =>
  text
    .replace(/[零○Ｏ0O]/g, '〇')
    .replace(/[〇一二三四五六七八九]{4}(?=年)/, (year) =>
      [...year].map((digit) => chineseDigits.indexOf(digit)).join(''),
    )
    .replace(/([一二三四五六七八九]?)十([一二三四五六七八九]?)(?=[月日])/g, (_, tens: string, ones: string) =>
      String((tens === '' ? 1 : chineseDigits.indexOf(tens)) * 10 + Math.max(0, chineseDigits.indexOf(ones || '〇'))),
    )
    .replace(/[一二三四五六七八九](?=[月日])/g, (digit) => String(chineseDigits.indexOf(digit)));

const dateLine = /^(\d{4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?(?:T00:00:00(?:\.0+)?Z?)?$/;

/** A date as people write it, as `YYYY-MM-DD`; `undefined` if it is none of the calendar. */
export const isoDate = (text: string): string | undefined => {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  const match = dateLine.exec(plain) ?? dateLine.exec(withDigits(plain));
  if (!match) return undefined;
  const [, year = '', month = '', day = ''] = match;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return parseDate(iso) ? iso : undefined;
};

/** The fields of a line `联系电话：89297427　填报日期：2018年12月29日`: each from its label to the next. */
export const splitFiling = (text: string, fields: readonly FilingField[]): ReadonlyMap<FilingField['key'], string> => {
  const starts = fields
    .flatMap(({ key, label }) => {
      const match = new RegExp(`${literalPattern(label)}\\s*[:：]`, 'u').exec(text);
      return match ? [{ key, from: match.index, to: match.index + match[0].length }] : [];
    })
    .sort((a, b) => a.from - b.from);
  return new Map(starts.map(({ key, to }, index) => [key, text.slice(to, starts[index + 1]?.from).trim()]));
};
