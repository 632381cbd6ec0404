import { InvalidArgumentError } from 'commander';

/** A year as typed. */
export const yearNumber = (value: string): number => {
  if (!/^\d{4}$/.test(value)) throw new InvalidArgumentError('应为四位数的年度，如 2018');
  return Number(value);
};

/** A whole number as typed. */
export const wholeNumber = (value: string): number => {
  if (!/^\d{1,6}$/.test(value)) throw new InvalidArgumentError('应为整数');
  return Number(value);
};
