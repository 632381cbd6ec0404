import type { Severity } from '../form/form.js';

/** What a clerk calls each severity, the gravest first. */
export const severityNames: { readonly [severity in Severity]: string } = {
  error: '错误',
  warning: '警告',
  info: '提示',
};
