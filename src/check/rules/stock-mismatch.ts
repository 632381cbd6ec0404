import { figurePath } from '../../figures/names.js';
import type { Rule } from '../rule.js';

export const stockMismatch: Rule = {
  code: 'stock-mismatch',
  severity: 'info',
  title: '现行有效件数与上年对不上',
  example:
    '“行政规范性文件（现行有效件数）”：上年698＋本年制发77－本年废止132＝643，本年填470，少173件，请核对；另有宣布失效的除外。',
  source: '现行有效件数应为上年加本年制发减本年废止；宣布失效没有单独一栏，供核对',
  check: ({ values, previous, words }) =>
    [...values].flatMap(([id, stock]) => {
      const group = id.replace(/\.inForce$/, '');
      const [last, issued, repealed] = [
        previous?.values.get(id) ?? null,
        values.get(`${group}.issued`) ?? null,
        values.get(`${group}.repealed`) ?? null,
      ];
      if (group === id || stock === null || last === null || issued === null || repealed === null) return [];
      const due = last + issued - repealed;
      if (due === stock) return [];
      const difference = `${stock < due ? '少' : '多'}${words.amount(id, Math.abs(due - stock))}`;
      const message = `“${words.label(id)}”：上年${last}＋本年制发${issued}－本年废止${repealed}＝${due}，本年填${stock}，${difference}，请核对；另有宣布失效的除外。`;
      return [{ paths: [figurePath(id)], message, expected: due, actual: stock }];
    }),
};
