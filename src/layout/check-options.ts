import { isRecord, type ValueCheck } from '../faults/check-options.js';
import type { OptionFault } from '../faults/option-error.js';
import { gbt9704 } from './gbt9704.js';
import { LayoutError, type LayoutErrorCode } from './layout-error.js';
import { faces } from './option-values.js';
import type { LayoutRule } from './rule.js';

const rules: { readonly [name: string]: LayoutRule<unknown> } = gbt9704;

const checkOf = (option: string): ValueCheck | undefined => {
  // The standard names faces role by role: no single rule stands for them.
  if (option === 'faces') return faces;
  return Object.hasOwn(rules, option) ? rules[option]?.option : undefined;
};

const optionFault = (option: string, value: unknown): OptionFault<LayoutErrorCode> | undefined => {
  if (value === undefined) return undefined;
  const check = checkOf(option);
  const fault = check?.(value);
  if (fault !== undefined) return { code: 'layout-value', option, message: `版式选项 ${option}：${fault}` };
  if (check) return undefined;
  return Object.hasOwn(rules, option)
    ? { code: 'layout-fixed', option, message: `版式选项 ${option} 由 GB/T 9704-2012 规定，不能改动` }
    : { code: 'layout-unknown', option, message: `没有版式选项 ${option}` };
};

/**
 * Holds layout options against what the standard leaves open.
 *
 * @throws LayoutError if options are unknown, fixed by the standard, or out of their range
 */
export const checkLayoutOptions = (options: unknown): void => {
  if (!isRecord(options)) {
    throw new LayoutError([{ code: 'layout-value', option: 'layout', message: '版式选项应为对象（{ }）' }]);
  }
  const [first, ...others] = Object.entries(options).flatMap(([option, value]) => optionFault(option, value) ?? []);
  if (first) throw new LayoutError([first, ...others]);
};
