import { createHash } from 'node:crypto';
import type { Submission, SubmittedFile } from '../../src/collect/submission.js';
import type { Unit } from '../../src/collect/unit.js';
import { forms } from '../../src/form/index.js';
import type { Reading, SourcePlace } from '../../src/read/reading.js';
import { figuresIn } from '../../src/report/figures-in.js';
import { parseReport } from '../../src/report/parse-report.js';
import { printPath } from '../../src/report/path.js';
import type { Report } from '../../src/report/report.js';
import { textsOf } from '../../src/report/texts.js';
import type { District } from './district.js';
import type { Filing } from './filing.js';

/** As the columns of a sheet are called. */
const letters = (column: number): string =>
  column <= 26
    ? String.fromCharCode(64 + column)
    : `${letters(Math.floor((column - 1) / 26))}${letters(((column - 1) % 26) + 1)}`;

/** What a reader would bring back of a report: for tests that need no files. */
export const readingOf = (given: Report, format: 'docx' | 'xlsx'): Reading => {
  const form = forms[given.form];
  if (form === undefined) throw new Error(`no form ${given.form}`);
  const report = parseReport(format === 'docx' ? given : { ...given, parts: emptyParts(given) }, { forms: [form] });
  const figures = [...figuresIn(report, form).keys()];
  const places: { [path: string]: SourcePlace } = {};
  figures.forEach((id, index) => {
    const [row, column] = [Math.floor(index / 10) + 4, (index % 10) + 2];
    places[`statistics.${id}`] =
      format === 'docx'
        ? { in: 'cell', table: 1, row, column }
        : { in: 'sheet', sheet: '统计表', cell: `${letters(column)}${row}` };
  });
  if (format === 'docx') {
    textsOf(report).forEach(({ path }, index) => {
      places[printPath(path)] = { in: 'text', paragraph: index + 1 };
    });
  }
  return {
    format,
    form: report.form,
    year: report.year,
    agency: report.agency.name,
    report,
    statistics: report.statistics,
    unread: [],
    findings: [],
    places,
  };
};

const emptyParts = (report: Report): object =>
  Object.fromEntries(
    (forms[report.form]?.parts ?? []).flatMap(({ key, text }) => (text === 'required' ? [[key, []]] : [])),
  );

/** A file with a hash that its content decides. */
export const fileOf = (name: string, report: Report, format: 'docx' | 'xlsx'): SubmittedFile => ({
  name: `${name}.${format}`,
  sha256: createHash('sha256')
    .update(`${name} ${format} ${JSON.stringify(report)}`)
    .digest('hex'),
  reading: readingOf(report, format),
});

/** A third as Word, a third as workbook, a third both. */
export const formatsOf = (index: number): readonly ('docx' | 'xlsx')[] =>
  (['docx', 'xlsx', 'both'] as const)[index % 3] === 'both' ? ['docx', 'xlsx'] : [index % 3 === 0 ? 'docx' : 'xlsx'];

/** The submission of one report. */
export const submissionOf = (unit: Unit, report: Report, formats: readonly ('docx' | 'xlsx')[]): Submission => ({
  files: formats.map((format) => fileOf(unit.name, report, format)),
});

/** What all units of a district that are summed file. */
export const submissionsOf = ({ units, reportOf }: District): readonly Submission[] =>
  units.filter(({ summed }) => summed).map((unit, index) => submissionOf(unit, reportOf(unit), formatsOf(index)));

/** Last year's submissions. */
export const lastSubmissionsOf = ({ units, lastReportOf }: District): readonly Submission[] =>
  units.filter(({ summed }) => summed).map((unit) => submissionOf(unit, lastReportOf(unit), ['docx']));

/** A filing as it would be read: named by its unit, as a folder or a list of receipts tells. */
export const submissionOfFiling = (unit: Unit, { docx, xlsx, broken, received }: Filing): Submission => ({
  unit: unit.name,
  received,
  files: [
    ...(docx === undefined ? [] : [fileOf(unit.name, docx, 'docx')]),
    ...(xlsx === undefined ? [] : [fileOf(unit.name, xlsx, 'xlsx')]),
    ...(broken === undefined
      ? []
      : [
          {
            name: `${unit.name}.docx`,
            sha256: createHash('sha256').update(unit.name).digest('hex'),
            fault: { code: 'damaged', message: '文件已损坏，请重新保存后报送' },
          },
        ]),
  ],
});
