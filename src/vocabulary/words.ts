import type { FigureId } from '../form/form.js';
import type { NumberMention } from './vocabulary.js';

/** Words and patterns that reports of every form use. */

export const cases = ['件', '宗', '起', '条', '份', '例'];
export const items = ['条'];
export const documents = ['件', '条', '份', '个'];
export const times = ['次', '场'];
export const people = ['名', '人', '位'];
export const money = ['万元', '元'];

/** A request for disclosure, whatever it is called; never a bare 申请, which in a service hall is any application. */
export const request =
  '(?:有关|关于)?(?:政府信息(?:依申请)?公开|依申请公开(?:政府)?(?:信息)?|信息公开|公开政府信息)的?(?:书面)?(?:申请(?:件|表|案件)?|事项)?';
export const applicants =
  '(?:公民、法人(?:和|或者?|及|以及)其[他它]组织|公民|群众|(?:社会)?公众)?(?:通过[^，。；\\d]{1,10})?(?:主动)?(?:要求|提出|提交)?的?';
export const disclose = '(?:主动)?公开的?(?:各类|各项)?(?:政府|政务)?信息';
export const lodged = '(?:提交|提出|递交|方式)?的?(?:政府信息公开|信息公开|依申请公开)?的?';
export const refusal = '(?:不同意|不予)公开';
/** Two outcomes under one number: 同意公开及同意部分公开. */
export const besides = '公开的?[”"]?(?:及|和|、|或|与)';
/** No 其中部分公开 after a number of requests granted: then it counts those, too. */
export const grantedAlone = '(?![，（(](?:其中|含|包括|包含)[^，。；]{0,8}部分公开)';
export const ours = '本(?:行政)?(?:机关|单位|部门|局|级政府)';
export const publicity = '(?:政府信息公开|政务公开|信息公开)';

export const number = (
  figures: FigureId | readonly FigureId[],
  units: readonly string[],
  patterns: readonly string[],
  more: Partial<NumberMention> = {},
): NumberMention => ({
  figures: typeof figures === 'string' ? [figures] : figures,
  match: 'equal',
  units,
  patterns,
  ...more,
});

const verbs = '收到|接到|受理|发生|出现|产生|引起|引发|涉及|存在|提起|因|被|有';
/** A negation: 未 and 没 need a verb (尚未审结 denies no case), 无 and 没有 need none. */
export const no = `(?:(?:未|没)(?:${verbs})|(?:没有|无)(?:${verbs})?|零)(?:过|任何|一[件起例宗])*`;
/** What may stand between a negation and the kind of case: never a number, a stop, or an outcome. */
export const upTo = '[^，,。；：\\d]{0,45}?';
/** Kinds of cases named before in one breath. */
export const beside = '(?:(?:申请|提起)?(?:行政复议|行政诉讼|举报|投诉)(?:案件)?(?:、|和|及|与))*';
export const outcomes = '重大|恶性|纠错|纠正|撤销|变更|败诉|违法|超期|逾期|超时|不服|应诉|除.{1,20}外|以外';
