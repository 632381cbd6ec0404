import { isRecord, listOf, type OptionChecks } from '../faults/check-options.js';

const isForm = (value: unknown): string | undefined =>
  isRecord(value) && typeof value.id === 'string' ? undefined : '应为格式定义（Form）';

/** Checks of the options that name forms. */
export const formOptionChecks = { forms: listOf(isForm) } satisfies OptionChecks;

/** Checks of the options that print a report; last year's report is checked as a report. */
export const composeOptionChecks = { ...formOptionChecks, previous: () => undefined } satisfies OptionChecks;
