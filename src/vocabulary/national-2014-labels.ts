import type { FigureId, Topic } from '../form/form.js';
import { cases, documents, items, people, times } from './phrases.js';
import type { LabelTerm, Wording } from './vocabulary.js';

/** Labels of the table of 2014, by their words. */

/** Figures apart by a space, the figures of a sum by +. */
const label = (
  figures: string,
  units: readonly string[],
  wording: Wording,
  more: Partial<LabelTerm> = {},
): LabelTerm => ({
  sums: figures.split(' ').map((sum): readonly FigureId[] => sum.split('+')),
  units,
  wordings: [wording],
  ...more,
});

const on = (...topics: readonly Topic[]) => ({ topics });

/** 条 counts what is disclosed as often as requests. */
const requestUnits = cases.filter((unit) => unit !== '条');

const channels = 'proactive.channels.';
const disclosed = '条';

const proactive: readonly LabelTerm[] = (
  [
    ['website', '网站|官网|门户网|网页|政府网'],
    ['wechat', '微信|公众号|公众平台'],
    ['weibo', '微博'],
    ['gazette', '公报'],
    ['other', '其[他它]|公开栏|公示栏|宣传栏|公告栏|电子屏|显示屏|广播|电视|报[纸刊]|公示牌'],
  ] as const
).map(([channel, word]) =>
  label(
    `${channels}${channel} proactive.total`,
    items,
    [
      word,
      `在${word.split('|')[0]?.replace('[他它]', '他载体')}上向大家公布的有12${disclosed}`,
      `向大家公布12${disclosed}`,
    ],
    {
      topics: ['proactive'],
      unless: '播发|由|系统|解读|回应|转载|咨询|留言|评论|专栏|栏目|政策文件|规范性文件|办事|互动',
    },
  ),
);

const requests: readonly LabelTerm[] = [
  label(
    'requests.received.total requests.concluded.total requests.replied.total requests.concluded.onTime requests.concluded.extended',
    requestUnits,
    [
      '收到|接到|新收|(?<=申请[^。]{0,36})(?:办结|答复)(?!率)|合计|共计',
      '收到政府信息公开申请10件，年内又接到他们交来的有12件',
      '收到政府信息公开申请10件，表扬12件',
    ],
    {
      subject: 'requests',
      unless:
        '其中|来信|来访|来电|下一?年|顺延|收办|作为|上年|去年|遗留|结转|期限|时限|系统|涉及|类|以上|平均|咨询|投诉|村|部门|乡镇|街道|本级',
    },
  ),
  label(
    'requests.received.online requests.received.letter requests.received.inPerson requests.received.fax',
    requestUnits,
    [
      '网|信函|信件|邮|当面|窗口|现场|传真|上门|来人',
      '收到政府信息公开申请10件，由来人交来的有12件',
      '收到政府信息公开申请10件，表扬12件',
    ],
    { subject: 'requests', unless: '涉及|类|咨询|投诉|答复|公开|电子邮件' },
  ),
  label(
    'requests.replied.alreadyDisclosed requests.replied.granted requests.replied.partlyGranted requests.replied.granted+requests.replied.partlyGranted requests.replied.refused.total requests.replied.refused.stateSecrets requests.replied.refused.tradeSecrets requests.replied.refused.personalPrivacy requests.replied.notThisAgency requests.replied.nonexistent requests.replied.amendmentRequested requests.replied.otherProcedure',
    requestUnits,
    [
      '公开(?!申请|条例)|不存在|不属于|补正|补充|其[他它]途径|秘密|隐私',
      '收到政府信息公开申请10件，并不存在相应载体的有12件',
      '收到政府信息公开申请10件，表扬12件',
    ],
    { subject: 'requests', unless: '涉及|主动公开|类|咨询|收到|信息公开|作为' },
  ),
];

const disputes: readonly LabelTerm[] = [
  label(
    'reconsideration.total reconsideration.upheld reconsideration.corrected reconsideration.other',
    cases,
    ['维持|纠|撤|驳回|责令|违法|终止|调解', '行政复议10件，经协调后调解了结的有12件', '行政复议10件，表扬12件'],
    { ...on('disputes'), subject: 'reconsideration', unless: '系统|诉|一审|二审|名义|备案|审结|办理' },
  ),
  label(
    'litigation.total litigation.upheldOrDismissed litigation.corrected litigation.other',
    cases,
    ['涉诉|维持|撤|驳回|违法|败|胜|判决', '行政诉讼10件，经协调后撤诉了结的有12件', '行政诉讼10件，表扬12件'],
    { ...on('disputes'), subject: 'litigation', unless: '系统|一审|二审|名义|备案|应诉|出庭' },
  ),
];

const response: readonly LabelTerm[] = [
  label(
    'response.means.pressConferences.total response.means.pressConferences.byHeadOfAgency',
    times,
    ['发布会', '局领导在发布会上露面2次', '局领导露面2次'],
    { unless: '筹备|观看|观摩' },
  ),
  label(
    'response.issues response.means.weiboWechat response.means.other',
    ['次', '件', '起', '条'],
    ['舆情|回应', '通过报刊发声回应关切12次', '通过报刊发声12次'],
    { unless: '处置|督办|监测|报送|上报|分析|专报|投诉|咨询|网民|留言' },
  ),
  label('response.means.policyInterpretations', ['篇'], ['解读', '在网上刊发专家解读12篇', '在网上刊发12篇']),
];

const organization: readonly LabelTerm[] = [
  label(
    'organization.staff.fullTime',
    people,
    ['(?<=信息公开[^。]{0,36})(?:专职|全职)', '政府信息公开工作有专职的信息员12名', '信息员有12名'],
    { stock: true },
  ),
  label(
    'organization.staff.partTime',
    people,
    ['(?<=信息公开[^。]{0,36})兼职', '政府信息公开工作有兼职的信息员12名', '信息员有12名'],
    { stock: true },
  ),
  label(
    'organization.staff.total',
    people,
    [
      '(?<=信息公开[^。]{0,36})工作人员',
      '政府信息公开专门机构2个，配备工作人员12名',
      '政府信息公开专门机构2个，配备保安12名',
    ],
    { stock: true },
  ),
  label('organization.earmarkedFunds', ['元'], ['专项经费|工作经费', '专项经费保障12万元', '保障12万元'], {
    stock: true,
  }),
  label(
    'training.courses',
    ['次', '期', '场', '个', '班次'],
    ['(?:举办|组织|开展)(?:各级|各类|业务|专题)+培训班', '举办各级各类培训班12期', '举办各级各类讲座12期'],
    { unless: '参加|派' },
  ),
];

const normativeDocuments: LabelTerm = label(
  'proactive.normativeDocumentsDisclosed proactive.normativeDocumentsIssued',
  documents,
  ['规范性文件', '规范性文件在网上向大家公布了12件', '条例在网上向大家公布了12件'],
  { unless: '解读|备案|审查|清理|废止|有效' },
);

export const labels2014: readonly LabelTerm[] = [
  ...proactive,
  normativeDocuments,
  ...requests,
  ...disputes,
  ...response,
  ...organization,
];
