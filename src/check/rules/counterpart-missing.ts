import { figurePath } from '../../figures/names.js';
import { filedAs } from '../params.js';
import type { Rule } from '../rule.js';

export const counterpartMissing: Rule<'counterpart-missing'> = {
  code: 'counterpart-missing',
  severity: 'warning',
  title: '有参加人数而没有活动次数',
  example: '九、（三）接受培训人员数450人次，九、（二）举办各类培训班数却为0次，请核对。',
  source: 'F26：有培训人次而无培训班',
  check: (context) =>
    (context.vocabulary?.companions ?? []).flatMap(([figure, needs]) => {
      const { values, phrase: names } = context;
      const value = values.get(figure) ?? 0;
      if (value === 0 || values.get(needs) !== 0) return [];
      const message = `${names.place(figure)}${names.amount(figure, value)}，${names.place(needs)}却为${names.amount(needs, 0)}，请核对。`;
      return [
        {
          paths: [figurePath(figure), figurePath(needs)],
          message,
          params: { figure: filedAs(figure, value, context), counterpart: filedAs(needs, 0, context) },
        },
      ];
    }),
};
