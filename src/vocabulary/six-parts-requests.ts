import type { FigureId } from '../form/form.js';
import { applicants, besides, cases, grantedAlone, number, outcomes, refusal, request } from './phrases.js';
import type { NumberTerm, RateTerm, Wording, ZeroTerm } from './vocabulary.js';

/** How reports since 2019 tell of requests for disclosure (表三). */

const received = ['requests.received.total'];
const carriedIn = ['requests.carriedIn.total'];
const withCarriedIn = [...received, ...carriedIn];
const concluded = ['requests.concluded.total'];
const carriedOut = ['requests.carriedOut.total'];

/** All figures of a group's rows in one column. */
const totals = (group: string, rows: readonly string[]): readonly FigureId[] =>
  rows.map((row) => `requests.${group}.${row}.total`);

const refused = totals('refused', [
  'stateSecrets',
  'otherStatutory',
  'securityAndStability',
  'thirdPartyRights',
  'internalAffairs',
  'deliberative',
  'enforcementFiles',
  'administrativeInquiry',
]);
const unavailable = totals('unavailable', ['notHeld', 'needsCreation', 'unclear']);
const notProcessed = totals('notProcessed', ['petitions', 'repeated', 'publications', 'excessive', 'reconfirmation']);

/** Of requests: said in the part on them, under a heading on them, or after they were named. */
const ofRequests = (
  figures: FigureId | readonly FigureId[],
  wordings: readonly Wording[],
  more: Partial<NumberTerm> = {},
): NumberTerm => number(figures, cases, wordings, { subject: 'requests', ...more });

const receive = '(?:新收到?|(?:接)?收到?|接到|收悉|新受理|新增|登记)';
const accept = '(?:受理|收办)(?:和办理)?(?:各类)?';
const handle = '(?:(?:依法)?(?:规范)?办理|处理|接办)';
const conclude = '(?:办结|办复|答复|回复|完成|办理完毕|办理结束|处理完毕|办毕|审结)';
const carry = '(?:结转|接转|转结|转入|转来|结余|遗留|顺延|延续|跨年|未办结|未结)';

/** Whether a number of requests received has those carried over in it. */
const including = `(?=[（(](?:其中)?(?:含|包含|包括)(?:{last}|历年)${carry}|[，,（(](?:其中)?[，,：:]?(?:本年度?)?新收(?:申请)?\\d+件[，,、和及](?:{last}|历年)${carry})`;
const alone = `(?![，,：:（(]*(?:其中|含|包含|包括)[^。；]{0,40}?(?:{last}|历年)${carry})`;

const flow: readonly NumberTerm[] = [
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

const organizations = ['business', 'research', 'publicWelfare', 'legalServices', 'otherOrganizations'];

/** 自然人80件, after 收到政府信息公开申请90件: of those received, as long as nothing else is named in between. */
const from = (columns: readonly string[], wordings: readonly Wording[], more: Partial<NumberTerm> = {}): NumberTerm => {
  const of = (row: string): readonly FigureId[] => columns.map((column) => `requests.${row}.${column}`);
  return ofRequests(of('received'), wordings, {
    or: [[...of('received'), ...of('carriedIn')]],
    notAfter: '办结[^率]|答复(?!率)|予以|不予|部分公开|复议|诉讼',
    ...more,
  });
};

const whose = '(?:提出|提交|申请)?的?(?:申请)?';

const byApplicant: readonly NumberTerm[] = [
  from(
    ['natural'],
    [[`自然人${whose}`, '收到政府信息公开申请90件，其中自然人80件', '收到政府信息公开申请90件，其中80件']],
  ),
  from(
    ['natural'],
    [
      [`(?<!非)(?:公民|个人)${whose}`, '收到政府信息公开申请90件，其中公民申请80件', '收到公民来信90件'],
      ['申请人主要为自然人，共#', '收到政府信息公开申请1562件。申请人主要为自然人，共1489件', '共1489件'],
    ],
    { loose: true },
  ),
  from(organizations, [
    [
      `法人(?:(?:或者?|和|及|以及|、)(?:其[他它]|非法人)组织)?${whose}`,
      '收到政府信息公开申请90件，法人或其他组织10件',
      '收到政府信息公开申请90件，其他10件',
    ],
  ]),
  from(['business'], [[`商业企业${whose}`, '收到政府信息公开申请90件，商业企业8件', '收到企业来信8件']]),
  from(['business'], [[`(?<!商业)企业${whose}`, '收到政府信息公开申请95件，其中企业申请6件', '收到企业来信8件']], {
    loose: true,
  }),
  from(['research'], [[`科研机构${whose}`, '收到政府信息公开申请90件，科研机构2件', '建成科研机构2家']]),
  from(
    ['publicWelfare'],
    [[`社会公益组织${whose}`, '收到政府信息公开申请90件，社会公益组织5件', '登记社会公益组织5家']],
  ),
  from(
    ['legalServices'],
    [[`法律服务机构${whose}`, '收到政府信息公开申请90件，法律服务机构1件', '登记法律服务机构1家']],
  ),
  from(
    ['legalServices'],
    [[`(?:律师事务所|律所)${whose}`, '收到政府信息公开申请95件，律师事务所申请1件', '登记律师事务所1家']],
    { loose: true },
  ),
  from(
    ['otherOrganizations'],
    [
      [
        '(?<=法律服务机构[^，。；]{0,12}[，、；])其[他它](?:组织)?',
        '收到政府信息公开申请90件，法律服务机构1件，其他4件',
        '收到政府信息公开申请90件，其他4件',
      ],
    ],
  ),
];

/** Nothing but the mark before a list's item. */
const itemStart = '(?<=^|[，、；：:。（(]|其中)';

const decided: readonly NumberTerm[] = [
  ofRequests('requests.granted.total', [
    [
      `(?<!不|部分|${besides})(?:予以|同意|准予|依法)(?:全部)?公开的?(?:答复)?~#${grantedAlone}`,
      '办结政府信息公开申请10件，予以公开6件',
      '办结政府信息公开申请10件，不予公开6件',
    ],
    [
      `#(?:均|已|申请)*(?:予以|同意|准予)(?:全部)?公开`,
      '收到依申请公开10件，其中7件予以公开',
      '收到依申请公开10件，其中7件不予公开',
    ],
    [`${itemStart}全部公开`, '办结政府信息公开申请10件，全部公开6件', '政府信息公开申请10件，已全部公开完成'],
  ]),
  ofRequests(
    'requests.granted.total',
    [
      [`${itemStart}公开(?:的)?~#`, '完成依申请公开事件13件，其中公开9件', '收到依申请公开13件，主动公开9件'],
      ['#公开(?=[，、；。])', '受理依申请公开2件，1件公开、1件本机关不掌握', '受理依申请公开2件，1件公开答辩'],
    ],
    { loose: true },
  ),
  ofRequests('requests.partlyGranted.total', [
    [
      `(?<!${besides})(?:予以|同意)?部分公开`,
      '办结政府信息公开申请10件，部分公开3件',
      '办结政府信息公开申请10件，予以公开及部分公开3件',
    ],
  ]),
  ofRequests(
    ['requests.granted.total', 'requests.partlyGranted.total'],
    [
      [
        '(?:予以|同意)?(?:全部)?公开(?:及|和|、|或|与|（含|\\(含)(?:予以|同意)?部分公开[）)]?',
        '办结依申请公开81件，其中：予以公开及部分公开42件',
        '办结依申请公开81件，部分公开42件',
      ],
    ],
  ),
  ofRequests(refused, [[refusal, '办结政府信息公开申请10件，不予公开1件', '办结政府信息公开申请10件，公开1件']]),
  ofRequests(unavailable, [['无法提供(?:信息)?', '办结政府信息公开申请10件，无法提供4件', '无法提供证明4件']]),
  ofRequests(notProcessed, [
    ['不予(?:以)?处理', '办结政府信息公开申请10件，不予处理1件', '办结政府信息公开申请10件，处理1件'],
  ]),
];

const row = (
  figure: string,
  pattern: string,
  example: string,
  counter: string,
  more: Partial<NumberTerm> = {},
): NumberTerm =>
  ofRequests(`requests.${figure}.total`, [[pattern, `办结政府信息公开申请10件，其中${example}`, counter]], more);

const rows: readonly NumberTerm[] = [
  row('refused.stateSecrets', '(?:属于|涉及)?国家秘密', '属于国家秘密1件', '开展国家秘密检查1次'),
  row(
    'refused.otherStatutory',
    '(?:属于)?其[他它]法律、?行政法规禁止公开',
    '其他法律行政法规禁止公开1件',
    '禁止公开1件',
  ),
  row('refused.securityAndStability', '(?:危及|涉及)[“"]?三安全一稳定[”"]?', '危及“三安全一稳定”1件', '危及安全1件'),
  row(
    'refused.thirdPartyRights',
    '(?:属于)?(?:保护|涉及|损害)?第三方合法权益',
    '保护第三方合法权益1件',
    '征求第三方意见1件',
  ),
  row('refused.internalAffairs', '(?:属于)?(?:三类)?内部事务(?:性)?信息', '属于三类内部事务信息1件', '公开事务信息1件'),
  row('refused.deliberative', '(?:属于)?(?:四类)?过程性信息', '属于四类过程性信息1件', '公开过程信息1件'),
  row('refused.enforcementFiles', '(?:属于)?行政执法案卷(?:信息)?', '1件属于行政执法案卷不予公开', '评查执法案卷1件'),
  row('refused.administrativeInquiry', '(?:属于)?行政查询事项', '属于行政查询事项1件', '查询事项1件'),
  row(
    'unavailable.notHeld',
    '(?:属于)?(?:本(?:机关|单位|部门|局))?(?:不掌握|不存在)(?:相关|该)?(?:政府)?(?:信息)?',
    '本机关不掌握相关政府信息4件',
    '办结政府信息公开申请10件，其中本机关4件',
  ),
  row(
    'unavailable.notHeld',
    '(?:相关)?(?:政府)?信息不存在(?:（不掌握）)?|因?不属于本机关(?:掌握|职责|公开)',
    '信息不存在（不掌握）9件',
    '信息9件',
    { loose: true },
  ),
  row(
    'unavailable.needsCreation',
    '(?:没有现成信息)?(?:、|，)?需要?另行制作',
    '没有现成信息需要另行制作1件',
    '制作信息1件',
  ),
  row('unavailable.unclear', '补正后(?:申请)?内容(?:仍|仍然)?不明确', '补正后申请内容仍不明确1件', '内容不明确1件'),
  row('notProcessed.petitions', '(?:属于)?信访举报投诉类(?:申请)?', '信访举报投诉类申请2件', '收到信访2件'),
  row('notProcessed.repeated', '(?:属于)?重复申请', '重复申请1件', '收到申请1件'),
  row('notProcessed.publications', '要求提供公开出版物', '要求提供公开出版物1件', '提供出版物1件'),
  row('notProcessed.excessive', '(?:无正当理由)?大量反复申请', '无正当理由大量反复申请1件', '反复申请1件'),
  row(
    'notProcessed.reconfirmation',
    '要求(?:行政机关)?确认或(?:者)?重新出具(?:已获取信息)?',
    '要求行政机关确认或重新出具已获取信息1件',
    '出具信息1件',
  ),
];

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
  rates,
} as const;
