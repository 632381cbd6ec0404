import type { FigureId } from '../form/form.js';
import { cases, number } from './phrases.js';
import type { NumberTerm, Wording } from './vocabulary.js';

/** How reports since 2019 tell what became of cases (表四). */

export const reconsideration = (of: string): readonly FigureId[] => [`disputes.reconsideration.${of}`];
export const litigation = (of: string): readonly FigureId[] => [
  `disputes.litigation.direct.${of}`,
  `disputes.litigation.afterReconsideration.${of}`,
];
export const both = (of: string): readonly FigureId[] => [...reconsideration(of), ...litigation(of)];

interface Outcome extends Partial<Pick<NumberTerm, 'loose'>> {
  readonly outcome: string;
  /** What it is filed as by others: a case dismissed for form. */
  readonly or?: string;
  readonly wording: Wording;
}

const five = '政府信息公开行政复议5件';
const again = '责令(?:限期|重新|其)?(?:重新)?(?:答复|履行|作出)|限期履行';
const verdict = `(?:${again}|确认违法|撤销(?!复议|申请|诉讼|起诉)|变更)`;
const withdrawn = '(?:撤回|撤销)(?:复议)?(?:申请|起诉|诉讼)(?:终止)?|撤回|撤诉';
const dismissed = '驳回(?:原告|申请人)?的?(?:诉讼请求|起诉)|判决驳回|驳回(?!.{0,4}复议)';

/** How each outcome of a case is told, for both kinds. The table's own words are sure, others are asked about. */
const outcomeWordings: readonly Outcome[] = [
  {
    outcome: 'upheld',
    wording: [
      `(?:结果)?(?:作出)?(?:维持(?:(?:、|或者?|和|及)(?:${dismissed}))?)(?:原?(?:具体)?行政行为|决定|原决定|答复)?的?`,
      `${five}，结果维持3件`,
      `${five}，维持秩序3次`,
    ],
  },
  {
    outcome: 'upheld',
    loose: true,
    wording: ['胜诉|(?:被|均|予以)?支持(?:本机关|我[局办委市县区])', `${five}，胜诉3件`, `${five}，应诉3件`],
  },
  {
    outcome: 'upheld',
    or: 'other',
    wording: [`(?:结果)?(?:${dismissed})的?`, `${five}，驳回3件`, `${five}，提出3件`],
  },
  {
    outcome: 'corrected',
    wording: ['(?:结果)?被?(?:依法)?(?:纠正|纠错|败诉)(?:数|案件)?的?', `${five}，被纠正1件`, `${five}，受理1件`],
  },
  {
    outcome: 'corrected',
    loose: true,
    wording: [
      `(?:结果)?被?(?:依法)?(?:判决)?${verdict}(?:(?:、|或者?|和|及|并)${verdict})*(?:原?(?:答复|决定|行政行为))?的?`,
      `${five}，责令限期履行、撤销或确认违法共2件`,
      `${five}，撤销复议申请2件`,
    ],
  },
  {
    outcome: 'other',
    wording: ['(?:为)?其[他它](?:结果|情形)?(?:的)?', `${five}，其他结果1件`, `${five}，另有1件`],
  },
  {
    outcome: 'other',
    loose: true,
    wording: [
      `(?:(?:申请人|原告)?(?:主动|自愿)?(?:${withdrawn})|终止(?:审理|复议)?|调解(?:结案)?)(?:的)?`,
      `${five}，申请人主动撤回1件`,
      `${five}，另有1件`,
    ],
  },
  {
    outcome: 'pending',
    wording: [
      '(?:尚?未|正在|仍在|尚在)(?:审结|审理|办结|判决|宣判|作出判决|开庭|作出决定)(?:中)?的?|在审|审理中',
      `${five}，尚未审结1件`,
      `${five}，已审结1件`,
    ],
  },
];

const outcomesOf = (
  subject: string,
  figures: (outcome: string) => readonly FigureId[],
  lead: string,
  more: Partial<NumberTerm> = {},
): readonly NumberTerm[] =>
  outcomeWordings.map(({ outcome, or, loose, wording: [pattern, example, counter] }) =>
    number(figures(outcome), cases, [[pattern, example.replace(five, lead), counter]], {
      subject,
      ...(or !== undefined && { or: [figures(or)] }),
      ...(loose && { loose }),
      ...more,
    }),
  );

/** 直接起诉8件（维持6件），复议后起诉3件（维持3件）: in the brackets behind it, of the latter alone. */
const inItsBrackets = '复议后[^。；]{0,14}\\d+[件宗起][（(][^）)]*$';

export const outcomes: readonly NumberTerm[] = [
  ...outcomesOf('reconsideration', reconsideration, five),
  ...outcomesOf('litigation', litigation, '政府信息公开行政诉讼5件'),
  ...outcomesOf('direct', (of) => [`disputes.litigation.direct.${of}`], '未经复议直接起诉5件'),
  // 直接起诉26件、复议后起诉20件，结果维持30件: that of both.
  ...outcomesOf('afterReconsideration', (of) => [`disputes.litigation.afterReconsideration.${of}`], '复议后起诉5件', {
    notAfter: `直接起诉(?!.*${inItsBrackets})`,
  }),
  ...outcomesOf('afterReconsideration', litigation, '直接起诉2件、复议后起诉3件', {
    after: '直接起诉',
    notAfter: inItsBrackets,
  }),
  ...outcomesOf('both', both, '因政府信息公开引起的复议和诉讼共5件'),
  // Dismissed, it is filed as upheld or, by those who count it apart, as another result.
  number(
    reconsideration('upheld'),
    cases,
    [['驳回(?:申请人)?的?(?:行政)?复议(?:申请|请求)的?', `${five}，驳回复议申请1件`, `${five}，提出复议申请1次`]],
    { subject: 'reconsideration', or: [reconsideration('other')], loose: true },
  ),
];
