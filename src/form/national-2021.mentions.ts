import { number } from './mention-words.js';
import type { FormMentions, NumberMention } from './mentions.js';
import { administrativeFees, sixPartsMentions } from './six-parts.mentions.js';

const documents = ['件', '份', '个', '部'];

// 制发 is the table's own word; 出台, 印发 and 公开 are used for other sets of documents too.
const made: readonly NumberMention[] = [
  number('proactive.rules.issued', documents, ['制发的?(?:政府)?规章~#']),
  number('proactive.normativeDocuments.issued', documents, ['制发的?(?:行政)?规范性文件~#']),
  number('proactive.rules.repealed', documents, ['废止的?(?:政府)?规章~#']),
  number('proactive.normativeDocuments.repealed', documents, ['废止的?(?:行政)?规范性文件~#']),
  number('proactive.rules.inForce', documents, ['现行有效的?(?:政府)?规章~#'], { stock: true }),
  number('proactive.normativeDocuments.inForce', documents, ['现行有效的?(?:行政)?规范性文件~#'], { stock: true }),
];

/** How reports since 2021 speak of the figures of their tables. */
export const national2021Mentions: FormMentions = {
  ...sixPartsMentions,
  numbers: [...sixPartsMentions.numbers, ...made, administrativeFees],
};
