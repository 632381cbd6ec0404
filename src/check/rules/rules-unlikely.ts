import { figurePath } from '../../figures/names.js';
import { levelOf } from '../agency-level.js';
import { filedAs } from '../params.js';
import type { Rule } from '../rule.js';

/** Who makes no rules (规章): 《立法法》 leaves them to ministries, provinces and cities with districts. */
const without: readonly (string | undefined)[] = ['county', 'township', 'department'];

export const rulesUnlikely: Rule<'rules-unlikely'> = {
  code: 'rules-unlikely',
  severity: 'warning',
  title: '无权制定规章的机关填了规章',
  example: '“规章（本年制发件数）”填3件，县级政府、乡镇和部门无权制定规章，疑应填入行政规范性文件一行，请核对。',
  source: '《立法法》：县级政府、乡镇和政府部门不制定规章，多为填错行',
  check: (context) => {
    const { report, values, phrase: names } = context;
    if (!without.includes(levelOf(report.agency)) || /^(?:国家|中华)/.test(report.agency.name)) return [];
    return [...values]
      .filter(([id, value]) => id.startsWith('proactive.rules.') && (value ?? 0) > 0)
      .map(([id, value]) => ({
        paths: [figurePath(id)],
        message: `“${names.label(id)}”填${names.amount(id, value ?? 0)}，县级政府、乡镇和部门无权制定规章，疑应填入行政规范性文件一行，请核对。`,
        actual: value ?? 0,
        params: { figure: filedAs(id, value ?? 0, context) },
      }));
  },
};
