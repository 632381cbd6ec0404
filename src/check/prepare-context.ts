import { outlineOf } from '../document/outline.js';
import { figuresOf } from '../figures/figures.js';
import { figureNames } from '../figures/names.js';
import { relationsOf } from '../figures/relations.js';
import { findTableFaults } from '../figures/table-faults.js';
import { figuresIn } from '../report/figures-in.js';
import type { ReportOfForm } from '../report/parse-report.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { CheckContext, PreviousYear } from './context.js';
import { judgementsOf } from './judge/judgements.js';
import { passageReader } from './reading/read-passage.js';

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
  const read = vocabulary && passageReader(vocabulary, report.agency, report.year);
  const context = {
    report,
    form,
    figures,
    values,
    relations,
    phrase: figureNames(form),
    text,
    tableFaults: findTableFaults(relations, values, last?.values),
    mentions: read === undefined ? [] : text.all.flatMap(read),
    ...(vocabulary && { vocabulary }),
    ...(last && { previous: last }),
  };
  return { ...context, judgements: judgementsOf({ ...context, judgements: [] }) };
};
