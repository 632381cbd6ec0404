import { sixPartsVocabulary } from './six-parts.js';
import type { NumberMention, Vocabulary } from './vocabulary.js';
import { money, number } from './words.js';

const documents = ['件', '份', '个', '部'];

const own: readonly NumberMention[] = [
  number('proactive.rules.made', documents, ['新制作的?(?:政府)?规章~#']),
  number('proactive.normativeDocuments.made', documents, ['新制作的?(?:行政)?规范性文件~#']),
  number('proactive.normativeDocuments.disclosed', documents, ['新公开的?(?:行政)?规范性文件~#']),
  number('proactive.procurement.amount', money, ['政府集中采购总?金额~#']),
  number('requests.other.total', ['件', '宗'], ['其[他它]处理的?~#'], { topics: ['requests'] }),
];

/** How the reports of 2019 and 2020 speak of the figures of their tables. */
export const vocabulary2019: Vocabulary = {
  ...sixPartsVocabulary,
  numbers: [...sixPartsVocabulary.numbers, ...own],
};
