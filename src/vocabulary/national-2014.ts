import type { NumberMention, RatioMention, Vocabulary, ZeroMention } from './vocabulary.js';
import {
  applicants,
  beside,
  besides,
  cases,
  disclose,
  documents,
  grantedAlone,
  items,
  lodged,
  money,
  no,
  number,
  ours,
  outcomes,
  people,
  publicity,
  refusal,
  request,
  times,
  upTo,
} from './words.js';

const requests = (
  figures: string | readonly string[],
  patterns: readonly string[],
  more: Partial<NumberMention> = {},
): NumberMention => number(figures, cases, patterns, { topics: ['requests'], ...more });

const proactive: readonly NumberMention[] = [
  number('proactive.total', items, [
    '主动公开的?(?:各类)?政府信息~#',
    '共(?:计)?主动公开(?:各类)?信息~#',
    '主动公开了?#(?:各类)?政府信息',
  ]),
  number('proactive.total', items, ['(?:全年|年内|本年度?)共?公开(?:各类)?政府信息~#'], { topics: ['proactive'] }),
  number('proactive.normativeDocumentsDisclosed', documents, ['主动公开的?(?:行政)?规范性文件~#']),
  number('proactive.normativeDocumentsIssued', documents, ['(?:制发|制定|出台|印发)的?(?:行政)?规范性文件~#']),
  number('proactive.channels.gazette', items, [`政府公报${disclose}~#`]),
  number('proactive.channels.gazette', items, ['政府公报(?:主动)?公开~#'], { topics: ['proactive'] }),
  number('proactive.channels.website', items, [
    `(?:在|通过)?(?:政府网站|(?:政府)?门户网站|局(?:政务|门户|官方)?网站|政务网站|政务公开(?:平台|网)|政府信息公开(?:平台|网站|网|专栏))上?${disclose}~#`,
  ]),
  number('proactive.channels.weibo', items, [`(?:通过)?(?:政务|官方)?微博${disclose}~#`]),
  number('proactive.channels.weibo', items, ['(?:通过)?(?:政务|官方)?微博(?:主动)?公开~#'], { topics: ['proactive'] }),
  number('proactive.channels.wechat', items, [`(?:通过)?(?:政务|官方)?微信(?:公众号|平台)?${disclose}~#`]),
  number('proactive.channels.wechat', items, ['(?:通过)?(?:政务|官方)?微信(?:公众号|平台)?(?:主动)?公开~#'], {
    topics: ['proactive'],
  }),
  number(['proactive.channels.weibo', 'proactive.channels.wechat'], items, [
    `(?:通过)?(?:政务|官方)?微博(?:、|和|及)?(?:政务|官方)?微信(?:公众号|平台)?${disclose}~#`,
  ]),
  number('proactive.channels.other', items, [`(?:通过)?其[他它](?:方式|渠道|途径)${disclose}~#`]),
  number(
    'proactive.channels.other',
    items,
    [`(?:通过)?(?:新闻媒体|新闻发布会|报纸|报刊|广播电视|电视|公开栏|宣传栏|电子显示屏)${disclose}~#`],
    { match: 'atMost' },
  ),
];

const response: readonly NumberMention[] = [
  number(
    'response.issues',
    ['次', '件', '起', '条'],
    ['回应(?:公众|社会)关注(?:的)?热点(?:问题)?(?:或|和|及|、)?(?:重大)?舆情~#'],
  ),
  number('response.means.pressConferences.total', times, [
    '(?:参加或举办|举办或参加|参加|举办|召开|举行|组织)(?:政府)?新闻发布会~#',
    '(?:举办|召开|举行)了?#新闻发布会',
  ]),
  number('response.means.pressConferences.byHeadOfAgency', times, ['主要负责(?:同志|人)(?:参加|出席)的?新闻发布会~#']),
  number('response.means.onlineInterviews.total', ['次'], ['(?:组织|开展|举办|参加)?政府网站在线访谈~#']),
  number('response.means.onlineInterviews.byHeadOfAgency', ['次'], ['主要负责(?:同志|人)参加的?政府网站在线访谈~#']),
  number('response.means.policyInterpretations', ['篇'], ['(?:发布|公开)?的?政策解读(?:稿件|稿|文章)?(?:发布)?~#']),
  number(
    'response.means.weiboWechat',
    ['次', '件'],
    ['(?:通过)?(?:政务)?微博(?:、|和)?(?:政务)?微信(?:平台)?回应(?:事件)?~#'],
  ),
  number('response.means.other', ['次', '件'], ['(?:通过[^，。；\\d]{0,15}等)?其[他它]方式回应(?:事件)?~#']),
];

const received: readonly NumberMention[] = [
  number('requests.received.total', cases, [`(?:收到|接到)${applicants}${request}~#`, `(?:收到|接到)#${request}`]),
  requests('requests.received.total', [
    `(?:收到|接到)${applicants}申请~#`,
    '(?:收到|接到)#申请',
    '政府信息公开申请(?:总量|总数|数量)?~#',
  ]),
  requests('requests.received.total', ['收到~#'], { notAfter: '其中' }),
  requests('requests.received.total', ['依申请公开件~#'], { notAfter: '办结|答复' }),
  number(
    ['requests.received.total', 'requests.concluded.total', 'requests.replied.total'],
    cases,
    [`(?:受理|办理)${applicants}${request}~#`, `(?:受理|办理)#${request}`],
    { match: 'among' },
  ),
  requests('requests.received.inPerson', [
    `(?:当面|现场|当场)${lodged}申请(?:方式)?(?:提出|提交)?~#`,
    '当面(?:提交|提出)?~#',
  ]),
  requests('requests.received.fax', [`传真${lodged}申请(?:方式)?~#`, '传真(?:提交|提出)?~#']),
  requests('requests.received.online', [
    `(?:网络|网上|在线|互联网)(?:平台)?${lodged}申请(?:方式)?~#`,
    '网络(?:提交|提出)?~#',
  ]),
  requests('requests.received.online', [`(?:电子邮件|电子邮箱|门户网站|网站)${lodged}申请~#`], { match: 'atMost' }),
  requests('requests.received.letter', [`(?:信函|信件|书信)${lodged}申请(?:方式)?~#`, '(?:信函|信件)(?:提交|提出)?~#']),
  requests('requests.received.letter', [`(?:邮寄|快递)${lodged}申请~#`], { match: 'atMost' }),
  requests(
    ['requests.received.letter', 'requests.received.fax'],
    ['(?:信函(?:、|和|或|及)传真|传真(?:、|和|或|及)信函)(?:方式)?的?申请~#'],
  ),
];

const concluded: readonly NumberMention[] = [
  requests('requests.concluded.total', [
    '申请办结~#',
    '共(?:计)?办结~#',
    `办结${request}~#`,
    '办结申请~#',
    '办结#(?=（[^）]{0,12}结转)',
  ]),
  requests('requests.concluded.onTime', ['(?:按时|按期|如期)办结的?~#']),
  requests('requests.concluded.extended', ['(?:延期|延长期限)(?:办结|答复|办理)的?~#']),
];

const replied: readonly NumberMention[] = [
  requests('requests.replied.total', ['申请答复~#', '已经?答复的#申请', `答复(?:${request}|申请)?~#`]),
  requests('requests.replied.alreadyDisclosed', ['(?:属于)?已经?主动公开(?:的|范围|政府信息|信息)*~#']),
  requests('requests.replied.granted', [`(?<!不|${besides})(?:同意|予以)(?:全部)?公开的?(?:答复)?~#${grantedAlone}`]),
  requests('requests.replied.partlyGranted', [`(?<!${besides})(?:同意|予以)?部分公开的?(?:答复)?~#`]),
  requests(
    ['requests.replied.granted', 'requests.replied.partlyGranted'],
    ['(?:同意|予以)(?:全部)?公开(?:及|和|、|或|与)(?:同意|予以)?部分公开的?(?:答复)?~#'],
  ),
  requests('requests.replied.refused.total', [`${refusal}的?(?:答复)?~#`]),
  requests('requests.replied.refused.stateSecrets', ['(?:涉及|属于)国家秘密的?~#'], { after: refusal }),
  requests('requests.replied.refused.tradeSecrets', ['(?:涉及|属于)商业秘密的?~#'], { after: refusal }),
  requests('requests.replied.refused.personalPrivacy', ['(?:涉及|属于)个人隐私的?~#'], { after: refusal }),
  requests(
    'requests.replied.refused.securityAndStability',
    ['危及国家安全、公共安全、经济安全(?:和|、)社会稳定的?~#'],
    { after: refusal },
  ),
  requests('requests.replied.refused.notGovernmentInformation', [
    '(?:在[“"]?(?:不同意|不予)公开[”"]?的?答复中，?)?(?:不是|非|不属于)《?(?:中华人民共和国政府信息公开)?条例》?所?(?:规定|指|称)?的?政府信息的?~#',
  ]),
  requests('requests.replied.refused.otherStatutory', ['法律、?法规规定的其[他它]情形的?~#'], { after: refusal }),
  requests('requests.replied.notThisAgency', [
    `(?:不属于|不属|非|不是)${ours}(?:政府信息|公开|掌握|职责|职权|负责|范围|信息|的)*~#`,
  ]),
  requests('requests.replied.nonexistent', ['(?:申请)?的?(?:政府)?信息不存在的?~#']),
  requests('requests.replied.amendmentRequested', [
    '(?:申请)?内容不明确(?:，?需要?)?(?:更改|补正|补充|、)*的?~#',
    '告知(?:申请人)?(?:作出)?(?:更改、?补充|补正)的?~#',
  ]),
  requests('requests.replied.otherProcedure', ['(?:告知)?通过其[他它](?:途径|渠道)(?:办理)?的?~#']),
];

const disputes: readonly NumberMention[] = [
  number(
    'reconsideration.total',
    cases,
    [
      '(?:申请|提起|发生|收到|被)?(?:政府信息公开)?(?:类)?(?:申请)?行政复议(?:案|申请)?~#',
      '(?:政府信息公开的?|引起的?|引发的?|发生|收到)行政复议案件~#',
      '(?:发生|收到|引发|引起|被申请|共?有)#(?:政府信息公开)?(?:类)?行政复议',
    ],
    { topics: ['disputes'] },
  ),
  number('reconsideration.total', cases, ['政府信息公开(?:类)?行政复议(?:案件)?~#']),
  number(
    'litigation.total',
    cases,
    [
      '(?:申请|提起|发生|收到|被)?(?:政府信息公开)?(?:类)?(?:提起)?行政诉讼(?:案)?~#',
      '(?:政府信息公开的?|引起的?|引发的?|发生|收到)行政诉讼案件~#',
      '(?:发生|收到|引发|引起|被提起|共?有|(?<=行政复议(?:案件)?[，、]))#(?:政府信息公开)?(?:类)?行政诉讼',
    ],
    { topics: ['disputes'] },
  ),
  number('litigation.total', cases, ['政府信息公开(?:类)?行政诉讼(?:案件)?~#']),
  number(
    ['reconsideration.total', 'litigation.total'],
    cases,
    ['行政复议(?:案件)?(?:、|和|及|与)(?:提起)?行政诉讼(?:案件)?~#'],
    { topics: ['disputes'] },
  ),
  number('reconsideration.upheld', cases, ['(?:结果)?维持(?:原)?(?:具体)?(?:行政行为|决定|答复)?的?~#'], {
    topics: ['disputes'],
    owner: 'reconsideration',
  }),
  number('reconsideration.corrected', cases, ['(?:结果)?被?(?:依法)?(?:纠错|纠正)的?~#'], {
    topics: ['disputes'],
    owner: 'reconsideration',
  }),
  number('litigation.upheldOrDismissed', cases, ['维持具体行政行为(?:或者?|和|、)驳回原告诉讼请求的?~#'], {
    topics: ['disputes'],
    owner: 'litigation',
  }),
  number(
    'litigation.upheldOrDismissed',
    cases,
    ['维持(?:具体)?(?:行政行为)?的?~#', '驳回(?:原告)?(?:的)?(?:诉讼请求|起诉)的?~#'],
    { match: 'atMost', topics: ['disputes'], owner: 'litigation' },
  ),
  number('litigation.corrected', cases, ['(?:结果)?被?(?:依法)?(?:纠错|纠正)的?~#'], {
    topics: ['disputes'],
    owner: 'litigation',
  }),
  number('complaints.total', cases, ['(?:举报、?投诉|投诉、?举报|投诉|举报)(?:案件)?~#'], { topics: ['disputes'] }),
];

const fees: readonly NumberMention[] = [
  number(
    'fees.charged',
    money,
    [
      '收取(?:的|有关|相关|各类|政府信息公开|依申请公开|信息|申请人|检索|复制|邮寄|等|费|、)*费用(?:金额)?(?:[（(][^（）()\\d]*[）)])?~#',
      '(?:收取|收费)(?:金额|总额)?(?:共计|合计|总计|[共为])*#',
      '收取(?:检索|复制|邮寄|邮递|工本|成本|费|等|和|及|、)+(?:共计|合计|总计|共)#',
    ],
    { topics: ['fees'] },
  ),
  number('fees.charged', money, ['收取(?:检索|复制|邮寄|邮递|工本|成本|费|等|和|及|、)+#'], {
    match: 'atMost',
    topics: ['fees'],
  }),
];

const organization: readonly NumberMention[] = [
  number(
    'organization.dedicatedBodies',
    ['个', '家'],
    [`(?:设立|设置|成立|建立|设有)?了?${publicity}(?:工作)?专门机构~#`],
    { stock: true },
  ),
  number(
    'organization.readingPoints',
    ['个', '处'],
    [
      '(?:设置|设立|建立|设有|建成)?了?政府信息(?:公开)?查阅(?:点|场所)~#',
      '(?:设置|设立|建立|设有|建成)了?#政府信息(?:公开)?查阅(?:点|场所)',
    ],
    { stock: true },
  ),
  number(
    'organization.staff.total',
    people,
    ['(?:配备)?从事政府信息公开工作的?(?:工作)?人员~#', '(?:配备)?了?#从事政府信息公开工作的?(?:工作)?人员'],
    { stock: true },
  ),
  number(
    'organization.staff.fullTime',
    people,
    ['(?:配备|安排|落实)?了?(?:专职|全职)(?:工作)?人员~#', '(?:配备|安排|落实)?了?#(?:专职|全职)(?:工作)?人员'],
    { stock: true },
  ),
  number(
    'organization.staff.partTime',
    people,
    ['(?:配备|安排|落实)?了?兼职(?:工作)?人员~#', '(?:配备|安排|落实)?了?#兼职(?:工作)?人员'],
    { stock: true },
  ),
  number('organization.earmarkedFunds', money, [`${publicity}(?:工作)?专项(?:工作)?经费~#`]),
];

const training: readonly NumberMention[] = [
  number('training.meetings', times, ['召开政府信息公开工作会议(?:或|和|、|及)专题会议~#']),
  number('training.meetings', times, [`(?:召开|举办)了?${publicity}(?:工作|专题|推进|部署)*会议?~#`], {
    match: 'atMost',
  }),
  number('training.courses', ['次', '期', '场', '个', '班次'], ['举办各类培训班~#']),
  number(
    'training.courses',
    ['次', '期', '场', '个', '班次'],
    [`(?:举办|组织|开展)了?${publicity}(?:工作|业务|专题)*培训班?~#`],
    {
      match: 'atMost',
    },
  ),
  number('training.attendances', ['人次', '人'], ['接受培训的?(?:人员)?~#']),
  number('training.attendances', ['人次'], ['(?:培训|参训)(?:人员|干部)?~#', '#(?:接受|参加)了?培训'], {
    match: 'atMost',
    after: publicity,
  }),
];

const denied = (figure: string, kind: string): ZeroMention => ({
  figures: [figure],
  patterns: [
    `${no}${upTo}${kind}`,
    `${beside}${kind}(?:案件)?(?:、|和|及)?${upTo}(?:均|都|数量?)?(?:为|是)?零(?:件|起|宗)?(?![\\d点])`,
    `${beside}${kind}(?:案件)?(?:、|和|及)?${upTo}(?:均|都)(?:为|是)?0(?:件|起|宗)`,
  ],
  topics: ['disputes'],
  unless: outcomes,
});

const zeros: readonly ZeroMention[] = [
  {
    figures: ['requests.received.total'],
    patterns: [
      `(?:(?:未|没|没有)(?:收到|接到|受理)|无)(?:过|任何|一[件起例宗])*${applicants}(?:关于|有关|要求)?(?:政府信息(?:依申请)?公开|依申请公开(?:政府)?(?:信息)?|信息公开|公开政府信息)的?(?:书面)?申请`,
    ],
    unless: outcomes,
  },
  {
    figures: ['requests.received.total'],
    patterns: ['(?:未|没有)(?:收到|接到|受理)过?(?:任何)?申请'],
    topics: ['requests'],
    unless: outcomes,
  },
  {
    figures: ['requests.concluded.extended'],
    patterns: [
      '(?:均|都|全部)已?(?:按时|按期|如期)(?:予以)?(?:办结|答复|办理|回复)',
      '(?:未发生|没有|无)(?:申请)?延期(?:(?:办结|答复|办理)(?!被|而|导致|引[发起]|超期)|(?=[。；，]|$))',
      '(?:按时|按期)(?:办结|答复)率(?:为|达到?|均为)?100[%％]',
    ],
    topics: ['requests'],
  },
  denied('reconsideration.total', '行政复议'),
  denied('litigation.total', '行政诉讼'),
  denied('complaints.total', '(?:投诉|举报)'),
  {
    figures: ['fees.charged'],
    patterns: [
      '(?:未|没有|没)[^，,。；：\\d]{0,30}?(?:收取|收费)(?!标准|减免|、减免|项目)',
      '不(?:再|予|向[^，,。；：\\d]{0,12})?(?:收取|收费)(?!标准|减免|、减免|项目)',
      '无[^，,。；：\\d]{0,12}?(?:收取|收费)(?!标准|减免|、减免|项目)',
      '(?:收费|费用)(?:金额|总额)?(?:均|都)?(?:为|是)?零',
      '(?:全部|一律|均|都|全)(?:实行)?免(?:收费|费|收)',
    ],
    topics: ['fees'],
    unless: '除.{1,20}外|以外',
  },
  {
    figures: ['organization.staff.fullTime'],
    patterns: ['(?:没有|未配备|未设|无)(?:从事)?(?:政府信息公开|政务公开)?(?:工作)?的?(?:专职|全职)(?:工作)?人员'],
  },
];

const ratios: readonly RatioMention[] = [
  {
    patterns: ['(?<!按时|按期)办结率(?:为|达到?|均为)?100[%％]', '(?:均|都|全部)已(?:经)?办结'],
    figure: 'requests.concluded.total',
    reaches: 'requests.received.total',
    topics: ['requests'],
    after: '申请',
  },
  {
    patterns: ['(?<!按时|按期)答复率(?:为|达到?|均为)?100[%％]'],
    figure: 'requests.replied.total',
    reaches: 'requests.received.total',
    topics: ['requests'],
    after: '申请',
  },
];

/** How reports of 2014 to 2018 speak of the figures of their table. */
export const vocabulary2014: Vocabulary = {
  owners: { reconsideration: '行政复议|复议', litigation: '行政诉讼|诉讼(?!请求)' },
  numbers: [
    ...proactive,
    ...response,
    ...received,
    ...concluded,
    ...replied,
    ...disputes,
    ...fees,
    ...organization,
    ...training,
  ],
  zeros,
  ratios,
  companions: [['training.attendances', 'training.courses']],
  ceilings: { 'fees.charged': 100, 'organization.earmarkedFunds': 10_000 },
};
