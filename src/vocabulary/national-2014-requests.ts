import { replies } from './national-2014-replies.js';
import {
  applicants,
  bareRequests,
  cases,
  lodged,
  number,
  ofRequests,
  otherBusiness,
  outcomes,
  request,
} from './phrases.js';
import type { NumberTerm, RateTerm, ZeroTerm } from './vocabulary.js';

/** How reports of 2014 to 2018 tell of requests for disclosure (table three). */

const receive = '(?:收到|接到|接收|新收)';
const concluded = 'requests.concluded.total';
const replied = 'requests.replied.total';

const received: readonly NumberTerm[] = [
  number('requests.received.total', cases, [
    [`${receive}了?${applicants}${request}~#`, '全市收到依申请公开150件', '作为依申请公开信息数107条'],
    [`${receive}了?#${applicants}${request}`, '收到150件政府信息公开申请', '收到150件咨询'],
  ]),
  ofRequests('requests.received.total', [
    [`${receive}${applicants}申请~#`, '依申请公开方面，收到申请150件', '依申请公开方面，收到来信150件'],
    [`${receive}#申请`, '依申请公开方面，收到150件申请', '依申请公开方面，收到150件来信'],
    ['政府信息公开申请(?:总量|总数|数量)?~#', '政府信息公开申请150件', '办结申请150件'],
    ['(?<!其中[^。；]{0,12})收到~#(?=[，,。；、（(]|$)', '依申请公开方面，收到30件', '依申请公开方面，其中收到30件'],
    ['(?:合计|共计)(?:申请)?~#', '全年共收到书面申请11件、网上申请15件，合计26件', '召开会议合计26次'],
  ]),
  ofRequests('requests.received.total', [['依申请公开件~#', '依申请公开件150件', '办结的依申请公开件150件']], {
    notAfter: '办结|答复',
  }),
  ofRequests('requests.received.total', [
    [
      '(?:受理|收到|接收|收件|申请)的?(?:总量|数量|量|件数)(?:共|为|达|计)*~#',
      '依申请公开受理量为33件',
      '依申请公开办结量为33件',
    ],
  ]),
  // 受理 and 办理 are said of what came in, was concluded and was replied to; one of the three is true.
  number(
    'requests.received.total',
    cases,
    [
      [`(?:受理|办理)${applicants}${request}~#`, '受理政府信息公开申请150件', '受理审批150件'],
      [`(?:受理|办理)#${applicants}${request}`, '办理150件政府信息公开申请', '办理150件公文'],
    ],
    { or: [[concluded], [replied]] },
  ),
  ofRequests('requests.received.inPerson', [
    [`(?:当面|现场|当场)${lodged}申请(?:方式)?(?:提出|提交)?`, '当面申请1件', '当面咨询1件'],
    [
      '(?:申请人)?(?:当面|现场|当场|上门)(?:提交|提出|递交|申请)?',
      '收到政府信息公开申请40件，当面提交4件',
      '当面咨询1件',
    ],
  ]),
  ofRequests('requests.received.fax', [
    [`传真${lodged}申请(?:方式)?`, '传真申请1件', '传真公文1件'],
    ['传真(?:提交|提出|递交|方式|形式)?', '收到政府信息公开申请40件，传真1件', '传真公文1件'],
  ]),
  ofRequests('requests.received.online', [
    [`(?:网络|网上|在线|互联网)(?:平台)?${lodged}申请(?:方式)?`, '网络申请70件', '网络举报70件'],
    [
      '(?:以|通过)?(?:互联网|网络|网上|在线|线上)(?:平台|渠道|方式)?(?:提交|提出|递交)?(?:形式)?(?:申请)?',
      '收到政府信息公开申请74件，网上提交50件',
      '网络举报70件',
    ],
  ]),
  ofRequests(
    'requests.received.online',
    [[`(?:电子邮件|电子邮箱|门户网站|网站)${lodged}申请`, '电子邮件申请7件', '电子邮件7件']],
    {
      match: 'atMost',
    },
  ),
  ofRequests('requests.received.letter', [
    [`(?:信函|信件|书信|书面|来函)${lodged}申请(?:方式)?`, '信函申请79件', '信函79份'.replace('份', '期')],
    ['(?:信函|信件|书信|来信)(?:提交|提出|递交|方式|形式)?', '收到政府信息公开申请74件，信函提交21件', '信函往来'],
    ['(?:申请)?方式以信函为主，共#', '收到政府信息公开申请421件。申请方式以信函为主，共301件', '共301件'],
  ]),
  ofRequests(
    'requests.received.letter',
    [
      [
        '(?:邮寄|邮政|邮递|寄送)(?:方式|形式)?(?:提交|提出|递交)?(?!申请)(?![^。]{0,30}(?:信函|信件|快递))',
        '受理政府信息公开申请74件，其中当面31件，邮寄18件',
        '受理政府信息公开申请74件，其中快递和邮寄18件',
      ],
    ],
    { after: '当面|网[络上]|互联网|传真|现场', notAfter: '信函|信件|快递|书面', loose: true },
  ),
  ofRequests('requests.received.letter', [[`(?:邮寄|快递)${lodged}申请`, '邮寄申请7件', '邮寄材料7件']], {
    match: 'atMost',
  }),
  ofRequests(
    ['requests.received.letter', 'requests.received.fax'],
    [['(?:信函(?:、|和|或|及)传真|传真(?:、|和|或|及)信函)(?:方式)?的?申请', '信函和传真申请7件', '信函申请7件']],
  ),
];

const handled: readonly NumberTerm[] = [
  ofRequests(concluded, [
    ['申请办结', '依申请公开方面，申请办结150件', '审批办结150件'],
    ['(?:共(?:计)?|已|全部)办结~#', '依申请公开方面，共办结150件', '依申请公开方面，按时办结150件'],
    [`办结${request}`, '办结政府信息公开申请150件', '办结提案150件'],
    ['(?<![时期])办结(?:申请)', '依申请公开方面，办结申请150件', '办结提案150件'],
    [
      '办结#(?=（[^）]{0,12}结转)',
      '收到政府信息公开申请95件，办结87件（含上年结转5件）',
      '办结提案87件（含上年结转5件）',
    ],
  ]),
  ofRequests(concluded, [
    ['(?:已|全部)?办结的(?:申请)?#(?=申请中|中)', '收到依申请公开167件。已办结的163件中', '已登记的163件中'],
    [
      '#(?:申请)?(?:均|已|全部)*(?:年内|年底前|当年|当年内|年末前)(?:已)?办结',
      '收到依申请公开167件，其中163件年内办结',
      '收到依申请公开167件，其中163件年内登记',
    ],
    [
      '(?:其余|余下|剩余)的?#(?:申请)?(?:均|全部|都|已|按[时期]|依法|及时)*办结',
      '收到依申请公开20件，2件结转，其余18件均已办结',
      '收到依申请公开20件，其余18件均已登记',
    ],
  ]),
  ofRequests(concluded, [['(?<=[，；、])办结~#', '收到政府信息公开申请150件，办结148件', '受理投诉150件，办结148件']], {
    after: '申请',
  }),
  ofRequests('requests.concluded.onTime', [
    [
      '(?:按时|按期|如期)办结的?(?:数|申请)?',
      '收到政府信息公开申请613件，按时办结598件',
      '收到政府信息公开申请613件，办结598件',
    ],
  ]),
  ofRequests('requests.concluded.extended', [
    [
      '(?:延期|延长期限)(?:办结|答复|办理)的?(?:数|申请)?',
      '收到政府信息公开申请613件，延期办结15件',
      '收到政府信息公开申请613件，办结15件',
    ],
  ]),
  ofRequests(replied, [
    ['申请答复', '依申请公开方面，申请答复150件', '来信答复150件'],
    ['已?经?答复的?#(?:件)?申请', '在已经答复的9件申请中', '在已经登记的9件申请中'],
    [`答复(?:${request}|申请)?`, '收到政府信息公开申请10件，答复9件', '答复来信9件'],
  ]),
];

const zeros: readonly ZeroTerm[] = [
  {
    figures: ['requests.received.total'],
    wordings: [
      [
        `(?:(?:未|没|没有)(?:收到|接到|受理)|(?<!有)无)(?:过|任何|一[件起例宗])*${applicants}(?:关于|有关|要求)?${request}`,
        '全市未收到有关政府信息公开申请',
        '全市收到政府信息公开申请3件',
      ],
    ],
    unless: outcomes,
  },
  {
    figures: ['requests.received.total'],
    wordings: [['(?:未|没有)(?:收到|接到|受理)过?(?:任何)?申请', '2018年未收到申请', '2018年收到申请3件']],
    topics: ['requests'],
    unless: outcomes,
  },
  {
    figures: ['requests.concluded.extended'],
    wordings: [
      ['(?:均|都|全部)已?(?:按时|按期|如期)(?:予以)?(?:办结|答复|办理|回复)', '所有申请均按期答复', '所有申请均已登记'],
      [
        '(?:未发生|没有|无)(?:申请)?延期(?:(?:办结|答复|办理)(?!被|而|导致|引[发起]|超期)|(?=[。；，]|$))',
        '全部申请在法定时限内答复，无延期。',
        '未发生延期答复被复议的情形',
      ],
      ['(?:按时|按期)(?:办结|答复)率(?:为|达到?|均为)?100%', '按时答复率100%', '按时答复率99%'],
    ],
    topics: ['requests'],
  },
];

const share = '(?:为|达到?|均为)?(?<p>\\d+(?:\\.\\d+)?)%';

const rates: readonly RateTerm[] = [
  {
    wordings: [
      [`(?<!按时|按期)办结率${share}`, '收到的申请，办结率100%', '收到的申请，满意率100%'],
      ['(?:均|都|全部)已(?:经)?办结', '收到的申请均已办结', '收到的申请均已登记'],
    ],
    figures: [concluded],
    of: [['requests.received.total']],
    orMore: true,
    topics: ['requests'],
    after: '申请',
  },
  {
    wordings: [[`(?<!按时|按期)答复率${share}`, '收到的申请，答复率100%', '收到的申请，满意率100%']],
    figures: [replied],
    of: [['requests.received.total']],
    orMore: true,
    topics: ['requests'],
    after: '申请',
  },
];

/** Requests in the texts of the form of 2014. */
export const requests2014 = {
  numbers: [...received, ...handled, ...replies],
  zeros,
  rates,
  subjects: { requests: [request, '收到政府信息公开申请12件', '收到公文12件'], other: otherBusiness, bareRequests },
} as const;
