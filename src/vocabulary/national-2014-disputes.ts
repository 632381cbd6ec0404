import { cases, number } from './phrases.js';
import type { NumberTerm, Wording } from './vocabulary.js';

/** How reports of 2014 to 2018 tell of reconsideration, litigation and complaints. */

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

const decided = (figure: string, subject: string, wordings: readonly Wording[], more: Partial<NumberTerm> = {}) =>
  number(figure, cases, wordings, { topics: ['disputes'], subject, ...more });

/** 撤销原答复, 确认违法, 责令重新答复: what putting right is, by its kinds. */
const putRight = '(?:撤销|变更|确认违法|责令(?:限期)?(?:重新答复|履行|答复))';
const puttingRight = `(?:结果)?被?(?:依法)?${putRight}(?:(?:、|或|和|及)${putRight})*原?(?:答复|行政行为|决定|告知书?)?的?`;

export const disputes: readonly NumberTerm[] = [
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
    ['(?:结果)?被?(?:依法)?(?:纠错|纠正)的?', '行政复议3件，被依法纠错1件', '行政诉讼3件，被依法纠错1件'],
  ]),
  decided(
    'reconsideration.corrected',
    'reconsideration',
    [[puttingRight, '行政复议3件，撤销原答复1件', '行政诉讼3件，撤销原答复1件']],
    { loose: true },
  ),
  decided(
    'litigation.corrected',
    'litigation',
    [[puttingRight, '行政诉讼3件，确认违法1件', '行政复议3件，确认违法1件']],
    { loose: true },
  ),
  decided('reconsideration.other', 'reconsideration', [
    ['其[他它](?:情形|结果)?的?', '行政复议3件，其他情形1件', '行政诉讼3件，其他情形1件'],
  ]),
  decided(
    'reconsideration.other',
    'reconsideration',
    [
      [
        '(?:申请人)?(?:主动|自愿)?(?:撤回|撤销)(?:复议)?(?:申请)(?:终止)?|撤回(?:的)?|终止(?:审理|复议)?|调解(?:结案)?',
        '行政复议3件，申请人撤回1件',
        '行政诉讼3件，申请人撤回1件',
      ],
    ],
    { loose: true },
  ),
  decided(
    'litigation.other',
    'litigation',
    [['(?:原告)?(?:主动|自愿)?撤(?:回)?(?:起)?诉(?:的)?', '行政诉讼3件，原告撤诉1件', '行政复议3件，原告撤诉1件']],
    { loose: true },
  ),
  decided('litigation.upheldOrDismissed', 'litigation', [
    [
      '维持(?:原?(?:具体)?行政行为)?(?:或者?|和|、)驳回(?:原告)?(?:的)?(?:诉讼请求|起诉)?的?|(?:判决)?驳回(?:原告)?(?:的)?(?:诉讼请求|起诉)?的?',
      '行政诉讼2件，维持具体行政行为或者驳回原告诉讼请求2件',
      '行政复议2件，驳回2件',
    ],
  ]),
  decided(
    'litigation.upheldOrDismissed',
    'litigation',
    [['维持(?:具体)?(?:行政行为)?的?', '行政诉讼2件，维持1件', '行政复议2件，维持1件']],
    { match: 'atMost' },
  ),
  decided('litigation.corrected', 'litigation', [
    ['(?:结果)?被?(?:依法)?(?:纠错|纠正|败诉)的?', '行政诉讼2件，被依法纠错1件', '行政复议2件，被依法纠错1件'],
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
  // Told in the part on requests, where 收到投诉 alone would be any complaint.
  number('complaints.total', cases, [
    [
      '(?:发生|出现|产生|引发)(?:因?政府信息公开(?:的|引起的|引发的)?)?(?:举报、?投诉|投诉、?举报|投诉|举报)(?:案件)?',
      '全年发生举报投诉3起',
      '收到举报投诉3起',
    ],
  ]),
  ...(['reconsideration', 'litigation'] as const).map((figure) =>
    number(
      `${figure}.total`,
      cases,
      [
        [
          `以(?:我|本)[^，。；\\d]{1,8}为(?:被申请人|被告)的?${kinds[figure][0].replace('行政', '(?:行政)?')}(?:案件|申请)?`,
          `以我局为${figure === 'litigation' ? '被告' : '被申请人'}的${kinds[figure][0]}案件1件`,
          `以我局为主的${kinds[figure][0]}宣传1次`,
        ],
      ],
      { topics: ['disputes'], loose: true },
    ),
  ),
];
