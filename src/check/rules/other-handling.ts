import { figurePath } from '../../figures/names.js';
import { printFigure } from '../../text/decimals.js';
import type { Rule } from '../rule.js';
import { sumOf } from '../text-figures.js';

const SHARE = 0.2;
/** Of fewer requests a share says little. */
const LEAST = 10;

export const otherHandling: Rule<'other-handling'> = {
  code: 'other-handling',
  severity: 'info',
  title: '其他处理超过办结数的五分之一',
  example: '其他处理30件，占本年度办理结果100件的30%，比例偏高，请核对是否应计入其他各类。',
  source: '其他处理是兜底一类，比例过高多为归类不当',
  check: (context) => {
    const ids = [...context.figures.keys()].filter((id) => /^requests\.other\.(?:\w+\.)?total$/.test(id));
    const other = sumOf(ids, context);
    const all = sumOf(['requests.concluded.total'], context);
    if (ids.length === 0 || other === undefined || all === undefined || all < LEAST || other <= all * SHARE) return [];
    const percent = printFigure(Number(((other / all) * 100).toFixed(1)));
    const message = `其他处理${printFigure(other)}件，占本年度办理结果${printFigure(all)}件的${percent}%，比例偏高，请核对是否应计入其他各类。`;
    return [
      {
        paths: ids.map(figurePath),
        message,
        actual: other,
        params: { other, concluded: all, percent: Number(percent) },
      },
    ];
  },
};
