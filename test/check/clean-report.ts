import { expect } from 'vitest';
import { type CheckOptions, checkReport } from '../../src/check/check-report.js';
import type { Finding } from '../../src/check/finding.js';
import { textOfFinding } from '../../src/en/index.js';
import { figuresOf, nestById } from '../../src/figures/figures.js';
import { national2014 } from '../../src/form/national-2014.js';
import type { Item, Part, Report } from '../../src/report/report.js';

/** Figures of a report that holds every relation; all others are zero. */
const filled: { readonly [id: string]: number } = {
  'proactive.total': 900,
  'proactive.normativeDocumentsDisclosed': 6,
  'proactive.normativeDocumentsIssued': 8,
  'proactive.channels.gazette': 20,
  'proactive.channels.website': 800,
  'proactive.channels.weibo': 60,
  'proactive.channels.wechat': 150,
  'proactive.channels.other': 30,
  'response.issues': 12,
  'response.means.pressConferences.total': 5,
  'response.means.pressConferences.byHeadOfAgency': 2,
  'response.means.onlineInterviews.total': 4,
  'response.means.onlineInterviews.byHeadOfAgency': 1,
  'response.means.policyInterpretations': 9,
  'response.means.weiboWechat': 7,
  'response.means.other': 3,
  'requests.received.total': 40,
  'requests.received.inPerson': 4,
  'requests.received.fax': 1,
  'requests.received.online': 25,
  'requests.received.letter': 10,
  'requests.concluded.total': 40,
  'requests.concluded.onTime': 38,
  'requests.concluded.extended': 2,
  'requests.replied.total': 40,
  'requests.replied.alreadyDisclosed': 5,
  'requests.replied.granted': 14,
  'requests.replied.partlyGranted': 3,
  'requests.replied.refused.total': 6,
  'requests.replied.refused.stateSecrets': 1,
  'requests.replied.refused.tradeSecrets': 2,
  'requests.replied.refused.personalPrivacy': 3,
  'requests.replied.notThisAgency': 4,
  'requests.replied.nonexistent': 5,
  'requests.replied.amendmentRequested': 2,
  'requests.replied.otherProcedure': 1,
  'reconsideration.total': 3,
  'reconsideration.upheld': 2,
  'reconsideration.corrected': 1,
  'litigation.total': 2,
  'litigation.upheldOrDismissed': 2,
  'organization.dedicatedBodies': 2,
  'organization.readingPoints': 11,
  'organization.staff.total': 24,
  'organization.staff.fullTime': 4,
  'organization.staff.partTime': 20,
  'organization.earmarkedFunds': 12.5,
  'training.meetings': 6,
  'training.courses': 3,
  'training.attendances': 130,
};

export const cleanFigures: ReadonlyMap<string, number | null> = new Map(
  [...figuresOf(national2014).keys()].map((id) => [id, filled[id] ?? 0]),
);

const cleanParts: { readonly [key: string]: Part } = {
  overview: ['一年来，我区把公开贯穿于决策和执行，群众办事更加方便。'],
  proactiveDisclosure: ['各单位按照目录公开信息，更新及时。'],
  disclosureOnRequest: ['各单位依法登记、审核、答复申请。'],
  fees: ['收费标准按照国家规定执行。'],
  disputes: ['有关案件均依法办理。'],
  problemsAndImprovements: ['公开的主动性还不够强，基层力量仍显薄弱。2019年，我区将加强培训，充实人员，逐项改进。'],
  otherMatters: ['无其他需要报告的事项。'],
};

/** What differs from a report without findings. */
export interface Change {
  readonly figures?: { readonly [id: string]: number | null };
  readonly parts?: { readonly [key: string]: Part };
  readonly report?: Partial<Report>;
}

/** The report of a made-up district for 2018, without findings as it stands. */
export const reportWith = ({ figures = {}, parts = {}, report = {} }: Change = {}): Report => ({
  form: 'national-2014',
  year: 2018,
  agency: { name: '江州市东湖区人民政府', shortName: '东湖区' },
  preamble: ['本报告所列数据的统计期限自2018年1月1日起至12月31日止。'],
  filing: { phone: '5550136', date: '2019-01-15' },
  ...report,
  parts: { ...cleanParts, ...parts },
  statistics: nestById(new Map([...cleanFigures, ...Object.entries(figures)])),
});

/** What findings tell beside their parameters, which have tests of their own. */
export type ToldFinding = Omit<Finding, 'params'>;

/** Whatever a test of the rules meets can be said in English. */
const inEnglishToo = (finding: Finding): Finding => {
  expect(textOfFinding(finding)).toMatch(/^[A-Z0-9“‘a-z].{9,}$/su);
  expect(textOfFinding(finding)).not.toMatch(/undefined|NaN|\[object/);
  return finding;
};

/** Findings of one rule. */
export const findingsOf = (code: string, change: Change, options: CheckOptions = {}): readonly ToldFinding[] =>
  checkReport(reportWith(change), options)
    .filter((finding) => finding.code === code)
    .map(inEnglishToo)
    .map(({ params: _, ...told }) => told);

/** Messages of one rule. */
export const messagesOf = (code: string, change: Change, options: CheckOptions = {}): readonly string[] =>
  findingsOf(code, change, options).map(({ message }) => message);

/** Codes of all findings. */
export const codesOf = (change: Change, options: CheckOptions = {}): readonly string[] =>
  checkReport(reportWith(change), options).map(({ code }) => code);

/** A part with paragraphs or sections in place of the clean one. */
export const inPart = (key: string, ...items: readonly Item[]): Change => ({ parts: { [key]: items } });
