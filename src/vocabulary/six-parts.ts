import type { FigureId } from '../form/form.js';
import type { NumberMention, Vocabulary, ZeroMention } from './vocabulary.js';
import { applicants, besides, cases, grantedAlone, money, no, number, outcomes, refusal, request } from './words.js';

/** How the reports since 2019 speak of the figures of their tables, mostly in part one. */

const received = '(?:新收|收到|接到)';
const aboutDisclosure = '(?:政府信息公开|信息公开)';
const decisions = ['件', '份', '项', '宗'];

/** All figures of a group's rows in one column. */
const totals = (rows: readonly string[], group: string): readonly FigureId[] =>
  rows.map((row) => `requests.${group}.${row}.total`);

const refused = totals(
  [
    'stateSecrets',
    'otherStatutory',
    'securityAndStability',
    'thirdPartyRights',
    'internalAffairs',
    'deliberative',
    'enforcementFiles',
    'administrativeInquiry',
  ],
  'refused',
);
const unavailable = totals(['notHeld', 'needsCreation', 'unclear'], 'unavailable');
const notProcessed = totals(['petitions', 'repeated', 'publications', 'excessive', 'reconfirmation'], 'notProcessed');

/** Before a number of requests received: it has those carried over in it. */
const carriedOver = '(?:上年度?|上一年度?|去年)结转';
const withCarriedOver = `(?=[（(](?:其中)?(?:含|包含|包括)${carriedOver}|[，,（(](?:其中)?[，,：:]?(?:本年度?)?新收\\d+件[，,、]${carriedOver})`;
/** Whether it has them is not clear. */
const mayHaveCarriedOver = `[，,：:（(]*(?:其中|含|包含|包括)[^。；]{0,40}?${carriedOver}`;
const alone = `(?!${mayHaveCarriedOver})`;

const organizations = ['business', 'research', 'publicWelfare', 'legalServices', 'otherOrganizations'];
const receivedFrom = (applicant: string): FigureId => `requests.received.${applicant}`;

/** Outcomes of requests are told in the part on them, or in part one after a word that names such requests. */
const outcome = (
  figures: FigureId | readonly FigureId[],
  patterns: readonly string[],
  more: Partial<NumberMention> = {},
): readonly NumberMention[] => [
  number(figures, cases, patterns, { ...more, topics: ['requests'] }),
  number(figures, cases, patterns, {
    after: `${aboutDisclosure}(?:的)?申请|依申请公开`,
    ...more,
    topics: ['overview'],
  }),
];

/** 自然人80件, after 收到政府信息公开申请90件: of those received, as long as nothing else is named in between. */
const from = (words: string, columns: readonly string[]): readonly NumberMention[] => {
  const figures = columns.map(receivedFrom);
  const more = { after: `${received}[^。；]*申请`, notAfter: '办结|答复|结转|予以|不予|部分公开|复议|诉讼' };
  return outcome(figures, [`${words}(?:提出|提交)?的?(?:申请)?~#`], more);
};

const requests: readonly NumberMention[] = [
  number('requests.received.total', cases, [
    `${received}${applicants}${request}~#${alone}`,
    `${received}#${request}${alone}`,
    `本年度?新收${applicants}${request}~#`,
  ]),
  number(['requests.received.total', 'requests.carriedIn.total'], cases, [
    `${received}${applicants}${request}~#${withCarriedOver}`,
  ]),
  ...outcome('requests.received.total', ['(?:本年度?)?新收(?:申请)?~#']),
  number('requests.received.total', cases, [`${received}的?申请~#${alone}`], { topics: ['requests'] }),
  // 受理 may count what was carried over as well.
  number(
    ['requests.received.total', 'requests.carriedIn.total'],
    cases,
    [`(?:受理|办理|收办)${applicants}${request}~#`, `(?:受理|办理|收办)#${request}`],
    { match: 'atMost' },
  ),
  number('requests.carriedIn.total', cases, [
    `(?:上年度?|上一?年度?)结转(?:的)?(?:政府信息公开|依申请公开)?(?:的)?申请(?:件)?~#`,
  ]),
  ...outcome('requests.carriedIn.total', ['上年度?结转~#', '上一年度?结转~#']),
  number('requests.carriedOut.total', cases, [
    '结?转(?:至|到|入)?下(?:一)?年度?(?:继续)?(?:办理|答复)?的?(?:政府信息公开)?(?:申请)?~#',
    '结转#(?:至|到)下(?:一)?年度?',
  ]),
  number('requests.concluded.total', cases, [`(?:办结|答复)${request}~#`, `(?:办结|答复)了?#${request}`]),
  ...outcome('requests.concluded.total', ['(?:全年|共(?:计)?|已|本年度?)?办结(?:申请)?~#']),
  ...outcome('requests.concluded.total', ['(?:共(?:计)?|已经?|均)?答复(?:申请)?~#'], { notAfter: '其中|复议|诉讼' }),
  ...from('自然人', ['natural']),
  ...from('法人(?:或者?|和|及)其[他它]组织', organizations),
  ...from('商业企业', ['business']),
  ...from('科研机构', ['research']),
  ...from('社会公益组织', ['publicWelfare']),
  ...from('法律服务机构', ['legalServices']),
  ...outcome('requests.granted.total', [`(?<!不|${besides})予以公开的?(?:答复)?~#${grantedAlone}`]),
  ...outcome('requests.partlyGranted.total', [`(?<!${besides})(?:予以)?部分公开的?(?:答复)?~#`]),
  ...outcome(
    ['requests.granted.total', 'requests.partlyGranted.total'],
    ['予以公开(?:及|和|、|或|与)(?:予以)?部分公开的?(?:答复)?~#'],
  ),
  ...outcome(refused, [`${refusal}的?(?:答复)?~#`]),
  ...outcome(unavailable, ['无法提供的?(?:答复)?~#']),
  ...outcome(notProcessed, ['不予处理的?(?:答复)?~#']),
  ...outcome('requests.unavailable.notHeld.total', ['本机关不掌握(?:相关)?(?:政府)?信息的?~#']),
  ...outcome('requests.unavailable.needsCreation.total', ['没有现成信息(?:需要)?另行制作的?~#']),
  ...outcome('requests.unavailable.unclear.total', ['补正后申请内容仍不明确的?~#']),
  ...outcome('requests.notProcessed.petitions.total', ['信访举报投诉类申请~#']),
  ...outcome('requests.notProcessed.repeated.total', ['重复申请~#']),
];

const sumOf = (of: string): readonly FigureId[] => [
  `disputes.litigation.direct.${of}`,
  `disputes.litigation.afterReconsideration.${of}`,
];

/** A kind of cases and its figures; in part one only of cases about disclosure. */
const disputed = (
  figures: FigureId | readonly FigureId[],
  patterns: readonly string[],
  more: Partial<NumberMention> = {},
): readonly NumberMention[] => [
  number(figures, cases, patterns, { ...more, topics: ['disputes'] }),
  number(figures, cases, patterns, { ...more, after: aboutDisclosure, topics: ['overview'] }),
];

const outcomeWords: { readonly [outcome: string]: string } = {
  upheld: '(?:结果)?维持的?~#',
  corrected: '(?:结果|被)?(?:依法)?(?:纠正|纠错)的?~#',
  other: '其[他它]结果的?~#',
  pending: '尚?未审结的?~#',
};

const outcomesOf = (
  owner: string,
  figures: (outcome: string) => FigureId | readonly FigureId[],
  more: Partial<NumberMention> = {},
) => Object.entries(outcomeWords).flatMap(([of, pattern]) => disputed(figures(of), [pattern], { ...more, owner }));

const disputes: readonly NumberMention[] = [
  number('disputes.reconsideration.total', cases, [`${aboutDisclosure}(?:类)?(?:的)?行政复议(?:案件|申请)?~#`]),
  number(sumOf('total'), cases, [`${aboutDisclosure}(?:类)?(?:的)?行政诉讼(?:案件)?~#`]),
  ...disputed('disputes.reconsideration.total', [
    '(?:引起|引发|发生|涉及)?的?(?:被?申请)?(?:政府信息公开)?(?:类)?行政复议(?:案件|申请)?~#',
  ]),
  ...disputed(sumOf('total'), ['(?:引起|引发|发生|涉及)?的?(?:被?提起)?(?:政府信息公开)?(?:类)?行政诉讼(?:案件)?~#']),
  ...disputed('disputes.litigation.direct.total', ['未经复议直接起诉的?(?:案件)?~#']),
  ...disputed('disputes.litigation.afterReconsideration.total', ['复议后起诉的?(?:案件)?~#']),
  ...outcomesOf('reconsideration', (of) => `disputes.reconsideration.${of}`),
  ...outcomesOf('litigation', sumOf),
  ...outcomesOf('direct', (of) => `disputes.litigation.direct.${of}`),
  // 直接起诉26件、复议后起诉20件，结果维持30件: that of both, or of the latter.
  ...outcomesOf('afterReconsideration', (of) => `disputes.litigation.afterReconsideration.${of}`, {
    notAfter: '直接起诉',
  }),
];

/** 公示行政处罚决定: only those that were published, while the table counts all. */
const published = '公示|公开|公布|发布';

const decided = (of: string): readonly string[] => [
  `行政${of}(?:处理)?决定~#`,
  `(?:作出|做出|实施)(?:各类)?行政${of}(?:处理)?(?:决定)?~#`,
];

const administration: readonly NumberMention[] = [
  number('proactive.licensing.decisions', decisions, decided('许可'), { notAfter: published }),
  number('proactive.penalties.decisions', decisions, decided('处罚'), { notAfter: published }),
  number('proactive.coercion.decisions', decisions, decided('强制'), { notAfter: published }),
];

/** The stretch between a denial and what is denied: no number, no stop. */
const near = '[^，,。；：\\d]{0,30}?';

/** Cases denied: in the part on them any, elsewhere those about disclosure. */
const deniedCases = (figures: readonly FigureId[], kind: string): readonly ZeroMention[] => [
  {
    figures,
    patterns: [`${no}${near}${aboutDisclosure}${near}${kind}`, `${aboutDisclosure}${near}${no}${near}${kind}`],
    unless: outcomes,
  },
  { figures, patterns: [`${no}${near}${kind}`], topics: ['disputes'], unless: `${outcomes}|${aboutDisclosure}` },
];

const zeros: readonly ZeroMention[] = [
  {
    figures: ['requests.received.total'],
    patterns: [
      `(?:(?:未|没|没有)(?:新收|收到|接到|受理)|无)(?:过|任何|一[件起例宗])*${applicants}(?:关于|有关)?(?:政府信息公开|依申请公开(?:政府信息)?|信息公开)的?(?:书面)?申请`,
    ],
    unless: outcomes,
  },
  { figures: ['requests.carriedIn.total'], patterns: ['(?:无|没有)上年度?结转的?(?:政府信息公开)?申请'] },
  { figures: ['requests.carriedOut.total'], patterns: ['(?:无|没有)结转(?:至|到)?下(?:一)?年'] },
  ...deniedCases(['disputes.reconsideration.total'], '行政复议'),
  ...deniedCases(sumOf('total'), '行政诉讼'),
];

/** What the texts of the forms of 2019 and 2021 have in common. */
export const sixPartsVocabulary: Vocabulary = {
  owners: {
    reconsideration: '行政复议|(?<!未经)复议(?!后)',
    litigation: '行政诉讼|诉讼(?!请求)',
    direct: '直接起诉',
    afterReconsideration: '复议后起诉',
  },
  numbers: [...requests, ...disputes, ...administration],
  zeros,
  ratios: [],
  companions: [],
  ceilings: {},
};

/** 行政事业性收费 in 万元, of forms that count it in money. */
export const administrativeFees: NumberMention = number('proactive.administrativeFees.collected', money, [
  '(?:收取|征收)?的?行政事业性收费(?:金额|收入|总额)?~#',
]);
