import { cases, documents, number } from './phrases.js';
import { administrativeFees, sixPartsVocabulary } from './six-parts.js';
import { labelsOf } from './six-parts-labels.js';
import type { NumberTerm, Vocabulary, ZeroTerm } from './vocabulary.js';

const rules = 'proactive.rules';
const normative = 'proactive.normativeDocuments';
const issue = '(?:制发|新?制定|新立|新制发|新出台)(?:并)?(?:印发|发布|公布|公开|颁布|实施)?了?的?(?:省|市|县|区|政府)*';
/** 宣布失效和废止; 宣布失效 alone may be told beside 废止. */
const repeal =
  '(?:清理后?)?(?:宣布)?(?:失效(?:和|及|、|或|并)?(?:宣布)?废止|废止(?:(?:和|及|、|或|并)?(?:宣布)?失效)?)';
const remaining = '(?:清理后)?(?:现行有效|继续有效|继续执行|保留|有效)';

const issued: readonly NumberTerm[] = [
  number(
    `${rules}.issued`,
    documents,
    [
      [`${issue}规章`, '本年制发规章4件', '修改规章4件'],
      [`${issue}#(?:政府)?规章`, '制定4部政府规章', '修改4部规章'],
    ],
    { notAfter: '备案|审查' },
  ),
  number(
    `${normative}.issued`,
    documents,
    [
      [`${issue}(?:行政)?规范性文件`, '全年制发行政规范性文件46件', '公开行政规范性文件46件'],
      [`${issue}#(?:行政)?规范性文件`, '制定46件行政规范性文件', '公开46件行政规范性文件'],
      [
        `(?<=${issue}规章\\d+[件部个份][、，和])(?:行政)?规范性文件`,
        '制发规章0件、行政规范性文件2件',
        '公开规章0件、行政规范性文件2件',
      ],
    ],
    { notAfter: '备案|审查' },
  ),
  number(
    `${normative}.issued`,
    documents,
    [
      [
        '(?<!解读|转载)(?:出台|印发|发布|主动公开)的?(?:行政)?规范性文件',
        '2023年发布行政规范性文件3件',
        '解读规范性文件3件',
      ],
    ],
    { notAfter: '备案|审查|其中|累计', loose: true },
  ),
  number(
    `${rules}.issued`,
    documents,
    [['(?:公布|颁布|出台)的?(?:省|市|政府)*规章', '市政府公布规章7件', '修改规章7件']],
    { notAfter: '备案|审查|解读', loose: true },
  ),
  number(`${rules}.repealed`, documents, [
    [`${repeal}的?(?:省|市|政府)*规章`, '废止规章2件', '废止文件2件'],
    [`${repeal}了?#(?:省|市|政府)*规章`, '废止2件规章', '废止2件文件'],
  ]),
  number(`${normative}.repealed`, documents, [
    [`${repeal}的?(?:行政)?规范性文件`, '宣布失效和废止规范性文件1件', '废止文件2件'],
    [`${repeal}了?#(?:行政)?规范性文件`, '废止1件规范性文件', '废止1件文件'],
  ]),
  number(`${rules}.inForce`, documents, [['(?:现行)?有效的?(?:政府)?规章', '现行有效规章58件', '有效文件58件']], {
    stock: true,
  }),
  number(
    `${normative}.inForce`,
    documents,
    [
      [`${remaining}的?(?:行政)?规范性文件`, '清理后继续有效的行政规范性文件1612件', '公开规范性文件1612件'],
      ['规范性文件(?:现行)?有效的?', '行政规范性文件现行有效1件', '行政规范性文件公开1件'],
    ],
    { stock: true },
  ),
];

/** 制发行政规范性文件46件，废止31件: the noun is the one last named. */
const goesOn = (noun: string, group: string, example: string): readonly NumberTerm[] =>
  (
    [
      ['issued', '(?:年内|本年)?(?:新?制发|新?制定|新立|新出台)', '制发'],
      ['repealed', repeal, '废止'],
      ['inForce', `(?:目前)?(?:共|予以|决定|继续)*${remaining}`, '现行有效'],
    ] as const
  ).map(([figure, verb, word]) =>
    number(
      `${group}.${figure}`,
      documents,
      [[`(?<=[，、；（])(?:截至)?(?:年底)?${verb}(?:的?文件)?`, `${example}，${word}31件`, `公开栏目，${word}31件`]],
      {
        subject: noun,
        stock: true,
      },
    ),
  );

const other = ['notAmended', 'feesUnpaid', 'other'].map((row) => `requests.other.${row}.total`);

const otherHandling: readonly NumberTerm[] = [
  number(
    other,
    cases,
    [
      ['作?其[他它]处理(?:的)?', '办结政府信息公开申请10件，其他处理1件', '其他10件'],
      [
        '(?<=(?:不予处理|无法提供|不予公开)[^，。；\\d]{0,6}\\d+[件宗起份][，、；])其[他它](?:情形|情况|原因|结果)?',
        '办结政府信息公开申请10件，不予处理2件、其他1件',
        '办结政府信息公开申请10件，其他1件',
      ],
    ],
    { subject: 'requests' },
  ),
  number(
    'requests.other.notAmended.total',
    cases,
    [
      [
        '(?:申请人)?(?:无正当理由)?逾期(?:不|未)补正(?:不再处理)?',
        '办结政府信息公开申请10件，其他处理1件（1件申请人逾期不补正）',
        '逾期1件',
      ],
    ],
    { subject: 'requests', loose: true },
  ),
  number(
    'requests.other.feesUnpaid.total',
    cases,
    [
      [
        '(?:申请人)?逾期(?:未|不)(?:按收费通知要求)?(?:缴纳?费用?|缴纳?)(?:不再处理)?',
        '办结政府信息公开申请10件，逾期未缴费1件',
        '逾期1件',
      ],
    ],
    { subject: 'requests' },
  ),
];

const nothingIssued: readonly ZeroTerm[] = [
  { figures: [`${rules}.issued`], wordings: [['(?:未|没有)(?:制发|制定)(?:政府)?规章', '未制发规章', '制发规章2件']] },
  {
    figures: [`${normative}.issued`],
    wordings: [
      [
        '(?:未|没有|无)(?:制发|制定)(?:(?:政府)?规章(?:、|和|及|或))?(?:行政)?规范性文件',
        '未制发规章和行政规范性文件',
        '制发行政规范性文件2件',
      ],
    ],
  },
];

/** How reports since 2021 speak of the figures of their tables. */
export const vocabulary2021: Vocabulary = {
  ...sixPartsVocabulary,
  ceilings: {
    'proactive.administrativeFees.collected': {
      township: 2_000,
      county: 50_000,
      municipality: 1_000_000,
      province: 10_000_000,
    },
  },
  subjects: {
    ...sixPartsVocabulary.subjects,
    rules: ['规章', '制发规章2件', '制发文件2件'],
    normativeDocuments: ['规范性文件', '制发行政规范性文件2件', '制发文件2件'],
  },
  numbers: [
    ...sixPartsVocabulary.numbers,
    ...issued,
    ...goesOn('rules', rules, '规章6件'),
    ...goesOn('normativeDocuments', normative, '制发行政规范性文件46件'),
    ...otherHandling,
    administrativeFees,
  ],
  labels: labelsOf(
    { documents: { issued: '制发|制定|新增', repealed: '废止', inForce: '有效' }, decisions: ['decisions'] },
    other,
  ),
  zeros: [...sixPartsVocabulary.zeros, ...nothingIssued],
};
