import { checkOptions } from '../faults/check-options.js';
import type { Figures } from '../figures/figures.js';
import type { Form, TableDef } from '../form/form.js';
import { figuresIn } from '../report/figures-in.js';
import type { FormOptions } from '../report/known-form.js';
import { composeOptionChecks } from '../report/options.js';
import { type ReportOfForm, readReport } from '../report/parse-report.js';
import { readPrevious } from '../report/read-previous.js';
import type { Report } from '../report/report.js';
import { ReportError } from '../report/report-error.js';
import { textsOf } from '../report/texts.js';
import { composeAnnex, printIsoDate } from './compose-annex.js';
import { composeParts } from './compose-parts.js';
import { composeTable } from './compose-table.js';
import { formTextPrinter, type PrintFormText } from './form-text.js';
import { keepWhole, keepWithLinesBelow } from './keep-together.js';
import { type Outline, outlineOf, type Passage } from './outline.js';
import type { Block, DocumentProperties, Issued, PrintedReport, Text, Title } from './printed.js';
import { findGrowthFaults, type PrintText, resolveText } from './resolve-text.js';

export interface ComposeOptions extends FormOptions {
  /** Last year's report, which `{{growth:…}}` compares with. */
  readonly previous?: Report | undefined;
}

const textOf = ({ text, path }: Passage): Text => ({ text, from: path });

const titleOf = ({ title }: Outline): Title => ({ type: 'title', lines: title.map(textOf) });

const issuedOf = ({ issued, agency }: Report, at: Issued['at'], title: Title, print: PrintText): readonly Block[] => {
  if (issued === undefined || (issued.at ?? 'end') !== at) return [];
  const date = { text: printIsoDate(issued.date), from: 'issued.date' };
  const name = print(agency.name, ['agency', 'name']);
  if (at === 'end') return [{ type: 'issued', at, agency: name, date }];
  // A title that names the agency on a line of its own stands right above: the name is not printed twice.
  const isNamed = title.lines.some(({ text }) => text === name.text);
  return [{ type: 'issued', at, ...(!isNamed && { agency: name }), date }];
};

const propertiesOf = (report: Report, title: Title, print: PrintText): DocumentProperties => ({
  title: title.lines.map((line) => line.text).join(''),
  author: print(report.agency.name, ['agency', 'name']).text,
  subject: `${report.year}年政府信息公开工作年度报告`,
  dated: report.filing?.date ?? report.issued?.date ?? `${report.year + 1}-01-01`,
});

const bracketed = (text: string): string => (/^（.*）$/u.test(text) ? text : `（${text}）`);

const wholeTable = (block: Block): Block => (block.type === 'table' ? keepWhole(block) : block);

/** Prints tables with this report's figures, remarks and notes. */
const tablePrinter = (report: Report, form: Form, figures: Figures, print: PrintText, printForm: PrintFormText) => {
  const remark = (id: string): Text | undefined => {
    const text = report.notes?.figures?.[id];
    return text === undefined ? undefined : print(bracketed(text.trim()), ['notes', 'figures', id]);
  };
  return (tables: readonly TableDef[] = []): readonly Block[] =>
    tables.flatMap((table) => [
      composeTable(table, { figures, remark, printForm: (text) => printForm(text, `form:${form.id}/${table.id}`) }),
      ...(report.notes?.tables?.[table.id] ?? []).map(
        (note, index): Block => ({
          type: 'line',
          role: 'note',
          text: print(note, ['notes', 'tables', table.id, index]),
        }),
      ),
    ]);
};

/** {@link composeDocument} for a report that has been read. */
export const composeRead = ({ report, form }: ReportOfForm, options: ComposeOptions): PrintedReport => {
  const last = readPrevious(report, options);
  const previous = last && figuresIn(last.report, last.form);
  const faults = findGrowthFaults(textsOf(report), previous);
  if (faults.length > 0) throw new ReportError(faults);

  const current = figuresIn(report, form);
  const source = previous === undefined ? { current } : { current, previous };
  const print: PrintText = (text, path) => resolveText(text, path, source);
  const printForm = formTextPrinter(report, print);
  const tables = tablePrinter(report, form, current, print, printForm);
  const outline = outlineOf(report, form, source);
  const title = titleOf(outline);
  const preamble = outline.preamble.map((passage): Block => ({ type: 'paragraph', text: textOf(passage) }));
  return {
    properties: propertiesOf(report, title, print),
    body: [
      title,
      ...issuedOf(report, 'title', title, print),
      ...preamble,
      ...composeParts(outline, form, (part) => keepWithLinesBelow(tables(part.tables).map(wholeTable))),
      ...issuedOf(report, 'end', title, print),
    ],
    annexes: form.annex ? [composeAnnex(report, form, form.annex, print, printForm, tables(form.annex.tables))] : [],
  };
};

/** {@link composeDocument} with options that have been checked. */
export const composeGiven = (value: Report, options: ComposeOptions): PrintedReport =>
  composeRead(readReport(value, options), options);

/**
 * The printed report: numbered, with figures in place, the same for every writer.
 *
 * @throws ReportError if the report, or last year's, is not valid, or a growth cannot be printed
 * @example composeDocument(report, { previous: lastYear }).body
 */
export const composeDocument = (value: Report, options: ComposeOptions = {}): PrintedReport => {
  checkOptions(options, composeOptionChecks);
  return composeGiven(value, options);
};
