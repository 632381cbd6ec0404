/**
 * The report's tables as Excel workbooks, and figures read back from them: `nianbao/xlsx`.
 */

import { type ComposeOptions, composeGiven, composeRead } from '../document/compose-document.js';
import { checkOptions, type OptionChecks, oneOf, record } from '../faults/check-options.js';
import { figuresOf, nestById } from '../figures/figures.js';
import type { Form } from '../form/form.js';
import { type LayoutOptions, resolveLayout } from '../layout/layout.js';
import { type FormId, givenForm } from '../report/known-form.js';
import { composeOptionChecks } from '../report/options.js';
import { readReport } from '../report/parse-report.js';
import type { Report } from '../report/report.js';
import { writeBook } from './exceljs.js';
import { workbookOf } from './write/workbook.js';

export { NianbaoError } from '../faults/nianbao-error.js';
export { OptionError } from '../faults/option-error.js';
export { LayoutError } from '../layout/layout-error.js';
export {
  ReadError,
  type ReadErrorCode,
  type ReadFinding,
  type ReadFindingCode,
  type ReadOptions,
  readXlsx,
  type SheetCopy,
  type XlsxReading,
} from '../read/index.js';
export { ReportError } from '../report/report-error.js';
export { WorkbookError, type WorkbookErrorCode } from './workbook-error.js';

const totals = oneOf(['typed', 'formula']);

/** How a report's workbook is to be written. */
export interface XlsxOptions extends ComposeOptions {
  readonly layout?: LayoutOptions | undefined;
  /**
   * `typed` (the default): totals are numbers; `formula`: they add themselves up, with their results, but for one that its
   * parts contradict.
   */
  readonly totals?: 'typed' | 'formula' | undefined;
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
export const renderXlsx = async (report: Report, options: XlsxOptions = {}): Promise<Uint8Array<ArrayBuffer>> => {
  checkOptions(options, { ...composeOptionChecks, layout: record, totals });
  const layout = resolveLayout(options.layout);
  const read = readReport(report, options);
  const printed = composeRead(read, options);
  const book = workbookOf({
    form: read.form,
    printed,
    heading: { agency: printed.properties.author, year: read.report.year },
    layout,
    formulas: options.totals === 'formula',
    blank: false,
  });
  return writeBook(book);
};

/** Whose blank form it is, and how it is to be filled in. */
export interface XlsxFormOptions {
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
const blankReport = (form: Form, { year, agency, shortName }: XlsxFormOptions): Report => ({
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
  totals,
  layout: record,
};

/**
 * The blank workbook that departments fill in: value cells unlocked and the rest protected without a password, whole
 * numbers and amounts checked as they are typed, red rules live, room for the filing fields, and a second sheet 填报说明
 * with the form's remarks and relations as sentences. {@link readXlsx} reads it back.
 *
 * @throws ReportError if the form's definition, year or agency cannot be
 * @example await writeFile('空表.xlsx', await renderXlsxForm({ form: forms['national-2014'], year: 2018, agency: '海曙区教育局' }));
 */
export const renderXlsxForm = async (options: XlsxFormOptions): Promise<Uint8Array<ArrayBuffer>> => {
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
