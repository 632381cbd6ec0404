import { checkOptions } from '../faults/check-options.js';
import { nestById } from '../figures/figures.js';
import { figureNames } from '../figures/names.js';
import type { FigureId, Form } from '../form/form.js';
import { type FormOptions, knownForm } from '../report/known-form.js';
import { formOptionChecks } from '../report/options.js';
import { readReport } from '../report/parse-report.js';
import type { FilingData, Notes, Report } from '../report/report.js';
import { flatFigures } from './flat-figures.js';
import type { ReadFinding, Reading } from './reading.js';

/** A reading that may bring what stands around its tables. */
type TablesReading = Reading & { readonly filing?: FilingData; readonly notes?: Pick<Notes, 'figures'> };

interface JoinedFigures {
  readonly figures: ReadonlyMap<FigureId, number | null>;
  readonly unread: readonly FigureId[];
  readonly findings: readonly ReadFinding[];
}

const joinFigures = (text: Reading, tables: Reading, form: Form | undefined): JoinedFigures => {
  const [first, second] = [flatFigures(text.statistics), flatFigures(tables.statistics)];
  const label = (id: FigureId): string => (form ? figureNames(form).label(id) : id);
  const figures = new Map<FigureId, number | null>();
  const unread: FigureId[] = [];
  const findings: ReadFinding[] = [];
  for (const id of new Set([...first.keys(), ...second.keys()])) {
    const isRead = (reading: Reading, values: ReadonlyMap<FigureId, number | null>): boolean =>
      values.has(id) && !reading.unread.includes(id);
    const [one, other] = [first.get(id) ?? null, second.get(id) ?? null];
    const [hasOne, hasOther] = [isRead(text, first), isRead(tables, second)];
    const differ = hasOne && hasOther && one !== other;
    figures.set(id, differ ? null : hasOne ? one : hasOther ? other : null);
    if (differ || (!hasOne && !hasOther)) unread.push(id);
    if (!differ) continue;
    const shown = (value: number | null): string => (value === null ? '空白' : String(value));
    findings.push({
      code: 'figures-differ',
      severity: 'error',
      path: `statistics.${id}`,
      figure: id,
      label: label(id),
      found: `${shown(one)}、${shown(other)}`,
      message: `“${label(id)}”在两个文件中不同（${shown(one)}、${shown(other)}），没有读取，请核对`,
    });
  }
  return { figures, unread, findings };
};

const conflict = (message: string): ReadFinding => ({ code: 'readings-differ', severity: 'error', message });

/** What two files say of one thing, where they say it differently. */
const conflictsOf = (text: Reading, tables: Reading): readonly ReadFinding[] => {
  const years = text.year !== undefined && tables.year !== undefined && text.year !== tables.year;
  return years ? [conflict(`正文是${text.year}年度的，统计表是${tables.year}年度的，请核对是否放错了文件`)] : [];
};

/** The text's findings without those on figures that the tables have brought. */
const stillTrue = (findings: readonly ReadFinding[], unread: readonly FigureId[]): readonly ReadFinding[] =>
  findings.filter(({ code, figure }) => code !== 'table-missing' && (figure === undefined || unread.includes(figure)));

const withTables = (
  report: Report,
  tables: TablesReading,
  figures: ReadonlyMap<FigureId, number | null>,
  form: Form | undefined,
): Report => {
  const filing = { ...(tables.report?.filing ?? tables.filing), ...report.filing };
  const shortName = report.agency.shortName ?? tables.report?.agency.shortName;
  const remarks = { ...(tables.report?.notes ?? tables.notes)?.figures, ...report.notes?.figures };
  const hasRemarks = Object.keys(remarks).length > 0;
  const joined: Report = {
    ...report,
    agency: { ...report.agency, ...(shortName === undefined ? {} : { shortName }) },
    statistics: nestById(figures),
    ...(Object.keys(filing).length > 0 ? { filing } : {}),
    ...(hasRemarks ? { notes: { ...report.notes, figures: remarks } } : {}),
  };
  return readReport(joined, form ? { forms: [form] } : {}).report;
};

/**
 * One reading of a report whose tables stand in a second file: the annex as a Word file of its own, or a workbook. A
 * figure that both files hold must be the same in both: where they differ it is `null`, listed in `unread`, and a finding.
 *
 * @example joinReadings(await readDocx(report), await readXlsx(statistics))
 */
export const joinReadings = <T extends Reading>(text: T, tables: Reading, options: FormOptions = {}): T => {
  checkOptions(options, formOptionChecks);
  if (text.form !== tables.form) {
    const message = `正文的格式是 ${text.form}，统计表的格式是 ${tables.form}，统计表没有读取`;
    return { ...text, findings: [...text.findings, conflict(message)] };
  }
  const form = knownForm(text.form, text.report ?? tables.report, options);
  const { figures, unread, findings } = joinFigures(text, tables, form);
  const figurePlaces = Object.entries(tables.places).filter(([path]) => /^(?:statistics|filing)\b/.test(path));
  return {
    ...text,
    ...(text.report === undefined ? {} : { report: withTables(text.report, tables, figures, form) }),
    statistics: nestById(figures),
    unread,
    findings: [
      ...conflictsOf(text, tables),
      ...stillTrue(text.findings, unread),
      ...tables.findings.filter(
        ({ code, figure }) => isOnTables(code) && (figure === undefined || unread.includes(figure)),
      ),
      ...findings,
    ],
    places: { ...Object.fromEntries(figurePlaces), ...text.places },
  };
};

/** Findings on what the second file is not asked for. */
const textCodes: ReadonlySet<ReadFinding['code']> = new Set([
  'part-missing',
  'year-missing',
  'agency-missing',
  'table-missing',
]);
const isOnTables = (code: ReadFinding['code']): boolean => !textCodes.has(code);
