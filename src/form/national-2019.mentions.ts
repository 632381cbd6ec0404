import { money, number } from './mention-words.js';
import type { FormMentions, NumberMention } from './mentions.js';
import { sixPartsMentions } from './six-parts.mentions.js';

const documents = ['件', '份', '个', '部'];

const own: readonly NumberMention[] = [
  number('proactive.rules.made', documents, ['新制作的?(?:政府)?规章~#']),
  number('proactive.normativeDocuments.made', documents, ['新制作的?(?:行政)?规范性文件~#']),
  number('proactive.normativeDocuments.disclosed', documents, ['新公开的?(?:行政)?规范性文件~#']),
  number('proactive.procurement.amount', money, ['政府集中采购总?金额~#']),
  number('requests.other.total', ['件', '宗'], ['其[他它]处理的?~#'], { topics: ['requests'] }),
];

/** How the reports of 2019 and 2020 speak of the figures of their tables. */
export const national2019Mentions: FormMentions = {
  ...sixPartsMentions,
  numbers: [...sixPartsMentions.numbers, ...own],
};
