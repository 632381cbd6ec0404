import { applicants, cases, number, ofRequests, request } from './phrases.js';
import { carriedIn, carriedOut, carry, concluded, received, withCarriedIn } from './six-parts-request-terms.js';
import type { NumberTerm } from './vocabulary.js';

/** How reports since 2019 tell of requests that came in, were concluded and are carried over. */

const receive = '(?:新收到?|(?:接)?收到?|接到|收悉|新受理|新增|登记)';
const accept = '(?:受理|收办)(?:和办理)?(?:各类)?';
const handle = '(?:(?:依法)?(?:规范)?办理|处理|接办)';
const conclude = '(?:办结|办复|答复|回复|完成|办理完毕|办理结束|处理完毕|办毕|审结)';

/** Whether a number of requests received has those carried over in it. */
const carriedBefore = `(?:{last}|历年)${carry}`;
const bracketed = `[（(](?:其中)?(?:含|包含|包括)${carriedBefore}`;
const besideNew = `[，,（(](?:其中)?[，,：:]?(?:本年度?)?新收(?:申请)?\\d+件[，,、和及]${carriedBefore}`;
const including = `(?=${bracketed}|${besideNew})`;
const alone = `(?![，,：:（(]*(?:其中|含|包含|包括)[^。；]{0,40}?${carriedBefore})`;

export const flow: readonly NumberTerm[] = [
  number(received, cases, [
    [`${receive}了?${applicants}${request}~#${alone}`, '全市共收到政府信息公开申请47件', '受理公文47件'],
    [`${receive}了?#${applicants}${request}${alone}`, '共收到263件政府信息公开申请', '共收到263件公文'],
    [`(?<=[^不]|^)新收${applicants}${request}~#`, '本年新收政府信息公开申请25件', '新收公文25件'],
  ]),
  ofRequests(received, [
    [`${receive}(?:书面)?申请~#${alone}`, '办理政府信息公开申请，共收到申请12件', '收到来信12件'],
    [`${receive}~#(?=[，,。；、（(]|$)${alone}`, '办理政府信息公开申请，共收到申请12件', '收到来信12件'],
    [`${receive}了?#(?:书面)?申请${alone}`, '政府信息公开申请方面，收到70件申请', '收到70件来信'],
  ]),
  number(
    received,
    cases,
    [
      [
        `${receive}${applicants}${request}~#(?=[，,（(]其中[，,：:]?(?:{last}|历年)${carry})`,
        '收到政府信息公开申请37件，其中历年结转0件',
        '收到公文37件，其中历年结转0件',
      ],
    ],
    { or: [withCarriedIn] },
  ),
  number(withCarriedIn, cases, [
    [
      `${receive}${applicants}${request}~#${including}`,
      '收到政府信息公开申请95件（含上年结转5件）',
      '收到政府信息公开申请95件',
    ],
  ]),
  // 受理 may or may not count what was carried over; one of the two is true.
  number(
    received,
    cases,
    [
      [`${accept}${applicants}${request}~#`, '共受理政府信息公开申请91件', '受理审批91件'],
      [`${accept}了?#${applicants}${request}`, '受理91件政府信息公开申请', '受理91件审批'],
    ],
    { or: [withCarriedIn] },
  ),
  ofRequests(received, [[`${accept}(?:申请)?~#`, '在依申请公开方面，共受理申请64件', '受理投诉64件']], {
    or: [withCarriedIn],
  }),
  // 办理 is said of what came in and of what was concluded.
  number(
    concluded,
    cases,
    [
      [`${handle}${applicants}${request}~#`, '累计办理政府信息公开申请11238件', '办理公文11238件'],
      [`${handle}了?#${applicants}${request}`, '办理12件政府信息公开申请', '办理12件公文'],
    ],
    { or: [received, withCarriedIn], notAfter: '名义' },
  ),
  ofRequests(concluded, [
    ['(?:实际|本年度?)办(?:理|结)~#', '收到政府信息公开申请601件，本年度办理608件', '办理公文608件'],
  ]),
  // Requests counted without a verb.
  number(
    received,
    cases,
    [
      [
        `(?<=^|[，。；：:、年度共计有]|[全我本]?[省市县区局镇街委厅])${request}(?:办理)?~#`,
        '全年政府信息公开申请34件',
        '作为依申请公开信息数107条',
      ],
    ],
    { or: [withCarriedIn, concluded], notAfter: '作为|列为' },
  ),
  ofRequests(
    withCarriedIn,
    [
      [
        '(?:两项|二者|两者)?(?:合计|共计|总计|应办理?|应当办理)(?:申请)?~#',
        '新收政府信息公开申请601件，上年结转19件，两项合计620件',
        '收到政府信息公开申请601件，自然人合计620件',
      ],
      ['(?<=[，,])共~#', '新收政府信息公开申请15604件，上年结转521件，共16125件', '收到政府信息公开申请12件，共16件'],
    ],
    { after: `(?:{last}|历年)(?:度)?${carry}` },
  ),
  number(carriedIn, cases, [
    [
      `(?:{last}|历年)(?:度)?${carry}(?:至|到|入)?(?:本年度?|今年)?(?:继续)?(?:办理)?的?${request}~#`,
      '上年结转政府信息公开申请2件',
      '2023年政府信息公开申请2件',
    ],
    [
      `#(?:为|是|系)?(?:{last}|历年)(?:度)?${carry}(?:的)?${request}`,
      '6件上年结转政府信息公开申请',
      '6件政府信息公开申请',
    ],
  ]),
  ofRequests(carriedIn, [
    [
      `(?:{last}|历年)(?:度)?${carry}(?:至|到|入)?(?:本年度?|今年)?(?:继续)?(?:办理|答复)?的?(?:申请)?(?:件)?`,
      '收到政府信息公开申请47件，上年结转2件',
      '收到政府信息公开申请47件，结转下年2件',
    ],
    [
      `结转(?:{last})(?:度)?(?:继续)?(?:办理)?~#`,
      '新收到依申请公开政府信息78件，结转上年度办理3件',
      '收到依申请公开政府信息78件，结转下年度3件',
    ],
  ]),
  ofRequests(carriedOut, [
    [
      `(?:结?转|接转|转结|顺延|延[续期]?|移|跨)(?:至|到|入)?(?:{next})(?:度)?(?:继续)?(?:办理|答复|处理)*的?(?:${request}|申请)?(?:答复)?的?`,
      '办结申请46件，结转下年度继续办理3件',
      '办结申请46件，上年结转3件',
    ],
    [
      '结转#(?:至|到|入)?(?:{next})',
      '收到依申请公开120件，结转2件至下一年度',
      '收到依申请公开120件，转办2件至下一年度',
    ],
    [
      '(?:其余|其中|另有|剩余|有)?#(?:申请)?(?:按规定|依法|需|将|待|未到答复期限，)*(?:正?在办理|结转|转结)(?![^，。；]{0,6}(?:{last}))',
      '收到政府信息公开申请214份，办结211份，其余3份结转',
      '收到政府信息公开申请214份，其余3份办结',
    ],
    [
      '(?<=[，、；])(?:结转|转结)~#(?![^，。；]{0,4}{last})',
      '共接收政府信息公开申请208件，依法办结201件，转结7件',
      '收到政府信息公开申请208件，上年结转7件',
    ],
    [
      '(?:尚未办结|正在办理|未办结)(?:的)?(?:申请)?~#',
      '收到政府信息公开申请5件，办结4件，尚未办结1件',
      '收到政府信息公开申请5件，去年未办结1件',
    ],
  ]),
  number(concluded, cases, [
    [`${conclude}了?${applicants}${request}~#`, '办结政府信息公开申请148件', '办结公文148件'],
    [`${conclude}了?#${applicants}${request}`, '答复了12件政府信息公开申请', '答复了12件来信'],
    [`${request}(?:已|均|全部|按时|按期|依法)*${conclude}~#`, '政府信息公开申请办结148件', '政府信息公开申请148件'],
  ]),
  ofRequests(
    concluded,
    [
      [
        `(?<![时期内])(?<!未)(?:已)?${conclude}(?:申请)?(?![^。]{0,14}延期)`,
        '收到依申请公开58件，办结57件',
        '收到依申请公开58件，未办结57件',
      ],
      [
        `#(?:均|已|全部|都)*(?:按照?|在|依法|依规)[^，。；\\d]{0,25}?${conclude}`,
        '收到依申请公开20件，19件已按照规定时限进行了答复',
        '收到依申请公开20件，19件通过信函递交',
      ],
      ['(?<=^|在|从)#(?:办结|办理|答复)结果', '依申请公开方面，在15650件办理结果中', '依申请公开方面，15650件中'],
    ],
    { notAfter: '复议|诉讼' },
  ),
  ofRequests(
    concluded,
    [
      [
        `(?:按时|按期|及时)${conclude}(?:申请)?(?![^。]{0,14}延期)`,
        '受理政府信息公开申请1562件，按期办结1549件',
        '收到政府信息公开申请，按时答复率100%',
      ],
    ],
    { notAfter: '复议|诉讼', loose: true },
  ),
  ofRequests(carriedOut, [
    [
      '#未到答复期限，结转(?:{next})',
      '收到信息公开申请14件，1件未到答复期限，结转下年办理',
      '收到信息公开申请14件，1件未到答复期限',
    ],
  ]),
];
