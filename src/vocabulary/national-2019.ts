import { cases, documents, money, number } from './phrases.js';
import { sixPartsVocabulary } from './six-parts.js';
import type { NumberTerm, Vocabulary } from './vocabulary.js';

const made: readonly NumberTerm[] = [
  number('proactive.rules.made', documents, [['新制作的?(?:政府)?规章', '新制作规章11件', '公开规章11件']]),
  number('proactive.rules.disclosed', documents, [
    ['新公开的?(?:政府)?规章', '新公开规章11件', '公开规章11件'],
    ['(?<=新制作的?(?:政府)?规章\\d+[件份个部][，、])新公开', '新制作规章11件，新公开11件', '新公开11件'],
  ]),
  number('proactive.rules.totalDisclosed', documents, [
    [
      '(?<=规章\\d+[^。；]{0,20}[，、])对外公开(?:总数量?)?',
      '新制作规章11件，新公开11件，对外公开总数201件',
      '对外公开总数201件',
    ],
  ]),
  number('proactive.normativeDocuments.made', documents, [
    ['新制作的?(?:行政)?规范性文件', '新制作规范性文件4件', '解读规范性文件4件'],
  ]),
  number('proactive.normativeDocuments.disclosed', documents, [
    ['新公开的?(?:行政)?规范性文件', '新公开规范性文件4件', '公开规范性文件4件'],
    ['(?<=新制作的?(?:行政)?规范性文件\\d+[件份个部][，、])新公开', '新制作规范性文件4件，新公开4件', '新公开4件'],
  ]),
  number('proactive.normativeDocuments.totalDisclosed', documents, [
    [
      '(?<=规范性文件\\d+[^。；]{0,20}[，、])对外公开(?:总数量?)?',
      '新制作规范性文件4件，新公开4件，对外公开总数量30件',
      '对外公开总数量30件',
    ],
  ]),
  number('proactive.procurement.amount', money, [
    ['政府集中采购总?金额', '政府集中采购金额120万元', '采购金额120万元'],
  ]),
  number(
    'proactive.procurement.items',
    ['项', '个', '件'],
    [['政府集中采购(?:项目)?', '政府集中采购项目12项', '采购项目12项']],
  ),
  number(
    'requests.other.total',
    cases,
    [['(?<!作)作?其[他它]处理(?:的)?', '办结政府信息公开申请10件，其他处理1件', '其他10件']],
    {
      subject: 'requests',
    },
  ),
];

/** 行政处罚事项上一年为25项，处理决定0件. */
const ofItems = (figure: string, of: string): readonly NumberTerm[] => [
  number(
    `proactive.${figure}.itemsLastYear`,
    ['项'],
    [[`行政${of}事项上一?年(?:项目数量)?`, `行政${of}事项上一年为25项`, `行政${of}事项为25项`]],
  ),
  number(
    `proactive.${figure}.decisions`,
    ['件', '项', '宗'],
    [
      [
        `(?<=行政${of}事项[^。；]{0,30}[，、])处理决定(?:数量)?`,
        `行政${of}事项上一年为25项，处理决定12件`,
        '处理决定12件',
      ],
    ],
  ),
];

/** How the reports of 2019 and 2020 speak of the figures of their tables. */
export const vocabulary2019: Vocabulary = {
  ...sixPartsVocabulary,
  numbers: [
    ...sixPartsVocabulary.numbers,
    ...made,
    ...ofItems('licensing', '许可'),
    ...ofItems('penalties', '处罚'),
  ].filter(
    // The trial form counts other handling in one row.
    ({ figures }) =>
      !figures.some((figure) => figure.startsWith('requests.other.') && figure !== 'requests.other.total'),
  ),
};
