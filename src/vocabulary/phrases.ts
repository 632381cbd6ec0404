import type { FigureId } from '../form/form.js';
import type { NumberTerm, Wording } from './vocabulary.js';

/** Phrases and patterns that reports of every form use. */

export const cases = ['件', '宗', '起', '条', '份', '例', '封'];
export const items = ['条'];
export const documents = ['件', '条', '份', '个', '部'];
export const times = ['次', '场', '场次', '期'];
export const people = ['名', '人', '位'];
export const money = ['元'];

/** A request for disclosure, whatever it is called; never a bare 申请, which in a service hall is any application. */
const ofDisclosure =
  '(?:政府信息(?:依申请)?公开|政府信息公开依申请|政务公开|(?:环境)?信息公开|公开政府信息|政府信息|公开)的?(?:书面)?(?:申请|请求)';
const onRequest =
  '(?:(?:政府|政务)?信息)?(?:依法|依)?申请(?:政府信息|信息)?公开(?:的?(?:政府|政务)?信息)?(?:申请|请求|业务)?';
export const request = `(?:有关|关于)?(?:${ofDisclosure}|${onRequest})(?:公开)?(?:办件|案件|事件|事项|工单|案|件|表|函|书)?`;

/** Whose requests, and by which way: 公民、法人和其他组织通过网络提交的各类. */
const persons =
  '(?:形式|方式)的|任何|个人|公民|群众|村民|居民|市民|企业|单位|申请人|(?:社会)?公众|、|法人|和|及|或者?|以及|其[他它]|组织';
const byWay = '(?:通过|以|经|采取)[^，。；\\d]{1,30}?(?:提交|提出|递交|方式|途径|渠道|平台|形式|等)';
export const applicants = `(?:(?:任何)?${persons})*(?:${byWay})?(?:主动)?(?:要求|提出|提交|递交)?的?(?:各类|各种)?`;
export const disclose = '(?:主动)?公开(?:上传|发布)?的?(?:各类|各项)?(?:政府|政务)?信息';
export const lodged = '(?:提交|提出|递交|方式)?的?(?:政府信息公开|信息公开|依申请公开)?的?';
export const refusal = '(?:不同意|不予)公开';
/** Two outcomes under one number: 同意公开及同意部分公开. */
export const besides = '公开的?[”"]?(?:及|和|、|或|与)';
/** No 其中部分公开 after a number of requests granted: then it counts those, too. */
export const grantedAlone = '(?![，（(](?:其中|含|包括|包含)[^，。；]{0,8}部分公开)';
export const ours = '本(?:行政)?(?:机关|单位|部门|局|级政府)';
export const publicity = '(?:全[县市区省]性)?(?:政府信息公开|政务公开|信息公开)';

export const number = (
  figures: FigureId | readonly FigureId[],
  units: readonly string[],
  wordings: readonly Wording[],
  more: Partial<NumberTerm> = {},
): NumberTerm => ({
  figures: typeof figures === 'string' ? [figures] : figures,
  match: 'equal',
  units,
  wordings,
  ...more,
});

/** Of requests, the subject: said in the part on them, under a heading on them, or after they were named. */
export const ofRequests = (
  figures: FigureId | readonly FigureId[],
  wordings: readonly Wording[],
  more: Partial<NumberTerm> = {},
): NumberTerm => number(figures, cases, wordings, { subject: 'requests', ...more });

const verbs = '收到|接到|受理|发生|出现|产生|引起|引发|涉及|存在|提起|因|被|有|由';
/** A negation: 未 and 没 need a verb (尚未审结 denies no case), 无 and 没有 need none. */
export const no = `(?:(?:未|没)(?:${verbs})|(?:没有|(?<!有)无)(?:${verbs})?|零)(?:过|任何|一[件起例宗])*`;
/** What may stand between a negation and the kind of case: never a number, a stop, or an outcome. */
export const upTo = '[^，,。；：\\d]{0,45}?';
/** Kinds of cases named before in one breath. */
export const beside = '(?:(?:申请|提起)?(?:行政复议|行政诉讼|举报|投诉)(?:案件)?(?:、|和|及|与))*';
export const outcomes = '重大|恶性|纠错|纠正|撤销|变更|败诉|违法|超期|逾期|超时|不服|应诉|执法|除.{1,20}外|以外';

/** 收到申请 alone, in a report on disclosure most likely for disclosure. */
export const bareRequests: Wording = [
  '(?:收到|接到|新收|接收)(?:各类|有关|书面)*(?:\\d+[件宗份起条])?(?:书面)?申请(?![人表办许备补执])',
  '2023年收到14件申请',
  '2023年收到许可申请14件',
];

/** Kinds of business that offices count as they count requests, and that the table does not count. */
export const otherBusiness: Wording = [
  [
    '12345|热线|信箱|留言|建议|提案|咨询|来信(?!提[出交]|申请|方式|递交)|来访|来电|(?<![转按]|作为?|纳入)信访(?!举报(?:投诉)?类)',
    '诉求|网民|帖|舆情|督查|审批|政务服务|服务大厅|窗口|问政',
    '(?<!信访)(?<!信访举报)(?:投诉|举报)(?!投诉类|类)',
    '公文|年检|(?:办理|审理|审结|受理|备案|代理)(?![^，。；\\d]{0,12}被申请人)[^，。；\\d]{0,15}行政(?:复议|诉讼)|登记(?!、审核)',
  ].join('|'),
  '办理12345热线47件，办结47件',
  '收到政府信息公开申请47件，办结47件',
];

/** What no form of these reports counts. */
export const uncounted: readonly Wording[] = [
  [
    '(?:访问量|浏览量|点击量|阅读量|点赞量|播放量|观看量|关注人?数|粉丝|用户)[^，。；\\d]{0,12}#',
    '网站访问量1200万人次',
    '收到申请12件',
  ],
  ['#(?:万|亿)?(?:余|多)?(?:人次)?(?:的)?(?:访问量|浏览量|点击量|阅读量)', '累计1200万次访问量', '12件申请'],
  ['(?:推文|文章|稿件|短视频|视频|动态|图文|帖子|海报|图解|直播)[^，。；\\d]{0,8}#', '编发推文1640篇', '收到申请12件'],
  ['#(?:短视频|视频|图解|动漫|推文|文章|直播)', '制作12个短视频', '12件申请'],
  ['(?:热线|信箱|留言|建议|提案|咨询|来信|来访|来电|诉求)[^，。；\\d]{0,10}#', '办理人大代表建议123件', '收到申请12件'],
  [
    '(?:投资|成交金额|成交|贷款|补贴|补助|罚款金额|罚没|追回基金|资金|涉及金额|财政收入)[^，。；\\d]{0,10}#',
    '涉及资金4.6亿元',
    '收费0.03万元',
  ],
  ['#(?:个)?(?:专栏|栏目|专区|账号|新媒体|单位|部门|乡镇|街道|社区|村)', '开设18个专栏', '12件申请'],
  [
    '(?:专栏|栏目|专区|账号|新媒体账号?|单位|通报|报告|问题|得分|培训班?|检查|评查)[^，。；\\d]{0,6}#',
    '开设公开专栏18个',
    '收到申请12件',
  ],
];
