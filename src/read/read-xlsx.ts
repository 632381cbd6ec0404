import { checkOptions, text } from '../faults/check-options.js';
import { nestById } from '../figures/figures.js';
import type { FigureId, Form } from '../form/form.js';
import { forms as shippedForms } from '../form/index.js';
import type { FormOptions } from '../report/known-form.js';
import { formOptionChecks } from '../report/options.js';
import type { FilingData, Report } from '../report/report.js';
import { ReportError } from '../report/report-error.js';
import type { ReportAmong } from '../report/report-of.js';
import { draftReport } from './draft-report.js';
import { bytesOf, type FileBytes } from './file/bytes.js';
import type { ReadFinding, Reading, SourcePlace } from './reading.js';
import { type BookReading, readWorkbook, type SheetReading } from './xlsx/read-workbook.js';

/** Which forms a file may hold. */
export interface ReadOptions<F extends Form = Form> extends FormOptions<F> {
  /** Id of the form, if it is known; else the form of which the file holds most. */
  readonly form?: string | undefined;
}

/** A sheet that holds a table of the form once more: another department's copy, last year's. */
export interface SheetCopy {
  readonly sheet: string;
  /** Id of the table. */
  readonly table: string;
  /** The table's figures, nested by their ids. */
  readonly statistics: object;
  readonly unread: readonly FigureId[];
  readonly agency?: string;
  readonly year?: number;
  readonly filing: FilingData;
  readonly findings: readonly ReadFinding[];
}

/** Remarks on figures, as a report keeps them. */
export interface FigureNotes {
  readonly figures: { readonly [figureId: string]: string };
}

/** What was read from a workbook. */
export interface XlsxReading<R extends Report = Report> extends Reading<R> {
  readonly format: 'xlsx';
  /** Only what is filled in; the date as `YYYY-MM-DD`. */
  readonly filing: FilingData;
  /** Absent if there are none. */
  readonly notes?: FigureNotes;
  /** Names of the sheets that were read, one a table. */
  readonly sheets: readonly string[];
  /** Other sheets with a table of the form, by their names. */
  readonly copies: { readonly [sheet: string]: SheetCopy };
}

const notesOf = (read: readonly SheetReading[]): { readonly notes?: FigureNotes } => {
  const remarks = read.flatMap((reading) => [...reading.remarks]);
  return remarks.length === 0 ? {} : { notes: { figures: Object.fromEntries(remarks) } };
};

const copyOf = ({ figures, remarks: _, places: __, ...reading }: SheetReading): SheetCopy => ({
  ...reading,
  statistics: nestById(figures),
});

/** A report with nothing but its table; none where the sheet's agency or year could not stand in one. */
const draftOf = (book: BookReading): Pick<Reading, 'report'> => {
  const { form, agency, year, figures, filing, read } = book;
  if (agency === undefined || year === undefined) return {};
  try {
    return {
      report: draftReport({ form, year, agency: { name: agency }, parts: {}, figures, filing, ...notesOf(read) }),
    };
  } catch (error) {
    if (error instanceof ReportError) return {};
    throw error;
  }
};

const placesOf = (read: readonly SheetReading[]): { readonly [path: string]: SourcePlace } =>
  Object.fromEntries(
    read.flatMap(({ places }) => [...places].map(([id, place]) => [`statistics.${id}`, place] as const)),
  );

/**
 * Reads a filled-in form back, whoever saved it last: Excel, WPS, LibreOffice or another program. Cells are found by
 * their labels and the heads of their columns, with their names as a second witness, never by address alone. Numbers
 * typed as text, full-width digits, thousands separators, white space, rich text and results of formulas are understood;
 * blank is `null`; of anything else there is a finding, and nothing is guessed.
 *
 * @throws ReadError if the bytes are no workbook, cannot be read safely, or hold no table of a known form
 * @example
 * const { statistics, findings } = await readXlsx(await readFile('教育局.xlsx'));
 * for (const { place, message } of findings) console.error(place, message);
 */
export const readXlsx = async <F extends Form = never>(
  bytes: FileBytes,
  options: ReadOptions<F> = {},
): Promise<XlsxReading<ReportAmong<F>>> => {
  checkOptions(options, { ...formOptionChecks, form: text });
  const given: readonly Form[] = options.forms ?? [];
  const shipped = Object.values(shippedForms).filter(({ id }) => given.every((form) => form.id !== id));
  const known = [...given, ...shipped];
  const forms = options.form === undefined ? known : known.filter(({ id }) => id === options.form);
  const book = readWorkbook(await bytesOf(bytes), forms);
  const reading: XlsxReading = {
    format: 'xlsx',
    form: book.form.id,
    ...(book.agency === undefined ? {} : { agency: book.agency }),
    ...(book.year === undefined ? {} : { year: book.year }),
    ...draftOf(book),
    statistics: nestById(book.figures),
    unread: book.unread,
    filing: book.filing,
    ...notesOf(book.read),
    sheets: book.read.map(({ sheet }) => sheet),
    findings: book.findings,
    places: placesOf(book.read),
    copies: Object.fromEntries(book.others.map((copy) => [copy.sheet, copyOf(copy)])),
  };
  return reading as XlsxReading<ReportAmong<F>>; // its report is of one of the forms
};
