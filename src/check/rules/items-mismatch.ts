import { figurePath } from '../../figures/names.js';
import { filedAs } from '../params.js';
import type { Rule } from '../rule.js';

export const itemsMismatch: Rule<'items-mismatch'> = {
  code: 'items-mismatch',
  severity: 'warning',
  title: '上一年项目数量与上年报告对不上',
  example: '“行政处罚（上一年项目数量）”填25，上年报告的上一年项目数量20加本年增/减4为24，多1，请核对。',
  source: '国办公开办函〔2019〕60号的表二：上一年项目数量应为上年报告的数量加增减',
  check: (context) =>
    [...context.values].flatMap(([id, filed]) => {
      const { previous, phrase: names } = context;
      const before = previous?.values.get(id) ?? null;
      const change = previous?.values.get(id.replace(/\.itemsLastYear$/, '.change')) ?? null;
      if (!id.endsWith('.itemsLastYear') || filed === null || before === null || change === null) return [];
      const due = before + change;
      if (due === filed) return [];
      const message = `“${names.label(id)}”填${filed}，上年报告的上一年项目数量${before}加本年增/减${change}为${due}，${filed > due ? '多' : '少'}${Math.abs(filed - due)}，请核对。`;
      return [
        {
          paths: [figurePath(id)],
          message,
          expected: due,
          actual: filed,
          params: { figure: filedAs(id, filed, context), lastYear: before, change, right: due },
        },
      ];
    }),
};
