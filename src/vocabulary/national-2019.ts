import { cases, documents, money, number } from './phrases.js';
import { sixPartsVocabulary } from './six-parts.js';
import { labelsOf } from './six-parts-labels.js';
import type { NumberTerm, Vocabulary } from './vocabulary.js';

const made: readonly NumberTerm[] = [
  number('proactive.rules.made', documents, [['新制作的?(?:政府)?规章', '新制作规章11件', '公开规章11件']]),
  number('proactive.rules.disclosed', documents, [
    ['新公开的?(?:政府)?规章', '新公开规章11件', '公开规章11件'],
    ['(?<=新制作的?(?:政府)?规章\\d+[件份个部][，、])新公开', '新制作规章11件，新公开11件', '新公开11件'],
  ]),
  number('proactive.rules.totalDisclosed', documents, [
    ['对外公开的?(?:政府)?规章(?:总数|总量)?', '对外公开规章总数138件', '新公开规章138件'],
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
    [
      '(?<=规范性文件(?:总数|总量)?\\d+[件份个部][，、；（](?:其中)?(?:本年度?|年内|今年|当年)?)新公开',
      '新制作规范性文件4件，新公开4件',
      '新公开4件',
    ],
  ]),
  number('proactive.normativeDocuments.totalDisclosed', documents, [
    ['对外公开的?(?:行政)?规范性文件(?:总数|总量)?', '对外公开规范性文件总数51件', '新公开规范性文件51件'],
    [
      '(?<=规范性文件\\d+[^。；]{0,20}[，、])对外公开(?:总数量?)?',
      '新制作规范性文件4件，新公开4件，对外公开总数量30件',
      '对外公开总数量30件',
    ],
  ]),
  number(
    'proactive.normativeDocuments.disclosed',
    documents,
    [['(?<!累计|转载)主动公开的?(?:行政)?规范性文件', '其中主动公开规范性文件1件', '解读规范性文件1件']],
    { loose: true, notAfter: '累计' },
  ),
  number('proactive.procurement.amount', money, [
    ['政府集中采购总?金额', '政府集中采购金额120万元', '采购金额120万元'],
  ]),
  number(
    'proactive.procurement.amount',
    money,
    [
      [
        '(?<=政府集中采购[^。；]{0,16}\\d+[项个件条次][，、；（])(?:采购)?(?:总|累计)?金额',
        '政府集中采购2项，总金额14.8万元',
        '采购2项，总金额14.8万元',
      ],
    ],
    { loose: true },
  ),
  number(
    'proactive.procurement.items',
    ['项', '个', '件'],
    [['政府集中采购(?:项目)?', '政府集中采购项目12项', '采购项目12项']],
  ),
  number(
    'requests.other.total',
    cases,
    [
      ['(?<!作)作?其[他它]处理(?:的)?', '办结政府信息公开申请10件，其他处理1件', '其他10件'],
      [
        '(?<=(?:不予处理|无法提供|不予公开)[^，。；\\d]{0,6}\\d+[件宗起份][，、；])其[他它](?:情形|情况|原因|结果)?',
        '办结政府信息公开申请10件，不予处理2件、其他1件',
        '办结政府信息公开申请10件，其他1件',
      ],
    ],
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
    [[`行政${of}(?:事项|项目)?上一年(?:度)?(?:项目)?(?:数量)?`, `行政${of}事项上一年为25项`, `行政${of}事项为25项`]],
  ),
  number(
    `proactive.${figure}.decisions`,
    ['件', '项', '宗'],
    [
      [
        `(?<=行政${of}(?:事项)?上一年[^。；]{0,30}[，、])(?:作出|做出)?处理决定(?:数量)?`,
        `行政${of}事项上一年为25项，处理决定12件`,
        '处理决定12件',
      ],
    ],
  ),
];

/** How the reports of 2019 and 2020 speak of the figures of their tables. */
export const vocabulary2019: Vocabulary = {
  ...sixPartsVocabulary,
  labels: labelsOf(
    {
      documents: { made: '新制作', disclosed: '新公开', totalDisclosed: '对外公开' },
      decisions: ['itemsLastYear', 'decisions'],
    },
    ['requests.other.total'],
  ),
  numbers: [
    ...sixPartsVocabulary.numbers,
    ...made,
    ...ofItems('licensing', '许可'),
    ...ofItems('penalties', '处罚'),
    ...ofItems('coercion', '强制'),
    number(
      'proactive.administrativeFees.itemsLastYear',
      ['项'],
      [
        [
          '行政事业性收费(?:事项|项目)?上一年(?:项目)?(?:数量)?',
          '行政事业性收费项目上一年23项',
          '行政事业性收费项目23项',
        ],
      ],
    ),
  ].filter(
    // The trial form counts other handling in one row.
    ({ figures }) =>
      !figures.some((figure) => figure.startsWith('requests.other.') && figure !== 'requests.other.total'),
  ),
};
