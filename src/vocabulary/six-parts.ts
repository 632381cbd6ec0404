import { bareRequests, money, number, otherBusiness, request, uncounted } from './phrases.js';
import { sixPartsDisputes } from './six-parts-disputes.js';
import { sixPartsRequests } from './six-parts-requests.js';
import type { NumberTerm, Vocabulary, Wording, ZeroTerm } from './vocabulary.js';

const decisions = ['件', '份', '项', '宗', '起', '例', '个', '套', '条'];

/** 公示行政处罚决定: only those that were published, while the table counts all. */
const published = '公示|公开|公布|发布|主动';

const decided = (figure: string, of: string, also: string): readonly NumberTerm[] => [
  number(
    figure,
    decisions,
    [
      [`行政${of}(?:处理)?决定`, `作出行政${of}决定40件`, `公示行政${of}决定40件`],
      [
        `(?:作出|做出|实施)(?:各类|税务)?行政${of}(?:处理)?(?:决定|事项|案件)?`,
        `作出行政${of}40件`,
        `公示行政${of}40件`,
      ],
      [`(?:作出|做出|实施)了?#(?:各类|税务)?行政${of}`, `作出40宗行政${of}`, `公示40宗行政${of}`],
      // A list goes on without its verb.
      [
        `(?<=(?:作出|做出|实施)[^。；]{0,60}\\d(?:\\.\\d+)?万?[件宗起份例][，、])(?:税务)?行政${of}`,
        `作出行政决定20件、行政${of}40件`,
        `公示行政决定20件、行政${of}40件`,
      ],
    ],
    { notAfter: published },
  ),
  number(
    figure,
    decisions,
    [
      [`(?<![许可罚制])(?:税务)?行政${of}`, `2023年，行政${of}40件`, `公示行政${of}40件`],
      [also, `${also.split('|')[0] ?? ''}40件`, '检查40次'],
    ],
    { notAfter: `${published}|复议|诉讼`, loose: true },
  ),
];

const administration: readonly NumberTerm[] = [
  ...decided('proactive.licensing.decisions', '许可', '核发许可证|核发[^，。；\\d]{0,6}许可证'),
  ...decided('proactive.penalties.decisions', '处罚', '作出处罚|(?<=[，、])处罚'),
  ...decided('proactive.coercion.decisions', '强制', '作出强制'),
];

const zeros: readonly ZeroTerm[] = ['licensing 许可', 'penalties 处罚', 'coercion 强制'].map((pair) => {
  const [figure = '', of = ''] = pair.split(' ');
  return {
    figures: [`proactive.${figure}.decisions`],
    wordings: [
      [`(?:未|没有)(?:作出|做出|实施)(?:过|任何)?行政${of}`, `2023年未作出行政${of}`, `2023年作出行政${of}40件`],
    ],
  };
});

/** The tables since 2019 count 件 and 万元 alone, and no disclosure on web sites. */
const uncountedSince2019: readonly Wording[] = [
  [
    '#(?:余|多)?(?:篇|期|册|本|人次|人|名|位|家|户|亩|公里|平方米|吨|台|辆|天|小时|种|类|张|幅|场次|场|次|学时|轮|处|套(?!许可)|路|批)',
    '发布政策解读1342篇',
    '收到申请12件',
  ],
  ['(?:政府|政务)?信息(?:数|共|约|总数|数量)*#(?:余|多)?条', '主动公开政府信息14571条', '收到申请12件'],
  ['(?:信息处理费|满意率|满意度|得分|分值|问卷)[^，。；\\d]{0,14}#', '收取信息处理费460元', '行政事业性收费186万元'],
  [
    '(?:网站|新媒体|微信|微博|公众号|政府公报)[^，。；\\d]{0,12}#(?:余|多)?[条个期]',
    '微信公众号发布信息330条',
    '收到申请12件',
  ],
];

/** What the texts of the forms of 2019 and 2021 have in common. */
export const sixPartsVocabulary: Vocabulary = {
  subjects: {
    requests: [
      `${request}|(?:予以|部分|不予)公开|不予处理|无法提供|办理结果|新收申请|结转申请`,
      '收到政府信息公开申请12件',
      '收到公文12件',
    ],
    other: otherBusiness,
    bareRequests,
    ...sixPartsDisputes.subjects,
  },
  subjectOf: { requests: 'requests' },
  numbers: [...sixPartsRequests.numbers, ...sixPartsDisputes.numbers, ...administration],
  zeros: [...sixPartsRequests.zeros, ...sixPartsDisputes.zeros, ...zeros],
  rates: [...sixPartsRequests.rates, ...sixPartsDisputes.rates],
  uncounted: [...uncounted, ...uncountedSince2019],
  companions: [],
  ceilings: {},
};

/** 行政事业性收费 in 万元, of forms that count it in money. */
export const administrativeFees: NumberTerm = number('proactive.administrativeFees.collected', money, [
  ['(?:收取|征收)?(?:的|等)?行政事业性收费(?:金额|收入|总额)?', '行政事业性收费186.0423万元', '收取信息处理费460元'],
]);
