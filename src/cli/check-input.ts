import { type CheckOptions, checkReport } from '../check/check-report.js';
import type { Finding } from '../check/finding.js';
import { CommandFault } from './fault.js';
import type { Input } from './read-reports.js';
import { asFault } from './report-fault.js';

/** The findings of a report that was read from a file; throws a {@link CommandFault} if last year's does not fit. */
export const checkInput = ({ file, report }: Input, options: CheckOptions): readonly Finding[] => {
  try {
    return checkReport(report, options);
  } catch (error) {
    throw asFault(file, error);
  }
};

/** Throws a {@link CommandFault} if a report has findings that are errors (`--strict`). */
export const refuseErrors = (input: Input, options: CheckOptions): void => {
  const errors = checkInput(input, options).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new CommandFault(errors.map(({ message }) => `${input.file}: ${message}`));
};
