import type { Report } from '../report/report.js';
import { CommandFault } from './fault.js';
import { readReportFile } from './read-file.js';

/** A report with the file that it was read from. */
export interface Input {
  readonly file: string;
  readonly report: Report;
}

/** Last year's report of the same agency; the only one given where there is but one of each. */
export const previousOf = (input: Input, inputs: readonly Input[], previous: readonly Input[]): Report | undefined => {
  const same = previous.find(({ report }) => report.agency.name === input.report.agency.name);
  return (same ?? (inputs.length === 1 && previous.length === 1 ? previous[0] : undefined))?.report;
};

/** Reads each file; says what is wrong with those that are no reports. */
export const readAll = async (
  files: readonly string[],
): Promise<{ inputs: readonly Input[]; faults: readonly string[] }> => {
  const inputs: Input[] = [];
  const faults: string[] = [];
  for (const file of files) {
    try {
      inputs.push({ file, report: await readReportFile(file) });
    } catch (error) {
      if (!(error instanceof CommandFault)) throw error;
      faults.push(...error.lines);
    }
  }
  return { inputs, faults };
};
