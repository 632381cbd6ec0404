import { figureColumns, figureId, placedRows, tablesOf } from '../form/figures.js';
import type { Form } from '../form/form.js';
import { relationsOf } from '../form/relations.js';

const idShape = /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/;

const allIds = (form: Form): readonly string[] =>
  tablesOf(form).flatMap((table) =>
    table.blocks.flatMap((block) => {
      const columns = figureColumns(block.columns);
      return placedRows(block.rows).flatMap(({ row }) => columns.flatMap(({ column }) => figureId(row, column) ?? []));
    }),
  );

const repeated = (ids: readonly string[]): string | undefined => {
  const seen = new Set<string>();
  return ids.find((id) => {
    const key = id.toLowerCase();
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
};

const prefixed = (ids: readonly string[]): string | undefined =>
  ids.find((id) => ids.some((other) => other.toLowerCase().startsWith(`${id.toLowerCase()}.`)));

const gridFault = (form: Form): string | undefined => {
  for (const table of tablesOf(form)) {
    for (const block of table.blocks) {
      const stubs = block.stub.reduce((sum, stub) => sum + (stub.columns ?? 1), 0);
      const figures = figureColumns(block.columns).reduce((sum, { column }) => sum + (column.span ?? 1), 0);
      if (stubs + figures !== table.grid.length) {
        return `表 ${table.id} 有一块占${stubs + figures}列，表格为${table.grid.length}列`;
      }
    }
  }
  return undefined;
};

const relationFault = (form: Form, ids: ReadonlySet<string>): string | undefined => {
  for (const { relation, left, right } of relationsOf(form)) {
    // Last year's report may follow another form: its ids are not known here.
    const unknown = [...left, ...right].find((term) => term.year === 'this' && !ids.has(term.id));
    if (unknown) return `勾稽关系 ${relation.code} 所列数据项 ${unknown.id} 不在表中`;
  }
  return undefined;
};

/**
 * What is wrong with a form that a caller defined, as a sentence; `undefined` if it can be used.
 */
export const formFault = (form: Form): string | undefined => {
  const ids = allIds(form);
  const misshapen = ids.find((id) => !idShape.test(id));
  if (misshapen !== undefined) return `数据项名 ${misshapen} 不合格式，应为 a.b 这样的英文名，至少两段`;
  const twice = repeated(ids);
  if (twice !== undefined) return `数据项名 ${twice} 重复`;
  const prefix = prefixed(ids);
  if (prefix !== undefined) return `数据项名 ${prefix} 是另一数据项名的开头部分`;
  return gridFault(form) ?? relationFault(form, new Set(ids));
};
