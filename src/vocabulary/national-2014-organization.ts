import { money, number, people, publicity, times } from './phrases.js';
import type { NumberTerm } from './vocabulary.js';

/** How reports of 2014 to 2018 tell of staff, funds and training. */

const has = '(?:设立|设置|成立|建立|设有|建成|配备|安排|落实)?';

export const organization: readonly NumberTerm[] = [
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
      [
        `(?<=${publicity}[^。]{0,60}[，、；])(?:投入|安排|落实)(?:工作|专项|专门|保障)*(?:经费|资金)`,
        '召开政务公开专题会议2次，投入经费0.8万元',
        '召开防汛会议2次，投入经费0.8万元',
      ],
    ],
    { loose: true },
  ),
  number('organization.earmarkedFunds', money, [
    [`${publicity}(?:工作)?专项(?:工作)?经费`, '政府信息公开专项经费12万元', '产生的政府信息公开费用1万元'],
  ]),
];

const courses = ['次', '期', '场', '个', '班次'];

export const training: readonly NumberTerm[] = [
  number('training.meetings', times, [
    ['召开政府信息公开工作会议(?:或|和|、|及)专题会议', '召开政府信息公开工作会议或专题会议6次', '召开常务会议6次'],
    [`(?:召开|举办)了?${publicity}(?:工作|专题|推进|部署)*会议?`, '召开政务公开工作会议86次', '召开常务会议19次'],
    [`(?:召开|举办)了?#${publicity}(?:工作|专题|推进|部署)*会议?`, '召开86次政务公开工作会议', '召开19次常务会议'],
  ]),
  number('training.courses', courses, [
    ['举办各类培训班', '举办各类培训班3次', '参加培训班3次'],
    ['培训班?#(?=[（(，,]?(?:共计?)?\\d+人次)', '办培训班2期210人次', '培训2期'],
    [
      `(?<=${publicity}[^。]{0,40})(?:对[^，。；\\d]{0,12})?(?:集中|业务|专题)+培训`,
      '召开政务公开专题会议两次，对各村信息员集中培训一次',
      '对各村信息员集中培训一次',
    ],
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
      ['(?<=培训班?\\d+[期次场个][（(，,]?(?:共计?)?)#', '办培训班2期145人次', '慰问2期145人次'],
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
  number(
    'training.attendances',
    ['人次'],
    [
      [
        `(?<=${publicity}[^。]{0,60})参训(?:人员|干部)?`,
        '召开政务公开专题会议2次，集中培训1次，参训28人次',
        '集中培训1次，参训28人次',
      ],
    ],
    { loose: true },
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
