import { type Outline, outlineOf } from '../document/outline.js';
import type { Figures } from '../figures/figures.js';
import { type FigureDef, figuresOf } from '../figures/figures.js';
import { type FigureNames, figureNames } from '../figures/names.js';
import { type ConcreteRelation, relationsOf } from '../figures/relations.js';
import { findTableFaults, type TableFault } from '../figures/table-faults.js';
import type { FigureId, Form } from '../form/form.js';
import { figuresIn } from '../report/figures-in.js';
import type { ReportOfForm } from '../report/parse-report.js';
import type { Report } from '../report/report.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { mentionReader } from './mentions/find-mentions.js';
import type { Mention } from './mentions/mention.js';

/** Last year's report, as far as checks read it. */
export interface PreviousYear {
  readonly report: Report;
  readonly values: Figures;
  readonly text: Outline;
}

/** All that a rule may look at, prepared once. */
export interface CheckContext {
  readonly report: Report;
  readonly form: Form;
  readonly figures: ReadonlyMap<FigureId, FigureDef>;
  readonly values: Figures;
  /** The form's relations, `*` written out. */
  readonly relations: readonly ConcreteRelation[];
  readonly words: FigureNames;
  readonly text: Outline;
  readonly tableFaults: readonly TableFault[];
  /** How the form's figures are spoken of, if anyone has written it down. */
  readonly vocabulary?: Vocabulary;
  /** What the text says of figures, in printed order. */
  readonly mentions: readonly Mention[];
  readonly previous?: PreviousYear;
}

const previousYear = ({ report, form }: ReportOfForm): PreviousYear => {
  const values = figuresIn(report, form);
  return { report, values, text: outlineOf(report, form, { current: values }) };
};

/** Prepares a report for the rules. */
export const prepareContext = (
  { report, form }: ReportOfForm,
  previous: ReportOfForm | undefined,
  vocabulary: Vocabulary | undefined,
): CheckContext => {
  const figures = figuresOf(form);
  const values = figuresIn(report, form);
  const relations = relationsOf(form);
  const last = previous && previousYear(previous);
  const text = outlineOf(report, form, { current: values, ...(last && { previous: last.values }) });
  const read = vocabulary && mentionReader(vocabulary, report.agency, report.year);
  return {
    report,
    form,
    figures,
    values,
    relations,
    words: figureNames(form),
    text,
    tableFaults: findTableFaults(relations, values, last?.values),
    mentions: read === undefined ? [] : text.all.flatMap(read),
    ...(vocabulary && { vocabulary }),
    ...(last && { previous: last }),
  };
};
