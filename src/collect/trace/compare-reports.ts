import { composeDocument } from '../../document/compose-document.js';
import { checkOptions } from '../../faults/check-options.js';
import { figureNames } from '../../figures/names.js';
import type { FigureId, Form } from '../../form/form.js';
import { alignUnits } from '../../read/merge/align-units.js';
import { type Unit as Passage, unitsOf } from '../../read/merge/units.js';
import { figuresIn } from '../../report/figures-in.js';
import type { FormOptions } from '../../report/known-form.js';
import { composeOptionChecks } from '../../report/options.js';
import { readReport } from '../../report/parse-report.js';
import type { Report } from '../../report/report.js';
import { issueAt, ReportError } from '../../report/report-error.js';

/** How two reports are compared. */
export interface CompareOptions extends FormOptions {
  /** Last year's report, which growths in the text are printed from. */
  readonly previous?: Report | undefined;
}

/** One thing in which two reports differ: a correction (更正), with old and new. */
export interface ReportDifference {
  readonly kind: 'figure' | 'text' | 'heading' | 'inserted' | 'deleted' | 'moved';
  /** In the first report; of what was inserted, in the second. */
  readonly path: string;
  /** In the second, if elsewhere. */
  readonly to?: string;
  readonly figure?: FigureId;
  /** What the figure is called. */
  readonly label?: string;
  /** As printed; of a figure, its number, absent where it is blank. */
  readonly before?: string;
  readonly after?: string;
  /** In words: “…”由12改为15. */
  readonly message: string;
}

const shown = (text: string | undefined): string => text ?? '空白';
const MAX_QUOTED = 60;
const quoted = (text: string): string => `“${text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text}”`;

const figureDifferences = (first: Report, second: Report, form: Form): readonly ReportDifference[] => {
  const naming = figureNames(form);
  const [before, after] = [figuresIn(first, form), figuresIn(second, form)];
  return [...before].flatMap(([id, value]): readonly ReportDifference[] => {
    const other = after.get(id) ?? null;
    if (value === other) return [];
    const was = value === null ? {} : { before: String(value) };
    const is = other === null ? {} : { after: String(other) };
    const message = `${naming.place(id)}由${shown(was.before)}改为${shown(is.after)}`;
    return [{ kind: 'figure', path: `statistics.${id}`, figure: id, label: naming.label(id), ...was, ...is, message }];
  });
};

const titleOf = ({ title, agency, year }: Report): string =>
  (title ?? [agency.name, `${year}年政府信息公开工作年度报告`]).join('');

const titleDifference = (first: Report, second: Report): readonly ReportDifference[] => {
  const [before, after] = [titleOf(first), titleOf(second)];
  if (before === after) return [];
  return [{ kind: 'heading', path: 'title', before, after, message: `标题由${quoted(before)}改为${quoted(after)}` }];
};

const pairDifference = ({
  before,
  after,
  moved,
}: {
  before: Passage;
  after: Passage;
  moved: boolean;
}): readonly ReportDifference[] => {
  const to = before.path === after.path ? {} : { to: after.path };
  const both = { path: before.path, ...to, before: before.text, after: after.text };
  if (moved) return [{ kind: 'moved', ...both, message: `${quoted(before.text)}移到别处` }];
  if (before.text === after.text) return [];
  const kind = before.kind === 'heading' ? 'heading' : 'text';
  return [{ kind, ...both, message: `${quoted(before.text)}改为${quoted(after.text)}` }];
};

const textDifferences = (first: Report, second: Report, options: CompareOptions): readonly ReportDifference[] => {
  const passages = (report: Report): readonly Passage[] => unitsOf(composeDocument(report, options));
  const [before, after] = [passages(first), passages(second)];
  const { pairs, deleted, inserted } = alignUnits(before, after);
  const place = new Map(before.map((passage, index) => [passage, index]));
  const inOrder = [...pairs].sort((a, b) => (place.get(a.before) ?? 0) - (place.get(b.before) ?? 0));
  return [
    ...inOrder.flatMap(pairDifference),
    ...deleted.map(({ path, text }) => ({
      kind: 'deleted' as const,
      path,
      before: text,
      message: `删去${quoted(text)}`,
    })),
    ...inserted.map(({ path, text }) => ({
      kind: 'inserted' as const,
      path,
      after: text,
      message: `增加${quoted(text)}`,
    })),
  ];
};

/**
 * Two reports figure by figure and paragraph by paragraph: what was filed against what was read back from the web page,
 * or last week's against the corrected one. An empty list means that they print the same.
 *
 * @throws ReportError if one of them is not valid, or they are of two forms
 * @example compareReports(filed, published).map(({ message }) => message) // ['表三“…”（总计）由12改为15']
 */
export const compareReports = (
  first: Report,
  second: Report,
  options: CompareOptions = {},
): readonly ReportDifference[] => {
  checkOptions(options, composeOptionChecks);
  const { report: one, form } = readReport(first, options);
  const { report: other } = readReport(second, options);
  if (one.form !== other.form) {
    const message = `两份报告格式不同（${one.form}、${other.form}），不能逐项比较`;
    throw new ReportError([issueAt('value', ['form'], message, { allowed: [one.form] })]);
  }
  return [
    ...titleDifference(one, other),
    ...figureDifferences(one, other, form),
    ...textDifferences(one, other, options),
  ];
};
