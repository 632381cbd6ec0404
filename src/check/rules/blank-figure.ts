import { figurePath } from '../../figures/names.js';
import { named } from '../params.js';
import type { Rule } from '../rule.js';

const MAX_NAMED = 3;

export const blankFigure: Rule<'blank-figure'> = {
  code: 'blank-figure',
  severity: 'warning',
  title: '统计表有空格',
  example: '统计表有2处未填：三、（一）2.传真申请数、六、举报投诉数量。没有发生的请填0。',
  source: 'F04：空格和横线分不清是零还是漏填',
  check: (context) => {
    const { values, phrase: names } = context;
    const blank = [...values].flatMap(([id, value]) => (value === null ? [id] : []));
    if (blank.length === 0) return [];
    const listed = blank.slice(0, MAX_NAMED).map(names.place).join('、');
    const message = `统计表有${blank.length}处未填：${listed}${blank.length > MAX_NAMED ? '等' : ''}。没有发生的请填0。`;
    return [{ paths: blank.map(figurePath), message, params: { figures: blank.map((id) => named(id, context)) } }];
  },
};
