import type { Report } from '../report/report.js';
import type { Text } from './printed.js';
import type { PrintText } from './resolve-text.js';

/** Prints a text of the form; `from` is its place in it. */
export type PrintFormText = (pattern: string, from: string) => Text;

/**
 * Printer of a form's texts for one report: in them, `{year}`, `{agency}` and `{shortName}` stand for the
 * report's year and agency.
 *
 * @example formTextPrinter(report, print)('（{year}年度）', 'form:national-2014/annex').text // '（2018年度）'
 */
export const formTextPrinter = ({ year, agency }: Report, print: PrintText): PrintFormText => {
  const values: { readonly [name: string]: string } = {
    year: String(year),
    agency: print(agency.name, ['agency', 'name']).text,
    shortName: print(agency.shortName ?? agency.name, ['agency', 'shortName']).text,
  };
  return (pattern, from) => ({
    text: pattern.replace(/\{(year|agency|shortName)\}/g, (_, name: string) => values[name] ?? ''),
    from,
  });
};
