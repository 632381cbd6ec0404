import { basename } from 'node:path';
import type { Reading } from '../read/index.js';
import type { FormOptions } from '../report/known-form.js';
import { previousYearFault } from '../report/read-previous.js';
import type { Report } from '../report/report.js';
import { CommandFault, type Fault } from './fault.js';
import { faultsOf } from './faults-of.js';
import { readReportFile } from './read-file.js';
import { isWordFile, readForeign } from './read-word.js';
import { warn } from './terminal.js';

/** A report with the file that it was read from. */
export interface Input {
  readonly file: string;
  /** The file's text: faults that show only in print are told where they stand in it. */
  readonly text: string;
  readonly report: Report;
  /** Of a Word file: what was met while reading it, and where each path stands. */
  readonly reading?: Reading;
}

/**
 * Last year's report of the same agency; the only one given where there is but one of each. Throws a
 * {@link CommandFault} that names its file if it is of another year.
 */
export const previousOf = (input: Input, inputs: readonly Input[], previous: readonly Input[]): Report | undefined => {
  const same = previous.find(({ report }) => report.agency.name === input.report.agency.name);
  const found = same ?? (inputs.length === 1 && previous.length === 1 ? previous[0] : undefined);
  if (found === undefined) return undefined;
  const fault = previousYearFault(input.report, found.report);
  if (fault !== undefined) {
    const message = `${fault}（对照 ${input.file}）`;
    throw new CommandFault([{ file: found.file, path: 'year', code: 'previous-year', message }]);
  }
  return found.report;
};

/** The JSON Schema that `nianbao new` writes beside reports: `*.json` takes it in. */
export const SCHEMA_NAME = 'nianbao.schema.json';

/** The reports among files given by a pattern; says which is none. */
export const reportsAmong = (files: readonly string[]): readonly string[] => {
  const reports = files.filter((file) => basename(file) !== SCHEMA_NAME);
  if (reports.length === 0) return files;
  for (const file of files.filter((each) => !reports.includes(each))) {
    warn(`${file}: 这是报告的格式说明，不是报告，已跳过`);
  }
  return reports;
};

/** A report from its JSON, or straight from a Word file. */
export const readJsonOrDocx: typeof readJson = async (file, options) => {
  if (!isWordFile(file)) return readJson(file, options);
  const reading = await readForeign(file, undefined, { forms: options.forms });
  if (reading.report) return { file, text: '', report: reading.report, reading };
  const faults = reading.findings.filter(({ severity }) => severity === 'error');
  throw new CommandFault(faults.map(({ code, message }) => ({ file, code, message })));
};

const readJson = async (file: string, options: FormOptions): Promise<Input> => ({
  file,
  ...(await readReportFile(file, options)),
});

/** Reads each file; says what is wrong with those that are no reports. */
export const readAll = async (
  files: readonly string[],
  options: FormOptions,
  read: typeof readJson = readJson,
): Promise<{ inputs: readonly Input[]; faults: readonly Fault[] }> => {
  const inputs: Input[] = [];
  const faults: Fault[] = [];
  for (const file of files) {
    try {
      inputs.push(await read(file, options));
    } catch (error) {
      faults.push(...faultsOf(file, error));
    }
  }
  return { inputs, faults };
};
