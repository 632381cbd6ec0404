import { figurePath } from '../../figures/names.js';
import type { RatioInText } from '../mentions/mention.js';
import type { Rule } from '../rule.js';

export const claimMismatch: Rule = {
  code: 'claim-mismatch',
  severity: 'warning',
  title: '正文说全部办结，统计表却没有',
  example: '第三部分第1段写“办结率100%”，统计表“申请办结数”140件，少于“收到申请数”150件，请核对。',
  source: 'F24：“办结率100%”与统计表矛盾',
  check: ({ mentions, values, words }) =>
    mentions
      .filter((mention): mention is RatioInText => mention.type === 'ratio')
      .flatMap(({ passage, def, words: said }) => {
        const value = values.get(def.figure) ?? null;
        const least = values.get(def.reaches) ?? null;
        if (value === null || least === null || value >= least) return [];
        const table = `统计表“${words.label(def.figure)}”${words.amount(def.figure, value)}，少于“${words.label(def.reaches)}”${words.amount(def.reaches, least)}`;
        const message = `${passage.place}写“${said}”，${table}，请核对。`;
        const paths = [passage.path, figurePath(def.figure), figurePath(def.reaches)];
        return [{ paths, message, expected: least, actual: value }];
      }),
};
