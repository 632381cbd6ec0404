/**
 * Findings, report issues and remarks of readers in English: a text for each code, made from the parameters that a finding
 * or an issue carries.
 *
 * @packageDocumentation
 */

import type { Finding } from '../check/finding.js';
import type { ReadFinding } from '../read/reading.js';
import type { ReportIssue } from '../report/report-error.js';
import { type FindingTexts, findings } from './findings.js';
import { type IssueTexts, issues } from './issues.js';
import { type RemarkTexts, remarks } from './remarks.js';

/** Texts in one language, by code; those of another language have the same type. */
export interface Messages {
  readonly findings: FindingTexts;
  readonly issues: IssueTexts;
  readonly remarks: RemarkTexts;
}

/**
 * English texts by code.
 *
 * @example english.issues['unknown-key']({ key: 'shortNmae' }) // 'There is no key “shortNmae”: check its spelling or remove it'
 */
export const english: Messages = { findings, issues, remarks };

/**
 * A finding of `checkReport` in words of a language: English, or whatever `messages` has.
 *
 * @example for (const finding of checkReport(report)) console.log(finding.paths.join(), textOfFinding(finding));
 */
export const textOfFinding = (finding: Finding, messages: Messages = english): string => {
  // The code of a finding decides the type of its parameters, as that of its text does.
  const text = messages.findings[finding.code] as (params: Finding['params']) => string;
  return text(finding.params);
};

/**
 * An issue of a `ReportError` in words of a language: English, or whatever `messages` has.
 *
 * @example for (const issue of error.issues) console.log(issue.path, textOfIssue(issue));
 */
export const textOfIssue = (issue: ReportIssue, messages: Messages = english): string => {
  // As above.
  const text = messages.issues[issue.code] as (params: ReportIssue['params']) => string;
  return text(issue.params);
};

/**
 * What a reader met in a file, in words of a language: English, or whatever `messages` has.
 *
 * @example for (const finding of (await readXlsx(bytes)).findings) console.log(finding.place, textOfRemark(finding));
 */
export const textOfRemark = (finding: ReadFinding, messages: Messages = english): string =>
  messages.remarks[finding.code](finding);

export type { FigureSum, FiledFigure, NamedFigure, PartSpot, TextSpot } from '../check/param-shapes.js';
export type { FindingTexts } from './findings.js';
export type { IssueTexts } from './issues.js';
export type { RemarkParams, RemarkTexts } from './remarks.js';
