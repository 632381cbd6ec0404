/**
 * The report model, the forms and the plain text. The renderers have entries of their own: `nianbao/docx`.
 *
 * @packageDocumentation
 */

export {
  type AccountedNumber,
  accountForNumbers,
  type NumberAccount,
  type NumberStatus,
} from './check/account/account-for-numbers.js';
export { type CheckOptions, checkReport, type Severities } from './check/check-report.js';
export type { Finding, FindingOf, Told } from './check/finding.js';
export type { FindingCode, FindingParams } from './check/finding-params.js';
export type { FigureSum, FiledFigure, NamedFigure, PartSpot, TextSpot } from './check/param-shapes.js';
export { type PlaceholderSuggestion, suggestPlaceholders } from './check/suggest-placeholders.js';
export { type ComposeOptions, composeDocument } from './document/compose-document.js';
export type * from './document/printed.js';
export { toText } from './document/to-text.js';
export { NianbaoError } from './faults/nianbao-error.js';
export { OptionError, type OptionErrorCode, type OptionFault } from './faults/option-error.js';
export type { FigureDef, Figures } from './figures/figures.js';
export type { FigureNames } from './figures/names.js';
export type * from './form/form.js';
export { type FormId, forms } from './form/index.js';
export { defineForm } from './report/define-form.js';
export { figureNames, figuresIn, figuresOf } from './report/figures-of-form.js';
export type * from './report/generated/reports.js';
export type { Expected, ReportIssueCode, ReportIssueParams } from './report/issue-params.js';
export { type JsonSchema, jsonSchemaOf } from './report/json-schema.js';
export type { FormOptions } from './report/known-form.js';
export { defineReport, parseReport, type SafelyParsed, safeParseReport } from './report/parse-report.js';
export type { Path } from './report/path.js';
export type * from './report/report.js';
export { ReportError, type ReportIssue, type ReportIssueOf } from './report/report-error.js';
export type { FigureIdIn, FigureIdOf, ReportAmong, ReportOf } from './report/report-of.js';
export { typesOf } from './report/report-types.js';
export {
  type StandardIssue,
  type StandardResult,
  type StandardSchema,
  standardSchemaOf,
} from './report/standard-schema.js';
export type { CustomVocabularies, VocabularyOfForm } from './vocabulary/vocabularies.js';
export type * from './vocabulary/vocabulary.js';
