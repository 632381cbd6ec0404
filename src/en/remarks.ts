import type { ReadFinding, ReadFindingCode } from '../read/reading.js';

/** What a text of a reader's finding is made from. Where it is, is told by the finding's place. */
export type RemarkParams = Pick<ReadFinding, 'figure' | 'label' | 'found' | 'path'>;

/** Texts of readers' findings by code. */
export type RemarkTexts = { readonly [Code in ReadFindingCode]: (finding: RemarkParams) => string };

/** What it is about: `complaints.total (举报投诉数量)`, the path, or the label alone. */
const subject = ({ figure, label, path }: RemarkParams): string => {
  const key = figure ?? path;
  if (key === undefined) return label ?? 'The file';
  return label === undefined ? key : `${key} (${label})`;
};

const found = ({ found: text }: RemarkParams): string => (text === undefined ? '' : `: “${text}”`);

/** A text that says something of its subject, and shows what was found. */
const says =
  (what: string) =>
  (finding: RemarkParams): string =>
    `${subject(finding)} ${what}${found(finding)}`;

/** Findings of readers in English, by code. */
export const remarks: RemarkTexts = {
  'not-a-number': says('holds no number'),
  'cell-date': says('was stored as a date; set the cell to General and type the number again'),
  'cell-error': says('is the error of a formula'),
  'cell-boolean': says('is TRUE or FALSE, no number'),
  'cell-uncalculated': says('is a formula that was never calculated; open and save the file once'),
  'cell-scaled': says('shows another number than the cell holds'),
  'cell-rounded': says('shows a rounded number'),
  'cell-marked': says('has raised, lowered or struck out characters: which number is meant is not clear'),
  'cell-merged': says('stands in a merged cell: what it belongs to is not clear'),
  'figure-value': says('is a number that no figure of its kind can be'),
  'figure-missing': says('has no row or column, or several'),
  'figure-repeated': says('stands in a second row of figures'),
  'heading-value': says('is a heading row, which has no figure'),
  'unit-changed': says('stands beside another unit than the form’s'),
  'label-changed': says('has lost its label, and was read by the cell’s name'),
  'name-displaced': says('was read by its label: the cell’s name stands elsewhere'),
  'table-missing': says('is a table that is not in the file'),
  'several-copies': says('stands in the file more than once; the first was read'),
  'year-missing': () => 'The file does not say of which year it is',
  'agency-missing': () => 'The file does not say whose report it is',
  'figures-differ': says('has different numbers in two tables'),
  'readings-differ': () => 'The two files are of other years, agencies or forms',
  'table-unread': () => 'A table that is none of the form’s was not read',
  'part-missing': says('is a part without a heading in the file'),
  'part-repeated': says('is a part with two headings in the file'),
  'heading-unknown': says('has a heading that opens no part of the form; kept in the part before it'),
  'line-unread': says('has a line that has no place in a report'),
  'notes-unread': () => 'Footnotes and endnotes were not read',
  picture: () => 'Pictures were not read',
  'embedded-part': () => 'A file within the file was not read',
  revisions: () => 'The file has tracked changes',
  comment: (finding) => `A comment${found(finding)}`,
  'draft-refused': says('cannot stand in a report'),
  'filing-date': says('is no date'),
  'filing-value': says('cannot be printed, and was not read'),
};
