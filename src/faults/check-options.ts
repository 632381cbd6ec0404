import { OptionError, type OptionErrorCode, type OptionFault } from './option-error.js';

/** What is wrong with a value, as the end of a sentence; `undefined` if it can be used. */
export type ValueCheck = (value: unknown) => string | undefined;

/** The options of a function: what each may be. A nested table holds the keys of an option that is an object itself. */
export interface OptionChecks {
  readonly [option: string]: ValueCheck | OptionChecks;
}

export const isRecord = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const text: ValueCheck = (value) =>
  typeof value === 'string' && value !== '' ? undefined : '应为文字（字符串）';
export const boolean: ValueCheck = (value) => (typeof value === 'boolean' ? undefined : '应为 true 或 false');
export const record: ValueCheck = (value) => (isRecord(value) ? undefined : '应为对象（{ }）');

/** A list whose items all pass. */
export const listOf =
  (item: ValueCheck): ValueCheck =>
  (value) => {
    if (!Array.isArray(value)) return '应为列表（[ ]）';
    const faults = value.map((each, index) => ({ index, fault: item(each) }));
    const first = faults.find(({ fault }) => fault !== undefined);
    return first && `第${first.index + 1}项${first.fault}`;
  };

export const oneOf =
  (values: readonly string[]): ValueCheck =>
  (value) =>
    values.some((each) => each === value) ? undefined : `应为 ${values.join('、')} 之一`;

const numberWithin =
  (min: number, max: number, isFit: (value: number) => boolean, what: string): ValueCheck =>
  (value) =>
    typeof value === 'number' && value >= min && value <= max && isFit(value)
      ? undefined
      : `应为${min}至${max}之间的${what}`;

export const whole = (min: number, max: number): ValueCheck => numberWithin(min, max, Number.isInteger, '整数');
export const decimal = (min: number, max: number): ValueCheck => numberWithin(min, max, Number.isFinite, '数');

/** Characters of a wrong name that a sentence repeats. */
const QUOTED = 40;

const fault = (code: OptionErrorCode, option: string, message: string): OptionFault => ({ code, option, message });

const faultsOf = (given: object, checks: OptionChecks, prefix: string): readonly OptionFault[] =>
  Object.entries(given).flatMap(([name, value]): readonly OptionFault[] => {
    const option = `${prefix}${name.slice(0, QUOTED)}`;
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
    if (check === undefined) {
      const known = Object.keys(checks).join('、');
      return [fault('option-unknown', option, `没有选项 ${option}，可用的有：${known}`)];
    }
    if (value === undefined) return [];
    const sentence = (typeof check === 'function' ? check : record)(value);
    if (sentence !== undefined) return [fault('option-value', option, `选项 ${option}：${sentence}`)];
    return typeof check === 'function' ? [] : faultsOf(value as object, check, `${option}.`);
  });

/**
 * Holds the options of a public function against what it knows: every unknown name and every value that cannot be is
 * refused. `undefined` stands for an option that is not given.
 *
 * @throws OptionError
 * @example checkOptions({ layuot: {} }, { layout: record }) // OptionError: 没有选项 layuot，可用的有：layout
 */
export const checkOptions = (given: unknown, checks: OptionChecks): void => {
  if (!isRecord(given)) throw new OptionError([fault('option-value', 'options', '选项应为对象（{ }）')]);
  const [first, ...others] = faultsOf(given, checks, '');
  if (first) throw new OptionError([first, ...others]);
};
