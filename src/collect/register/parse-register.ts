import { readSheet, type SheetRow, type SheetRows } from '../sheet/rows.js';
import { isoDate, namesIn, yesOrNo } from '../sheet/values.js';
import type { RowFault } from '../sheet-error.js';
import { type Unit, unitKindNames } from '../unit.js';
import { kindWords, levelWords, type RegisterColumn, registerColumns } from './register-columns.js';
import { RegisterError, type RegisterFaultCode } from './register-error.js';
import { registerFaults } from './register-faults.js';

type Row = SheetRow<RegisterColumn>;
type Fault = RowFault<RegisterFaultCode>;

/** A row's cell read, or the fault that it cannot be. */
interface Read<T> {
  readonly value?: T;
  readonly faults: readonly Fault[];
}

const head = (column: RegisterColumn): string => registerColumns[column][0] ?? column;

const faultIn = ({ row }: Row, column: RegisterColumn, code: RegisterFaultCode, message: string): Fault => ({
  code,
  row,
  column: head(column),
  message: `第${row}行“${head(column)}”：${message}`,
});

/** The word that a cell writes for one of several things; remarks in brackets do not count. */
const oneOfWords = <Key extends string>(
  spellings: { readonly [key in Key]: readonly string[] },
  text: string,
): Key | undefined => {
  const plain = text.replaceAll(/[（(].*?[)）]|\s/g, '');
  return (Object.keys(spellings) as Key[]).find((key) => spellings[key].includes(plain));
};

const readWord = <Key extends string>(
  row: Row,
  column: RegisterColumn,
  spellings: { readonly [key in Key]: readonly string[] },
  code: RegisterFaultCode,
): Read<Key> => {
  const text = row.cells[column];
  if (text === undefined) return { faults: [] };
  const value = oneOfWords(spellings, text);
  if (value !== undefined) return { value, faults: [] };
  const known = (Object.keys(spellings) as Key[]).map((key) => spellings[key][0]).join('、');
  return { faults: [faultIn(row, column, code, `没有“${text}”这一项，应填${known}之一`)] };
};

const readYesNo = (row: Row, column: RegisterColumn): Read<boolean> => {
  const text = row.cells[column];
  if (text === undefined) return { faults: [] };
  const value = yesOrNo(text);
  return value === undefined
    ? { faults: [faultIn(row, column, 'yes-no', `应填“是”或“否”，现为“${text}”`)] }
    : { value, faults: [] };
};

const readDue = (row: Row): Read<string> => {
  const text = row.cells.due;
  if (text === undefined) return { faults: [] };
  const value = isoDate(text);
  return value === undefined
    ? { faults: [faultIn(row, 'due', 'date', `“${text}”不是日期，应写作 2026-01-20`)] }
    : { value, faults: [] };
};

/** Led by its city, yet local in its work: only the office knows whether it is summed here. */
const NEEDS_SUMMED = 'branch';

const readUnit = (row: Row): { readonly unit: Unit | undefined; readonly faults: readonly Fault[] } => {
  const { name, code = '', aliases, succeeds, into } = row.cells;
  const kind = readWord(row, 'kind', kindWords, 'kind-unknown');
  const level = readWord(row, 'level', levelWords, 'level-unknown');
  const summed = readYesNo(row, 'summed');
  const chased = readYesNo(row, 'chased');
  const due = readDue(row);
  const faults = [kind, level, summed, chased, due].flatMap((read) => read.faults);
  if (name === undefined) {
    return { unit: undefined, faults: [faultIn(row, 'name', 'name-missing', '没有填写，请补上单位全称'), ...faults] };
  }
  if (row.cells.kind === undefined) {
    faults.push(faultIn(row, 'kind', 'kind-unknown', `没有填写，应填${Object.values(unitKindNames).join('、')}之一`));
  }
  if (kind.value === NEEDS_SUMMED && row.cells.summed === undefined) {
    faults.push(
      faultIn(row, 'summed', 'summed-missing', `${name}是市局派出机构，须写明在本级汇总（是）还是随市局汇总（否）`),
    );
  }
  const isHere = kind.value !== 'vertical';
  const isSummed = summed.value ?? isHere;
  const unit: Unit = {
    row: row.row,
    name,
    code,
    kind: kind.value ?? 'department',
    ...(level.value === undefined ? {} : { level: level.value }),
    aliases: namesIn(aliases).filter((alias) => alias !== name),
    succeeds: namesIn(succeeds),
    summed: isSummed,
    chased: chased.value ?? (isHere && isSummed),
    ...(into === undefined ? {} : { into }),
    ...(due.value === undefined ? {} : { due: due.value }),
  };
  return { unit, faults };
};

/**
 * A register (名册) from the cells of its sheet, or from objects by head: 单位名称 and 单位类别 must stand in it, 单位编码,
 * 其他名称, 承接自, 是否汇总, 是否催报, 汇入何处, 层级 and 报送期限 may. Titles above the heads, columns of others and blank
 * rows are passed over. Left blank, 是否汇总 and 是否催报 mean 是, but for 垂直管理.
 *
 * @throws RegisterError with **all** faults, each with its row
 * @example
 * const units = parseRegister([['单位名称', '单位类别'], ['固安县人民政府', '本机关'], ['固安县教育局', '部门']]);
 */
export const parseRegister = (rows: SheetRows): readonly Unit[] => {
  const sheet = readSheet(rows, registerColumns, 'name');
  if (sheet.heads === undefined) {
    const message = `名册前10行没有找到表头“${head('name')}”，请用空白名册填写，或在第一行写上表头`;
    throw new RegisterError('register-invalid', [{ code: 'no-head', row: 1, message }]);
  }
  const read = sheet.rows.map(readUnit);
  const units = read.flatMap(({ unit }) => unit ?? []);
  const row = sheet.heads + 1;
  const empty: readonly Fault[] =
    sheet.rows.length === 0 ? [{ code: 'empty', row, message: `名册从第${row}行起没有单位，请填写` }] : [];
  const faults = [...empty, ...read.flatMap((one) => one.faults), ...registerFaults(units)];
  if (faults.length > 0) {
    throw new RegisterError(
      'register-invalid',
      faults.sort((a, b) => a.row - b.row),
    );
  }
  return units.map((unit) => withIntoName(unit, units));
};

/** 汇入 by the unit's name, where the register gives its code or another of its names. */
const withIntoName = (unit: Unit, units: readonly Unit[]): Unit => {
  const into = units.find(
    ({ name, code, aliases }) => unit.into !== undefined && [name, code, ...aliases].includes(unit.into),
  );
  return into === undefined ? unit : { ...unit, into: into.name };
};
