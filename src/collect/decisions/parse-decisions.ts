import { type Decision, type DecisionKind, decisionKindNames, decisionKinds } from '../decision.js';
import { readSheet, type SheetRow, type SheetRows } from '../sheet/rows.js';
import { isoDate, namesIn } from '../sheet/values.js';
import type { RowFault } from '../sheet-error.js';
import { type DecisionsColumn, decisionsColumns } from './decisions-columns.js';
import { type DecisionFaultCode, DecisionsError } from './decisions-error.js';

type Row = SheetRow<DecisionsColumn>;
type Fault = RowFault<DecisionFaultCode>;

/** What a decision of each kind must say besides who took it and when. */
const needed: { readonly [kind in DecisionKind]: readonly DecisionsColumn[] } = {
  accept: ['unit'],
  return: ['unit', 'why'],
  publish: ['unit'],
  use: ['unit', 'sha256', 'why'],
  explain: ['finding', 'why'],
  enter: ['figure', 'value', 'why'],
};

const missing: { readonly [column in DecisionsColumn]?: readonly [DecisionFaultCode, string] } = {
  unit: ['unit-missing', '没有填写，请写明单位'],
  finding: ['finding-missing', '没有填写，请从问题清单抄录问题编号'],
  sha256: ['files-missing', '没有填写，请从报送情况抄录所采用文件的校验值（至少前8位）'],
  figure: ['figure-missing', '没有填写，请写明指标名称'],
  value: ['value', '没有填写，请填数值'],
  who: ['who-missing', '没有填写，请写明由谁裁定'],
  why: ['why-missing', '没有填写，请写明理由'],
  date: ['date-missing', '没有填写，请写明裁定日期'],
};

const head = (column: DecisionsColumn): string => decisionsColumns[column][0] ?? column;

const faultIn = (row: Row, column: DecisionsColumn, code: DecisionFaultCode, message: string): Fault => ({
  code,
  row: row.row,
  column: head(column),
  message: `第${row.row}行“${head(column)}”：${message}`,
});

const kindOf = (text: string | undefined): DecisionKind | undefined =>
  decisionKinds.find((kind) => decisionKindNames[kind] === text);

const missingIn = (row: Row, kind: DecisionKind): readonly Fault[] =>
  [...needed[kind], 'who' as const, 'date' as const].flatMap((column) => {
    const fault = row.cells[column] === undefined ? missing[column] : undefined;
    return fault === undefined ? [] : [faultIn(row, column, ...fault)];
  });

const number = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^-?\d+(?:\.\d+)?$/;
const hash = /^[0-9a-f]{8,64}$/;

const readDate = (row: Row, column: 'date' | 'due'): { readonly value?: string; readonly faults: readonly Fault[] } => {
  const text = row.cells[column];
  if (text === undefined) return { faults: [] };
  const value = isoDate(text);
  return value === undefined
    ? { faults: [faultIn(row, column, 'date', `“${text}”不是日期，应写作 2026-01-20`)] }
    : { value, faults: [] };
};

const readDecision = (row: Row): { readonly decision?: Decision; readonly faults: readonly Fault[] } => {
  const { unit, finding, figure, url, who = '', why = '' } = row.cells;
  const kind = kindOf(row.cells.kind);
  if (kind === undefined) {
    const known = Object.values(decisionKindNames).join('、');
    const found = row.cells.kind === undefined ? '没有填写' : `没有“${row.cells.kind}”这一项`;
    return { faults: [faultIn(row, 'kind', 'kind-unknown', `${found}，应填${known}之一`)] };
  }
  const value = row.cells.value;
  const hashes = namesIn(row.cells.sha256?.replaceAll(/\s+/g, '、')).map((text) => text.toLowerCase());
  const date = readDate(row, 'date');
  const due = readDate(row, 'due');
  const faults = [
    ...missingIn(row, kind),
    ...(value !== undefined && !number.test(value) ? [faultIn(row, 'value', 'value', `“${value}”不是数`)] : []),
    ...hashes
      .filter((text) => !hash.test(text))
      .map((text) => faultIn(row, 'sha256', 'sha256', `“${text}”不是校验值，应为8至64位数字和字母a至f`)),
    ...date.faults,
    ...due.faults,
  ];
  const decision: Decision = {
    row: row.row,
    ...(unit === undefined ? {} : { unit }),
    kind,
    ...(finding === undefined ? {} : { finding }),
    ...(hashes.length === 0 ? {} : { sha256: hashes }),
    ...(figure === undefined ? {} : { figure }),
    ...(value === undefined ? {} : { value: Number(value.replaceAll(',', '')) }),
    ...(url === undefined ? {} : { url }),
    who,
    why,
    date: date.value ?? '',
    ...(due.value === undefined ? {} : { due: due.value }),
  };
  return { decision, faults };
};

/**
 * Decisions (裁定) from the cells of their sheet, or from objects by head: 裁定, 裁定人 and 日期 in every row, and what the
 * kind of decision is about. Rows without 裁定 are passed over, so that a sheet may list what is still to be decided.
 *
 * @throws DecisionsError with **all** faults, each with its row
 * @example
 * parseDecisions([['单位名称', '裁定', '裁定人', '理由', '日期'], ['固安县教育局', '退回', '张某', '表三合计不符', '2026-01-12']]);
 */
export const parseDecisions = (rows: SheetRows): readonly Decision[] => {
  const sheet = readSheet(rows, decisionsColumns, 'kind');
  if (sheet.heads === undefined) {
    const message = `裁定表前10行没有找到表头“${head('kind')}”，请用空白裁定表填写，或在第一行写上表头`;
    throw new DecisionsError('decisions-invalid', [{ code: 'no-head', row: 1, message }]);
  }
  const read = sheet.rows.filter(({ cells }) => cells.kind !== undefined).map(readDecision);
  const faults = read.flatMap((one) => one.faults);
  if (faults.length > 0) throw new DecisionsError('decisions-invalid', faults);
  return read.flatMap(({ decision }) => decision ?? []);
};
