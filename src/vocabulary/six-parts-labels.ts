import type { FigureId } from '../form/form.js';
import { cases, documents } from './phrases.js';
import { both, litigation, reconsideration } from './six-parts-dispute-outcomes.js';
import { carriedIn, carriedOut, concluded, received, withCarriedIn } from './six-parts-request-terms.js';
import type { LabelTerm } from './vocabulary.js';

/** Labels of the tables since 2019, by their words. */

const totals = (rows: string): readonly FigureId[] => rows.split(' ').map((row) => `requests.${row}.total`);

const granted = totals('granted');
const partlyGranted = totals('partlyGranted');
const refused = totals(
  'refused.stateSecrets refused.otherStatutory refused.securityAndStability refused.thirdPartyRights refused.internalAffairs refused.deliberative refused.enforcementFiles refused.administrativeInquiry',
);
const unavailable = totals('unavailable.notHeld unavailable.needsCreation unavailable.unclear');
const notProcessed = totals(
  'notProcessed.petitions notProcessed.repeated notProcessed.publications notProcessed.excessive notProcessed.reconfirmation',
);

/** What the table has no row for: ways of asking, kinds of business, who asked. */
const noRow =
  '证明|答辩|收办|作为|来信|来访|来电|组织|机构|期限|时限|按[时期]|主动|政务信息|公开信息|解读|条例|系统|网|信函|信件|邮|当面|窗口|现场|上门|传真|平台|企业|公司|法人|个人|自然人|公民|[群民]众|村民|律师|涉及|类|延[期长]|咨询|许可|处罚|以上|平均|征求|第三方意见|线上|线下|书面|公共企事业|收费|评估|机关本级|本级|部门|乡镇|街道';

/** 条 counts what is disclosed, never requests. */
const requestUnits = cases.filter((unit) => unit !== '条');

const label = (
  sums: readonly (readonly FigureId[])[],
  wording: LabelTerm['wordings'][number],
  more: Partial<LabelTerm> = {},
): LabelTerm => ({ sums, wordings: [wording], units: requestUnits, ...more });

const ofRequests = { subject: 'requests', unless: noRow } as const;
const asked = '收到政府信息公开申请10件，';

const requests = (other: readonly FigureId[]): readonly LabelTerm[] => [
  label(
    [received, withCarriedIn, concluded, carriedIn],
    ['收到|接到|接收|受理|新增|申请|合计|共计|办理', `${asked}年内又接到他们交来的有12件`, `${asked}表扬12件`],
    ofRequests,
  ),
  label(
    [concluded, received, withCarriedIn, carriedOut],
    ['办结|办复|答复|回复|完成', `${asked}年底前已悉数办结完毕的有12件`, `${asked}表扬12件`],
    ofRequests,
  ),
  label(
    [carriedOut, carriedIn],
    [
      '结转|转结|接转|次年|下一?年|跨年|在办|在途|未到期|未办结|顺延',
      `${asked}有12件因故于岁末顺延`,
      `${asked}表扬12件`,
    ],
    { subject: 'requests', unless: noRow.replace('|延[期长]', '').replace('|征求|第三方意见', '') },
  ),
  label(
    [granted, partlyGranted, [...granted, ...partlyGranted], ...refused.map((id) => [id]), refused],
    ['公开(?![^，。；]{0,6}(?:申请|条例|工作|信息))', `${asked}经研究后可以公开内容的有12件`, `${asked}表扬12件`],
    ofRequests,
  ),
  label(
    [unavailable, ...unavailable.map((id) => [id]), [...unavailable, ...notProcessed]],
    ['无法提供|不掌握|不存在|另行制作|不明确', `${asked}并不存在相应载体的有12件`, `${asked}表扬12件`],
    ofRequests,
  ),
  label(
    [
      notProcessed,
      ...notProcessed.map((id) => [id]),
      other,
      ...other.map((id) => [id]),
      [...notProcessed, ...other],
      [...unavailable, ...notProcessed, ...other],
    ],
    [
      '(?:不予|不再|其[他它]|信访)[^，。；]{0,3}处理|信访|重复|出版物|反复|补正|缴费|其[他它]',
      `${asked}因提出者未补正而了结的有12件`,
      `${asked}表扬12件`,
    ],
    ofRequests,
  ),
];

const outcomes = ['total', 'upheld', 'corrected', 'other', 'pending'];

const cases4 = (subject: string, of: (outcome: string) => readonly FigureId[], lead: string): LabelTerm =>
  label(
    outcomes.map(of),
    [
      '维持|纠|撤|驳回|责令|违法|判决|审|终止|调解|履行|败诉|胜诉',
      `${lead}，经协调后撤销了结的有12件`,
      `${lead}，表扬12件`,
    ],
    { subject, unless: '案件|系统|一审|二审|再审|名义|备案|信访|应诉|审结|出庭|办理' },
  );

const administration = (group: string, word: string, sample: string, rows: readonly string[]): LabelTerm => ({
  sums: rows.map((row) => [`proactive.${group}.${row}`]),
  units: ['件', '份', '项', '宗', '起', '例', '套'],
  wordings: [
    [
      `(?<![^。；]{0,8}(?:公示|公开|公布|发布)[^。；]{0,12})${word}`,
      `依规对商户做了${sample}事宜27件`,
      `公示${sample}事宜27件`,
    ],
  ],
  unless: '事项|公示|公开|公布|发布|网上|立案|案卷|评查|听证|复议|诉讼|双公示|移送|系统|其中',
});

/** Each column of the documents of a form, by the verb that tells of it. */
const documentsOf = (group: string, noun: string, columns: { readonly [row: string]: string }): readonly LabelTerm[] =>
  Object.entries(columns).map(([row, verb]) => ({
    sums: [[`proactive.${group}.${row}`]],
    units: documents,
    stock: true,
    wordings: [
      [
        `(?<=${noun}[^。；]{0,30})(?:${verb})|(?:${verb})[^，。；\\d]{0,6}${noun}`,
        `${noun}在清理过后经核实${verb.split('|')[0]}的有27件`,
        `${noun}27件`,
      ],
    ],
    unless: '解读|备案|审查|合法性|征求|意见|转载|上级|历年|修[改订]|宣布失效',
  }));

/** The labels of a form: the rows of its tables on disclosure, and those of other handling. */
export const labelsOf = (
  rows: { readonly documents: { readonly [row: string]: string }; readonly decisions: readonly string[] },
  other: readonly FigureId[],
): readonly LabelTerm[] => [
  ...requests(other),
  cases4('reconsideration', reconsideration, '政府信息公开行政复议5件'),
  cases4('litigation', litigation, '政府信息公开行政诉讼5件'),
  cases4('both', both, '因政府信息公开引起的复议和诉讼共5件'),
  administration('licensing', '(?:行政|经营|生产|规划|施工)许可(?!证|法)', '经营许可', rows.decisions),
  administration('penalties', '(?:行政)?处罚(?!金额|款|信息|法)', '行政处罚', rows.decisions),
  administration('coercion', '行政强制(?!法)', '行政强制', rows.decisions),
  ...documentsOf('rules', '规章', rows.documents),
  ...documentsOf('normativeDocuments', '规范性文件', rows.documents),
];
