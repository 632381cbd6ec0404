import { figurePath } from '../../figures/names.js';
import type { CheckContext } from '../context.js';
import type { Mention } from '../mentions/mention.js';
import type { Fault, Rule } from '../rule.js';
import { agrees, isAboutFees } from '../text-figures.js';

const faultOf = (mention: Mention, context: CheckContext): readonly Fault[] => {
  if (mention.type === 'ratio') return [];
  const id = mention.def.figures[0] ?? '';
  const filed = context.values.get(id) ?? null;
  const contradicts =
    mention.type === 'zero' ? filed !== null && filed > 0 : !mention.resolved && agrees(mention, context) === false;
  if (filed === null || !contradicts) return [];
  const table = `统计表“${context.words.label(id)}”为${context.words.amount(id, filed)}`;
  const message = `${mention.passage.place}写“${mention.words}”，${table}，请核对，注意单位是万元还是元。`;
  return [{ paths: [mention.passage.path, figurePath(id)], message, actual: filed }];
};

export const feesMismatch: Rule = {
  code: 'fees-mismatch',
  severity: 'warning',
  title: '收费部分与统计表矛盾',
  example:
    '第四部分第1段写“未收取任何费用”，统计表“依申请公开信息收取的费用”为0.03万元，请核对，注意单位是万元还是元。',
  source: 'F16：正文说未收费而统计表有金额，或者相反',
  check: (context) =>
    context.mentions.filter((mention) => isAboutFees(mention, context)).flatMap((mention) => faultOf(mention, context)),
};
