import { figurePath } from '../../figures/names.js';
import { levelOf } from '../agency-level.js';
import { filedAs } from '../params.js';
import type { Rule } from '../rule.js';

export const moneyUnit: Rule<'money-unit'> = {
  code: 'money-unit',
  severity: 'warning',
  title: '金额疑以元代万元',
  example: '七、依申请公开信息收取的费用填350万元，数额过大，疑将元填作万元，请核对单位。',
  source: 'F26：以元填入单位为万元的格',
  check: (context) =>
    Object.entries(context.vocabulary?.ceilings ?? {}).flatMap(([id, ceiling]) => {
      const { report, values, phrase: names } = context;
      const level = levelOf(report.agency);
      const max = typeof ceiling === 'number' ? ceiling : level && ceiling[level];
      const value = values.get(id) ?? 0;
      if (max === undefined || value <= max) return [];
      const message = `${names.place(id)}填${names.amount(id, value)}，数额过大，疑将元填作万元，请核对单位。`;
      return [
        { paths: [figurePath(id)], message, actual: value, params: { figure: filedAs(id, value, context), most: max } },
      ];
    }),
};
