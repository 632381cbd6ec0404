import { SheetError } from '../sheet-error.js';

/**
 * What can be wrong with a register. Codes are stable.
 *
 * - `no-head`: no row with the head 单位名称; `empty`: no unit under it
 * - `name-missing`, `name-repeated`, `code-repeated`: 重名重码; a name may not be another unit's alias either
 * - `kind-unknown`, `level-unknown`, `yes-no`, `date`: a word or date that is none of those that can stand there
 * - `office-repeated`: more than one 本机关; `office-into`: 本机关 goes into a sub-total
 * - `summed-missing`: the kind does not say whether the unit is summed, and the row does not either
 * - `vertical-summed`, `vertical-chased`: 垂直管理 units are neither summed nor chased here
 * - `into-unknown`, `into-unsummed`, `into-cycle`: 汇入 names nobody, or a unit that is not summed, or leads back to the unit
 * - `succeeds-cycle`: 承接自 leads back to the unit
 */
export type RegisterFaultCode =
  | 'no-head'
  | 'empty'
  | 'name-missing'
  | 'name-repeated'
  | 'code-repeated'
  | 'kind-unknown'
  | 'level-unknown'
  | 'yes-no'
  | 'date'
  | 'office-repeated'
  | 'office-into'
  | 'summed-missing'
  | 'vertical-summed'
  | 'vertical-chased'
  | 'into-unknown'
  | 'into-unsummed'
  | 'into-cycle'
  | 'succeeds-cycle';

/**
 * A register (名册) that cannot be used, with all its faults, each with its row.
 *
 * @example
 * try { parseRegister(rows); } catch (e) { if (e instanceof RegisterError) for (const { message } of e.faults) console.error(message); }
 */
export class RegisterError extends SheetError<'register-invalid', RegisterFaultCode> {
  override readonly name = 'RegisterError';
}
