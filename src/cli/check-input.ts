import { type CheckOptions, checkReport } from '../check/check-report.js';
import type { Finding } from '../check/finding.js';
import { CommandFault, type Fault } from './fault.js';
import { faultsOf } from './faults-of.js';
import { locate } from './locate.js';
import type { Input } from './read-reports.js';

/** The findings of a report that was read from a file; throws a {@link CommandFault} if last year's does not fit. */
export const checkInput = (input: Input, options: CheckOptions): readonly Finding[] => {
  try {
    return checkReport(input.report, options);
  } catch (error) {
    throw new CommandFault(locate(input, faultsOf(input.file, error)));
  }
};

/** The errors among the findings of a report, as faults (`--strict`). */
export const errorsOf = (input: Input, options: CheckOptions): readonly Fault[] => {
  const errors = checkInput(input, options).filter(({ severity }) => severity === 'error');
  const faults = errors.map(({ code, paths: [path], message }): Fault => {
    const fault = { file: input.file, code, message };
    return path === undefined ? fault : { ...fault, path };
  });
  return locate(input, faults);
};
