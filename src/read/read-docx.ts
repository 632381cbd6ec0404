import { checkOptions, type OptionChecks, oneOf, text, whole } from '../faults/check-options.js';
import { nestById } from '../figures/figures.js';
import type { Form } from '../form/form.js';
import { forms as shippedForms } from '../form/index.js';
import { formOptionChecks } from '../report/options.js';
import type { Report } from '../report/report.js';
import { ReportError } from '../report/report-error.js';
import type { ReportAmong } from '../report/report-of.js';
import { joinBrokenHeadings } from './docx/broken-headings.js';
import { buildReport, type TextRead } from './docx/build-report.js';
import { type FormTables, findTables, readTables, type TablesRead } from './docx/find-tables.js';
import { habitsOf } from './docx/headings.js';
import { type Item, itemsOf } from './docx/lines.js';
import { openingNumberOf } from './docx/numbers.js';
import { openDocument, type WordDocument } from './docx/open-document.js';
import { partOf } from './docx/part-names.js';
import { remarksOn } from './docx/remarks.js';
import type { Revisions } from './docx/revisions.js';
import { agencyFrom, isOwnFile, yearFrom } from './docx/whose.js';
import { wordTables } from './docx/word-table.js';
import { draftReport } from './draft-report.js';
import { bytesOf, type FileBytes } from './file/bytes.js';
import { docxFormat } from './file/format.js';
import { readingFile } from './file/office-file.js';
import { ReadError } from './read-error.js';
import type { ReadOptions } from './read-xlsx.js';
import type { ReadFinding, Reading, SourcePlace } from './reading.js';

/** How a Word file is to be read. */
export interface ReadDocxOptions<F extends Form = Form> extends ReadOptions<F> {
  /** The report year, if it is known. */
  readonly year?: number | undefined;
  /** Full name of the agency, if it is known. */
  readonly agency?: string | undefined;
  /** Tracked changes: as if all were accepted (the default), or all rejected. */
  readonly revisions?: Revisions | undefined;
}

const optionChecks = {
  ...formOptionChecks,
  form: text,
  year: whole(1900, 9999),
  agency: text,
  revisions: oneOf(['accept', 'reject']),
} satisfies OptionChecks;

/** What was read from a Word file. */
export interface DocxReading<R extends Report = Report> extends Reading<R> {
  readonly format: 'docx';
}

/** Share of a form's parts whose headings stand in a file. */
const partShare = (form: Form, items: readonly Item[]): number => {
  const known = new Set(
    items.flatMap((item) => {
      if (item.type === 'table' || item.text.length > 60) return [];
      const number = openingNumberOf(`${item.number}${item.text}`);
      if (number?.level !== 1 && item.outline === undefined) return [];
      const part = partOf(`${item.number}${item.text}`.slice(number?.length ?? 0), form);
      return part ? [part.key] : [];
    }),
  );
  return known.size / Math.max(1, form.parts.length);
};

interface FormFound {
  readonly tables: FormTables;
  readonly score: number;
}

const isInForce = ({ years: [first, last = 9999] }: Form, year: number | undefined): boolean =>
  year !== undefined && year >= first && year <= last;

/** The forms by how much of them stands in the file; of two alike, that of the year. */
const rankForms = (
  forms: readonly Form[],
  document: WordDocument,
  items: readonly Item[],
  year: number | undefined,
): readonly FormFound[] => {
  const tables = wordTables(
    items.flatMap((item) => (item.type === 'table' ? [item.table] : [])),
    document.styles,
  );
  const found = forms.map((form) => {
    const placed = findTables(form, tables);
    return { tables: placed, score: placed.share * 2 + partShare(form, items) };
  });
  const best = Math.max(...found.map(({ score }) => score));
  // Forms that follow each other have nearly the same parts and tables.
  return found
    .filter(({ score }) => score > 0.3)
    .toSorted(
      (a, b) =>
        Number(b.score > best - 0.6 && isInForce(b.tables.form, year)) -
          Number(a.score > best - 0.6 && isInForce(a.tables.form, year)) || b.score - a.score,
    );
};

/** The first year that a line near the top names. */
const yearNearTop = (document: WordDocument, items: readonly Item[]): number | undefined => {
  const title = items.slice(0, 6).flatMap((item) => (item.type === 'line' ? [item.text] : []));
  const none: TextRead = {
    title,
    preamble: [],
    parts: {},
    issued: undefined,
    signature: undefined,
    unit: undefined,
    shortName: undefined,
    year: undefined,
    filing: {},
    tableNotes: {},
    places: {},
    findings: [],
    known: 0,
  };
  return yearFrom(none, document.properties);
};

interface Draft {
  readonly report?: Reading['report'];
  readonly findings: readonly ReadFinding[];
}

const missing = (code: 'year-missing' | 'agency-missing', message: string): ReadFinding => ({
  code,
  severity: 'error',
  message,
});

const draftOf = (
  form: Form,
  text: TextRead,
  tables: TablesRead,
  year: number | undefined,
  agency: string | undefined,
): Draft => {
  if (year === undefined || agency === undefined) {
    return {
      findings: [
        ...(year === undefined ? [missing('year-missing', '没有读到报告的年度，请用选项 year（--year）指明')] : []),
        ...(agency === undefined
          ? [missing('agency-missing', '没有读到报告的机关，请用选项 agency（--agency）指明')]
          : []),
      ],
    };
  }
  const usual = [agency, `${year}年政府信息公开工作年度报告`];
  const isUsual = text.title.length === 2 && text.title.every((line, index) => line === usual[index]);
  const { shortName, remarks, ...given } = { ...text, remarks: Object.fromEntries(tables.remarks) };
  const hasRemarks = tables.remarks.size > 0;
  const hasNotes = Object.keys(text.tableNotes).length > 0;
  try {
    const report = draftReport({
      form,
      year,
      agency: { name: agency, ...(shortName === undefined || shortName === agency ? {} : { shortName }) },
      ...(isUsual || text.title.length === 0 ? {} : { title: text.title }),
      preamble: given.preamble,
      parts: given.parts,
      figures: tables.figures,
      filing: given.filing,
      ...(given.issued === undefined ? {} : { issued: given.issued }),
      notes: { ...(hasRemarks ? { figures: remarks } : {}), ...(hasNotes ? { tables: text.tableNotes } : {}) },
    });
    return { report, findings: [] };
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    return {
      findings: error.issues.map(({ path, message }) => ({
        code: 'draft-refused',
        severity: 'error',
        path,
        message: `读到的内容不能成为报告：${message}`,
      })),
    };
  }
};

const readDocument = (bytes: Uint8Array, options: ReadDocxOptions): DocxReading => {
  const given = options.forms ?? [];
  const shipped = Object.values(shippedForms).filter(({ id }) => given.every((form) => form.id !== id));
  const forms = [...given, ...shipped].filter(({ id }) => options.form === undefined || id === options.form);
  const document = openDocument(bytes, options.revisions ?? 'accept');
  const items = itemsOf(document.body.blocks, document.styles, document.lists);
  const [found] = rankForms(forms, document, items, options.year ?? yearNearTop(document, items));
  if (!found) {
    throw new ReadError(
      'no-form',
      '文件里没有年度报告：认不出各部分的标题，也没有规定的统计表。格式是自己的，请用选项 forms 给出',
    );
  }
  const { form } = found.tables;
  const tables = readTables(found.tables);
  const lines = joinBrokenHeadings(items, form);
  const text = buildReport(lines, habitsOf(lines, form, isOwnFile(document.properties)), tables);
  const year = options.year ?? yearFrom(text, document.properties);
  const agency = options.agency ?? agencyFrom(text, document.properties);
  const draft = draftOf(form, text, tables, year, agency);
  const figures: { readonly [path: string]: SourcePlace } = Object.fromEntries(
    [...tables.places].map(([id, place]) => [`statistics.${id}`, place]),
  );
  return {
    format: 'docx',
    form: form.id,
    ...(year === undefined ? {} : { year }),
    ...(agency === undefined ? {} : { agency }),
    ...(draft.report === undefined ? {} : { report: draft.report }),
    statistics: nestById(tables.figures),
    unread: tables.unread,
    findings: [
      ...text.findings,
      ...tables.findings,
      ...remarksOn(document, options.revisions ?? 'accept'),
      ...draft.findings,
    ],
    places: { ...text.places, ...figures },
  };
};

/**
 * Reads a report from a Word file, whoever wrote it: Word, WPS, LibreOffice or another program. Headings are known by
 * style, outline level, number or face; tables by their labels. Nothing is guessed: what was not read is a finding with
 * its place, and a figure not read is `null` and listed in `unread`.
 *
 * @throws OptionError if an option does not exist or cannot be
 * @throws ReadError if the bytes are no Word file, cannot be read safely, or hold no report of a known form
 * @example
 * const { report, findings } = await readDocx(await readFile('年度报告.docx'));
 * for (const { place, message } of findings) console.error(place, message);
 */
export const readDocx = async <F extends Form = never>(
  bytes: FileBytes,
  options: ReadDocxOptions<F> = {},
): Promise<DocxReading<ReportAmong<F>>> => {
  checkOptions(options, optionChecks);
  const file = await bytesOf(bytes);
  const reading = await readingFile(docxFormat, () => readDocument(file, options));
  return reading as DocxReading<ReportAmong<F>>; // its report is of one of the forms
};
