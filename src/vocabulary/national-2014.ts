import { disclosure2014 } from './national-2014-disclosure.js';
import { requests2014 } from './national-2014-requests.js';
import { beside, cases, money, no, number, outcomes, people, publicity, times, uncounted, upTo } from './phrases.js';
import type { NumberTerm, Vocabulary, Wording, ZeroTerm } from './vocabulary.js';

const kinds = {
  reconsideration: ['行政复议', '(?:申请|提起|发生|收到|被申请)?'],
  litigation: ['行政诉讼', '(?:申请|提起|发生|收到|被提起)?'],
} as const;

/** Cases of one kind: in the part on disputes any, elsewhere those about disclosure. */
const kindOfCase = (figure: 'reconsideration' | 'litigation'): readonly NumberTerm[] => {
  const [kind, lead] = kinds[figure];
  return [
    number(
      `${figure}.total`,
      cases,
      [
        [`${lead}(?:政府信息公开)?(?:类)?(?:申请)?${kind}(?:案|申请)?`, `发生${kind}3件`, `涉企${kind}办3件`],
        [
          `(?:政府信息公开的?|引起的?|引发的?|发生|收到)${kind}案件`,
          `因政府信息公开引发${kind}案件3件`,
          `旁听${kind}案件3次`,
        ],
        [`#(?:政府信息公开)?(?:类)?${kind}`, `共有3件${kind}`, `${kind}法宣传3次`],
      ],
      { topics: ['disputes'], notAfter: '备案|名义' },
    ),
    number(
      `${figure}.total`,
      cases,
      [[`(?:涉及?|因)?(?:的)?${kind}案件`, `因政府信息公开引起的${kind}案件3件`, `旁听${kind}案件3件`]],
      {
        topics: ['disputes'],
        after: '信息公开',
        notAfter: '备案|名义',
      },
    ),
    number(`${figure}.total`, cases, [
      [`政府信息公开的?(?:类)?${kind}(?:案件|案)?`, `政府信息公开${kind}351件`, `交通处罚${kind}351件`],
    ]),
  ];
};

const decided = (figure: string, subject: string, wordings: readonly Wording[], match: 'equal' | 'atMost' = 'equal') =>
  number(figure, cases, wordings, { topics: ['disputes'], subject, match });

const disputes: readonly NumberTerm[] = [
  ...kindOfCase('reconsideration'),
  ...kindOfCase('litigation'),
  number(
    ['reconsideration.total', 'litigation.total'],
    cases,
    [['行政复议(?:案件)?(?:、|和|及|与)(?:提起)?行政诉讼(?:案件)?', '行政复议、行政诉讼案件共7件', '行政复议7件']],
    { topics: ['disputes'] },
  ),
  decided('reconsideration.upheld', 'reconsideration', [
    [
      '(?:结果)?维持(?:原)?(?:具体)?(?:行政行为|决定|答复)?的?',
      '行政复议3件，维持具体行政行为2件',
      '行政诉讼3件，维持2件',
    ],
  ]),
  decided('reconsideration.corrected', 'reconsideration', [
    [
      '(?:结果)?被?(?:依法)?(?:纠错|纠正|撤销|确认违法(?:或撤销)?)的?',
      '行政复议3件，被依法纠错1件',
      '行政诉讼3件，被依法纠错1件',
    ],
  ]),
  decided('reconsideration.other', 'reconsideration', [
    [
      '其[他它](?:情形|结果)?的?|(?:申请人)?(?:主动)?撤回(?:复议)?(?:申请)?(?:终止)?',
      '行政复议3件，其他情形1件',
      '行政诉讼3件，其他情形1件',
    ],
  ]),
  decided('litigation.upheldOrDismissed', 'litigation', [
    [
      '维持具体行政行为(?:或者?|和|、)驳回原告诉讼请求的?|(?:判决)?驳回(?:原告)?(?:的)?(?:诉讼请求|起诉)?的?',
      '行政诉讼2件，维持具体行政行为或者驳回原告诉讼请求2件',
      '行政复议2件，驳回2件',
    ],
  ]),
  decided(
    'litigation.upheldOrDismissed',
    'litigation',
    [['维持(?:具体)?(?:行政行为)?的?', '行政诉讼2件，维持1件', '行政复议2件，维持1件']],
    'atMost',
  ),
  decided('litigation.corrected', 'litigation', [
    ['(?:结果)?被?(?:依法)?(?:纠错|纠正|败诉|确认违法)的?', '行政诉讼2件，被依法纠错1件', '行政复议2件，被依法纠错1件'],
  ]),
  decided('litigation.other', 'litigation', [
    ['其[他它](?:情形|结果)?的?', '行政诉讼2件，其他1件', '行政复议2件，其他1件'],
  ]),
  number(
    'complaints.total',
    cases,
    [['(?:举报、?投诉|投诉、?举报|投诉|举报)(?:案件)?', '举报投诉数量2件', '收到15564件咨询']],
    {
      topics: ['disputes'],
    },
  ),
];

const charge = '收取(?:检索|复制|邮寄|邮递|工本|成本|费|等|和|及|、)+';

const fees: readonly NumberTerm[] = [
  number(
    'fees.charged',
    money,
    [
      [
        '收取(?:的|有关|相关|各类|政府信息公开|依申请公开|信息|申请人|检索|复制|邮寄|等|费|、)*费用(?:金额)?(?:[（(][^（）()\\d]*[）)])?',
        '依申请公开收取的费用0.03万元',
        '减免的费用0.03万元',
      ],
      ['(?:收取|收费)(?:金额|总额)?(?:共计|合计|总计|[共为])*#', '本年度收费0元', '收费标准5元/页'],
      [`${charge}(?:共计|合计|总计|共)#`, '收取复制费、邮寄费共计300元', '减免复制费共计300元'],
      ['收取检索费、复制费、邮寄费~#', '共收取检索费、复制费、邮寄费0.03万元', '减免邮寄费0.03万元'],
    ],
    { topics: ['fees'] },
  ),
  number('fees.charged', money, [[`${charge}#`, '收取邮寄费300元', '减免邮寄费300元']], {
    match: 'atMost',
    topics: ['fees'],
  }),
];

const has = '(?:设立|设置|成立|建立|设有|建成|配备|安排|落实)?';

const organization: readonly NumberTerm[] = [
  number(
    'organization.dedicatedBodies',
    ['个', '家'],
    [[`${has}了?${publicity}(?:工作)?专门机构`, '设立政府信息公开工作专门机构2个', '专门受理点2个']],
    {
      stock: true,
    },
  ),
  number(
    'organization.readingPoints',
    ['个', '处'],
    [
      [
        `${has}了?(?:政府信息)?(?:公开)?查阅(?:点|场所)`,
        '设置政府信息公开查阅点11个',
        '挂牌设立村（社区）政府信息查阅点27个',
      ],
      [`${has}了#政府信息(?:公开)?查阅(?:点|场所)`, '设立了11个政府信息公开查阅点', '设立了1个专门的信息申请受理点'],
    ],
    { stock: true },
  ),
  number(
    'organization.staff.total',
    people,
    [
      [
        `${has}从事政府信息公开工作的?(?:工作)?人员`,
        '从事政府信息公开工作人员24人',
        '从事政府信息公开工作多年的有24人',
      ],
      [`${has}了?#从事政府信息公开工作的?(?:工作)?人员`, '配备了24名从事政府信息公开工作人员', '配备了24名保安'],
    ],
    { stock: true },
  ),
  number(
    'organization.staff.fullTime',
    people,
    [
      [`${has}了?(?:专职|全职)(?:工作)?人员`, '专职人员4人', '兼职人员4人'],
      [`${has}了?#(?:专职|全职)(?:工作)?人员`, '配备了4名专职人员', '配备了4名兼职人员'],
    ],
    { stock: true },
  ),
  number(
    'organization.staff.partTime',
    people,
    [
      [`${has}了?兼职(?:工作)?人员`, '兼职人员20人', '专职人员20人'],
      [`${has}了?#兼职(?:工作)?人员`, '配备了3名兼职工作人员', '配备了3名专职工作人员'],
    ],
    { stock: true },
  ),
  number(
    'organization.earmarkedFunds',
    money,
    [
      [
        '(?<=公开[^。]{0,60})(?:投入|安排|落实)(?:工作)?专项(?:工作)?经费',
        '从事政府信息公开工作人员24人；投入专项经费8.5万元',
        '投入道路专项经费8.5万元',
      ],
    ],
    { loose: true },
  ),
  number('organization.earmarkedFunds', money, [
    [`${publicity}(?:工作)?专项(?:工作)?经费`, '政府信息公开专项经费12万元', '产生的政府信息公开费用1万元'],
  ]),
];

const courses = ['次', '期', '场', '个', '班次'];

const training: readonly NumberTerm[] = [
  number('training.meetings', times, [
    ['召开政府信息公开工作会议(?:或|和|、|及)专题会议', '召开政府信息公开工作会议或专题会议6次', '召开常务会议6次'],
    [`(?:召开|举办)了?${publicity}(?:工作|专题|推进|部署)*会议?`, '召开政务公开工作会议86次', '召开常务会议19次'],
  ]),
  number('training.courses', courses, [
    ['举办各类培训班', '举办各类培训班3次', '参加培训班3次'],
    ['培训#(?=\\d+人次)', '培训2期145人次', '培训2期'],
  ]),
  number(
    'training.courses',
    courses,
    [[`(?:举办|组织|开展)了?${publicity}(?:工作|业务|专题)*培训班?`, '举办政务公开培训班3期', '参加政务公开培训班3期']],
    {
      match: 'atMost',
    },
  ),
  number(
    'training.attendances',
    ['人次', '人'],
    [
      ['接受培训的?(?:人员)?', '接受培训人员5102人次', '约4900人次'],
      ['(?<=培训\\d+[期次场个])#', '培训2期145人次', '慰问2期145人次'],
    ],
  ),
  number(
    'training.attendances',
    ['人次'],
    [
      ['(?:培训|参训)(?:人员|干部)?', '政务公开工作培训干部130人次', '培训干部130人次'],
      ['#(?:接受|参加)了?培训', '政务公开工作有130人次参加培训', '130人次参加培训'],
    ],
    { match: 'atMost', after: publicity },
  ),
  // 举办培训班3期，培训人员420人次, after a meeting on disclosure: most likely of it, too.
  number(
    'training.courses',
    courses,
    [
      [
        '(?<=政府信息公开[^。]{0,30})举办(?:各类)?培训班',
        '召开政府信息公开工作会议8次，举办培训班3期',
        '举办厨师培训班3期',
      ],
    ],
    {
      loose: true,
    },
  ),
  number(
    'training.attendances',
    ['人次'],
    [
      [
        '(?<=公开[^。]{0,40}培训班\\d+[期次场个][，、])(?:培训|参训)(?:人员|干部)?',
        '召开政府信息公开工作会议8次，举办培训班3期，培训人员420人次',
        '举办厨师培训班3期，培训人员420人次',
      ],
    ],
    { loose: true },
  ),
];

const denied = (figure: string, kind: string, example: string): ZeroTerm => ({
  figures: [figure],
  wordings: [
    [`${no}${upTo}${kind}`, `未发生因政府信息公开引起的${example}`, `未发生因${example}被纠错的情况`],
    [
      `${beside}${kind}(?:案件)?(?:、|和|及)?${upTo}(?:均|都|数量?)?(?:为|是)?零(?:件|起|宗)?(?![\\d点])`,
      `${example}为零`,
      `${example}2件`,
    ],
    [
      `${beside}${kind}(?:案件)?(?:、|和|及)?${upTo}(?:均|都)(?:为|是)?0(?:件|起|宗)`,
      `${example}均为0件`,
      `${example}均为2件`,
    ],
  ],
  topics: ['disputes'],
  unless: outcomes,
});

const zeros: readonly ZeroTerm[] = [
  denied('reconsideration.total', '行政复议', '行政复议'),
  denied('litigation.total', '行政诉讼', '行政诉讼'),
  denied('complaints.total', '(?:投诉|举报)', '投诉'),
  {
    figures: ['fees.charged'],
    wordings: [
      [
        '(?:未|没有|没)[^，,。；：\\d]{0,30}?(?:收取|收费)(?!标准|减免|、减免|项目)',
        '未收取任何费用',
        '未制定收费标准',
      ],
      ['不(?:再|予|向[^，,。；：\\d]{0,12})?(?:收取|收费)(?!标准|减免|、减免|项目)', '不收取费用', '不收费标准'],
      ['无[^，,。；：\\d]{0,12}?(?:收取|收费)(?!标准|减免|、减免|项目)', '无收费情况', '无收费减免'],
      [
        '(?:收费|费用)(?:金额|总额)?(?:均|都)?(?:为|是)?零',
        '本年度收费为零',
        '本年度收费零散'.replace('零散', '300元'),
      ],
      ['(?:全部|一律|均|都|全)(?:实行)?免(?:收费|费|收)', '依申请公开全部免收费用', '依申请公开收费用'],
    ],
    topics: ['fees', 'requests'],
    unless: '除.{1,20}外|以外',
  },
  {
    figures: ['organization.staff.fullTime'],
    wordings: [
      [
        '(?:没有|未配备|未设|无)(?:从事)?(?:政府信息公开|政务公开)?(?:工作)?的?(?:专职|全职)(?:工作)?人员',
        '没有从事政府信息公开工作的全职人员',
        '没有从事政府信息公开工作的经验',
      ],
    ],
  },
];

/** How reports of 2014 to 2018 speak of the figures of their table. */
export const vocabulary2014: Vocabulary = {
  subjects: {
    ...requests2014.subjects,
    reconsideration: ['行政复议|复议', '行政复议2件', '行政诉讼2件'],
    litigation: ['行政诉讼|诉讼(?!请求)', '行政诉讼2件', '驳回诉讼请求2件'],
  },
  subjectOf: { requests: 'requests' },
  numbers: [...disclosure2014, ...requests2014.numbers, ...disputes, ...fees, ...organization, ...training],
  zeros: [...requests2014.zeros, ...zeros],
  rates: requests2014.rates,
  uncounted,
  companions: [['training.attendances', 'training.courses']],
  ceilings: { 'fees.charged': 100, 'organization.earmarkedFunds': 10_000 },
};
