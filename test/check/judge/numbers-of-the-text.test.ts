import { describe, expect, it } from 'vitest';
import { checkReport } from '../../../src/check/check-report.js';
import { inPart, reportWith } from '../clean-report.js';

/** Codes of what is found of a paragraph in part one, of numbers that the table does not count. */
const codesOf = (text: string): readonly string[] =>
  checkReport(reportWith(inPart('overview', text)))
    .filter(({ paths, severity }) => severity !== 'info' && paths.some((path) => path.startsWith('parts.overview')))
    .map(({ code }) => code);

const faults = [
  // Shares of any number, and of several told together.
  ['share-mismatch', '共受理咨询200件，其中，通过网站提交120件，占比66%；通过信函提交80件，占比40%。'],
  ['share-mismatch', '共受理咨询200件，镇街受理50件，占35%。'],
  ['share-mismatch', '共受理咨询200件，当场答复90件、转办60件，两项合计占总数的57%。'],
  // A number told again.
  ['conflicting-values', '受理咨询87件，同比减少8.4%；89件全部办结。'],
  ['conflicting-values', '受理咨询20件，上年转来3件。24件咨询均在期限内答复，22件均当面答复。'],
  // Lists that are the whole.
  ['enumeration-sum', '受理咨询33件，上半年14件、下半年18件。'],
  ['enumeration-sum', '受理咨询31件，其中：通过平台提交18件，信函方式12件。'],
  ['enumeration-sum', '受理咨询9件，具体为土地类6件，规划类1件，房产类1件。'],
  ['enumeration-sum', '受理咨询167件，其中163件年内办结，5件正在办理。'],
  ['enumeration-sum', '设立咨询点14个（镇便民中心3个、村13个）。'],
] as const;

const inPeace = [
  '共受理咨询200件，其中，通过网站提交120件，占比60%；通过信函提交80件，占比40%。',
  // A share of a list, or of a whole that is not told.
  '咨询居前的为自然资源类412件、住房保障类306件、城乡规划类188件，占总量的48.3%。',
  '受理咨询50件，占全市的17.1%。',
  '共受理咨询200件，当场答复90件、转办60件，两项合计占总数的75%。',
  '受理咨询87件，同比减少8.4%；87件全部办结。',
  // Told again as a sum, and as what remains.
  '受理咨询20件，上年转来3件。23件均在期限内答复。',
  '受理咨询20件，转办3件。17件均在期限内答复。',
  '受理咨询33件，上半年14件、下半年19件。',
  '受理咨询31件，其中：通过平台提交18件，信函方式13件。',
  // What is under a comparison is no total.
  '受理咨询37件，比去年同期少5件，其中土地类22件、规划类15件。',
  // Examples of a whole.
  '受理咨询90件，其中土地类22件，规划类15件，房产类3件。',
];

describe('numbers of the text that no figure is', () => {
  it.each(faults)('%s: %s', (code, text) => {
    expect(codesOf(text)).toContain(code);
  });

  it.each(inPeace)('leaves %s in peace', (text) => {
    expect(codesOf(text)).toEqual([]);
  });
});
