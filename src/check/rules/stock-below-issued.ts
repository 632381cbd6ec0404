import { figurePath } from '../../figures/names.js';
import { filedAs } from '../params.js';
import type { Rule } from '../rule.js';

export const stockBelowIssued: Rule<'stock-below-issued'> = {
  code: 'stock-below-issued',
  severity: 'info',
  title: '现行有效件数少于本年制发件数',
  example:
    '“行政规范性文件（现行有效件数）”12件，少于“行政规范性文件（本年制发件数）”20件，请核对；年内制发又失效的除外。',
  source: '本年制发的一般仍然有效',
  check: (context) =>
    [...context.values].flatMap(([id, stock]) => {
      const { values, phrase: names } = context;
      const issuedId = id.replace(/\.inForce$/, '.issued');
      const issued = values.get(issuedId) ?? null;
      if (issuedId === id || stock === null || issued === null || stock >= issued) return [];
      const message = `“${names.label(id)}”${names.amount(id, stock)}，少于“${names.label(issuedId)}”${names.amount(issuedId, issued)}，请核对；年内制发又失效的除外。`;
      return [
        {
          paths: [figurePath(id), figurePath(issuedId)],
          message,
          expected: issued,
          actual: stock,
          params: { stock: filedAs(id, stock, context), issued: filedAs(issuedId, issued, context) },
        },
      ];
    }),
};
