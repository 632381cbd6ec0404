import { outlineOf, type Passage } from '../document/outline.js';
import { type Figures, nestById } from '../figures/figures.js';
import { figureFault } from '../figures/kinds.js';
import type { FigureId } from '../form/form.js';
import { draftReport } from '../read/draft-report.js';
import type { Report } from '../report/report.js';
import type { CollectContext } from './context.js';
import type { Decision } from './decision.js';
import { type Standing, standingOf } from './intake/standing.js';
import type { FiledFile } from './intake/take-in.js';
import { readVersion, type VersionReading } from './intake/version.js';
import type { Unit } from './unit.js';

/** A unit with all that is known of its submission. */
export interface UnitWork {
  readonly unit: Unit;
  readonly files: readonly FiledFile[];
  readonly standing: Standing;
  /** Its files read as one; absent where there is nothing, or more than one thing, to read. */
  readonly read?: VersionReading;
  /** Its report, with what was entered and with blanks as the office takes them; as it was filed in all else. */
  readonly report?: Report;
  /** The report's figures; none where there is no report. */
  readonly figures: Figures;
  /** Values that a person gave (填定). */
  readonly entered: ReadonlyMap<FigureId, Decision>;
  /** Its figures go into the sum. */
  readonly counted: boolean;
  /** It has a text, and not only tables. */
  readonly hasText: boolean;
  /** Title, headings and paragraphs as printed; none where only tables were filed. */
  readonly passages: readonly Passage[];
}

const agencyOf = (unit: Unit, read: Report['agency'] | undefined): Report['agency'] => ({
  name: unit.name,
  ...(read?.shortName === undefined ? {} : { shortName: read.shortName }),
  ...(unit.level === undefined ? {} : { level: unit.level }),
});

const figuresWith = (
  read: VersionReading,
  entered: ReadonlyMap<FigureId, Decision>,
  { figures, options }: CollectContext,
): Figures =>
  new Map(
    [...figures.keys()].map((id) => {
      const value = entered.get(id)?.value ?? read.figures.get(id) ?? null;
      const isBlank = value === null && read.figures.has(id) && !read.unread.has(id);
      return [id, isBlank && options.blankAsZero ? 0 : value];
    }),
  );

const reportOf = (unit: Unit, read: VersionReading, figures: Figures, context: CollectContext): Report => {
  const { report } = read.reading;
  const agency = agencyOf(unit, report?.agency);
  // A file that does not say its year, or whose it is, brings figures all the same.
  if (report === undefined) return draftReport({ form: context.form, year: context.year, agency, parts: {}, figures });
  return { ...report, agency, statistics: nestById(figures) };
};

const countsNow = ({ state }: Standing, preview: boolean): boolean =>
  preview || state === 'accepted' || state === 'published';

/** Whether a decision gives a value that the figure can have. */
export const canStand = (id: FigureId, { value }: Decision, { figures }: CollectContext): boolean =>
  value !== undefined && figureFault(figures.get(id)?.kind ?? 'count', value) === undefined;

const enteredOf = (decisions: readonly Decision[], context: CollectContext): ReadonlyMap<FigureId, Decision> =>
  new Map(
    decisions.flatMap((decision) => {
      const id = decision.kind === 'enter' ? context.figureNamed(decision.figure ?? '') : undefined;
      return id !== undefined && canStand(id, decision, context) ? [[id, decision] as const] : [];
    }),
  );

const passagesOf = (report: Report | undefined, figures: Figures, { form }: CollectContext): readonly Passage[] =>
  report === undefined ? [] : outlineOf(report, form, { current: figures }).all;

/** Puts together what is known of a unit. */
export const workOn = (
  unit: Unit,
  files: readonly FiledFile[],
  decisions: readonly Decision[],
  context: CollectContext,
): UnitWork => {
  const standing = standingOf(files, decisions);
  const read = standing.version === undefined ? undefined : readVersion(standing.version, context.form);
  const entered = enteredOf(decisions, context);
  const figures = read === undefined ? new Map() : figuresWith(read, entered, context);
  const report = read === undefined ? undefined : reportOf(unit, read, figures, context);
  const hasText = standing.version?.text !== undefined;
  return {
    unit,
    files,
    standing,
    ...(read === undefined || report === undefined ? {} : { read, report }),
    figures,
    entered,
    counted: unit.summed && read !== undefined && countsNow(standing, context.options.preview ?? false),
    hasText,
    passages: hasText ? passagesOf(report, figures, context) : [],
  };
};
