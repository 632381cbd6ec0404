import { type CheckOptions, checkReport } from '../check/check-report.js';
import type { Finding } from '../check/finding.js';
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

/** What the errors among the findings of a report say, as lines of the terminal (`--strict`). */
export const errorsOf = (input: Input, options: CheckOptions): readonly string[] =>
  checkInput(input, options)
    .filter(({ severity }) => severity === 'error')
    .map(({ message }) => `${input.file}: ${message}`);
