import { figurePath } from '../../figures/names.js';
import type { ZeroInText } from '../mentions/mention.js';
import type { Rule } from '../rule.js';
import { isAboutFees } from '../text-figures.js';

export const denialMismatch: Rule = {
  code: 'denial-mismatch',
  severity: 'warning',
  title: '正文说没有，统计表却有',
  example: '第五部分第1段写“未发生因政府信息公开引起的行政复议”，统计表“行政复议数量”为2件，请核对。',
  source: 'F24：沿用上年“未发生”“均按期”的说法',
  check: (context) => {
    const { mentions, values, words } = context;
    return mentions
      .filter((mention): mention is ZeroInText => mention.type === 'zero')
      .filter((mention) => !isAboutFees(mention, context))
      .flatMap((mention) =>
        mention.def.figures.flatMap((id) => {
          const value = values.get(id) ?? 0;
          if (value === 0) return [];
          const message = `${mention.passage.place}写“${mention.words}”，统计表“${words.label(id)}”为${words.amount(id, value)}，请核对。`;
          return [{ paths: [mention.passage.path, figurePath(id)], message, expected: 0, actual: value }];
        }),
      );
  },
};
