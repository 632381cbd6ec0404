import { figuresOf, nestById } from '../../src/figures/figures.js';
import type { Form } from '../../src/form/form.js';
import type { Report } from '../../src/report/report.js';

/**
 * A valid report of any form, plain and complete: a paragraph a part; each figure is its place in the table, from 1,
 * so that a figure in a wrong cell shows.
 */
export const reportOf = (form: Form, changes: Partial<Report> = {}): Report => ({
  form: form.id,
  year: form.years[0],
  agency: { name: '某县档案局', shortName: '县档案局' },
  parts: Object.fromEntries(form.parts.map(({ key, heading }) => [key, [`${heading}的一段文字。`]])),
  statistics: nestById(new Map([...figuresOf(form).keys()].map((id, index) => [id, index + 1]))),
  ...changes,
});
