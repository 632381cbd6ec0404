import type { RowFault } from '../sheet-error.js';
import type { Unit } from '../unit.js';
import type { RegisterFaultCode } from './register-error.js';

type Fault = RowFault<RegisterFaultCode>;

const fault = (code: RegisterFaultCode, row: number, column: string, message: string): Fault => ({
  code,
  row,
  column,
  message: `第${row}行“${column}”：${message}`,
});

/** 重名: names and aliases are what files are told apart by. */
const repeatedNames = (units: readonly Unit[]): readonly Fault[] => {
  const first = new Map<string, Unit>();
  return units.flatMap((unit) =>
    [unit.name, ...unit.aliases].flatMap((name, index): readonly Fault[] => {
      const other = first.get(name);
      if (other === undefined) first.set(name, unit);
      if (other === undefined || other === unit) return [];
      const column = index === 0 ? '单位名称' : '其他名称';
      return [fault('name-repeated', unit.row, column, `“${name}”与第${other.row}行重名，请删去一行或改名`)];
    }),
  );
};

/** 重码. */
const repeatedCodes = (units: readonly Unit[]): readonly Fault[] => {
  const first = new Map<string, Unit>();
  return units.flatMap((unit): readonly Fault[] => {
    if (unit.code === '') return [];
    const other = first.get(unit.code);
    if (other === undefined) {
      first.set(unit.code, unit);
      return [];
    }
    return [fault('code-repeated', unit.row, '单位编码', `“${unit.code}”与第${other.row}行（${other.name}）重码`)];
  });
};

const officeFaults = (units: readonly Unit[]): readonly Fault[] => {
  const [first, ...others] = units.filter(({ kind }) => kind === 'office');
  const repeated = others.map(({ row }) =>
    fault('office-repeated', row, '单位类别', `第${first?.row}行已是本机关，本机关只能有一个`),
  );
  const into = units
    .filter((unit) => unit.kind === 'office' && unit.into !== undefined)
    .map(({ row }) => fault('office-into', row, '汇入何处', '本机关直接汇总，不汇入别的单位，请清空'));
  return [...repeated, ...into];
};

const verticalFaults = (units: readonly Unit[]): readonly Fault[] =>
  units
    .filter(({ kind }) => kind === 'vertical')
    .flatMap(({ row, summed, chased }) => [
      ...(summed
        ? [fault('vertical-summed', row, '是否汇总', '垂直管理单位向本系统报告，不在本级汇总，应填“否”')]
        : []),
      ...(chased ? [fault('vertical-chased', row, '是否催报', '垂直管理单位不由本级催报，应填“否”')] : []),
    ]);

/** The unit by each of its names and its code. */
const byAnyName = (units: readonly Unit[]): ReadonlyMap<string, Unit> =>
  new Map(
    units.flatMap((unit) => [unit.name, unit.code, ...unit.aliases].flatMap((name) => (name ? [[name, unit]] : []))),
  );

/** Units from which the way leads back to themselves. */
const onCycles = (units: readonly Unit[], next: (unit: Unit) => readonly Unit[]): readonly Unit[] => {
  const leadsBack = (start: Unit): boolean => {
    const seen = new Set<Unit>();
    const open = [...next(start)];
    for (let unit = open.pop(); unit !== undefined; unit = open.pop()) {
      if (unit === start) return true;
      if (seen.has(unit)) continue;
      seen.add(unit);
      open.push(...next(unit));
    }
    return false;
  };
  return units.filter(leadsBack);
};

const wayFaults = (units: readonly Unit[]): readonly Fault[] => {
  const named = byAnyName(units);
  const known = (names: readonly string[]): readonly Unit[] => names.flatMap((name) => named.get(name) ?? []);
  return [
    ...units
      // Where it goes when it is not summed here, this register need not know.
      .filter((unit) => unit.summed && unit.into !== undefined && !named.has(unit.into))
      .map(({ row, into: name }) => fault('into-unknown', row, '汇入何处', `名册中没有“${name}”`)),
    ...units
      .filter((unit) => unit.summed && unit.into !== undefined && named.get(unit.into)?.summed === false)
      .map(({ row, into: name }) =>
        fault('into-unsummed', row, '汇入何处', `“${name}”不在本级汇总，汇入它的单位也就漏了，请改正其中一处`),
      ),
    ...onCycles(units, (unit) => known(unit.into === undefined ? [] : [unit.into])).map(({ row, into: name }) =>
      fault('into-cycle', row, '汇入何处', `汇入“${name}”后又回到本单位，请改正`),
    ),
    ...onCycles(units, (unit) => known(unit.succeeds)).map(({ row, succeeds }) =>
      fault('succeeds-cycle', row, '承接自', `“${succeeds.join('、')}”又承接本单位，请改正`),
    ),
  ];
};

/** What is wrong between the rows of a register. */
export const registerFaults = (units: readonly Unit[]): readonly Fault[] => [
  ...repeatedNames(units),
  ...repeatedCodes(units),
  ...officeFaults(units),
  ...verticalFaults(units),
  ...wayFaults(units),
];
