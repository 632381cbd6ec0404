import { disclosure2014 } from './national-2014-disclosure.js';
import { disputes } from './national-2014-disputes.js';
import { labels2014 } from './national-2014-labels.js';
import { organization, training } from './national-2014-organization.js';
import { replies } from './national-2014-replies.js';
import { requests2014 } from './national-2014-requests.js';
import { beside, money, no, number, outcomes, uncounted, upTo } from './phrases.js';
import { sharesOf } from './shares.js';
import type { NumberTerm, Vocabulary, ZeroTerm } from './vocabulary.js';

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
  number('fees.charged', money, [
    [
      '(?:共|合计|总计)?(?:收取|收到)(?:的|有关|相关|申请人|依申请公开)*费用(?:共计|合计|总计|[共为])*#',
      '受理依申请公开政府信息2件，收取费用30元',
      '减免费用30元',
    ],
  ]),
  number('fees.charged', money, [[`${charge}#`, '收取邮寄费300元', '减免邮寄费300元']], {
    match: 'atMost',
    topics: ['fees'],
  }),
];

const denied = (figure: string, kind: string, example: string): ZeroTerm => ({
  figures: [figure],
  wordings: [
    [
      `政府信息公开类?(?:的)?${kind.replace('行政', '(?:行政)?')}(?:案件)?(?:数量|件数)?(?:均|都)?为零`,
      `政府信息公开类${example}为零`,
      `${example}2件`,
    ],
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
      ['(?:收费|费用)(?:金额|总额)?(?:均|都)?(?:为|是)?零', '本年度收费为零', '本年度收费300元'],
      ['(?:全部|一律|均|都|全)(?:实行)?免(?:收费|费|收)', '依申请公开全部免收费用', '依申请公开收费用'],
    ],
    topics: ['fees', 'requests'],
    unless: '除.{1,20}外|以外|其余',
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
    reconsideration: ['行政复议|复议(?!决定|机关|机构|结果)', '行政复议2件', '行政诉讼2件'],
    litigation: ['行政诉讼|诉讼(?!请求)', '行政诉讼2件', '驳回诉讼请求2件'],
  },
  subjectOf: { requests: 'requests' },
  numbers: [...disclosure2014, ...requests2014.numbers, ...disputes, ...fees, ...organization, ...training],
  labels: labels2014,
  zeros: [...requests2014.zeros, ...zeros],
  rates: [
    ...requests2014.rates,
    ...sharesOf(replies, [['requests.replied.total'], ['requests.concluded.total'], ['requests.received.total']]),
  ],
  uncounted,
  companions: [['training.attendances', 'training.courses']],
  ceilings: { 'fees.charged': 100, 'organization.earmarkedFunds': 10_000 },
};
