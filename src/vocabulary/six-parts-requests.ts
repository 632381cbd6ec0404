import { applicants, outcomes, request } from './phrases.js';
import { sharesOf } from './shares.js';
import { byApplicant } from './six-parts-applicants.js';
import { flow } from './six-parts-request-flow.js';
import { decided, rows } from './six-parts-request-outcomes.js';
import { carriedIn, carriedOut, concluded, received, withCarriedIn } from './six-parts-request-terms.js';
import type { RateTerm, ZeroTerm } from './vocabulary.js';

/** How reports since 2019 tell of requests for disclosure (表三). */

const zeros: readonly ZeroTerm[] = [
  {
    figures: received,
    wordings: [
      [
        `(?:(?:未|没|没有)(?:新收|收到|接到|接收|受理)到?|(?<!有)无|没有)(?:过|任何|一[件起例宗])*${applicants}(?:关于|有关|涉及)?${request}`,
        '2023年未收到政府信息公开申请',
        '2023年收到政府信息公开申请3件',
      ],
      [
        `${request}(?:数量|件数)?(?:均|都)?(?:为|是)零(?![星散])`,
        '2023年政府信息公开申请为零',
        '2023年政府信息公开申请为零散登记',
      ],
    ],
    unless: `${outcomes}|投诉|举报|问题|困难`,
  },
  {
    figures: received,
    wordings: [['(?:未|没有)(?:收到|接到|受理)过?(?:任何)?申请', '2023年未收到申请', '2023年收到申请3件']],
    subject: 'requests',
    unless: outcomes,
  },
  {
    figures: carriedIn,
    wordings: [['(?:无|没有)(?:{last}|历年)(?:度)?结转的?(?:政府信息公开)?申请', '无上年结转申请', '上年结转申请2件']],
  },
  {
    figures: carriedOut,
    wordings: [
      ['(?:无|没有)(?:申请)?结转(?:至|到)?(?:{next})', '没有结转下年度的申请', '结转下年度2件'],
      [
        '(?<=[，；。、])(?:无|没有)结转(?=[，；。]|$)',
        '收到政府信息公开申请3件，无结转。',
        '收到政府信息公开申请3件，无结转上年申请。',
      ],
    ],
    subject: 'requests',
  },
];

const share = '(?:为|达到?|均为|约为)?(?<p>\\d+(?:\\.\\d+)?)%';

const rates: readonly RateTerm[] = [
  {
    figures: concluded,
    of: [received, withCarriedIn],
    subject: 'requests',
    wordings: [
      [`(?<!按时|按期)办结率${share}`, '收到依申请公开58件，办结率96.6%', '收到依申请公开58件，满意率96.6%'],
      [
        '(?:(?:均|都)已(?:经)?|全部|已全部)(?:依法|依规|按[时期]|及时|按程序|按期限|答复)*办结(?!率|[^，。；]{0,6}\\d)',
        '共受理政府信息公开申请7件，均已办结',
        '共受理政府信息公开申请7件，均已登记',
      ],
    ],
    after: '申请|依申请',
  },
];

/** Requests in the texts of the forms of 2019 and 2021. */
export const sixPartsRequests = {
  numbers: [...flow, ...byApplicant, ...decided, ...rows],
  zeros,
  rates: [
    ...rates,
    ...sharesOf(decided, [concluded, received, withCarriedIn]),
    ...sharesOf(byApplicant, [received, withCarriedIn]),
  ],
} as const;
