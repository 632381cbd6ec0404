import { administrativeFees, sixPartsVocabulary } from './six-parts.js';
import type { NumberMention, Vocabulary, ZeroMention } from './vocabulary.js';
import { cases, number } from './words.js';

const documents = ['件', '份', '个', '部'];

/** 制发行政规范性文件46件，废止31件: without the noun, as long as 规章 are not named beside them. */
const goesOn = (figure: string, verb: string): readonly NumberMention[] => [
  number(`proactive.normativeDocuments.${figure}`, documents, [`(?<=\\d[件份个部][、，])${verb}~#`], {
    after: '制发的?(?:行政)?规范性文件',
    notAfter: '规章',
  }),
];

// 制发 is the table's own word; 出台, 印发 and 公开 are used for other sets of documents too.
const made: readonly NumberMention[] = [
  number('proactive.rules.issued', documents, ['制发的?(?:政府)?规章~#']),
  number('proactive.normativeDocuments.issued', documents, [
    '制发的?(?:行政)?规范性文件~#',
    '(?<=制发的?(?:政府)?规章\\d+[件部个份][、，和])(?:行政)?规范性文件~#',
  ]),
  number('proactive.rules.repealed', documents, ['废止的?(?:政府)?规章~#']),
  number('proactive.normativeDocuments.repealed', documents, ['废止的?(?:行政)?规范性文件~#']),
  number('proactive.rules.inForce', documents, ['现行有效的?(?:政府)?规章~#'], { stock: true }),
  number('proactive.normativeDocuments.inForce', documents, ['现行有效的?(?:行政)?规范性文件~#'], { stock: true }),
  ...goesOn('repealed', '废止'),
  ...goesOn('inForce', '现行有效'),
];

const other: readonly NumberMention[] = [
  number(
    ['notAmended', 'feesUnpaid', 'other'].map((row) => `requests.other.${row}.total`),
    cases,
    ['其[他它]处理的?~#'],
    { topics: ['requests'] },
  ),
  number(
    ['notAmended', 'feesUnpaid', 'other'].map((row) => `requests.other.${row}.total`),
    cases,
    ['其[他它]处理的?~#'],
    { topics: ['overview'], after: '信息公开的?申请|依申请公开' },
  ),
];

const nothingMade: readonly ZeroMention[] = [
  { figures: ['proactive.rules.issued'], patterns: ['(?:未|没有)制发(?:政府)?规章'] },
  {
    figures: ['proactive.normativeDocuments.issued'],
    patterns: ['(?:未|没有)制发(?:(?:政府)?规章(?:、|和|及|或))?(?:行政)?规范性文件'],
  },
];

/** How reports since 2021 speak of the figures of their tables. */
export const vocabulary2021: Vocabulary = {
  ...sixPartsVocabulary,
  numbers: [...sixPartsVocabulary.numbers, ...made, ...other, administrativeFees],
  zeros: [...sixPartsVocabulary.zeros, ...nothingMade],
};
