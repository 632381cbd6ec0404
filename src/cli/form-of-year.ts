import type { Form } from '../form/form.js';
import { forms } from '../form/index.js';
import { CommandFault } from './fault.js';

const inForce = (year: number): Form | undefined =>
  Object.values(forms).find(({ years: [first, last] }) => year >= first && year <= (last ?? year));

/** The form that was asked for, or the one in force in the year. */
export const formOfYear = (year: number, id: string | undefined): Form => {
  const form = id === undefined ? inForce(year) : forms[id];
  if (form) return form;
  throw new CommandFault([`nianbao: ${year}年没有适用的报告格式，请用 --form 指定`]);
};
