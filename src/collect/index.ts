/**
 * Many units' reports made one, with the way back to every cell: `nianbao/collect`. Pure functions over plain JSON; no
 * clock, no disk; runs in browsers as well.
 */

export { collect } from './collect.js';
export type { CollectOptions } from './collect-options.js';
export {
  type AppliedDecision,
  type CollectFinding,
  type Collection,
  type Contribution,
  type Coverage,
  type FoundPlace,
  type ToDecide,
  type Total,
  type UnitFee,
  type UnitFile,
  type UnitState,
  type UnitStatus,
  unitStateNames,
  unitStates,
} from './collection.js';
export { type Decision, type DecisionKind, decisionKindNames, decisionKinds } from './decision.js';
export { type DecisionsColumn, decisionsColumns } from './decisions/decisions-columns.js';
export { type DecisionFaultCode, DecisionsError } from './decisions/decisions-error.js';
export { parseDecisions } from './decisions/parse-decisions.js';
export { parseRegister } from './register/parse-register.js';
export { type RegisterColumn, registerColumns } from './register/register-columns.js';
export { RegisterError, type RegisterFaultCode } from './register/register-error.js';
export type { SheetCell, SheetRows } from './sheet/rows.js';
export type { RowFault } from './sheet-error.js';
export type { FileFault, Submission, SubmittedFile } from './submission.js';
export { mainFigures } from './sum/main-figures.js';
export { type CompareOptions, compareReports, type ReportDifference } from './trace/compare-reports.js';
export { contributionsOf, type TracedContribution } from './trace/contributions-of.js';
export { explainFigure } from './trace/explain-figure.js';
export { type Unit, type UnitKind, unitKindNames, unitKinds } from './unit.js';
