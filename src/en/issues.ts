import type { Expected, ReportIssueCode, ReportIssueParams } from '../report/issue-params.js';
import { oneOf } from './words.js';

/** What is said of each code's parameters. Where it is, is told by the issue's path. */
export type IssueTexts = { readonly [Code in ReportIssueCode]: (params: ReportIssueParams[Code]) => string };

const things: { readonly [expected in Expected]: string } = {
  text: 'a text (a string)',
  number: 'a number',
  'whole-number': 'a whole number',
  flag: 'true or false',
  list: 'a list ([ ])',
  object: 'an object ({ })',
  part: 'a list of paragraphs and sections, or an object with heading and body; [] where there is nothing yet',
  item: 'a paragraph (a string), or a section with heading and body',
  figure: 'a number, or null for a blank cell',
  form: 'the id of a form',
  'anything-readable': 'a value that can be read',
};

const kinds = {
  count: 'a whole number from 0, of 15 digits at the most',
  money: '0 or more, with 15 significant digits and 6 decimals at the most',
  change: 'a whole number, negative for a decrease',
};

const range = (first: number | undefined, last: number | undefined): string =>
  last === undefined ? `from ${first} on` : `from ${first} to ${last}`;

/** Issues of reports in English, by code. */
export const issues: IssueTexts = {
  type: (p) => `Must be ${things[p.expected]}`,
  missing: (p) => `Is missing: ${things[p.expected]}`,
  'unknown-key': (p) => `There is no key “${p.key}”: check its spelling or remove it`,
  value: (p) => {
    if (p.allowed) return `Must be ${oneOf(p.allowed)}`;
    return p.first === undefined ? 'Cannot be used' : `Must be ${range(p.first, p.last)}`;
  },
  length: (p) => (p.least === undefined ? `At most ${p.most} ${p.of}` : `At least ${p.least} ${p.of}`),
  'form-unknown': (p) => `There is no form “${p.form}”: use ${oneOf(p.known)}, or give the form in the option forms`,
  'form-invalid': (p) => `The form ${p.form} cannot be used: ${p.fault}`,
  'year-outside-form': (p) => `The form is for the years ${range(p.first, p.last)}`,
  'figure-count': (p) => `${p.value} is not ${kinds.count}`,
  'figure-money': (p) => `${p.value} is not ${kinds.money}`,
  'figure-change': (p) => `${p.value} is not ${kinds.change}`,
  date: (p) => `“${p.written}” is no day of the calendar: write 2019-03-05`,
  'text-empty': () => 'The text is empty: write it or remove the key',
  'text-character': (p) => `Character ${p.position} (${p.codePoint}) cannot be printed: remove it`,
  'text-line-break': (p) => `Character ${p.position} (${p.codePoint}) is a line break or tab: one item a paragraph`,
  'section-depth': (p) => `Sections nest ${p.most} deep at the most`,
  'section-count': (p) => `${p.count} sections beside one another; ${p.most} at the most`,
  'run-in-paragraph': () => 'A run-in heading needs a paragraph to run into',
  'placeholder-malformed': (p) => `“${p.source}” refers to no figure: write {{id}}, or \\{{ for braces`,
  'placeholder-unknown': (p) =>
    `“${p.source}”: ${p.year === 'this' ? 'the form' : 'last year’s report'} has no figure ${p.figure}`,
  'growth-without-previous': (p) => `“${p.source}” compares with last year: give last year’s report as previous`,
  'growth-from-zero': (p) => `“${p.source}”: last year’s figure is 0, from which there is no growth in percent`,
  'previous-year': (p) => `Last year’s report must be of ${p.expected}, not of ${p.found}`,
};
