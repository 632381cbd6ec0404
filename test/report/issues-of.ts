import { ReportError, type ReportIssue } from '../../src/report/report-error.js';

/** The issues of the ReportError that `act` throws; none if it throws nothing. Any other error is a failure. */
export const issuesOf = (act: () => unknown): readonly ReportIssue[] => {
  try {
    act();
    return [];
  } catch (error) {
    if (error instanceof ReportError) return error.issues;
    throw error;
  }
};

/** Issues as `code path`. */
export const placesOf = (act: () => unknown): readonly string[] =>
  issuesOf(act).map(({ code, path }) => `${code} ${path}`);
