/**
 * The report's tables as Excel workbooks, and figures read back from them: `nianbao/xlsx`.
 */

import { type ComposeOptions, composeGiven, composeRead } from '../document/compose-document.js';
import { boolean, checkOptions, type OptionChecks, oneOf, record, text } from '../faults/check-options.js';
import { figuresOf, nestById } from '../figures/figures.js';
import { figureFault } from '../figures/kinds.js';
import type { Form } from '../form/form.js';
import { forms as ownForms } from '../form/index.js';
import { type LayoutOptions, resolveLayout } from '../layout/layout.js';
import { type FormId, type FormOptions, givenForm } from '../report/known-form.js';
import { composeOptionChecks, formOptionChecks } from '../report/options.js';
import { readReport } from '../report/parse-report.js';
import type { FilingData, Report } from '../report/report.js';
import { writeBook } from './exceljs.js';
import type { WorkbookFinding } from './read/finding.js';
import { readWorkbook, type SheetReading } from './read/read-workbook.js';
import { workbookOf } from './write/workbook.js';

export { NianbaoError } from '../faults/nianbao-error.js';
export { OptionError } from '../faults/option-error.js';
export { LayoutError } from '../layout/layout-error.js';
export { ReportError } from '../report/report-error.js';
export type { WorkbookFinding, WorkbookFindingCode } from './read/finding.js';
export { WorkbookError, type WorkbookErrorCode } from './workbook-error.js';

/** How a report's workbook is to be written. */
export interface RenderXlsxOptions extends ComposeOptions {
  readonly layout?: LayoutOptions | undefined;
  /** Totals as live formulas with their results; one that its parts contradict stays a number. Default `false`. */
  readonly formulas?: boolean | undefined;
}

/**
 * The tables of a report as an .xlsx workbook that prints as the official form: a sheet a table, every figure a number
 * in a cell named by its id (`requests.received.total`). A declared total that breaks a relation of the form stays as
 * declared and shows red, with the reason in its input message. Same report and options, same bytes.
 *
 * @throws ReportError if the report is not valid
 * @throws LayoutError if a layout option cannot be
 * @throws WorkbookError `table-unplaced` if the form has no tables, or their names cannot be those of sheets
 * @example await writeFile('统计表.xlsx', await renderXlsx(report));
 */
export const renderXlsx = async (report: Report, options: RenderXlsxOptions = {}): Promise<Uint8Array> => {
  checkOptions(options, { ...composeOptionChecks, layout: record, formulas: boolean });
  const layout = resolveLayout(options.layout);
  const read = readReport(report, options);
  const printed = composeRead(read, options);
  const book = workbookOf({
    form: read.form,
    printed,
    heading: { agency: printed.properties.author, year: read.report.year },
    layout,
    formulas: options.formulas === true,
    blank: false,
  });
  return writeBook(book);
};

/** Whose blank form it is, and how it is to be filled in. */
export interface RenderXlsxFormOptions {
  /** The form, or the id of one that comes with the library. */
  readonly form: Form | FormId;
  /** The report year (统计年度). */
  readonly year: number;
  /** Full name of the agency that fills it in. */
  readonly agency: string;
  /** In the title of the table; the full name if left out. */
  readonly shortName?: string | undefined;
  /** `typed` (the default): totals are typed and turn red if they do not fit; `formula`: totals add themselves up. */
  readonly totals?: 'typed' | 'formula' | undefined;
  readonly layout?: LayoutOptions | undefined;
}

/** A report with nothing in it: empty parts and blank cells. */
const blankReport = (form: Form, { year, agency, shortName }: RenderXlsxFormOptions): Report => ({
  form: form.id,
  year,
  agency: { name: agency, ...(shortName === undefined ? {} : { shortName }) },
  parts: Object.fromEntries(form.parts.map(({ key }) => [key, []])),
  statistics: nestById(new Map([...figuresOf(form).keys()].map((id) => [id, null]))),
});

const blankFormChecks: OptionChecks = {
  // The form is looked up; year and names are a report's, and refused as such.
  form: () => undefined,
  year: () => undefined,
  agency: () => undefined,
  shortName: () => undefined,
  totals: oneOf(['typed', 'formula']),
  layout: record,
};

/**
 * The blank workbook that departments fill in: value cells unlocked and the rest protected without a password, whole
 * numbers and amounts checked as they are typed, red rules live, room for the filing fields, and a second sheet 填报说明
 * with the form's remarks and relations in words. {@link readXlsx} reads it back.
 *
 * @throws ReportError if the form's definition, year or agency cannot be
 * @example await writeFile('空表.xlsx', await renderXlsxForm({ form: forms['national-2014'], year: 2018, agency: '海曙区教育局' }));
 */
export const renderXlsxForm = async (options: RenderXlsxFormOptions): Promise<Uint8Array> => {
  checkOptions(options, blankFormChecks);
  const { year } = options;
  const form = givenForm(options.form);
  const layout = resolveLayout(options.layout);
  const printed = composeGiven(blankReport(form, options), { forms: [form] });
  const book = workbookOf({
    form,
    printed,
    heading: { agency: printed.properties.author, year },
    layout,
    formulas: options.totals === 'formula',
    blank: true,
  });
  return writeBook(book);
};

/** Which forms a workbook may hold. */
export interface ReadXlsxOptions extends FormOptions {
  /** Id of the form, if it is known; else the form of which the workbook holds most. */
  readonly form?: string | undefined;
}

/** A sheet that holds a table of the form once more: another department's copy, last year's. */
export interface SheetCopy {
  readonly sheet: string;
  /** Id of the table. */
  readonly table: string;
  /** The table's figures, nested by their ids. */
  readonly statistics: object;
  readonly agency?: string;
  readonly year?: number;
  readonly filing: FilingData;
  readonly findings: readonly WorkbookFinding[];
}

/** What was read from a workbook. */
export interface XlsxReading {
  /** Id of the form. */
  readonly form: string;
  /** Every figure of the form, nested by its id: a number, or `null` where a cell is blank or could not be read. */
  readonly statistics: object;
  /** As the workbook writes it; absent if it says nothing. */
  readonly agency?: string;
  /** The report year. */
  readonly year?: number;
  /** Only what is filled in; the date as `YYYY-MM-DD`. */
  readonly filing: FilingData;
  /** Remarks on figures, as a report keeps them; absent if there are none. */
  readonly notes?: { readonly figures: { readonly [figureId: string]: string } };
  /** Names of the sheets that were read, one a table. */
  readonly sheets: readonly string[];
  /** What could not be read, or is to be looked at. */
  readonly findings: readonly WorkbookFinding[];
  /** Other sheets with a table of the form, by their names. */
  readonly copies: { readonly [sheet: string]: SheetCopy };
}

const notesOf = (read: readonly SheetReading[]): Pick<XlsxReading, 'notes'> => {
  const remarks = read.flatMap((reading) => [...reading.remarks]);
  return remarks.length === 0 ? {} : { notes: { figures: Object.fromEntries(remarks) } };
};

const copyOf = ({ figures, remarks: _, ...reading }: SheetReading): SheetCopy => ({
  ...reading,
  statistics: nestById(figures),
});

/**
 * Reads a filled-in form back, whoever saved it last: Excel, WPS, LibreOffice or another program. Cells are found by
 * their names, else by label and unit, never by address alone. Numbers typed as text, full-width digits, thousands
 * separators, white space, rich text and results of formulas are understood; blank is `null`; of anything else there is
 * a finding, and nothing is guessed.
 *
 * @throws WorkbookError if the bytes are no workbook, cannot be read safely, or hold no table of a known form
 * @example
 * const { statistics, findings } = await readXlsx(await readFile('教育局.xlsx'));
 * for (const { sheet, cell, message } of findings) console.error(sheet, cell, message);
 */
export const readXlsx = async (bytes: Uint8Array, options: ReadXlsxOptions = {}): Promise<XlsxReading> => {
  checkOptions(options, { ...formOptionChecks, form: text });
  const given = options.forms ?? [];
  const own = Object.values(ownForms).filter(({ id }) => given.every((form) => form.id !== id));
  const known = [...given, ...own];
  const forms = options.form === undefined ? known : known.filter(({ id }) => id === options.form);
  const book = await readWorkbook(bytes, forms, figureFault);
  return {
    form: book.form.id,
    statistics: nestById(book.figures),
    ...(book.agency === undefined ? {} : { agency: book.agency }),
    ...(book.year === undefined ? {} : { year: book.year }),
    filing: book.filing,
    ...notesOf(book.read),
    sheets: book.read.map(({ sheet }) => sheet),
    findings: book.findings,
    copies: Object.fromEntries(book.others.map((copy) => [copy.sheet, copyOf(copy)])),
  };
};
