import type { Rule } from './rule.js';
import { aspectMissing } from './rules/aspect-missing.js';
import { blankFigure } from './rules/blank-figure.js';
import { boundExceeded } from './rules/bound-exceeded.js';
import { claimMismatch } from './rules/claim-mismatch.js';
import { conflictingValues } from './rules/conflicting-values.js';
import { counterpartMissing } from './rules/counterpart-missing.js';
import { datedTooEarly } from './rules/dated-too-early.js';
import { denialMismatch } from './rules/denial-mismatch.js';
import { documentNumber } from './rules/document-number.js';
import { doubledMarks } from './rules/doubled-marks.js';
import { doubledWord } from './rules/doubled-word.js';
import { emptyBrackets } from './rules/empty-brackets.js';
import { enumerationSum } from './rules/enumeration-sum.js';
import { feesMismatch } from './rules/fees-mismatch.js';
import { filingIncomplete } from './rules/filing-incomplete.js';
import { filingUnprinted } from './rules/filing-unprinted.js';
import { fullStopMissing } from './rules/full-stop-missing.js';
import { growthMismatch } from './rules/growth-mismatch.js';
import { headingNumber } from './rules/heading-number.js';
import { htmlResidue } from './rules/html-residue.js';
import { impossibleDate } from './rules/impossible-date.js';
import { improvementMissing } from './rules/improvement-missing.js';
import { itemsMismatch } from './rules/items-mismatch.js';
import { lastYearMismatch } from './rules/last-year-mismatch.js';
import { listExceedsTotal } from './rules/list-exceeds-total.js';
import { listIncomplete } from './rules/list-incomplete.js';
import { markWidth } from './rules/mark-width.js';
import { moneyUnit } from './rules/money-unit.js';
import { numberMissing } from './rules/number-missing.js';
import { numberSequence } from './rules/number-sequence.js';
import { numberStyle } from './rules/number-style.js';
import { oldClasses } from './rules/old-classes.js';
import { openingYear } from './rules/opening-year.js';
import { otherHandling } from './rules/other-handling.js';
import { otherPlace } from './rules/other-place.js';
import { partEmpty } from './rules/part-empty.js';
import { partHeading } from './rules/part-heading.js';
import { partListMismatch } from './rules/part-list-mismatch.js';
import { partPerfunctory } from './rules/part-perfunctory.js';
import { partTooLong } from './rules/part-too-long.js';
import { pastDeadline } from './rules/past-deadline.js';
import { periodMissing } from './rules/period-missing.js';
import { periodWrong } from './rules/period-wrong.js';
import { personalData } from './rules/personal-data.js';
import { planYear } from './rules/plan-year.js';
import { previousAgency } from './rules/previous-agency.js';
import { problemUnanswered } from './rules/problem-unanswered.js';
import { processingFee } from './rules/processing-fee.js';
import { rateImpossible } from './rules/rate-impossible.js';
import { repealedDocument } from './rules/repealed-document.js';
import { repeatedSection } from './rules/repeated-section.js';
import { repeatedSentence } from './rules/repeated-sentence.js';
import { repeatedText } from './rules/repeated-text.js';
import { rulesUnlikely } from './rules/rules-unlikely.js';
import { shareMismatch } from './rules/share-mismatch.js';
import { stockBelowIssued } from './rules/stock-below-issued.js';
import { straySpace } from './rules/stray-space.js';
import { sumMismatch } from './rules/sum-mismatch.js';
import { tenfoldJump } from './rules/tenfold-jump.js';
import { textTableMismatch } from './rules/text-table-mismatch.js';
import { textUnchecked } from './rules/text-unchecked.js';
import { titleYear } from './rules/title-year.js';
import { unbalancedMarks } from './rules/unbalanced-marks.js';
import { unfilled } from './rules/unfilled.js';
import { unionEqualsSum } from './rules/union-equals-sum.js';
import { unionOutOfBounds } from './rules/union-out-of-bounds.js';
import { unlikelyRelation } from './rules/unlikely-relation.js';
import { wrongWord } from './rules/wrong-word.js';

/** All rules, in the order of their findings: the table, the text against it, the text, last year. */
export const rules: readonly Rule[] = [
  sumMismatch,
  boundExceeded,
  unionOutOfBounds,
  unlikelyRelation,
  unionEqualsSum,
  blankFigure,
  moneyUnit,
  counterpartMissing,
  rulesUnlikely,
  stockBelowIssued,
  otherHandling,
  textUnchecked,
  textTableMismatch,
  denialMismatch,
  claimMismatch,
  feesMismatch,
  listIncomplete,
  listExceedsTotal,
  enumerationSum,
  shareMismatch,
  conflictingValues,
  rateImpossible,
  processingFee,
  oldClasses,
  partEmpty,
  partPerfunctory,
  partTooLong,
  partHeading,
  aspectMissing,
  improvementMissing,
  unfilled,
  numberMissing,
  titleYear,
  openingYear,
  planYear,
  periodMissing,
  periodWrong,
  partListMismatch,
  numberSequence,
  numberStyle,
  headingNumber,
  datedTooEarly,
  pastDeadline,
  filingIncomplete,
  filingUnprinted,
  documentNumber,
  repealedDocument,
  impossibleDate,
  htmlResidue,
  unbalancedMarks,
  doubledMarks,
  emptyBrackets,
  markWidth,
  straySpace,
  wrongWord,
  doubledWord,
  repeatedSentence,
  fullStopMissing,
  personalData,
  otherPlace,
  lastYearMismatch,
  itemsMismatch,
  previousAgency,
  growthMismatch,
  repeatedText,
  repeatedSection,
  problemUnanswered,
  tenfoldJump,
];
