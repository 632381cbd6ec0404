import type { FigureId } from '../form/form.js';
import { besides, grantedAlone, ofRequests, refusal } from './phrases.js';
import type { NumberTerm } from './vocabulary.js';

/** How reports since 2019 tell of what became of requests: each row of 三、本年度办理结果. */

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

/** Nothing but the mark before a list's item. */
const itemStart = '(?<=^|[，、；：:。（(]|其中)';

export const decided: readonly NumberTerm[] = [
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
      [
        `${itemStart}(?:属于|已经?|在)?主动公开(?:信息|范围|内)*的`,
        '办结政府信息公开申请10件：主动公开的6件、不存在的4件',
        '办结政府信息公开申请10件，信息主动公开6件',
      ],
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

export const rows: readonly NumberTerm[] = [
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
    '(?:相关)?(?:政府)?信息不存在(?:（不掌握）)?|因?(?:不属于?|非)本(?:机关|级政府|级|单位|部门|局)(?:掌握|职责|职权|公开|范围)+',
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
  row(
    'unavailable.unclear',
    '补正后(?:申请)?(?:内容)?(?:仍|仍然)?不明确',
    '补正后申请内容仍不明确1件',
    '内容不明确1件',
  ),
  row(
    'notProcessed.petitions',
    '(?:按|作为?|转|纳入)信访(?:渠道|途径|事项|件)?(?:处理|办理)',
    '转信访处理2件',
    '处理信访2件',
    { loose: true },
  ),
  row(
    'notProcessed.petitions',
    '(?:属于)?(?:信访举报投诉|信访投诉举报|信访举报|信访投诉|信访、举报、投诉|举报投诉)类?(?:申请|事项)?',
    '信访举报投诉类申请2件',
    '收到信访2件',
  ),
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
