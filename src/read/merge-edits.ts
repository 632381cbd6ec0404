import { composeDocument } from '../document/compose-document.js';
import { checkOptions } from '../faults/check-options.js';
import { type Figures, nestById } from '../figures/figures.js';
import type { FigureId, Form } from '../form/form.js';
import { figuresIn } from '../report/figures-in.js';
import { type FormOptions, knownForm } from '../report/known-form.js';
import { composeOptionChecks } from '../report/options.js';
import { readReport } from '../report/parse-report.js';
import { printPath } from '../report/path.js';
import { type FigureSource, printPieces } from '../report/print-pieces.js';
import type { Item, Part, Report } from '../report/report.js';
import { textsOf } from '../report/texts.js';
import { flatFigures } from './flat-figures.js';
import { alignUnits, type Pair } from './merge/align-units.js';
import { keepPlaceholders } from './merge/keep-placeholders.js';
import { type Unit, unitsOf } from './merge/units.js';
import { movedSections, wholeSections } from './merge/whole-sections.js';
import { ReadError } from './read-error.js';
import type { Reading, SourcePlace } from './reading.js';

/** One thing that was edited. */
export interface Change {
  readonly kind: 'text' | 'heading' | 'figure' | 'inserted' | 'deleted' | 'moved';
  /** Where it stands in the report that was given; of what was inserted, where it stands now. */
  readonly path: string;
  /** Where it stands now, if elsewhere. */
  readonly to?: string;
  /** As printed. */
  readonly before?: string;
  readonly after?: string;
  /** Where it stands in the edited file. */
  readonly place?: SourcePlace;
}

/** A figure in the text that was overwritten: the table says one number, the text now another. */
export interface Conflict {
  readonly path: string;
  /** `{{requests.received.total}}` */
  readonly placeholder: string;
  /** What it printed. */
  readonly before: string;
  /** The number typed over it, which is not taken over: the placeholder stays. Where it cannot be told, the edited text. */
  readonly after: string;
  /** Whether the placeholder stays in the merged report; else the text stands there as it was edited. */
  readonly kept: boolean;
  readonly place?: SourcePlace;
}

export interface MergedEdits {
  readonly report: Report;
  readonly changes: readonly Change[];
  readonly conflicts: readonly Conflict[];
}

/** How edits are to be merged. */
export interface MergeOptions extends FormOptions {
  /** Last year's report, with which growths in the text were printed. */
  readonly previous?: Report | undefined;
}

/** Where something stood; a section, where its heading did. */
const placeIn = ({ places }: Reading, path: string): { readonly place?: SourcePlace } => {
  const place = places[path] ?? places[`${path}.heading`];
  return place === undefined ? {} : { place };
};

/** Source texts of a report by their paths. */
const sourcesOf = (report: Report): ReadonlyMap<string, string> =>
  new Map(textsOf(report).map(({ path, text }) => [printPath(path), text]));

interface TextsMerged {
  /** Texts of the edited report by their paths, with the placeholders that survive. */
  readonly sources: ReadonlyMap<string, string>;
  readonly changes: readonly Change[];
  readonly conflicts: readonly Conflict[];
}

const changeOf = ({ before, after, moved }: Pair, edited: Reading): readonly Change[] => {
  const where = {
    path: before.path,
    ...(before.path === after.path ? {} : { to: after.path }),
    ...placeIn(edited, after.path),
  };
  if (moved) return [{ kind: 'moved', ...where, before: before.text, after: after.text }];
  if (before.text === after.text && before.level === after.level) return [];
  return [{ kind: before.kind === 'heading' ? 'heading' : 'text', ...where, before: before.text, after: after.text }];
};

const mergeTexts = (
  before: readonly Unit[],
  after: readonly Unit[],
  given: ReadonlyMap<string, string>,
  edited: Reading,
  figures: { readonly old: FigureSource; readonly now: FigureSource },
): TextsMerged => {
  const { pairs, deleted, inserted } = alignUnits(before, after);
  const touched: Pair[] = [];
  const sources = new Map<string, string>();
  const conflicts: Conflict[] = [];
  const printedNow = (source: string): string =>
    printPieces(source, figures.now)
      .map(({ printed }) => printed)
      .join('')
      .trim();
  for (const pair of pairs) {
    const source = given.get(pair.before.path);
    if (source === undefined || pair.before.text === pair.after.text) {
      if (source !== undefined) sources.set(pair.after.path, source);
      touched.push(pair);
    } else if (printedNow(source) === pair.after.text) {
      // A figure was edited in the table and in the text alike.
      sources.set(pair.after.path, source);
    } else {
      const { text, lost } = keepPlaceholders(printPieces(source, figures.old), pair.after.text);
      sources.set(pair.after.path, text);
      if (text !== source) touched.push(pair);
      for (const { source: placeholder, printed, typed } of lost) {
        conflicts.push({
          path: pair.after.path,
          placeholder,
          before: printed,
          after: typed ?? pair.after.text,
          kept: typed !== undefined,
          ...placeIn(edited, pair.after.path),
        });
      }
    }
  }
  const changes: readonly Change[] = [
    ...movedSections(touched, before).flatMap((pair) => changeOf(pair, edited)),
    ...wholeSections(deleted, before).map(({ path, text }): Change => ({ kind: 'deleted', path, before: text })),
    ...wholeSections(inserted, after).map(
      ({ path, text }): Change => ({ kind: 'inserted', path, after: text, ...placeIn(edited, path) }),
    ),
  ];
  return { sources, changes, conflicts };
};

/** A part of the edited report with the texts that were merged. */
const withSources = (part: Part, key: string, sources: ReadonlyMap<string, string>): Part => {
  const textAt = (path: readonly (string | number)[], text: string): string => sources.get(printPath(path)) ?? text;
  const items = (list: readonly Item[], path: readonly (string | number)[]): readonly Item[] =>
    list.map((item, index) => {
      const at = [...path, index];
      if (typeof item === 'string') return textAt(at, item);
      return { ...item, heading: textAt([...at, 'heading'], item.heading), body: items(item.body, [...at, 'body']) };
    });
  const at = ['parts', key];
  if ('body' in part) {
    const { heading, body } = part;
    const paragraphs = items(body, [...at, 'body']);
    return heading === undefined
      ? { body: paragraphs }
      : { heading: textAt([...at, 'heading'], heading), body: paragraphs };
  }
  return items(part as readonly Item[], at);
};

const isAlike = (before: readonly Unit[], after: readonly Unit[]): boolean =>
  before.length === after.length &&
  before.every((unit, index) => {
    const other = after[index];
    return other !== undefined && unit.kind === other.kind && unit.level === other.level && unit.text === other.text;
  });

const mergeFigures = (
  old: Figures,
  edited: Reading,
): { readonly figures: Figures; readonly changes: readonly Change[] } => {
  const read = flatFigures(edited.statistics);
  const figures = new Map<FigureId, number | null>(old);
  const changes: Change[] = [];
  for (const [id, before] of old) {
    const after = read.get(id) ?? null;
    if (edited.unread.includes(id) || after === before) continue;
    figures.set(id, after);
    changes.push({
      kind: 'figure',
      path: `statistics.${id}`,
      ...(before === null ? {} : { before: String(before) }),
      ...(after === null ? {} : { after: String(after) }),
      ...placeIn(edited, `statistics.${id}`),
    });
  }
  return { figures, changes };
};

/** Lines and fields that stand outside the parts: what is printed of them is compared as a whole. */
const fields = ['title', 'filing', 'issued', 'notes'] as const;

const mergeField = (
  key: (typeof fields)[number],
  report: Report,
  edited: Report,
  print: (text: string) => string,
): { readonly value: unknown; readonly changes: readonly Change[] } => {
  const printed = (value: unknown): string =>
    JSON.stringify(value ?? null, (_, inner: unknown) => (typeof inner === 'string' ? print(inner) : inner));
  const [before, after] = [printed(report[key]), printed(edited[key])];
  if (before === after) return { value: report[key], changes: [] };
  const shown = (value: unknown): string =>
    textsOf({ [key]: value })
      .map(({ text }) => print(text))
      .join(' ') || JSON.stringify(value ?? '');
  return {
    value: edited[key],
    changes: [
      { kind: key === 'title' ? 'heading' : 'text', path: key, before: shown(report[key]), after: shown(edited[key]) },
    ],
  };
};

/**
 * Takes what was edited in the Word file of a report back into the report. A text that was not changed stays as it is; in
 * one that was, each placeholder survives where what it printed still stands, and is a conflict where it does not.
 *
 * @param edited the reading of the edited file: {@link readDocx}
 * @throws ReadError `no-form` if the file holds no whole report of the same form
 * @throws ReportError if the report, or last year's, is not valid
 * @example
 * const { report, changes, conflicts } = mergeEdits(before, await readDocx(await readFile('改过的.docx')));
 */
export const mergeEdits = (given: Report, edited: Reading, options: MergeOptions = {}): MergedEdits => {
  checkOptions(options, composeOptionChecks);
  const { report, form } = readReport(given, options);
  if (edited.form !== form.id || edited.report === undefined) {
    throw new ReadError('no-form', '改过的文件不是同一种格式的报告，或没有读到年度和机关，不能合并');
  }
  const read = edited.report;
  const forms = [form, ...(options.forms ?? []).filter(({ id }) => id !== form.id)];
  const compose = { forms, previous: options.previous };
  const previous = previousFigures(options, form);
  const old = figuresIn(report, form);
  const { figures, changes: figureChanges } = mergeFigures(old, edited);
  const sourceOf = (current: Figures): FigureSource => (previous === undefined ? { current } : { current, previous });
  const print = (text: string): string =>
    printPieces(text, sourceOf(old))
      .map(({ printed }) => printed)
      .join('')
      .trim();

  const before = unitsOf(composeDocument(report, compose));
  const after = unitsOf(composeDocument(read, compose));
  const texts = mergeTexts(before, after, sourcesOf(report), edited, { old: sourceOf(old), now: sourceOf(figures) });
  const parts = new Set([...before, ...after].map(({ part }) => part));
  const kept = new Set(
    [...parts].filter((part) =>
      isAlike(
        before.filter((unit) => unit.part === part),
        after.filter((unit) => unit.part === part),
      ),
    ),
  );
  const [oldParts, newParts] = [report.parts, read.parts] as readonly { readonly [key: string]: Part }[];
  const mergedParts = Object.fromEntries(
    form.parts.flatMap(({ key }) => {
      const part =
        kept.has(key) || newParts?.[key] === undefined
          ? oldParts?.[key]
          : withSources(newParts[key], key, texts.sources);
      return part === undefined ? [] : [[key, part] as const];
    }),
  );
  const preamble = kept.has('preamble')
    ? report.preamble
    : read.preamble?.map((text, index) => texts.sources.get(`preamble[${index}]`) ?? text);
  const others = fields.map((key) => ({ key, ...mergeField(key, titled(report), titled(read), print) }));
  const changedFields = others.filter(({ changes }) => changes.length > 0);
  const { preamble: _, ...rest } = report;
  const merged = {
    ...rest,
    ...Object.fromEntries(changedFields.map(({ key, value }) => [key, value])),
    ...(preamble === undefined ? {} : { preamble }),
    parts: mergedParts,
    statistics: nestById(figures),
  };
  return {
    report: readReport(merged, { forms }).report,
    changes: [...changedFields.flatMap(({ changes }) => changes), ...texts.changes, ...figureChanges],
    conflicts: texts.conflicts,
  };
};

/** A report whose usual title is written out, so that it can be compared. */
const titled = (report: Report): Report => ({
  ...report,
  title: report.title ?? [report.agency.name, `${report.year}年政府信息公开工作年度报告`],
});

const previousFigures = ({ previous, forms }: MergeOptions, form: Form): Figures | undefined => {
  const other = previous && (knownForm(previous.form, previous, { forms: [...(forms ?? []), form] }) ?? undefined);
  return previous && other ? figuresIn(previous, other) : undefined;
};
