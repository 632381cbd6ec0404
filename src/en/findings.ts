import type { FindingCode, FindingParams } from '../check/finding-params.js';
import { amount, filed, name, quoted, side } from './words.js';

/** What is said of each code's parameters. Where it is, is told by the finding's paths. */
export type FindingTexts = { readonly [Code in FindingCode]: (params: FindingParams[Code]) => string };

/** What parts and findings name in Chinese words of their own. */
const aspects: { readonly [aspect: string]: string } = {
  主动公开: 'disclosure on the agency’s own initiative',
  依申请公开: 'disclosure on request',
  政府信息管理: 'management of government information',
  平台建设: 'platforms',
  监督保障: 'supervision and support',
  工作考核: 'assessment',
  社会评议: 'evaluation by the public',
  责任追究: 'accountability',
  收取信息处理费: 'processing fees, which must be reported even where none were charged',
};

const fields = { head: 'head', reviewer: 'reviewer', preparer: 'preparer', phone: 'telephone', date: 'date of filing' };

const partLists = {
  count: ({ written, headings }: FindingParams['part-list-mismatch']) =>
    `The text says ${written} parts; there are ${headings.length}`,
  missing: ({ headings }: FindingParams['part-list-mismatch']) =>
    `The list of parts lacks, or words otherwise, the heading ${headings.map((heading) => `“${heading}”`).join(', ')}`,
  wording: ({ headings }: FindingParams['part-list-mismatch']) =>
    `The list of parts differs in single characters from the heading ${headings.map((heading) => `“${heading}”`).join(', ')}`,
};

const operators = {
  '=': 'should equal',
  '<=': 'should not exceed',
  within: 'should lie between the largest and the sum of',
};

/** Findings in English, by code. */
export const findings: FindingTexts = {
  'aspect-missing': (p) => `The part does not tell of ${p.aspects.map((one) => aspects[one] ?? one).join('; ')}`,
  'blank-figure': (p) =>
    `${p.figures.length} blank in the tables: ${p.figures.map(name).join(', ')}; write 0 where nothing happened`,
  'bound-exceeded': (p) => `${side(p.left)} exceeds ${side(p.right)}`,
  'claim-mismatch': (p) => `${quoted(p.said)}; by the table ${side(p.part)} of ${side(p.whole)}, which is ${p.right}%`,
  'conflicting-values': (p) =>
    p.other === undefined
      ? `${quoted(p.said)}; no number before it is the same, the nearest is ${p.nearest}`
      : `${quoted(p.said)}, but “${p.other.quote}” at ${p.other.path}`,
  'counterpart-missing': (p) => `${filed(p.figure)}, but ${filed(p.counterpart)}`,
  'dated-too-early': (p) => `Dated ${p.date}, before the reporting period ends on ${p.year}-12-31`,
  'denial-mismatch': (p) => `${quoted(p.said)}, but ${p.figures.map(filed).join(', ')}`,
  'document-number': (p) => `The year of the document number “${p.quote}” stands in 〔〕: ${p.right}`,
  'doubled-marks': (p) => `Doubled punctuation “${p.quote}” in ${p.around}`,
  'doubled-word': (p) => `Doubled word “${p.quote}” in ${p.around}`,
  'empty-brackets': (p) => `Nothing stands in “${p.quote}” in ${p.around}`,
  'enumeration-sum': (p) => `The items of “${p.said.quote}” add up to ${p.sum}, not to ${p.told}`,
  'fees-mismatch': (p) => `${quoted(p.said)}, but ${filed(p.figure)}; mind yuan and 10,000 yuan`,
  'filing-incomplete': (p) => `The filing line lacks ${p.fields.map((key) => fields[key]).join(', ')}`,
  'filing-unprinted': (p) => `The form has no place for ${p.fields.map((key) => fields[key]).join(', ')}: not printed`,
  'full-stop-missing': (p) => `No full stop after “…${p.quote}”`,
  'growth-mismatch': (p) => `${quoted(p.said)} with “${p.growth}”; ${side(p.lastYear)}: should be “${p.right}”`,
  'heading-number': (p) => `The heading “${p.quote}” has a typed number; it is numbered by itself`,
  'html-residue': (p) => `Markup left in the text: ${p.around}`,
  'impossible-date': (p) => `There is no such day as “${p.quote}”`,
  'improvement-missing': () => 'The part tells of plans only, not of what was improved this year',
  'items-mismatch': (p) =>
    `${filed(p.figure)}; last year’s ${p.lastYear} and its change of ${p.change} make ${p.right}`,
  'last-year-mismatch': (p) => `${side(p.left)} does not follow from ${side(p.right)}`,
  'list-exceeds-total': (p) =>
    `${quoted(p.said)}, but the items (${p.items.join(', ')}) add up to ${p.sum}, more than ${p.total}`,
  'list-incomplete': (p) =>
    `The list adds up to ${p.listed}, ${filed(p.total)}; not listed: ${p.missing.map(filed).join(', ')}`,
  'mark-width': (p) => `${p.spots.length} full-width or half-width characters misused, such as ${p.spots[0]?.around}`,
  'money-unit': (p) =>
    `${filed(p.figure)}, more than ${amount(p.most, p.figure.unit)}: yuan may have been filed as 10,000 yuan`,
  'number-missing': (p) => `A number is missing in ${p.around}`,
  'number-sequence': (p) =>
    p.before === undefined
      ? `Number “${p.marker}” where “${p.right}” is expected`
      : `Number “${p.marker}” is written unlike “${p.before}” before it: “${p.right}”`,
  'number-style': (p) => `The part numbers both as “${p.markers[0]}” and as “${p.markers[1]}”`,
  'old-classes': (p) => `${p.around} names a class of replies of the former regulation`,
  'opening-year': (p) => `The part opens with ${p.written}; the report is of ${p.year}`,
  'other-handling': (p) =>
    `${p.other} of ${p.concluded} requests (${p.percent}%) were handled otherwise, which is many`,
  'other-place': (p) =>
    `${p.around} speaks of ${p.named === undefined ? 'another level' : `“${p.named}”`}; the report is that of ${p.agency}`,
  'part-empty': (p) => `Part “${p.heading}” has no text`,
  'part-heading': (p) => `The heading “${p.heading}” is not the form’s: “${p.right}”`,
  'part-list-mismatch': (p) => partLists[p.reason](p),
  'part-perfunctory': (p) => `Part “${p.heading}” has only ${p.characters} characters`,
  'part-too-long': (p) => `Part “${p.heading}” has ${p.characters} characters; the form asks for ${p.most} at the most`,
  'past-deadline': (p) => `Dated ${p.date}, after the deadline of ${p.deadline}`,
  'period-missing': (p) => `The text does not state the reporting period, ${p.year}-01-01 to ${p.year}-12-31`,
  'period-wrong': (p) => `The reporting period is stated as “${p.quote}”; it is ${p.year}-01-01 to ${p.year}-12-31`,
  'personal-data': (p) =>
    `${p.kind === 'mobile' ? 'A mobile number' : 'An identity number'} at character ${p.character}: remove it before publication`,
  'plan-year': (p) => `${p.around} plans for ${p.written}; the report itself is of ${p.year}`,
  'previous-agency': (p) => `Last year’s report is that of ${p.previous}, this one that of ${p.agency}`,
  'problem-unanswered': (p) => `Last year’s problem “${p.problem}” is not spoken of again`,
  'processing-fee': (p) =>
    `“${p.quote}” (${p.yuan} yuan) ${p.reason === 'no-requests' ? 'although no request was received' : 'is no multiple of 10 yuan'}`,
  'rate-impossible': (p) => `${p.around} is above 100%`,
  'repealed-document': (p) => `“${p.quote}” is no longer in force; ${p.instead} is`,
  'repeated-section': (p) => `Section “${p.heading}” is last year’s word for word, numbers aside`,
  'repeated-sentence': (p) => `“${p.sentence}” stands twice`,
  'repeated-text': (p) => `${p.percent}% of part “${p.heading}” is last year’s text`,
  'rules-unlikely': (p) => `${filed(p.figure)}: agencies of this level make no rules (规章)`,
  'share-mismatch': (p) => `${p.told}% is told where ${p.right}% of ${p.whole} follows: “${p.said.quote}”`,
  'stock-below-issued': (p) => `${filed(p.stock)}, fewer than were issued this year: ${filed(p.issued)}`,
  'stray-space': (p) => `${p.spots.length} spaces between Chinese characters, such as ${p.spots[0]?.around}`,
  'sum-mismatch': (p) =>
    'figure' in p
      ? `${filed(p.figure)}; all sums hold with ${p.right}`
      : `${side(p.left)} should equal ${side(p.right)}`,
  'tenfold-jump': (p) =>
    `Ten times or a tenth of last year: ${p.figures.map((one) => `${filed(one)} after ${one.lastYear}`).join(', ')}`,
  'text-table-mismatch': (p) =>
    `The text says “${p.said[0]?.quote}” (${p.value}); by the table ${p.sums.map(side).join(' or ')}`,
  'text-unchecked': (p) => `Nobody has written down how texts of form ${p.form} speak of its figures: not checked`,
  'title-year': (p) => `The title says ${p.written}; the report is of ${p.year}`,
  'unbalanced-marks': (p) => `“${p.quote}” has no partner in ${p.around}`,
  unfilled: (p) => `Left to be filled in: ${p.around}`,
  'union-equals-sum': (p) =>
    `${filed(p.total)}, exactly the sum of its ${p.parts.length} parts: make sure that nothing is counted twice`,
  'union-out-of-bounds': (p) =>
    p.largest === undefined
      ? `${side(p.left)} exceeds the sum ${side(p.right)}`
      : `${side(p.left)} is less than a part: ${filed(p.largest)}`,
  'unlikely-relation': (p) => `${side(p.left)} usually ${operators[p.op]} ${side(p.right)}`,
  'wrong-word': (p) => `“${p.quote}” in ${p.around} should be “${p.right}”`,
};
