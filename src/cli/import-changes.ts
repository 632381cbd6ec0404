import { applyEdits, type Edit, type FormattingOptions, modify } from 'jsonc-parser';
import { figuresOf } from '../figures/figures.js';
import { figureNames } from '../figures/names.js';
import { filingLabels } from '../form/filing-labels.js';
import type { FigureId, Form } from '../form/form.js';
import { figuresIn } from '../report/figures-in.js';
import { valueAt } from '../report/path.js';
import type { FilingData, Report } from '../report/report.js';
import { printFigure } from '../text/decimals.js';

type Value = string | number | null;

/** One place of a report that takes the workbook's value. */
export interface ImportChange {
  readonly path: readonly string[];
  /** As a clerk calls it: 三、（一）收到申请数. */
  readonly name: string;
  /** `undefined` where the report has nothing yet. */
  readonly before: Value | undefined;
  readonly after: Value;
}

/** What was read of a workbook, as far as a report takes it. */
export interface Imported {
  /** Nested by the figures' ids; those of tables on other sheets are left out. */
  readonly statistics: object;
  /** Only what is filled in. */
  readonly filing: FilingData;
  /** Remarks by figure. */
  readonly notes?: { readonly figures: { readonly [figureId: string]: string } };
}

const figureChanges = (report: Report, form: Form, { statistics }: Imported): readonly ImportChange[] => {
  const definitions = figuresOf(form);
  const names = figureNames(form);
  const current = figuresIn(report, form);
  return [...definitions.keys()].flatMap((id: FigureId) => {
    const after = valueAt(statistics, id.split('.'));
    const before = current.get(id);
    if ((after !== null && typeof after !== 'number') || after === before) return [];
    return [{ path: ['statistics', ...id.split('.')], name: names.place(id), before, after }];
  });
};

const filingChanges = ({ filing: current = {} }: Report, { filing }: Imported): readonly ImportChange[] =>
  (Object.keys(filingLabels) as (keyof FilingData)[]).flatMap((key) => {
    const [before, after] = [current[key], filing[key]];
    return after === undefined || after === before
      ? []
      : [{ path: ['filing', key], name: filingLabels[key], before, after }];
  });

const remarkChanges = (report: Report, form: Form, { notes }: Imported): readonly ImportChange[] => {
  const names = figureNames(form);
  return Object.entries(notes?.figures ?? {}).flatMap(([id, after]) => {
    const before = report.notes?.figures?.[id];
    return after === before
      ? []
      : [{ path: ['notes', 'figures', id], name: `${names.place(id)}的说明`, before, after }];
  });
};

/** Whether a change would put nothing in the place of a number. */
export const erases = ({ before, after }: ImportChange): boolean => after === null && before !== null;

/** Where a report and what was read differ: figures in the order of the form, the fields of the filing line, remarks. */
export const importChanges = (report: Report, form: Form, imported: Imported): readonly ImportChange[] => [
  ...figureChanges(report, form, imported),
  ...filingChanges(report, imported),
  ...remarkChanges(report, form, imported),
];

const printValue = (value: Value | undefined): string => {
  if (value === undefined || value === null) return '空白';
  return typeof value === 'number' ? printFigure(value) : value;
};

/** A change as a line for the terminal. */
export const changeLine = ({ name, before, after }: ImportChange): string =>
  `  ${name}：${printValue(before)} → ${printValue(after)}`;

/** How a file is indented, so that what is added to it looks like the rest. */
export const formattingOf = (json: string): FormattingOptions => {
  const [indent = '  '] = /(?<=\n)[ \t]+/.exec(json) ?? [];
  return {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.length,
    eol: json.includes('\r\n') ? '\r\n' : '\n',
  };
};

const editsOf = (json: string, { path, after }: ImportChange, formattingOptions: FormattingOptions): readonly Edit[] =>
  modify(json, [...path], after, { formattingOptions });

/** A report's JSON with changes made: only the values that change are written anew, every other byte stays. */
export const applyChanges = (json: string, changes: readonly ImportChange[]): string => {
  const formatting = formattingOf(json);
  // One after the other: two new keys would be inserted at one and the same place.
  return changes.reduce((text, change) => applyEdits(text, [...editsOf(text, change, formatting)]), json);
};
