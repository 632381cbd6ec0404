import { oncePerForm } from '../figures/once-per-form.js';
import { relationsOf } from '../figures/relations.js';
import { figureColumns, figureId, placedRows, tablesOf } from '../figures/tables.js';
import type { Form, TableBlock, TableDef, TableLine } from '../form/form.js';
import { formSchema } from './form-shape.js';
import { faultsAgainst } from './shape-faults.js';

const name = '[a-z][A-Za-z0-9]*';
const nameShape = new RegExp(`^${name}$`);
const idShape = new RegExp(`^${name}(\\.${name})+$`);

const allIds = (form: Form): readonly string[] =>
  tablesOf(form).flatMap((table) =>
    table.blocks.flatMap((block) => {
      const columns = figureColumns(block.columns);
      return placedRows(block.rows).flatMap(({ row }) => columns.flatMap(({ column }) => figureId(row, column) ?? []));
    }),
  );

/** The first name that stood before; names in Excel and file names do not tell upper case from lower. */
const repeated = (names: readonly string[]): string | undefined => {
  const seen = new Set<string>();
  return names.find((each) => {
    const key = each.toLowerCase();
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
};

const openings = (id: string): readonly string[] => {
  const keys = id.toLowerCase().split('.');
  return keys.slice(1).map((_, index) => keys.slice(0, index + 1).join('.'));
};

const prefixed = (ids: readonly string[]): string | undefined => {
  const prefixes = new Set(ids.flatMap(openings));
  return ids.find((id) => prefixes.has(id.toLowerCase()));
};

const namesFault = (what: string, names: readonly string[]): string | undefined => {
  const misshapen = names.find((each) => !nameShape.test(each));
  if (misshapen !== undefined) return `${what} ${misshapen} 不合格式，应为英文字母和数字，以小写字母开头`;
  const twice = repeated(names);
  return twice === undefined ? undefined : `${what} ${twice} 重复`;
};

const idsFault = (ids: readonly string[]): string | undefined => {
  const misshapen = ids.find((id) => !idShape.test(id));
  if (misshapen !== undefined) return `数据项名 ${misshapen} 不合格式，应为 a.b 这样的英文名，至少两段`;
  const twice = repeated(ids);
  if (twice !== undefined) return `数据项名 ${twice} 重复`;
  const prefix = prefixed(ids);
  return prefix === undefined ? undefined : `数据项名 ${prefix} 是另一数据项名的开头部分`;
};

/** Groups of rows nested in a block: each level takes one of the label's grid columns. */
const groupDepth = (lines: readonly TableLine[]): number =>
  Math.max(0, ...lines.map((line) => ('rows' in line ? 1 + groupDepth(line.rows) : 0)));

const hasEmptyGroup = (lines: readonly TableLine[]): boolean =>
  lines.some((line) => 'rows' in line && (line.rows.length === 0 || hasEmptyGroup(line.rows)));

const groupFault = (table: TableDef, block: TableBlock): string | undefined => {
  if (hasEmptyGroup(block.rows)) return `表 ${table.id} 有一组没有行`;
  const depth = groupDepth(block.rows);
  const label = block.stub.find((stub) => stub.show === 'label');
  // Without a label column there is no place for a group's name.
  if (depth === 0 || (label?.columns ?? 1) > depth) return undefined;
  return `表 ${table.id} 的行分组有${depth}层，指标名称一栏至少要占${depth + 1}列`;
};

const tableFault = (form: Form): string | undefined => {
  for (const table of tablesOf(form)) {
    for (const block of table.blocks) {
      const stubs = block.stub.reduce((sum, stub) => sum + (stub.columns ?? 1), 0);
      const figures = figureColumns(block.columns).reduce((sum, { column }) => sum + (column.span ?? 1), 0);
      if (stubs + figures !== table.grid.length) {
        return `表 ${table.id} 有一块占${stubs + figures}列，表格为${table.grid.length}列`;
      }
      const group = groupFault(table, block);
      if (group !== undefined) return group;
    }
  }
  return undefined;
};

const relationFault = (form: Form, ids: ReadonlySet<string>): string | undefined => {
  for (const { code, left, right } of relationsOf(form)) {
    // Last year's report may follow another form: its ids are not known here.
    const unknown = [...left, ...right].find((term) => term.year === 'this' && !ids.has(term.id));
    if (unknown) return `勾稽关系 ${code} 所列数据项 ${unknown.id} 不在表中`;
  }
  return undefined;
};

const shapeFault = (form: Form): string | undefined => {
  const [first] = faultsAgainst(formSchema, form);
  return first && `不是完整的格式定义（${first.path}：${first.message}）`;
};

const codesFault = ({ relations }: Form): string | undefined => {
  const twice = repeated(relations.map(({ code }) => code));
  return twice === undefined ? undefined : `勾稽关系 ${twice} 重复`;
};

const faultOf = (form: Form): string | undefined => {
  const shape = shapeFault(form);
  if (shape !== undefined) return shape;
  const ids = allIds(form);
  return (
    namesFault(
      '部分名',
      form.parts.map((part) => part.key),
    ) ??
    namesFault(
      '表名',
      tablesOf(form).map((table) => table.id),
    ) ??
    idsFault(ids) ??
    tableFault(form) ??
    codesFault(form) ??
    relationFault(form, new Set(ids))
  );
};

/**
 * What is wrong with a form that a caller defined, as a sentence; `undefined` if it can be used.
 */
export const formFault: (form: Form) => string | undefined = oncePerForm((form) => {
  try {
    return faultOf(form);
  } catch {
    return '不是完整的格式定义'; // an object from plain JavaScript that throws where it is read, or contains itself
  }
});
