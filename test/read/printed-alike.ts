import { composeDocument } from '../../src/document/compose-document.js';
import type { Form } from '../../src/form/form.js';
import type { Report } from '../../src/report/report.js';

/** A printed document without the paths that its words come from. */
const withoutSources = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutSources);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, own]) => (key === 'from' ? [] : [[key, withoutSources(own)]])),
  );
};

/** What a report prints, wherever its words come from. */
export const printedWords = (report: Report, form: Form): unknown =>
  withoutSources(composeDocument(report, { forms: [form] }));
