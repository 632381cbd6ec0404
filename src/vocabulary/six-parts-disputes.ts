import type { FigureId } from '../form/form.js';
import { cases, no, number, outcomes as otherOutcomes } from './phrases.js';
import { both, litigation, outcomes, reconsideration } from './six-parts-dispute-outcomes.js';
import type { NumberTerm, RateTerm, ZeroTerm } from './vocabulary.js';

/** How reports since 2019 tell of reconsideration and litigation (表四). */

const aboutDisclosure = '(?:政府信息公开|政务公开|信息公开|依申请公开|政府信息)';

/** What a reconsideration body or a defending office does with cases of all kinds, and other ways of counting. */
const asBody =
  '(?:办理|审理|审结|受理|备案|代理|应对|应诉|开展)(?![^，。；]{0,12}被申请人)[^，。；]{0,24}$|复议(?:机关|机构)|名义|代.{1,6}办理|备案';
const notAsBody = '(?![^。；]{0,30}(?:(?<!未)审结\\d|综合纠错|应诉))';
/** Of disclosure, as a case is told to be. */
const ofDisclosure = `(?:涉及?)?(?:${aboutDisclosure}(?:工作|领域)?(?:类|的|方面)*)?(?:案件)?(?:被)?`;
/** 以我局为被申请人的: said of cases against the agency itself. */
const against = '(?:以[^，。；\\d]{1,8}(?:为|作为)(?:被申请人|被告人?)的?)';
const raised = '(?:被(?:申请|提起)|申请|提起|引起|引发|发生|产生|涉及|收到|有)?的?';

/** Reconsideration and litigation in one breath. */
const kinds = '(?:行政)?复议(?:案件)?(?:、|和|及|与)(?:被?提起)?(?:行政)?诉讼(?:案件)?';

const disputes: readonly NumberTerm[] = [
  number(
    reconsideration('total'),
    cases,
    [
      [
        `${against}${ofDisclosure}(?:行政)?复议(?:案件|案|申请)?`,
        '办理以我局为被申请人的行政复议案件48件',
        '以我局为主办理行政复议案件48件',
      ],
    ],
    { loose: true },
  ),
  number(
    litigation('total'),
    cases,
    [
      [
        `${against}${ofDisclosure}(?:行政)?诉讼(?:案件|案)?`,
        '以我局为被告的行政诉讼案件48件',
        '以我局为主应诉行政诉讼案件48件',
      ],
    ],
    { loose: true },
  ),
  number(
    reconsideration('total'),
    cases,
    [
      [
        `${raised}${ofDisclosure}(?:申请)?行政复议(?:案件|案|申请|事项)?${notAsBody}`,
        '因政府信息公开引起的行政复议351件',
        '办理行政复议案件134件',
      ],
      [
        `#(?:涉及?|因)?(?:${aboutDisclosure}(?:工作)?(?:类|的|引起的|引发的)*)?行政复议(?!、|和)`,
        '政府信息公开方面，有1件涉及政府信息公开工作的行政复议',
        '1件案件',
      ],
    ],
    { notAfter: asBody },
  ),
  number(reconsideration('total'), cases, [['(?<!行政)被?复议(?:案件)?', '因信息公开被复议45件', '复议后起诉4件']], {
    topics: ['disputes'],
    notAfter: '备案|代.{1,6}办理',
  }),
  number(
    reconsideration('total'),
    cases,
    [
      [
        `${aboutDisclosure}(?:类|的|引起的|引发的)*(?:被?申请)?复议(?:案件)?(?!后|机|、|和)`,
        '政府信息公开类复议4件',
        '复议后起诉4件',
      ],
    ],
    { notAfter: asBody },
  ),
  number(
    litigation('total'),
    cases,
    [
      [
        `${aboutDisclosure}(?:类|的|引起的|引发的)*(?:被?提起)?诉讼(?:案件)?(?!请求)`,
        '发生政府信息公开诉讼案件2件',
        '政府信息公开复议和诉讼共2件',
      ],
    ],
    { notAfter: asBody },
  ),
  number(
    litigation('total'),
    cases,
    [
      [
        `${raised}${ofDisclosure}(?:提起)?行政诉讼(?:案件|案|事项)?${notAsBody}`,
        '因政府信息公开被提起行政诉讼4件',
        '办理行政诉讼应诉案件97件',
      ],
      [
        `#(?:涉及?|因)?(?:${aboutDisclosure}(?:工作)?(?:类|的|引起的|引发的)*)?行政诉讼(?!、|和)`,
        '政府信息公开方面，有1件涉及政府信息公开的行政诉讼',
        '1件案件',
      ],
    ],
    { notAfter: asBody },
  ),
  number(
    litigation('total'),
    cases,
    [
      [
        '(?<=行政复议[^。；]{0,20}[，、；])(?<!行政)诉讼案件',
        '政府信息公开行政复议案件41件、诉讼案件19件',
        '诉讼案件19件',
      ],
      ['(?<=复议[^。；]{0,20}[，、；])被?诉(?:讼)?', '因信息公开被复议45件，被诉19件', '被诉19件'],
    ],
    { topics: ['disputes', 'overview'], notAfter: '备案' },
  ),
  number(both('total'), cases, [
    [
      `(?:涉及?|因|被)?(?:${aboutDisclosure})?(?:引起的?|引发的?|产生的?)?(?:被?申请)?${kinds}`,
      '因政府信息公开引起的复议和诉讼共74件',
      '因政府信息公开引起的诉讼共74件',
    ],
  ]),
  number('disputes.litigation.direct.total', cases, [
    [
      '(?:未经(?:行政)?复议)?直接(?:提起)?(?:行政)?(?:起诉|诉讼)(?:的)?(?:案件)?',
      '政府信息公开行政诉讼46件，其中未经复议直接起诉26件',
      '行政诉讼46件，起诉26件',
    ],
  ]),
  number('disputes.litigation.afterReconsideration.total', cases, [
    [
      '(?:经)?(?:行政)?复议后(?:再)?(?:提起)?(?:行政)?(?:起诉|诉讼)(?:的)?(?:案件)?',
      '政府信息公开行政诉讼46件，复议后起诉20件',
      '行政诉讼46件，起诉20件',
    ],
  ]),
];

const decided: readonly NumberTerm[] = [
  number(
    reconsideration('total'),
    cases,
    [
      [
        '(?:共计|合计|总计)~#',
        '行政复议机关维持6件，责令重新答复2件，共计8件',
        '因政府信息公开引起的行政复议，共计8次',
      ],
    ],
    { subject: 'reconsideration', after: '维持|纠正|纠错|责令' },
  ),
  ...outcomes,
];

const near = '[^，。；：\\d]{0,30}?';
/** A dispute of another business than disclosure. */
const otherDisputes = `${otherOutcomes}|执法|许可|征收|处罚|审理|应诉|被告`;

/** Cases denied: 未发生因政府信息公开引起的行政复议. */
const deniedCases = (figures: readonly FigureId[], kind: string, subject: string): readonly ZeroTerm[] => [
  {
    figures,
    wordings: [
      [
        `${no}${near}${aboutDisclosure}${near}(?:行政复议[，、])?${near}(?:${kind})`,
        `未发生因政府信息公开引起的${subject}`,
        `发生因政府信息公开引起的${subject}2件`,
      ],
      [
        `${aboutDisclosure}${near}${no}${near}(?:${kind})`,
        `本机关政府信息公开工作未发生${subject}`,
        `政府信息公开工作发生${subject}2件`,
      ],
    ],
    unless: otherDisputes,
  },
  {
    figures,
    wordings: [
      [
        `${no}(?:被|相关|有关|此类|类似|的)*(?:申请|提起)?(?:行政复议[，、和及或]*)?(?:申请|提起)?(?:${kind})`,
        `2023年未发生${subject}`,
        `2023年发生${subject}2件`,
      ],
      [
        `(?:${kind})(?:案件)?(?:、行政诉讼(?:案件)?)?(?:数量?|件数)?(?:均|都)?(?:为|是)?(?:零(?![星散])|(?<=均为)0[件起宗])`,
        `${subject}为零`,
        `${subject}零星发生`,
      ],
    ],
    unless: otherDisputes,
    loose: true,
  },
];

/** No case was put right: 无纠错, 无一被纠正, 均未被撤销. */
const uncorrected = (
  subject: string,
  figures: (outcome: string) => readonly FigureId[],
  lead: string,
): readonly ZeroTerm[] => [
  {
    figures: figures('corrected'),
    wordings: [
      [
        '(?:无一(?:件|起|例)?|均?未有?|均?无|没有(?:一件)?|(?<!\\d)(?:零|0件))(?:被|被依法)?(?:纠错|纠正)(?!率)(?:情形|情况|案件)?',
        `${lead}，均未被纠正`,
        `${lead}，被纠正2件`,
      ],
    ],
    subject,
  },
];

const zeros: readonly ZeroTerm[] = [
  ...deniedCases(reconsideration('total'), '行政复议', '行政复议'),
  ...deniedCases(
    litigation('total'),
    '(?<!、)行政诉讼|行政复议(?:案件)?(?:、|和|及|与|或者?|，)(?:被?提起)?行政诉讼',
    '行政诉讼',
  ),
  {
    figures: litigation('corrected'),
    wordings: [
      ['(?:均)?(?:未|无)(?:被)?败诉', '行政诉讼40件，均未败诉', '行政诉讼40件，败诉2件'],
      ['(?<!\\d)(?:零|0(?:件|起)?)败诉', '行政诉讼零败诉', '行政诉讼10件败诉'],
    ],
    subject: ['litigation', 'both'],
  },
  ...uncorrected('reconsideration', reconsideration, '行政复议40件'),
  ...uncorrected('litigation', litigation, '行政诉讼40件'),
  ...uncorrected('both', both, '因政府信息公开引起的复议和诉讼共40件'),
];

const rates: readonly RateTerm[] = [
  {
    figures: reconsideration('corrected'),
    of: [reconsideration('total')],
    subject: 'reconsideration',
    wordings: [
      [
        '(?<!综合)纠错率(?:为|达)?(?<p>\\d+(?:\\.\\d+)?)%',
        '被申请行政复议88件，被纠错3件，纠错率3.4%',
        '被申请行政复议88件，综合纠错率3.4%',
      ],
    ],
  },
];

/** Disputes in the texts of the forms of 2019 and 2021. */
export const sixPartsDisputes = {
  numbers: [...disputes, ...decided],
  zeros,
  rates,
  subjects: {
    reconsideration: [
      '行政复议|(?<!未经)(?<!行政)复议(?!后|机关|机构)',
      '因政府信息公开被复议4件',
      '未经复议直接起诉4件',
    ],
    litigation: ['行政诉讼|诉讼(?!请求)|被诉', '政府信息公开诉讼4件', '驳回诉讼请求4件'],
    direct: ['直接起诉', '未经复议直接起诉4件', '复议后起诉4件'],
    afterReconsideration: ['复议后起诉', '复议后起诉4件', '直接起诉4件'],
  },
} as const;
